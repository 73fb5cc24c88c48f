"""The words of all reports are one file of lists, word by word: what is there of each report is told by adding up.

index: word → report, place (each read once) → a sum for each report; texts: word, place → the sum it must have

The index holds no text it could be compared with. A sum of hashes is the same whatever the order, takes eight bytes a
report, and another word or another place makes another sum: the hashes are salted anew in each process. They are of the
place and word as one text: hashes of pairs are so nearly linear that words in another order often have the same sum.
"""

import re
from array import array
from collections.abc import Iterable, Iterator
from itertools import chain
from typing import Any, TypeAlias

from sqlalchemy import Connection

SPAN = 1 << 20
"""Reports that are added up in one reading of the index: 8 MB of sums."""
TOKENS = 'tokenize="unicode61 remove_diacritics 0"'
"""How the index parts words, as the first tables have it."""
Wrong: TypeAlias = tuple[str, int]
"""What is wrong with the words of a report (missing, altered, surplus), and its number."""

_whole = (1 << 64) - 1
_plain = re.compile(r"[0-9a-z\u0621-\u063a\u0641-\u064a ]*")
"""Words of these letters are indexed as they are; of others SQLite says itself what it makes of them."""


def wrong_words(connection: Connection, pages: Iterable[list[tuple[int, list[str]]]]) -> Iterator[Wrong]:
    """Reports whose entries in the index are not those of their words; `pages` has all reports in order."""
    database: Any = connection.connection.driver_connection
    database.execute("CREATE VIRTUAL TABLE IF NOT EXISTS temp.entries USING fts5vocab('main', 'words', 'instance')")
    try:
        yield from _wrong(database, pages)
    finally:
        database.execute("DROP TABLE temp.entries")


def _wrong(database: Any, pages: Iterable[list[tuple[int, list[str]]]]) -> Iterator[Wrong]:  # noqa: ANN401
    base = 0
    sums, last = _sums(database, base)
    for number, words in chain.from_iterable(pages):
        while number >= base + SPAN:
            yield from _left_over(sums, base)
            base += SPAN
            sums, last = _sums(database, base)
        there, sums[number - base] = sums[number - base], 0
        wanted = _sum_of(database, words)
        if there != wanted:
            yield ("altered" if there else "missing"), number
    yield from _left_over(sums, base)
    while last >= base + SPAN:
        base = last // SPAN * SPAN
        sums, last = _sums(database, base)
        yield from _left_over(sums, base)


def _sums(database: Any, base: int) -> tuple["array[int]", int]:  # noqa: ANN401
    """What the index has of each report from a number on; and a number beyond these that it has something of."""
    sums = array("Q", bytes(8 * SPAN))
    beyond = 0
    for offset, term, number in database.execute("SELECT offset, term, doc FROM temp.entries"):
        place = number - base
        if 0 <= place < SPAN:
            sums[place] = (sums[place] + hash(f"{offset} {term}")) & _whole
        elif place >= SPAN and (not beyond or number < beyond):
            beyond = number
    return sums, beyond


def _left_over(sums: "array[int]", base: int) -> Iterator[Wrong]:
    """What the index has of reports that are not there."""
    if any(sums):
        for place, there in enumerate(sums):
            if there:
                yield "surplus", base + place


def _sum_of(database: Any, words: list[str]) -> int:  # noqa: ANN401
    if not _plain.fullmatch(" ".join(words)):
        words_and_places: Iterable[tuple[int, str]] = _parted(database, words)
    else:
        words_and_places = enumerate(words)
    return sum(hash(f"{offset} {term}") for offset, term in words_and_places) & _whole


def _parted(database: Any, words: list[str]) -> list[tuple[int, str]]:  # noqa: ANN401
    """Places and words as the index would have them."""
    database.execute(f"CREATE VIRTUAL TABLE IF NOT EXISTS temp.one USING fts5(word, content='', {TOKENS})")
    database.execute("CREATE VIRTUAL TABLE IF NOT EXISTS temp.one_entries USING fts5vocab('temp', 'one', 'instance')")
    database.execute("INSERT INTO temp.one(rowid, word) VALUES (1, ?)", (" ".join(words),))
    found: list[tuple[int, str]] = database.execute("SELECT offset, term FROM temp.one_entries").fetchall()
    database.execute("INSERT INTO temp.one(one) VALUES ('delete-all')")
    return found
