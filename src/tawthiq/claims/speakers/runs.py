"""How far a speaker's phrase runs: over complements, adjectives and places, up to what is no part of it."""

from tawthiq.claims.lookup import ACCORDING, Lookup
from tawthiq.claims.speakers.agreement import oblique
from tawthiq.claims.speakers.governed import governed, prepositional
from tawthiq.claims.speakers.nouns import after_noun
from tawthiq.claims.speakers.run import Run
from tawthiq.text import Kind

LONGEST_PHRASE = 12
"""Words of the longest phrase that is taken."""
JOINED = ("باسم", "في", "من", "لدي", "الي", "علي", "عن", "ضد")
FOR_THEM = frozenset(("باسمه", "باسمها", "باسمهم", "باسمهما"))
"""الناطق باسمها فلان: in the name of it, before the spokesman's own name"""
HEARERS = frozenset(("لصحفيين", "لصحافيين", "لصحفي", "لصحافي", "للصحفيين", "للصحافيين", "للمراسلين", "لمراسلين"))
"""To reporters: who was told is no part of who tells, but what a union is of (الاتحاد الدولي للصحفيين)."""
TOLD = frozenset(
    (
        *("مقتل", "استشهاد", "مصرع", "وفاه", "اغتيال", "اصابه", "اعتقال", "توقيف", "اختطاف", "خطف", "سقوط", "وقوع"),
        *("تصفيه", "اعدام", "تدمير", "استهداف", "انفجار", "العثور"),
    )
)
"""killing, wounding, arrest, fall of: "sources" of no kind, but what they tell"""
THIS = ("هذا", "هذه", "ذلك", "تلك")
"""مدير هذا المقر: of this"""
NON = "غير"
"""منظمات غير حكومية: non-governmental"""


def run_of_phrase(see: Lookup, at: int, limit: int, run: Run) -> int:
    """The word after the phrase whose head ends before `at`; `run.closed` tells afterwards whether it closed."""
    limit = min(limit, at + LONGEST_PHRASE)
    first = at
    construct = not run.closed
    while at < limit:
        after = _step(see, at, limit, run, construct and at == first)
        if after <= at:
            break
        if see.definite(after - 1) or see.known(at) is not None or see.place(at) is not None:
            run.closed = True
        at = after
    return at


def _step(see: Lookup, at: int, limit: int, run: Run, right_after: bool) -> int:
    """The word after the part of the phrase at `at`, or `at` where the phrase ends."""
    word = see.words[at]
    role = see.role(at)
    if word.kind == Kind.MARK or word.form == "ل":
        return _mark(see, at, limit, run, right_after)
    if role:
        return _small(see, at, limit, run)
    if word.form in FOR_THEM and run.names:
        run.closed = True
        return at + 1
    told = word.form in HEARERS and (run.names or not see.definite(at))
    if told or _turns(see, at):
        return at
    adjective = see.adjective(at)
    described = adjective is not None and see.name(at) is None and adjective.proclitic in ("", "ال", "لل", "و", "وال")
    if run.closed and see.place(at) is not None and not see.definite(at):
        described = False
    if described and (see.definite(at) or run.indefinite or not run.closed or adjective.entry["country"]):  # type: ignore[union-attr]
        return at + 1 if not (see.object(at) and not see.definite(at)) else at
    if run.adjectives_only:
        return (
            at + 1
            if see.definite(at) and not _glued(see, at) and see.head(at) is None and see.known(at) is None
            else at
        )
    if see.object(at) is not None and (not right_after or word.form in TOLD):
        return at
    if see.object(at) is not None and see.object(at).proclitic == "ب":  # type: ignore[union-attr]
        return at
    return after_noun(see, at, limit, run, right_after)


def _small(see: Lookup, at: int, limit: int, run: Run) -> int:
    """A small word goes on as a preposition with what it governs, as "non-", or where it is an adjective too."""
    form = see.form(at)
    if see.role(at) == "time" and run.indefinite and see.adjective(at) is not None and form != "حاليا":
        return at + 1
    if form == NON and see.adjective(at + 1) is not None:
        return at + 2
    if form in THIS and not run.closed and see.head(at - 1) is not None and see.definite(at + 1):
        run.closed = True
        return at + 2
    if see.role(at) != "preposition" or form not in JOINED or _turns(see, at):
        return at
    return at if run.adjectives_only and form not in ("في", "باسم") else prepositional(see, at, limit, run)


def _turns(see: Lookup, at: int) -> bool:
    """According to, refusing to comment, an object (الجيش الإسرائيلي الفلسطينيين): no part of the phrase."""
    if oblique(see, at) and see.definite(at - 1) and see.form(at - 1).endswith("ي") and see.adjective(at - 1):
        return True
    return see.silence(at) or (see.matches.at(ACCORDING, at) is not None and not see.definite(at))


def _after_l(see: Lookup, at: int, limit: int, run: Run) -> int:
    """الأمين العام لـ"حزب البناء": whose office it is, printed apart; a medium there is who was told."""
    quoted = see.form(at + 1) == '"'
    inner = at + 2 if quoted else at + 1
    known, head = see.known(inner), see.head(inner)
    media = (known is not None and known.sort in ("agencies", "media")) or (
        known is None and head is not None and head.entry["sort"] == "media"
    )
    if (known is None and head is None) or media or run.unnamed or not run.names:
        return at
    if not quoted:
        return governed(see, inner, limit, run)
    end = see.quote_end(at + 1, limit, 5)
    run.closed = run.closed or end > 0
    return end + 1 if end > 0 else at


def _mark(see: Lookup, at: int, limit: int, run: Run, right_after: bool) -> int:
    """A short quotation is part of a name; so are the signs of a tag and a slash around one."""
    form = see.words[at].form
    if form == "ل":
        return _after_l(see, at, limit, run)
    if form == '"':
        end = see.quote_end(at, limit, 6)
        if end > at + 1 and (right_after or not run.closed or see.known(at + 1) is not None):
            run.closed = True
            return end + 1
        if end == at + 2 and see.form(end + 1) and (see.definite(end + 1) or see.adjective(end + 1)):
            return end + 1
        return at
    if form == "(" and at + 2 < limit and see.known(at + 1) is not None:
        end = see.after_parenthesis(at, min(limit, at + 6))
        return end if end > at + 1 and right_after else at
    if form == "/" and at + 2 < limit and see.form(at + 2) == "/":
        run.closed = True
        return at + 3
    if form in "#_" and at + 1 < limit:
        return at + 1
    if form == "-" and at + 1 < limit and see.words[at - 1].end == see.words[at].start == see.words[at + 1].start - 1:
        return at + 2 if see.place(at + 1) is not None else at
    return at


def _glued(see: Lookup, at: int) -> bool:
    return see.form(at).startswith(("بال", "وال", "لل", "فال", "كال"))
