"""Most sides are named by a word for what they are and whose: قوات, عناصر, طائرات, ميليشيا + adjectives + owner.

head → adjectives (which agree with it) → owner: as genitive, after ل, after a link (تابعة ل, موالية ل), after من
head + number (اللواء 119), head + name in quotation marks, head + unknown name (كتيبة ثوار طرابلس)
"""

from dataclasses import dataclass, field

from tawthiq.lexicon import Term
from tawthiq.mentions.actors.names import extend, name_phrase, short_phrase
from tawthiq.mentions.actors.reader import THE, Phrase, Reader
from tawthiq.mentions.actors.sides import Side, known_sides, loyalists, service_side, state_side
from tawthiq.text import Kind

DEEPEST = 3
"""Heads that may stand one inside another: وحدات من ميليشيا قوات X."""
MOST_ADJECTIVES = 4
ARMED_BY_NAME = frozenset(("ميليشيا", "فصيل", "كتائب", "سرايا", "ألوية", "عصابة"))
BANDS = frozenset(("مجموعة", "عصابة", "خلية", "جماعة", "تجمع", "فصيل", "شبكة"))
"""Groups that consist of unnamed people: مجموعة من المسلحين."""
NUMBERED = frozenset(("لواء", "فرقة", "كتيبة", "فوج", "فيلق", "سرية", "وحدة"))
SETTLER = "مستوطن"
FOR = "ل"
IN = "في"
KINS = frozenset(("ابو", "ابي", "شهداء", "انصار", "ثوار", "احرار", "جند", "اسود", "صقور"))
SON = frozenset(("بن", "ابن"))
TO = frozenset(("الي", "علي", "من"))


@dataclass(slots=True)
class Lead:
    """A head with the adjectives read after it, up to word `last`."""

    term: Term
    last: int
    definite: bool
    country: str | None = None
    member: str | None = None
    makes: set[str] = field(default_factory=set)

    @property
    def role(self) -> str:
        return self.term.entry["role"]

    @property
    def word(self) -> str:
        return self.term.entry.term.split("|")[0]

    def takes(self, what: str) -> bool:
        return what in self.term.entry["takes"].split()


def phrase_at(r: Reader, word: int, headed: bool = False, depth: int = 0) -> Phrase | None:
    """The longest phrase naming a side that begins at a word; at equal length a known name is preferred."""
    found = name_phrase(r, word, headed)
    for other in (short_phrase(r, word, headed), head_phrase(r, word, headed, depth), member_phrase(r, word)):
        if other is not None and (found is None or other.last > found.last):
            found = other
    return found


def member_phrase(r: Reader, word: int) -> Phrase | None:
    """حوثي, داعشي: the adjective or noun of a side names it wherever it stands."""
    for term in r.members.get(word, ()):
        side = known_sides().get(term.entry["entity"])
        if side is not None and not term.enclitic:
            last = extend(r, term.last)[0] if r.is_definite(term) else term.last
            end = term.end if last == term.last else r.words[last - 1].end
            return Phrase(word, last, term.start, end, side, "a member's name", "member", True, r.is_definite(term))
    return None


def head_phrase(r: Reader, word: int, headed: bool, depth: int) -> Phrase | None:
    """The phrase a head opens, or None where nothing makes it a side."""
    if depth > DEEPEST:
        return None
    for term in r.heads.get(word, ()):
        if term.enclitic or r.ends_with(word, "never"):
            continue
        if term.entry["needs"] == "war" and not r.is_war():
            continue
        lead = _adjectives(r, term)
        found = _with_owner(r, lead, depth) or _numbered(r, lead) or _by_itself(r, lead, headed)
        if found is None:
            found = _quoted(r, lead) or _unknown(r, lead)
        if found is not None:
            return found
    return None


def _adjectives(r: Reader, term: Term) -> Lead:
    """A head with the adjectives that agree with it."""
    lead = Lead(term, term.last, r.is_definite(term))
    for _ in range(MOST_ADJECTIVES):
        found = _agreeing(r, lead)
        if found is None:
            break
        lead.last = found.last
    return lead


def _agreeing(r: Reader, lead: Lead) -> Term | None:
    """The next adjective, noted in the lead: whose, and what it makes of the head."""
    word = lead.last
    nisba = r.nisba(word)
    for term in (*((nisba,) if nisba else ()), *r.members.get(word, ()), *r.qualifiers.get(word, ())):
        phrase = term.entry.form == "phrase"
        if term.enclitic or (not phrase and term.proclitic != (THE if lead.definite else "")):
            continue
        if term is nisba and r.link(term.last, "made"):
            continue
        lead.country = lead.country or term.entry["country"] or None
        lead.member = lead.member or term.entry["entity"] or None
        lead.makes.update(term.entry["makes"].split())
        return term
    return None


def _phrase(r: Reader, lead: Lead, last: int, side: Side, rule: str, named: bool = False) -> Phrase:
    term = lead.term
    end = term.end if last == term.last else r.words[last - 1].end
    return Phrase(term.first, last, term.start, end, side, rule, lead.role, named, lead.definite)


def _with_owner(r: Reader, lead: Lead, depth: int) -> Phrase | None:
    """Head and owner."""
    if lead.role == "unnamed" and lead.word == SETTLER:
        return None
    at = lead.last
    loyal = False
    construct = lead.last == lead.term.last and not lead.definite
    link = r.link(at, "link", "loyal")
    if link is not None:
        loyal = link.entry["effect"] == "loyal"
        at = link.last + (r.form(link.last) in TO)
        owner = _owned(r, lead, at, depth, r.form(link.last) in TO)
        if owner is None and loyal and lead.role in ("force", "people", "group", "unnamed"):
            return _loyal_to_unknown(r, lead, link.last)
    elif r.link(at, "part"):
        if lead.role in ("craft", "body") or (r.form(at) == IN and lead.role != "people"):
            return None
        owner = _owner(r, lead, at + 1, depth)
    else:
        owner = _owned(r, lead, at, depth, False)
        if owner is None and construct and lead.role != "unnamed":
            owner = _owner(r, lead, at, depth)
    return _of_owner(r, lead, owner, loyal) if owner is not None else None


def _owned(r: Reader, lead: Lead, at: int, depth: int, preposition: bool) -> Phrase | None:
    """The owner after ل (glued, or alone before a quotation mark), or after a preposition already read."""
    form = r.form(at)
    if preposition:
        return _owner(r, lead, at, depth)
    if form == FOR and r.is_opening(at + 1):
        return _owner(r, lead, at + 1, depth)
    if not form.startswith(FOR):
        return None
    owner = _owner(r, lead, at, depth)
    return owner if owner is not None and owner.start > r.words[at].start or form.startswith("لل") else None


def _owner(r: Reader, lead: Lead, at: int, depth: int) -> Phrase | None:
    """The side at a word, through an opening mark, that may own what a head names."""
    opened = r.is_opening(at)
    first = at + 1 if opened else at
    owner = phrase_at(r, first, True, depth + 1)
    if owner is None and lead.takes("state"):
        owner = _state(r, first)
    if owner is None or not _may_own(lead, owner):
        return None
    if opened:
        close = r.closing_of(at)
        if close is not None and close == owner.last:
            owner.last = close + 1
            owner.end = r.words[close].end
            owner.last, _ = extend(r, owner.last)
            owner.end = r.words[owner.last - 1].end
    return owner


def _may_own(lead: Lead, owner: Phrase) -> bool:
    """عناصر الشرطة, but not حركة الطيران."""
    if lead.role == "group":
        return owner.named or owner.role in ("name", "member") or (owner.role == "unnamed" and lead.word in BANDS)
    if lead.role in ("force", "craft", "body"):
        return owner.role not in ("unnamed", "people", "craft") or owner.named
    return owner.role not in ("craft",) and not (lead.role == "unnamed" and owner.role == "unnamed")


def _state(r: Reader, word: int) -> Phrase | None:
    """A country's name as owner: قوات أمريكا, ميليشيا إيران."""
    term = next((t for t in r.all("states") if t.first == word), None)
    if term is None:
        return None
    side = service_side(term.entry["country"], "military", "state_forces")
    return Phrase(word, term.last, term.start, term.end, side, "a state", "state", True)


def _of_owner(r: Reader, lead: Lead, owner: Phrase, loyal: bool) -> Phrase:
    side = loyalists(owner.side) if loyal else owner.side
    if lead.role == "craft":
        side = side._replace(kind=lead.term.entry["kind"], combatants=False)
    elif lead.role == "group" and owner.role == "state":
        side = loyalists(state_side(owner.side.country or ""))
    elif owner.role in ("people", "unnamed") and side.entity is None and lead.role == "group":
        side = side._replace(kind=lead.term.entry["kind"])
    last = owner.last
    rule = "those loyal to a side" if loyal else "a head and its owner"
    return _phrase(r, lead, last, side, rule, True)


def _loyal_to_unknown(r: Reader, lead: Lead, at: int) -> Phrase | None:
    """القوات الموالية للرئيس السابق: the person loyalty is to, with the adjectives after it."""
    form = r.form(at)
    if not form.startswith(FOR) or len(form) < 4 or r.is_mark(at):
        return None
    last, _ = extend(r, at + 1)
    return _phrase(r, lead, last, Side(None, None, "militia"), "those loyal to a side")


def _numbered(r: Reader, lead: Lead) -> Phrase | None:
    """اللواء 119, الفرقة الـ99, كتيبة 9232."""
    if lead.word not in NUMBERED:
        return None
    at = lead.last + (r.form(lead.last) == THE)
    if not 0 <= at < len(r.words) or r.words[at].kind != Kind.NUMBER:
        return None
    last, country = extend(r, at + 1)
    extra = r.qualifiers.get(last)
    if extra and extra[0].entry.form == "noun" and not extra[0].proclitic:
        last = extra[0].last
    country = country or lead.country or r.home(lead.term.first)
    return _phrase(r, lead, last, service_side(country, "military", "state_forces"), "a numbered formation")


def _by_itself(r: Reader, lead: Lead, headed: bool) -> Phrase | None:
    """A head that adjectives make a side, or that is one alone."""
    side = _side_alone(r, lead, headed)
    if side is None:
        return None
    if lead.member:
        known = known_sides()[lead.member]
        side = known._replace(kind=side.kind, combatants=False) if lead.role == "craft" else known
    rule = "a head and its adjectives" if lead.last > lead.term.last else "a side without a name"
    return _phrase(r, lead, lead.last, side, rule, lead.member is not None)


def _side_alone(r: Reader, lead: Lead, headed: bool) -> Side | None:
    entry = lead.term.entry
    kind, service, role = entry["kind"], entry["service"], lead.role
    told = lead.country is not None or lead.member is not None
    alone = entry["alone"] == "yes" or (entry["alone"] == "definite" and lead.definite)
    if role in ("body", "force"):
        if told or alone or "force" in lead.makes or (headed and role == "body"):
            return service_side(lead.country or r.home(lead.term.first), service, kind)
        return Side(None, None, "rebel_group") if "armed" in lead.makes else None
    if role == "craft":
        return _craft(r, lead, told)
    if role == "group":
        if "armed" in lead.makes or lead.member or (told and lead.word in ARMED_BY_NAME):
            return Side(None, None, kind if kind != "unnamed" else "unnamed", lead.country)
        return None
    if service and (told or "force" in lead.makes):
        return service_side(lead.country or r.home(lead.term.first), service, kind)
    if role == "people":
        if told or "armed" in lead.makes or (alone and _stands(r, lead.term)):
            return Side(None, None, kind, lead.country) if told or not service else None
        return None
    if not _stands(r, lead.term):
        return None
    if lead.word == SETTLER:
        return known_sides()["settlers"]
    return Side(None, None, kind, lead.country)


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


def _stands(r: Reader, term: Term) -> bool:
    """Whether a word for armed people is a noun here, not an adjective: مسلح, but not صراع مسلح."""
    if term.feature != "sg":
        return True
    before = term.first - 1
    if r.is_mark(before) or r.text.sentence_of(term.first).first == term.first:
        return True
    if r.words[before].kind == Kind.NUMBER or (term.proclitic and term.proclitic != THE):
        return True
    acts = r.acts.get(before, ())
    if any(a.entry["part"] != "verb" and a.feature != "masdar" for a in acts):
        return False
    if acts or r.links.get(before) or _begins_clause(r, before):
        return True
    after = r.acts.get(term.last, ())
    return any(a.entry["part"] == "verb" for a in after) and not r.form(before).startswith(THE)


def _begins_clause(r: Reader, word: int) -> bool:
    return r.form(word) in _SMALL or any(t.first <= word < t.last for t in r.all("signs") if t.first == word)


_SMALL = frozenset(("ان", "كان", "احد", "علي", "عن", "الي", "مع", "بان", "حيث", "لكن", "بينما", "قام", "اقدم", "بينهم"))
"""Small words after which a noun follows: that, was, one of, on, about, to, with, where, but, while."""


def _quoted(r: Reader, lead: Lead) -> Phrase | None:
    """لواء "الصمود", or the whole name in the marks: "لواء الصمود"."""
    if not lead.takes("quoted"):
        return None
    side = Side(None, None, "militia" if lead.role == "force" else lead.term.entry["kind"])
    close = r.closing_of(lead.last) if r.form(lead.last) == '"' else None
    if close is not None and not any(r.is_mark(i) for i in range(lead.last + 1, close)):
        last, country = extend(r, close + 1)
        return _phrase(r, lead, last, side._replace(country=country), "a head and a name in quotation marks")
    before = lead.term.first - 1
    if r.form(before) == '"' and not lead.definite:
        close = r.closing_of(before)
        if close is not None and lead.last < close and not any(r.is_mark(i) for i in range(lead.last, close)):
            return _phrase(r, lead, close, side, "a name in quotation marks")
    return None


def _unknown(r: Reader, lead: Lead) -> Phrase | None:
    """كتيبة ثوار طرابلس, لواء السلطان مراد: a name no table knows, as far as its grammar shows it."""
    at = lead.last
    if not lead.takes("name") or lead.definite or at >= len(r.words) or r.words[at].kind != Kind.ARABIC:
        return None
    side = Side(None, None, "militia")
    form = r.form(at)
    if form.startswith(THE) and len(form) > 4:
        last = at + 1
        while last < at + 3 and r.form(last).startswith(THE) and last in r.qualifiers:
            last += 1
        return _phrase(r, lead, last, side, "a head and an unknown name")
    if form in KINS and not r.is_mark(at + 1):
        return _phrase(r, lead, at + 2, side, "a head and an unknown name")
    if r.form(at + 1) in SON and not r.is_mark(at + 2):
        return _phrase(r, lead, at + 3, side, "a head and an unknown name")
    return None
