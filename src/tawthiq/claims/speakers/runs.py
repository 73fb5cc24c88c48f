"""How far a speaker's phrase runs: over complements, adjectives and places, up to what is no part of it."""

import msgspec

from tawthiq.claims.lookup import ACCORDING, Lookup
from tawthiq.claims.speakers.agreement import oblique
from tawthiq.claims.speakers.names import begins_name
from tawthiq.lexicon import Term
from tawthiq.text import Kind

LONGEST_PHRASE = 12
"""Words of the longest phrase that is taken."""
JOINED = ("باسم", "في", "من", "لدي", "الي", "علي", "عن", "ضد")
SPEAKING_FOR = "باسم"
"""Whatever is quoted after "in the name of" is a body's name."""
FOR_THEM = frozenset(("باسمه", "باسمها", "باسمهم", "باسمهما"))
"""الناطق باسمها فلان: in the name of it, before the spokesman's own name"""
HEARERS = frozenset(("لصحفيين", "لصحافيين", "لصحفي", "لصحافي", "للصحفيين", "للصحافيين", "للمراسلين", "لمراسلين"))
"""To reporters: who was told is no part of who tells, but what a union is of (الاتحاد الدولي للصحفيين)."""
CAPITAL = "العاصمه"
"""في العاصمة الأفغانية كابل: the capital, its country and its name"""
TOLD = frozenset(
    (
        *("مقتل", "استشهاد", "مصرع", "وفاه", "اغتيال", "اصابه", "اعتقال", "توقيف", "اختطاف", "خطف", "سقوط", "وقوع"),
        *("تصفيه", "اعدام", "تدمير", "استهداف", "انفجار", "العثور"),
    )
)
"""killing, wounding, arrest, fall of: "sources" of no kind, but what they tell"""
SAKE = "اجل"
"""من أجل: for the sake of, two words for one preposition"""
FARTHEST_HEAD = 4
"""Words from a body's noun to what might be an adjective of it."""
THIS = ("هذا", "هذه", "ذلك", "تلك")
"""مدير هذا المقر: of this"""
NON = "غير"
"""منظمات غير حكومية: non-governmental"""
NEAR = ("المقرب", "القريب", "المنشق", "الناجي", "الناجو", "العائد", "الهارب", "النازح")
"""close to, fled from: adjectives that take from"""
LONGEST_CHAIN = 4
"""Bare nouns one behind another, each of the next, before the definite one (فرع الرابطة, مجمع تشخيص مصلحة النظام)."""
GLUED_LETTERS = "بلوفك"
"""Letters that may be a word glued before a noun of a chain."""
PRESS = ("إعلام", "صحافة")
"""for the press: what an institution may be for"""
AFFAIRS = frozenset(("الشؤون", "الشءون", "الشوون"))
"""وزارة الشؤون الخارجية: affairs, foreign ones, and no second ministry"""
DESCRIBING_ENDS = ("ي", "يه", "ين", "ون", "يون", "يين", "ات")
"""Endings of indefinite adjectives and sound plurals: they go on with an indefinite head."""


class Run(msgspec.Struct):
    """State of a phrase being read. `closed`: its construct chain has met a definite word.

    `names` where a name may follow, `unnamed` where the head is a person, who has no "spokesman of" behind it.
    """

    closed: bool = False
    indefinite: bool = False
    with_b: bool = False
    names: bool = False
    unnamed: bool = False
    adjectives_only: bool = False
    complement: bool = False


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
    return _noun(see, at, limit, run, right_after)


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
    return at if run.adjectives_only and form not in ("في", "باسم") else _prepositional(see, at, limit, run)


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
        return _governed(see, inner, limit, run)
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


def _prepositional(see: Lookup, at: int, limit: int, run: Run) -> int:
    """A preposition with what it governs, unless that is a time, a statement or a clause."""
    after = at + 2 if see.form(at + 1) == SAKE else at + 1
    if after >= limit or see.role(after) or see.object(after) or see.words[after].kind in (Kind.MARK, Kind.NUMBER):
        quoted = after + 1 < limit and see.form(after) == '"'
        named = quoted and (see.form(at) == SPEAKING_FOR or see.known(after + 1) or see.place(after + 1))
        end = see.quote_end(after, limit, 5) if named else -1
        bound = end == after + 2 and see.head(after + 1) is not None and see.definite(end + 1)
        return end + 1 + bound if end > 0 and not see.definite(after + 1) else end + 1 if end > 0 else at
    if see.is_verb(after):
        return at
    head = see.head(after)
    if head is not None and head.entry["sort"] == "document" and see.form(at) == "في":
        return at
    if see.form(at) == "من" and run.closed and see.definite(at - 1) and _warned_of(see, at, after):
        return at
    if see.form(at) in ("علي", "عن", "الي", "ضد") and not run.complement and see.place(after) is None:
        return at
    return _governed(see, after, limit, run)


def _governed(see: Lookup, at: int, limit: int, run: Run) -> int:
    """A noun after a preposition and, where it is a bare known noun, its own complement."""
    known = see.known(at) or see.place(at)
    if known is not None:
        run.closed = True
        return known.term.last
    head = see.head(at)
    end = head.last if head is not None else at + 1
    if not see.definite(at):
        if (
            head is not None
            and end < limit
            and see.words[end].kind != Kind.MARK
            and not see.role(end)
            and not see.object(end)
        ):
            inner = see.known(end) or see.place(end)
            run.closed = True
            chain = _chain(see, end, limit) if inner is None else 0
            if chain > end + 1:
                return chain
            if inner is None and not see.definite(end) and end + 1 < limit:
                inner = see.place(end + 1)
            return inner.term.last if inner is not None else end + 1
        run.closed = True
        inner = see.place(end) if head is None and end < limit else None
        return inner.term.last if inner is not None else end
    return end


def _noun(see: Lookup, at: int, limit: int, run: Run, right_after: bool) -> int:
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
        chain = _chain(see, at + 1, limit)
        run.closed = bool(chain) or see.place(at + 1) is None
        return chain or at + 1
    glued_head = head is None or head.proclitic.startswith("ب")
    if form.startswith("ب") and glued_head and (known is None or known.term.proclitic == "ب"):
        return _glued_preposition(see, at, limit, run, head is not None, known is not None)
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


def _warned_of(see: Lookup, at: int, after: int) -> bool:
    """حذرت الرئاسة من تداعيات: from, behind a closed phrase, is the verb's, but before a body or a place (من جامعة)."""
    if after > at + 1 or see.form(at - 1).startswith(NEAR):
        return False
    head = see.head(after)
    return see.known(after) is None and see.place(after) is None and (head is None or head.entry["sort"] == "document")


def _chain(see: Lookup, at: int, limit: int) -> int:
    """The word after a chain of bare nouns that a definite one closes; 0 where none does."""
    for word in range(at, min(limit, at + LONGEST_CHAIN)):
        head = see.head(word)
        stops = see.role(word) or see.object(word) or see.is_verb(word) or see.name(word) or see.place(word)
        if stops or see.words[word].kind != Kind.ARABIC or (head is not None and head.entry["sort"] == "rank"):
            return 0
        form = see.form(word)
        if see.definite(word):
            surname = word > at and see.text.printed_word(word).endswith("ي")
            return word + 1 if form.startswith("ال") and not surname else 0
        if form[0] in GLUED_LETTERS and len(form) > LONGEST_CHAIN:
            return 0
    return 0


def _known_noun(see: Lookup, at: int, limit: int, run: Run, head: Term, right_after: bool) -> int:
    """A noun that could head a phrase itself: a complement, but an office after a closed office is another's."""
    sort = head.entry["sort"]
    if head.proclitic in ("ل", "لل", "ولل"):
        centre = sort == "media" and head.entry.term in PRESS and _behind_a_body(see, at)
        return at if (sort == "media" or run.unnamed) and not centre else _governed(see, at, limit, run)
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
    chain = _chain(see, at + 1, limit) if run.names else 0
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


def _glued_preposition(see: Lookup, at: int, limit: int, run: Run, headed: bool, known: bool) -> int:
    """بوزارة, ببغداد: in a ministry, in a town; with a verb that takes ب, anything else is what is said."""
    if headed or known:
        return _governed(see, at, limit, run)
    return at if run.with_b or not see.definite(at) or run.adjectives_only else at + 1


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
