"""A server has two indexes of words: one of each word with its places, one of the words that follow each other.

words (report, tsvector) → reports with a word, and whether it stands where a phrase has it
pairs (report, integer[]) → reports that may have a phrase, few enough to look at each
"""

from collections.abc import Iterable, Iterator, Sequence
from typing import Any

from sqlalchemy import BigInteger, ColumnElement, Connection, Integer, Select, cast, column, exists, literal, select
from sqlalchemy import table as table_of
from sqlalchemy.dialects.postgresql import ARRAY, TSQUERY, TSVECTOR

from tawthiq.store.bulk import copy_rows
from tawthiq.store.pairs import pairs_asked, pairs_of

Words = list[tuple[int, list[str]]]
"""Numbers of reports, and their words in order."""
Asked = list[list[list[str]]]
"""For each word or phrase asked for its forms, each the words that follow each other."""
MOST_POSITIONS, LAST_POSITION = 255, 16383
"""What a tsvector holds of one word: so many places, and none further on."""
DIFFERING = (
    "SELECT told.report, words.report IS NULL OR pairs.report IS NULL "
    "FROM unnest(%s::bigint[], %s::text[], %s::text[]) AS told(report, word, pair) "
    "LEFT JOIN words ON words.report = told.report LEFT JOIN pairs ON pairs.report = told.report "
    "WHERE words.word IS DISTINCT FROM told.word::tsvector OR pairs.pair IS DISTINCT FROM told.pair::integer[] "
    "ORDER BY told.report"
)
"""Of some reports and their words, those that are indexed otherwise, and whether they are not at all."""
SURPLUS = (
    "SELECT report FROM (SELECT report FROM words UNION SELECT report FROM pairs) AS indexed "
    "WHERE NOT EXISTS (SELECT FROM report WHERE number = indexed.report) ORDER BY report"
)
NOT_INDEXED = (
    "SELECT number FROM report WHERE NOT EXISTS (SELECT FROM words WHERE words.report = number) "
    "OR NOT EXISTS (SELECT FROM pairs WHERE pairs.report = number) ORDER BY number"
)
INDEXES = ("ix_words_word", "ix_pairs_pair")
_words = table_of("words", column("report", BigInteger), column("word", TSVECTOR))
_pairs = table_of("pairs", column("report", BigInteger), column("pair", ARRAY(Integer)))


def index_words(connection: Connection, rows: Words) -> None:
    """Make reports findable by their words."""
    if rows:
        copy_rows(connection, "words (report, word)", [(number, _vector(words)) for number, words in rows])
        index_pairs(connection, rows)


def index_pairs(connection: Connection, rows: Words) -> None:
    """Make reports findable by what follows what."""
    copy_rows(connection, "pairs (report, pair)", [(number, _array(words)) for number, words in rows])


def forget_words(connection: Connection) -> None:
    """Empty both indexes."""
    for table in ("words", "pairs"):
        connection.exec_driver_sql(f"DELETE FROM {table}")  # noqa: S608 - one of these two


def not_indexed(connection: Connection) -> list[int]:
    """Numbers of reports that no word leads to, or no two."""
    return [row[0] for row in connection.exec_driver_sql(NOT_INDEXED)]


def wrong_words(connection: Connection, pages: Iterable[Words]) -> Iterator[tuple[str, int]]:
    """Reports whose words are kept otherwise than they are, or not at all; and those of no report."""
    for page in pages:
        told = ([number for number, _ in page], [_vector(words) for _, words in page], [_array(w) for _, w in page])
        for number, is_missing in connection.exec_driver_sql(DIFFERING, told):
            yield ("missing" if is_missing else "altered"), number
    for (number,) in connection.exec_driver_sql(SURPLUS):
        yield "surplus", number


def sort_in(connection: Connection) -> None:
    """Put the words of the last reports in their places, which each search reads through else."""
    for index in INDEXES:
        connection.exec_driver_sql(f"SELECT gin_clean_pending_list('{index}')")


def is_exact(alternatives: Asked) -> bool:
    """Whether `with_words` gives no report but those asked for."""
    return not any(map(_is_phrase, alternatives))


def with_words(alternatives: Asked) -> Select[tuple[int]]:
    """Numbers of the reports with, for each of the words or phrases asked for, one of its forms.

    A phrase is found by its pairs, by which a few others are found too. OFFSET 0 keeps each question by itself: joined
    with others, each report's words would be looked at one by one.
    """
    phrases = [forms for forms in alternatives if _is_phrase(forms)]
    words = [forms for forms in alternatives if not _is_phrase(forms)]
    of_words = select(_words.c.report).where(_matching(words)).offset(0)
    if not phrases:
        return of_words
    of_pairs = select(_pairs.c.report).where(*_paired(phrases)).offset(0)
    if not words:
        return of_pairs
    both = of_pairs.subquery("paired")
    return select(both.c.report).where(both.c.report.in_(of_words))


def has_words(alternatives: Asked, number: ColumnElement[int]) -> ColumnElement[bool]:
    """Whether a report has, for each of the words or phrases asked for, one of its forms.

    OFFSET 0 again: it is asked of each of a few reports, not of the index, which would give a great many.
    """
    asked = select(_words.c.report).where(_matching(alternatives), _words.c.report == number)
    return exists(asked.offset(0))


def _is_phrase(forms: Sequence[Sequence[str]]) -> bool:
    return len(forms[0]) > 1


def _paired(phrases: Asked) -> list[ColumnElement[bool]]:
    numbers = [one for forms in phrases for one in pairs_asked(forms)]
    surely = sorted({one[0] for one in numbers if len(one) == 1})
    asked: list[ColumnElement[bool]] = [_pairs.c.pair.op("&&")(_numbers(one)) for one in numbers if len(one) > 1]
    return [*asked, _pairs.c.pair.op("@>")(_numbers(surely))] if surely else asked


def _numbers(numbers: list[int]) -> ColumnElement[Any]:
    return cast(literal(f"{{{','.join(map(str, numbers))}}}"), ARRAY(Integer))


def _matching(alternatives: Asked) -> ColumnElement[bool]:
    asked = " & ".join(
        "(" + " | ".join("(" + " <-> ".join(f"'{word}'" for word in form) + ")" for form in forms) + ")"
        for forms in alternatives
    )
    return _words.c.word.op("@@")(cast(asked, TSQUERY))


def _array(words: Sequence[str]) -> str:
    """The pairs of words, as an array is written."""
    return f"{{{','.join(map(str, pairs_of(words)))}}}"


def _vector(words: Iterable[str]) -> str:
    """Words with their places, as a tsvector is written; words are letters and digits, so nothing is to be escaped."""
    places: dict[str, list[int]] = {}
    for place, word in enumerate(words, 1):
        at = places.setdefault(word, [])
        if len(at) < MOST_POSITIONS and (place <= LAST_POSITION or not at):
            at.append(min(place, LAST_POSITION))
    return " ".join(f"'{word}':{','.join(map(str, at))}" for word, at in places.items())
