"""An office names whoever holds it: where the holder's name begins behind a comma, a description or an unknown title.

"الناشطة الحائزة على جائزة، فلانة،" · "الوسيط الدولي كوفي عنان" · "مسؤول الشرطة ريتشارد بولدر إن"
"""

from tawthiq.claims.lookup import Lookup
from tawthiq.claims.speakers.names import DESCRIBING, accusative, begins_name, ends_name, run_of_name
from tawthiq.lexicon import Term

DESCRIPTION = 10
"""Words that may describe somebody before a comma and the name."""
LONGEST_TITLE = 4
"""Words of a title no table knows."""
SHORT_NAME = 3
"""Words in quotation marks that name what somebody is head of."""
TITLED = ("rank", "person", "office")
"""Nouns that may go on with a title (الأكاديمي والباحث الدكتور)."""
LONGEST_AFTER_COMMA = 5
"""Words of a name in apposition, less one."""


def past_description(see: Lookup, end: int, limit: int) -> int:
    """الناشطة الحائزة على جائزة، فلانة، : the name behind a comma that closes a description or a quoted name.

    -1 where none stands there.
    """
    if see.form(end) == "(" and see.known(end + 1) is not None:
        named = see.after_parenthesis(end, limit)
        if see.form(named) in ("،", ","):
            return after_comma(see, named, limit)
        return named if named < limit and begins_name(see, named, unknown=False) else -1
    near = min(limit, end + DESCRIPTION)
    if see.form(end) in DESCRIBING or see.form(end - 1) in DESCRIBING:
        comma = next((w for w in range(end, near) if see.form(w) in ("،", ",")), -1)
    elif see.form(end) == '"':
        closing = see.quote_end(end, limit, SHORT_NAME)
        comma = closing + 1 if closing > 0 and see.form(closing + 1) in ("،", ",") else -1
    else:
        return -1
    word = after_comma(see, comma, limit) if comma > 0 else -1
    return word if word > 0 and see.mark(run_of_name(see, word, limit)) else -1


def past_complement(see: Lookup, at: int, end: int, limit: int) -> int:
    """القائد الميداني للجيش الليبي فلان, باسم المحكمة بسوسة، فلان: the name behind what or where an office is of.

    -1 where none stands there.
    """
    if end >= limit or not (see.definite(end - 1) or see.definite(at)):
        return -1
    form, word = see.form(end), end + 1
    if form.startswith("لل") and len(form) > SHORT_NAME:
        while word < limit and see.definite(word) and see.adjective(word) is not None:
            word += 1
        two = see.role(run_of_name(see, word, limit)) == "that" and run_of_name(see, word, limit) - word > 1
        return word if word < limit and begins_name(see, word, unknown=two) else -1
    if not form.startswith("ب") or len(form) <= SHORT_NAME or see.definite(end) or see.object(end) is not None:
        return -1
    word += word < limit and see.form(word) in ("،", ",")
    named = word < limit and (see.name(word) is not None or _with_article(see, word, limit))
    return word if named and see.name(end) is None else -1


def _with_article(see: Lookup, word: int, limit: int) -> bool:
    """الهادي سليمان: a given name with the article, told by the one behind it."""
    known = see.head(word) or see.adjective(word) or see.known(word) or see.role(word)
    return not known and see.definite(word) and word + 1 < limit and see.name(word + 1) is not None


def is_titled(see: Lookup, at: int, head: Term, word: int, limit: int) -> bool:
    """مسؤول الشرطة ريتشارد بولدر إن: one official of a named body, and two unknown words right before what he says."""
    if word >= limit or head.feature in ("pl", "du"):
        return False
    if not (one_of_a_body(see, at, head, word) or (see.definite(at) and word > head.last)):
        return False
    end = run_of_name(see, word, limit)
    return (
        end - word > 1 and see.role(end) in ("that", "aside") and not any(accusative(see, w) for w in range(word, end))
    )


def one_of_a_body(see: Lookup, at: int, head: Term, end: int) -> bool:
    """مسؤول الإعلام, مسؤول فرع الحزب: one person of something definite."""
    if see.definite(at) or head.feature in ("pl", "du") or see.adjective(head.last) or see.role(head.last):
        return False
    return any(see.definite(word) or see.place(word) is not None for word in range(head.last, end))


def names_holder(see: Lookup, at: int, head: Term) -> bool:
    """The spokesman for the army X, the minister of defence X; but a spokesman for New South Wales names nobody."""
    return see.definite(at) or see.role(head.last) != "preposition"


def after_comma(see: Lookup, comma: int, limit: int) -> int:
    """The word a name in apposition begins at: unknown words up to the next mark, six at most; else -1."""
    first = comma + 1
    word = first
    head = see.head(first) if first < limit else None
    if head is not None and head.entry["sort"] == "rank":
        return first
    while word < limit and word - first <= LONGEST_AFTER_COMMA and not ends_name(see, word):
        word += 1
    closes = word < limit and (see.mark(word) or see.role(word) in ("that", "time", "aside") or see.is_verb(word))
    closes = closes or (see.name(first) is not None and word < limit)
    return first if closes and word > first and begins_name(see, first, unknown=True) else -1


def titled_unknown(see: Lookup, at: int, limit: int) -> int:
    """الوسيط الدولي كوفي عنان: a title no table knows, its adjectives, and a given name; `at` where there is none."""
    word = at
    while word < limit and word - at < LONGEST_TITLE and see.definite(word) and not see.role(word):
        head = see.head(word)
        noun = head is not None and see.adjective(word) is None and not (word > at and head.entry["sort"] in TITLED)
        if noun or see.name(word) is not None or see.object(word) is not None:
            return at
        word += 1
    adjective = (see.adjective(word - 1) or see.head(word - 1)) if word > at else None
    if adjective is None or word >= limit or see.definite(word):
        return at
    nation = word == at + 1 and bool(adjective.entry["country"])
    if word == at + 1 and not nation:
        return at
    given = begins_name(see, word, unknown=True) and (
        nation or see.name(word) is not None or _two_names(see, word, limit)
    )
    return word if given else at


def _two_names(see: Lookup, at: int, limit: int) -> bool:
    """Two unknown words right before what is said."""
    end = run_of_name(see, at, limit)
    return end - at > 1 and see.role(end) == "that"
