"""A noun goes on with a speaker's phrase as a complement, an adjective or a place, up to the word that closes it."""

from tawthiq.claims.lookup import Lookup
from tawthiq.claims.speakers.governed import glued_preposition, governed
from tawthiq.claims.speakers.names import begins_name
from tawthiq.claims.speakers.run import LONGEST_CHAIN, Run, after_chain
from tawthiq.lexicon import Term
from tawthiq.text import Kind

CAPITAL = "العاصمه"
"""في العاصمة الأفغانية كابل: the capital, its country and its name"""
FARTHEST_HEAD = 4
"""Words from a body's noun to what might be an adjective of it."""
PRESS = ("إعلام", "صحافة")
"""for the press: what an institution may be for"""
AFFAIRS = frozenset(("الشؤون", "الشءون", "الشوون"))
"""وزارة الشؤون الخارجية: affairs, foreign ones, and no second ministry"""
DESCRIBING_ENDS = ("ي", "يه", "ين", "ون", "يون", "يين", "ات")
"""Endings of indefinite adjectives and sound plurals: they go on with an indefinite head."""


def after_noun(see: Lookup, at: int, limit: int, run: Run, right_after: bool) -> int:
    """A noun of the chain: a known one goes on, a bare unknown word is a complement once, then the end."""
    form = see.form(at)
    if form == "ال":
        numbered = _numbered(see, at, limit)
        if numbered > at:
            return numbered
    if see.words[at].kind == Kind.LETTERS and (right_after or not run.closed):
        run.closed = True
        return next((w for w in range(at, limit) if see.words[w].kind != Kind.LETTERS), limit)
    head = see.head(at)
    known = see.known(at) or see.place(at)
    before = see.head(at - 1)
    complement = (
        before is not None and not see.definite(at - 1) and before.last == at and head is None and not run.closed
    )
    if complement and not see.definite(at) and not see.is_verb(at) and known is None and see.adjective(at) is None:
        chain = after_chain(see, at + 1, limit)
        run.closed = bool(chain) or see.place(at + 1) is None
        return chain or at + 1
    glued_head = head is None or head.proclitic.startswith("ب")
    if form.startswith("ب") and glued_head and (known is None or known.term.proclitic == "ب"):
        return glued_preposition(see, at, limit, run, head is not None, known is not None)
    if form.startswith("و") and _joined(see, at, head is not None and head.proclitic.startswith("و")):
        return _conjoined(see, at, run)
    if known is not None:
        if any(see.form(w) == CAPITAL for w in range(at - 2, at)):
            return known.term.last
        relays = known.sort in ("agencies", "media") and known.term.proclitic in ("ل", "لل")
        return known.term.last if not relays and (not run.closed or known.term.proclitic) else at
    if head is not None:
        return _known_noun(see, at, limit, run, head, right_after)
    return _unknown_noun(see, at, limit, run, right_after)


def _numbered(see: Lookup, at: int, limit: int) -> int:
    """القناة الـ12, القناة الـ"12"."""
    if at + 1 < limit and see.words[at + 1].kind == Kind.NUMBER:
        return at + 2
    quoted = at + 3 < limit and see.form(at + 1) == see.form(at + 3) == '"' and see.words[at + 2].kind == Kind.NUMBER
    return at + 4 if quoted else at


def _known_noun(see: Lookup, at: int, limit: int, run: Run, head: Term, right_after: bool) -> int:
    """A noun that could head a phrase itself: a complement, but an office after a closed office is another's."""
    sort = head.entry["sort"]
    if head.proclitic in ("ل", "لل", "ولل"):
        centre = sort == "media" and head.entry.term in PRESS and _behind_a_body(see, at)
        return at if (sort == "media" or run.unnamed) and not centre else governed(see, at, limit, run)
    before = see.head(at - 1)
    owner = before is not None and not see.definite(at - 1) and not run.closed
    owner = owner and (head.feature == "pl" or before.entry["sort"] == sort == "office")  # type: ignore[union-attr]
    another = sort in ("rank", "office", "person") and run.names and (run.closed or see.definite(at)) and not owner
    apart = run.closed and see.definite(at) and see.definite(at - 1) and see.adjective(at) is None
    apart = apart and see.form(at - 1) not in AFFAIRS
    if (another or apart) and not right_after:
        return at
    return head.last if not run.closed or see.definite(at) else at


def _behind_a_body(see: Lookup, at: int) -> bool:
    """المركز الفلسطيني للإعلام: an institution with its article, its adjective, and what it is for."""
    word = at - 1
    if see.adjective(word) is not None and see.definite(word):
        word -= 1
    head = see.head(word)
    return head is not None and head.entry["sort"] in ("body", "media") and see.definite(word)


def _unknown_noun(see: Lookup, at: int, limit: int, run: Run, right_after: bool) -> int:
    form = see.form(at)
    if see.is_verb(at) or (see.words[at].kind == Kind.NUMBER and not see.definite(at)):
        return at
    if see.definite(at):
        return at if _disagrees(see, at) or _several(see, at, run) else at + 1
    if form.startswith("ل") and len(form) > 4 and see.definite(at + 1) and not run.names:
        run.closed = True
        return at + 2
    if run.indefinite:
        return at + 1 if form.endswith(DESCRIBING_ENDS) and len(form) > 3 and see.name(at) is None else at
    if run.closed or (run.names and see.name(at) is not None and not right_after):
        return at
    chain = after_chain(see, at + 1, limit) if run.names else 0
    if chain:
        run.closed = True
        return chain
    run.closed = not begins_name(see, at + 1, unknown=False) or run.names
    return at + 1


def _disagrees(see: Lookup, at: int) -> bool:
    """بحسب المنظمة القتل, النيابة العامة المتهم: behind a feminine body with its article, no adjective of it."""
    word = at - 1
    while at - word < FARTHEST_HEAD and see.head(word) is None and see.definite(word) and see.form(word).endswith("ه"):
        word -= 1
    head = see.head(word)
    if head is None or head.entry["sort"] != "body" or not see.definite(word):
        return False
    form = see.form(at)
    return form.startswith("ال") and see.form(word).endswith("ه") and not form.endswith(("ه", "اء", "ي", "ا"))


def _several(see: Lookup, at: int, run: Run) -> bool:
    """دعا المبعوث الأممي الأطراف: a plural of the pattern أفعال behind one holder of an office is whom he spoke of."""
    stem = see.form(at)[2:]
    plural = see.form(at).startswith("ال") and len(stem) > LONGEST_CHAIN and stem[0] == "ا" and stem[-2] == "ا"
    if plural and see.place(at - 1) is not None:
        return True
    adjective = see.adjective(at - 1)
    return plural and run.names and see.definite(at - 1) and adjective is not None and adjective.feature == "sg"


def _joined(see: Lookup, at: int, headed: bool) -> bool:
    """و before a speaker's noun: "سكان ومصادر محلية"."""
    known = see.known(at)
    adjective = see.adjective(at)
    return (
        headed
        or (known is not None and known.term.proclitic == "و")
        or (adjective is not None and adjective.proclitic.startswith("و"))
    )


def _conjoined(see: Lookup, at: int, run: Run) -> int:
    known = see.known(at)
    if known is not None and known.term.proclitic == "و":
        return known.term.last
    head = see.head(at)
    if head is not None:
        if head.entry["sort"] in ("document", "place", "link", "part") or (run.names and see.name(at)):
            return at
        if not see.definite(at):
            run.closed, run.indefinite = False, head.entry["sort"] == "person"
        return head.last
    return at + 1
