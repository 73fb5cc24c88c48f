"""A person's name begins where an office ends, and ends where another word of office, a mark or a small word begins.

Newsrooms put it after the office ("وزير الدفاع يوآف غالانت"), after a comma, or before it.
"""

from tawthiq.claims.lookup import Lookup
from tawthiq.text import Kind

LONGEST_NAME = 6
"""Words of the longest name that is taken; longer runs of unknown words are no name."""
LONG = 6
"""Letters of a bare word whose first is rather its own than a preposition glued to it."""
INSIDE_NAMES = ("بن", "ابن", "ابو", "ابي", "ال", "دي", "فان", "فون", "عبد", "الدين", "الله", "الرحمن")
"""Parts of names: son of, father of, and particles; they never end a name."""

TANWIN = "\u064b"
GOVERNED = ("بال", "لل")


def run_of_name(see: Lookup, first: int, limit: int) -> int:
    """The word after the name that begins at `first`."""
    at = first
    while at < limit and at - first < LONGEST_NAME:
        if at > first and ends_name(see, at) and not (at == first + 1 and _surname(see, at)):
            break
        at += 1
    return at


def _surname(see: Lookup, at: int) -> bool:
    """أكرم الخطيب إن: an office right behind a given name, and nothing it could be the office of."""
    head = see.head(at)
    if head is None or not see.definite(at) or head.entry["sort"] not in ("office", "person") or head.proclitic != "ال":
        return False
    return see.role(head.last) in ("that", "time") or see.mark(head.last)


def ends_name(see: Lookup, at: int) -> bool:
    """A word that is no part of a name going on."""
    word = see.words[at]
    if word.form == "ل":
        return True
    if word.form in INSIDE_NAMES or (word.form in "#_" and at + 1 < see.length):
        return False
    if (
        word.form == "-"
        and at + 1 < see.length
        and (see.words[at - 1].end == word.start or word.end == see.words[at + 1].start)
    ):
        return see.words[at + 1].kind != Kind.ARABIC or bool(see.role(at + 1)) or see.words[at - 1].end != word.start
    if word.kind in (Kind.MARK, Kind.NUMBER) or see.role(at) or see.object(at):
        return True
    if (see.is_verb(at) and see.name(at) is None) or see.glued(at) or governed(see, at):
        return True
    if accusative(see, at) or (see.name(at) is None and (see.converb(at) or _possessed(see, at))):
        return True
    if word.form.startswith("لل") or (word.form[:1] in "لب" and see.known(at) and see.known(at).term.proclitic):  # type: ignore[union-attr]
        return True
    if see.place(at) is not None and see.name(at) is None and see.form(at + 1).startswith("ب"):
        return True
    head = see.head(at)
    if head is not None and see.name(at) is None:
        sort = head.entry["sort"]
        return not (
            sort in ("rank", "part", "place", "link", "document") and see.definite(at)
        ) or head.proclitic.endswith("ل")
    adjective = see.adjective(at)
    return adjective is not None and see.definite(at) and bool(adjective.entry["country"])


def owned(see: Lookup, at: int) -> bool:
    """A word with a pronoun at its end (انضمامهم, قيامه): printed with heh, where names have teh marbuta."""
    if see.name(at) is not None or len(see.form(at)) < 5:
        return False
    return see.text.printed_word(at).endswith(("ه", "ها", "هم"))


def _possessed(see: Lookup, at: int) -> bool:
    """A bare word with a pronoun behind a name (تذمره, دعمهم); foreign names end in يه too (بيكيه)."""
    return see.prints_teh and not see.definite(at) and not see.form(at).endswith("يه") and owned(see, at)


def accusative(see: Lookup, at: int) -> bool:
    """A word printed with the tanwin of an object or a state (اجتماعاً, مبتسماً): no subject, and no part of its name."""
    return TANWIN in see.text.printed_word(at)


def governed(see: Lookup, at: int) -> bool:
    """A word that ب or ل with the article governs (بالدعم, للخروج): a complement of the verb."""
    form = see.form(at)
    if see.name(at) is not None or see.name(at + 1) is not None:
        return False
    return len(form) >= LONG and form.startswith(GOVERNED)


def begins_name(see: Lookup, at: int, unknown: bool) -> bool:
    """A given name, or with `unknown` any bare word that no table knows."""
    if at >= see.length:
        return False
    word = see.words[at]
    if word.kind not in (Kind.ARABIC, Kind.LETTERS):
        return False
    if see.role(at) or see.object(at):
        return False
    if see.name(at) is not None:
        return True
    if not unknown or see.definite(at) or see.is_verb(at) or see.adjective(at) or see.head(at) or see.known(at):
        return False
    if see.place(at) is not None or word.form.startswith("و"):
        return False
    clitic = word.form.startswith(("ب", "ل", "ف"))
    if clitic and word.form.endswith("ات"):
        return False
    return not clitic or (len(word.form) >= LONG and not see.glued(at)) or _is_foreign(see, at)


def _is_foreign(see: Lookup, at: int) -> bool:
    """A bare word whose initial might be a clitic, with a given name behind it: two parts of a foreign name."""
    after = at + 1
    if after >= see.length or see.words[after].kind not in (Kind.ARABIC, Kind.LETTERS):
        return False
    if see.words[at].form.startswith(("لل", "وال", "بال", "فال")) or see.head(at + 1) or see.role(after):
        return False
    return see.name(after) is not None
