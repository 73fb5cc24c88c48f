"""A side may need no owner: police and gunmen by themselves, forces by their adjectives, numbers, or unknown names.

الشرطة, مسلحون مجهولون, القوات الحكومية, اللواء 119, لواء "الصمود", كتيبة ثوار طرابلس
"""

from tawthiq.mentions.actors.lead import Lead, lead_phrase
from tawthiq.mentions.actors.names import extend
from tawthiq.mentions.actors.reader import THE, Phrase, Reader
from tawthiq.mentions.actors.sides import Side, known_sides, service_side
from tawthiq.text import Kind

ARMED_BY_NAME = frozenset(("ميليشيا", "فصيل", "كتائب", "سرايا", "ألوية", "عصابة"))
"""Groups that a nationality alone makes armed: a Syrian gang, but not a Syrian organization."""
SETTLERS = "settlers"
SETTLER = "مستوطن"
UNIT = "وحدة"
NUMBERED = frozenset(("لواء", "فرقة", "كتيبة", "فوج", "فيلق", "سرية", "وحدة"))
WEAK = frozenset(("وحدة", "فرقة", "قوة"))
"""Unity, a music band, power: a formation in the singular only where more than a nationality tells it."""
QUOTED_WHOLE = frozenset(("لواء", "كتيبة", "كتائب", "سرايا", "ألوية", "ميليشيا", "فوج"))
ARMY = "جيش"
BAND = "فرقة"
AIR_DEFENCE = "الدفاع الجوي"
"""Whose it is does not follow from where: what it shoots at comes from another country."""
KINS = frozenset(("ابو", "ابي", "شهداء", "انصار", "ثوار", "احرار", "جند", "اسود", "صقور"))
STIRRING = frozenset(
    (
        *("فجر", "سيف", "سيوف", "درع", "دروع", "نسور", "ليوث", "نمور", "ذئاب", "صيد", "رجال", "ابناء", "احفاد"),
        *(
            "فرسان",
            "حماه",
            "مغاوير",
            "شباب",
            "رايات",
            "رايه",
            "بركان",
            "عاصفه",
            "نصره",
            "سهام",
            "غرباء",
            "جنود",
            "بيرق",
        ),
    )
)
"""Dawn, sword, shield, eagles, lions, hunt, men, sons, knights, banner, storm of: a name goes on with the article."""
DAYS = frozenset(("اليوم", "الاحد", "الاثنين", "الثلاثاء", "الاربعاء", "الخميس", "الجمعه", "السبت"))
"""فجر اليوم, at dawn today: no name of a group"""
SON = frozenset(("بن", "ابن"))


def numbered(r: Reader, lead: Lead) -> Phrase | None:
    """اللواء 119, الفرقة الـ99, كتيبة 9232."""
    if lead.word not in NUMBERED or (lead.word == UNIT and not lead.definite):
        return None
    at = lead.last + (r.form(lead.last) == THE)
    if not 0 <= at < len(r.words) or r.words[at].kind != Kind.NUMBER:
        return None
    last, country = extend(r, at + 1)
    extra = r.qualifiers.get(last)
    if extra and extra[0].entry.form == "noun" and not extra[0].proclitic:
        last = extra[0].last
    country = country or lead.country or r.near_land(last) or r.clear_land()
    return lead_phrase(r, lead, last, service_side(country, "military", "state_forces"), "a numbered formation")


def by_itself(r: Reader, lead: Lead, licence: int) -> Phrase | None:
    """A head that adjectives make a side, or that is one alone."""
    side = _side_alone(r, lead, licence)
    if side is None:
        return None
    if lead.member:
        known = known_sides()[lead.member]
        side = known._replace(kind=side.kind, combatants=False) if lead.role == "craft" else known
    rule = "a head and its adjectives" if lead.last > lead.term.last else "a side without a name"
    return lead_phrase(r, lead, lead.last, side, rule, lead.member is not None)


def _side_alone(r: Reader, lead: Lead, licence: int) -> Side | None:
    entry, role = lead.term.entry, lead.role
    kind, service = entry["kind"], entry["service"]
    told = lead.country is not None or lead.member is not None
    alone = entry["alone"] == "yes" or (entry["alone"] == "definite" and lead.definite)
    if role in ("body", "force"):
        if alone or _is_formation(r, lead, told) or (licence and role == "body"):
            return _service(r, lead)
        return Side(None, None, "rebel_group") if "armed" in lead.makes else None
    if role == "craft":
        return _craft(r, lead, told)
    if role == "group":
        armed = "armed" in lead.makes or lead.member is not None or (told and lead.word in ARMED_BY_NAME)
        return Side(None, None, kind, lead.country) if armed else None
    if lead.word == SETTLER:
        return known_sides()[SETTLERS]
    if service and (told or "force" in lead.makes or role == "unnamed"):
        return _service(r, lead)
    told = told and role != "member"
    return Side(None, None, kind, lead.country) if told or alone or "armed" in lead.makes else None


def _service(r: Reader, lead: Lead) -> Side:
    """The state force a head is, of the country its adjectives or the report tell."""
    entry = lead.term.entry
    home = None if lead.word == AIR_DEFENCE else r.home(lead.term.first, lead.last)
    return service_side(lead.country or home, entry["service"], entry["kind"])


def _is_formation(r: Reader, lead: Lead, told: bool) -> bool:
    """Whether adjectives make a word for a force one: قوات إسرائيلية, الفرقة الرابعة, but not فرقة فرنسية."""
    if "ordinal" in lead.makes and (lead.word in NUMBERED or lead.word == ARMY):
        return True
    if lead.role == "body":
        return told
    if lead.word in WEAK and lead.term.feature == "sg":
        strong = "force" in lead.makes or (told and not lead.definite and lead.word != BAND)
        return strong and r.is_war()
    return (told and lead.word != BAND) or "force" in lead.makes


def _craft(r: Reader, lead: Lead, told: bool) -> Side | None:
    """Warplanes and guns by adjective; one aircraft of a nation may be an airliner unless it is told as military."""
    kind = lead.term.entry["kind"]
    military = "craft" in lead.makes
    if told:
        if not military and lead.term.feature == "sg" and lead.word == "طائرة" and not r.is_war():
            return None
        return service_side(lead.country, "military", kind)._replace(combatants=False)
    if military:
        return Side(None, None, kind, None, False)
    return None


def quoted(r: Reader, lead: Lead) -> Phrase | None:
    """لواء "الصمود", or the whole name in the marks: "لواء الصمود"."""
    if not lead.takes("quoted") or not r.is_war():
        return None
    side = Side(None, None, "militia" if lead.role == "force" else lead.term.entry["kind"])
    close = r.closing_of(lead.last) if r.form(lead.last) == '"' else None
    if close is not None and _is_name(r, lead.last + 1, close):
        last, country = extend(r, close + 1)
        return lead_phrase(r, lead, last, side._replace(country=country), "a head and a name in quotation marks")
    before = lead.term.first - 1
    if r.form(before) == '"' and not lead.definite and lead.word in QUOTED_WHOLE:
        close = r.closing_of(before)
        if close is not None and lead.last < close and _is_name(r, lead.last, close):
            return lead_phrase(r, lead, close, side, "a name in quotation marks")
    return None


def _is_name(r: Reader, first: int, last: int) -> bool:
    """Whether words in quotation marks may be a name: no punctuation among them, no preposition before them."""
    return not r.link(first, "part") and not any(r.is_mark(i) for i in range(first, last))


def unknown(r: Reader, lead: Lead) -> Phrase | None:
    """كتيبة ثوار طرابلس, لواء السلطان مراد: a name no table knows, as far as its grammar shows it."""
    at = lead.last
    if (
        not lead.takes("name")
        or lead.definite
        or not r.is_war()
        or at >= len(r.words)
        or r.words[at].kind != Kind.ARABIC
    ):
        return None
    side = Side(None, None, "militia")
    form = r.form(at)
    if form.startswith(THE) and len(form) > 4:
        last = at + 1
        while last < at + 3 and r.form(last).startswith(THE) and last in r.qualifiers:
            last += 1
        return lead_phrase(r, lead, last, side, "a head and an unknown name")
    if form in KINS and not r.is_mark(at + 1):
        return lead_phrase(r, lead, at + 2, side, "a head and an unknown name")
    if form in STIRRING and r.form(at + 1).startswith(THE) and r.form(at + 1) not in DAYS:
        return lead_phrase(r, lead, at + 2, side, "a head and an unknown name")
    if r.form(at + 1) in SON and not r.is_mark(at + 2):
        return lead_phrase(r, lead, at + 3, side, "a head and an unknown name")
    return None
