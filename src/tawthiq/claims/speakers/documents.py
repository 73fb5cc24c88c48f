"""A statement speaks for whoever issued it, and whoever published it relays it.

"بيان للجيش", "بيان صادر عن الوزارة", "تقرير نيويورك تايمز", "البيان الذي نشرته وكالة", "حصيلة أعلنها مسؤولون".
"""

from collections.abc import Callable

from tawthiq.claims.lookup import RELAY, VERBS, Lookup
from tawthiq.claims.speakers.phrase import Phrase
from tawthiq.claims.speakers.traits import described, finish, name_start
from tawthiq.lexicon import Term

Read = Callable[[int, int], Phrase | None]
REACH = 9
"""Words from a document's noun to the one who issued it."""
STATEMENTS = ("بيان", "بلاغ", "تصريح")
SORTS = frozenset(("جديد", "جديده", "سابق", "سابقه", "اوليه", "نهائيه", "نهاييه", "محدثه", "غير"))
"""new, former, first, final, updated, non-(final): a toll"""
POSSESSED = ("ه", "ها", "هم", "هما")


def read_document(see: Lookup, at: int, head: Term, limit: int, read: Read) -> Phrase | None:
    """The speaker of a document named at `at`; the document itself where nobody issued it; leads back if bare."""
    limit = min(limit, at + REACH + 4)
    word = head.last
    relays: tuple[Phrase, ...] = ()
    if head.enclitic in POSSESSED:
        return _itself(see, at, head, head.last, bare=True)
    if see.role(word) == "same":
        return _itself(see, at, head, word + 1, bare=True, again=True)
    adjectives = word
    while word < limit:
        if see.adjective(word) is not None and not see.definite(word) and see.name(word) is None:
            word += 1
            adjectives = word if adjectives == word - 1 else adjectives
            continue
        owner, end, relay = _issuer(see, head, word, limit, read)
        if relay is not None:
            relays = (relay,)
            word = end
            continue
        if owner is not None:
            owner.first, owner.last = at, max(end, owner.last)
            owner.relays = relays or owner.relays
            return owner
        if see.adjective(word) is not None or see.role(word) in ("time", "relative", "same") or see.form(word) in SORTS:
            word += 1 + (see.form(word) == "غير")
            adjectives = word if see.adjective(word - 1) and adjectives == word - 1 else adjectives
            continue
        break
    phrase = _itself(see, at, head, adjectives, bare=see.definite(at) or adjectives == head.last)
    phrase.relays = relays
    phrase.last = max(phrase.last, word if relays else phrase.last)
    return phrase


def _issuer(see: Lookup, head: Term, word: int, limit: int, read: Read) -> tuple[Phrase | None, int, Phrase | None]:
    """Who issued the document, or who published it, told at `word`: (issuer, end, publisher)."""
    nothing = None, word, None
    relay = see.matches.at(RELAY, word)
    verb = see.matches.at(VERBS, word)
    if relay is not None and (relay.entry["frame"] == "issues" or relay.enclitic):
        found = read(relay.last, limit)
        if found is None:
            return nothing
        if relay.entry["frame"] == "publishes":
            return None, found.last, found
        return found, found.last, None
    if verb is not None and verb.enclitic and verb.last < limit:
        found = read(verb.last, limit)
        return (found, found.last, None) if found is not None else nothing
    form = see.form(word)
    if (form == "ل" or (form == "عن" and _issued(see, head, word))) and word + 1 < limit:
        found = read(word + 1, limit)
        return (found, found.last, None) if found is not None else nothing
    if see.role(word) or (see.mark(word) and form != '"'):
        return nothing
    return _owner(see, head, word, limit, read)


def _issued(see: Lookup, head: Term, word: int) -> bool:
    """بيان عن الناطق باسم الجيش: a statement by an office, where a report about an army would be about it."""
    noun = see.head(word + 1)
    return head.entry.term.startswith(STATEMENTS) and noun is not None and noun.entry["sort"] == "office"


def _owner(see: Lookup, head: Term, word: int, limit: int, read: Read) -> tuple[Phrase | None, int, Phrase | None]:
    """An owner joined by ل, or standing right after the bare noun."""
    owner = see.known(word)
    noun = see.head(word)
    glued = (owner.term.proclitic if owner else noun.proclitic if noun else "") in ("ل", "لل")
    construct = word == head.last and not head.proclitic.endswith(("ال", "لل"))
    if noun is not None and noun.entry["sort"] == "document" and not glued:
        return None, word, None
    if owner is None and noun is None:
        ranked = construct and see.form(word) == '"' and see.known(word + 1) is not None
        named = construct and see.name(word) is not None
        if not ranked and not named:
            return None, word, None
    elif not glued and not construct:
        return None, word, None
    found = read(word, limit)
    return (found, found.last, None) if found is not None else (None, word, None)


def _itself(see: Lookup, at: int, head: Term, end: int, bare: bool, again: bool = False) -> Phrase:
    phrase = Phrase(at, end, 0, 0, "", "document", "other")
    phrase.head = head.entry.term
    phrase.alone, phrase.again = bare, again
    phrase.plural = head.feature == "pl"
    described(see, phrase, at, end, head)
    return finish(see, phrase, name_start(head), see.words[end - 1].end if end > head.last else head.end)
