"""A person's name begins where an office ends, and ends where another word of office, a mark or a small word begins.

Newsrooms put it after the office ("وزير الدفاع يوآف غالانت"), after a comma, or before it.
"""

from tawthiq.claims.lookup import Lookup
from tawthiq.claims.speakers.agreement import oblique
from tawthiq.text import Kind

LONGEST_NAME = 6
"""Words of the longest name that is taken; longer runs of unknown words are no name."""
SHORTEST_ACT = 5
"""Letters of the shortest verbal noun that is told by its pattern (تشخيص, إطلاق)."""
LONG = 6
"""Letters of a bare word whose first is rather its own than a preposition glued to it."""
INSIDE_NAMES = ("بن", "ابن", "ابو", "ابي", "ال", "دي", "فان", "فون", "عبد", "الدين", "الله", "الرحمن")
"""Parts of names: son of, father of, and particles; they never end a name."""

KUNYA = frozenset(("ابو", "ابي", "ابا", "بن", "ابن", "عبد"))
"""Father of, son of, servant of: whatever stands behind is the name itself."""
SINGLE = frozenset("لبك")
"""Prepositions printed apart, before a quotation mark."""
DESCRIBING = frozenset(
    (
        *("المعروف", "المعروفه", "الملقب", "الملقبه", "المكني", "المدعو", "المدعوه", "الحائز", "الحائزه", "المقرب"),
        *("المقربه", "المنتمي", "المنتميه", "المقيم", "المقيمه", "الموالي", "المواليه", "المكلف", "المكلفه"),
        *("الخاص", "الخاصه", "المعني", "المعنيه", "المشرف", "المشرفه", "المختص", "المختصه"),
        *("المحسوب", "المحسوبه", "المسمي", "المسماه", "التابع", "التابعه", "المتخصص", "المتخصصه"),
    )
)
"""Known as, holder of, close to, living in: what describes whoever was named."""
TITLES = frozenset("دما")
"""Doctor, engineer, professor: one letter and a full stop before a name."""
GOVERNING = ("ب", "ل", "ف")
"""Letters glued before a noun: with, to, so."""
MAGHREB = ("بو", "بن")
"""father of, son of, as the first letters of a family's name"""
LEE = "لي"
"""Lee, and "to me"."""
TANWIN = "\u064b"
GOVERNED = ("بال", "لل")


def run_of_name(see: Lookup, first: int, limit: int) -> int:
    """The word after the name that begins at `first`."""
    at = first
    while at < limit and at - first < LONGEST_NAME:
        if at > first and see.form(at - 1) in KUNYA and see.words[at].kind == Kind.ARABIC and not see.role(at):
            at += 1
            continue
        one = at == first + 1 or (at == first + 2 and see.form(first) in KUNYA)
        if at > first and ends_name(see, at) and not (one and _surname(see, at)):
            break
        at += 1
    return at


def _surname(see: Lookup, at: int) -> bool:
    """أكرم الخطيب إن, محمد المصري: an office or a nation right behind a given name, and of nothing."""
    head = see.head(at)
    adjective = see.adjective(at)
    if adjective is not None and see.definite(at) and adjective.entry["country"] and adjective.feature == "sg":
        return see.form(at).endswith("ي") and not see.form(at + 1).startswith("ال")
    if head is None or not see.definite(at) or head.entry["sort"] not in ("office", "person") or head.proclitic != "ال":
        return False
    return see.role(head.last) in ("that", "time") or see.mark(head.last)


def ends_name(see: Lookup, at: int) -> bool:
    """A word that is no part of a name going on."""
    word = see.words[at]
    if word.form in SINGLE or word.form in DESCRIBING:
        return True
    if _inside(see, at):
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
    if accusative(see, at) or (
        see.name(at) is None and (see.converb(at) or _possessed(see, at) or _owned_act(see, at))
    ):
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


def _inside(see: Lookup, at: int) -> bool:
    """A particle that only stands inside names, the sign of a tag, and Lee where a name goes on behind it."""
    form = see.form(at)
    if at + 1 >= see.length:
        return form in INSIDE_NAMES
    lee = form == LEE and see.words[at + 1].kind == Kind.ARABIC and not see.role(at + 1)
    return lee or form in INSIDE_NAMES or form in "#_"


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


def act_of(see: Lookup, at: int) -> bool:
    """A bare verbal noun of a long pattern with its owner behind it (استدعاء السفير, تشخيص مصلحة): a thing done."""
    form = see.form(at)
    if len(form) < SHORTEST_ACT or see.name(at) is not None or see.definite(at) or see.words[at].kind != Kind.ARABIC:
        return False
    if see.head(at) is not None or see.known(at) is not None:
        return False
    taken = len(form) == SHORTEST_ACT and form.startswith("ات") and form[3] == "ا"
    sought = form.startswith("است") and len(form) >= LONG and (form[-2] == "ا" or form.endswith("ه"))
    done = len(form) == LONG and form[0] == form[4] == "ا" and (form[2] == "ت" or form[1] == "ن")
    made = len(form) == SHORTEST_ACT and form[0] == "ت" and form[3] == "ي"
    caused = len(form) == SHORTEST_ACT and form[3] == "ا" and see.text.printed_word(at).startswith("إ")
    if (done or taken) and see.text.printed_word(at)[:1] in "أإآ":
        return False
    return (sought or taken or done or made or caused) and _has_owner(see, at)


def by_means(see: Lookup, at: int) -> bool:
    """بلغة بسيطة, بسياسات: a preposition glued to a feminine noun, where بوريطة and بنعطية are names."""
    form = see.form(at)
    family = form.startswith(MAGHREB) and not see.definite(at + 1)
    if form[:1] not in GOVERNING or family or see.name(at) is not None:
        return False
    return see.text.printed_word(at).endswith(("ات", "ة")) and len(form) >= SHORTEST_ACT - 1


def _has_owner(see: Lookup, at: int) -> bool:
    if at + 1 >= see.length or see.words[at + 1].kind != Kind.ARABIC:
        return False
    several = see.head(at + 1)
    return (see.definite(at + 1) and see.name(at + 1) is None) or (several is not None and several.feature == "pl")


def _owned_act(see: Lookup, at: int) -> bool:
    """Behind a name, what its holder spoke of: a verbal noun, or a noun that belongs to several (نزوع الإسرائيليين)."""
    if see.words[at].kind != Kind.ARABIC:
        return False
    if see.definite(at):
        return _surnamed(see, at - 1) and not see.form(at).endswith("ي")
    return by_means(see, at) or act_of(see, at) or oblique(see, at + 1) or _surnamed(see, at - 1)


def _surnamed(see: Lookup, at: int) -> bool:
    """A word with the article that is no given name, behind another of the name: the surname, which ends it."""
    if not see.definite(at) or see.name(at) is not None or see.form(at) in INSIDE_NAMES:
        return False
    before = at - 1
    if see.form(before) in KUNYA:
        return False
    return see.name(before) is not None or (see.words[before].kind == Kind.ARABIC and _bare_name(see, before))


def _bare_name(see: Lookup, at: int) -> bool:
    """A bare word no table knows: a father's name."""
    known = see.definite(at) or see.role(at) or see.head(at) or see.is_verb(at) or see.known(at) or see.adjective(at)
    return not known and see.name(at - 1) is not None


def after_titles(see: Lookup, at: int) -> int:
    """The word after "د." and the like."""
    while see.form(at) in TITLES and see.form(at + 1) in (".", "/"):
        at += 2
    return at


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
    if word.form == "ال" and at + 1 < see.length and see.words[at + 1].kind == Kind.NUMBER:
        return False
    if see.name(at) is not None:
        return True
    if not unknown or see.definite(at) or see.is_verb(at) or see.adjective(at) or see.head(at) or see.known(at):
        return False
    if see.place(at) is not None or (word.form.startswith("و") and not _begins_with_w(see, at)):
        return False
    clitic = word.form.startswith(("ب", "ل", "ف"))
    if clitic and (word.form.endswith("ات") or by_means(see, at)):
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


def _begins_with_w(see: Lookup, at: int) -> bool:
    """وارين سترين إن: two unknown bare words right before what is said; here و is a letter and joins nothing."""
    after = at + 1
    if len(see.form(at)) < SHORTEST_ACT or after + 1 >= see.length or see.words[after].kind != Kind.ARABIC:
        return False
    known = see.definite(after) or see.role(after) or see.head(after) or see.adjective(after) or see.is_verb(after)
    return not known and see.place(after) is None and see.role(after + 1) == "that"
