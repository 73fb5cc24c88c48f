"""Most sides are named by a word for what they are and whose: قوات, عناصر, طائرات, ميليشيا + adjectives + owner.

head → adjectives (which agree with it) → owner: as genitive, after ل, after a link (تابعة ل, موالية ل), after من
head + number (اللواء 119), head + name in quotation marks, head + unknown name (كتيبة ثوار طرابلس)
"""

from tawthiq.lexicon import Term
from tawthiq.mentions.actors.alone import SETTLER, SETTLERS, by_itself, numbered, quoted, unknown
from tawthiq.mentions.actors.lead import Lead, lead_phrase, read_lead, stands_alone
from tawthiq.mentions.actors.names import HEADED, LICENSED, extend, name_phrase, short_phrase
from tawthiq.mentions.actors.reader import THE, Phrase, Reader
from tawthiq.mentions.actors.sides import Side, known_sides, loyalists, service_side, state_side

DEEPEST = 3
"""Heads that may stand one inside another: وحدات من ميليشيا قوات X."""
BANDS = frozenset(("مجموعة", "عصابة", "خلية", "جماعة", "تجمع", "فصيل", "شبكة"))
"""Groups that consist of unnamed people: مجموعة من المسلحين."""
APART = ("و", "ف", "ب", "ك")
"""Clitics that part a word from the head before it."""
FOR = "ل"
WITH_NOON = "ون"
"""Ending of a plural that has no genitive behind it: هاجم محتجون الشرطة."""
STANDING = ("تصدت", "تصدي", "يتصدي", "تتصدي")
"""Beginnings of stood against (folded)."""
OF_STATES = frozenset(("الحكوميه", "النظاميه", "النظامي"))
"""of the government, regular (folded): nobody else's"""
IN = "في"
TO = frozenset(("الي", "علي", "من"))


def phrase_at(r: Reader, word: int, licence: int = 0, depth: int = 0) -> Phrase | None:
    """The longest phrase naming a side that begins at a word; at equal length a known name is preferred."""
    found = name_phrase(r, word, licence)
    for other in (short_phrase(r, word, licence), head_phrase(r, word, licence, depth), member_phrase(r, word)):
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


def head_phrase(r: Reader, word: int, licence: int, depth: int) -> Phrase | None:
    """The phrase a head opens, or None where nothing makes it a side."""
    if depth > DEEPEST:
        return None
    for term in r.heads.get(word, ()):
        if term.enclitic or r.after_link(word, "never"):
            continue
        if term.entry["needs"] == "war" and not r.is_war():
            continue
        lead = read_lead(r, term)
        if (lead.role == "unnamed" or lead.takes("adjective")) and not licence and not stands_alone(r, lead):
            continue
        found = _with_owner(r, lead, depth) or numbered(r, lead) or by_itself(r, lead, licence)
        if found is None:
            found = quoted(r, lead) or unknown(r, lead)
        if found is not None:
            return found
    return None


def _with_owner(r: Reader, lead: Lead, depth: int) -> Phrase | None:
    """Head and owner."""
    if lead.word == SETTLER:
        return None
    at = lead.last
    loyal = False
    construct = lead.last == lead.term.last and not lead.definite and not r.form(lead.term.first).endswith(WITH_NOON)
    link = r.link(at, "link", "loyal")
    if link is not None and link.proclitic not in ("", THE):
        link = None
    if link is not None:
        loyal = link.entry["effect"] == "loyal"
        at = link.last + (r.form(link.last) in TO)
        owner = _owned(r, lead, at, depth, r.form(link.last) in TO)
        if owner is None and loyal and lead.role in ("force", "body", "people", "unnamed"):
            return _loyal_to_unknown(r, lead, link.last)
    elif "opposed" in lead.makes:
        return None
    elif r.link(at, "part"):
        if lead.role in ("craft", "body") or (r.form(at) == IN and lead.role not in ("people", "member")):
            return None
        owner = _owner(r, lead, at + 1, depth, lead.role != "group")
    else:
        owner = _owned(r, lead, at, depth, False)
        if owner is None and construct and (lead.role != "unnamed" or _is_bound(r, lead)):
            owner = _owner(r, lead, at, depth)
            owner = None if owner is not None and _is_an_object(r, owner) else owner
    return _of_owner(r, lead, owner, loyal) if owner is not None else None


def _is_an_object(r: Reader, owner: Phrase) -> bool:
    """Whether the ending of the object parts a man from the man before him: طعن رجل شرطيا."""
    return owner.role in ("unnamed", "people", "member") and r.form(owner.first).endswith("يا")


def _is_bound(r: Reader, lead: Lead) -> bool:
    """Whether a plural has lost its noon before a genitive: مسلحو, مسلحي."""
    return lead.term.feature == "pl" and r.form(lead.term.first).endswith(("و", "ي"))


def _are_definite(r: Reader, lead: Lead) -> bool:
    """Whether what follows after "of" belongs to the verb: a plural with the article, who stood against somebody.

    تصدى المقاومون لقوات X, تصدت القوات الحكومية للحوثيين.
    """
    form = r.form(lead.term.first).removeprefix("و")
    if form.startswith("ال") and form.endswith(("ون", "ين")):
        return True
    return r.form(lead.term.first - 1).removeprefix("و").startswith(STANDING) or r.form(lead.last - 1) in OF_STATES


def _owned(r: Reader, lead: Lead, at: int, depth: int, preposition: bool) -> Phrase | None:
    """The owner after ل (glued, or alone before a quotation mark), or after a preposition already read."""
    form = r.form(at)
    if preposition:
        return _owner(r, lead, at, depth)
    if form == FOR and r.is_opening(at + 1):
        return _owner(r, lead, at + 1, depth)
    if not form.startswith(FOR) or _are_definite(r, lead):
        return None
    owner = _owner(r, lead, at, depth)
    glued = owner is not None and (owner.start > r.words[at].start or form.startswith("لل"))
    return owner if glued else None


def _owner(r: Reader, lead: Lead, at: int, depth: int, short: bool = True) -> Phrase | None:
    """The side at a word, through an opening mark, that may own what a head names."""
    opened = r.is_opening(at)
    first = at + 1 if opened else at
    if r.form(first).startswith(APART) and not _begins_at(r, first):
        return None
    licence = LICENSED if short and lead.takes("short") else HEADED
    owner = phrase_at(r, first, licence, depth + 1)
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


def _begins_at(r: Reader, word: int) -> bool:
    """Whether a term of a side begins with the very letters of a word: فيلق, بوكو, but not وشرطة."""
    start = r.words[word].start
    return any(t.start <= start + len(THE) and t.proclitic in ("", THE) for t in _terms(r, word))


def _terms(r: Reader, word: int) -> list[Term]:
    tables = (r.names, r.short, r.heads, r.members)
    return [*(t for table in tables for t in table.get(word, ())), *r.states_at(word)]


def _may_own(lead: Lead, owner: Phrase) -> bool:
    """عناصر الشرطة, but not حركة الطيران."""
    if lead.role == "craft" and owner.side.entity == SETTLERS:
        return False
    if lead.role == "group":
        return owner.named or owner.role in ("name", "member") or (owner.role == "unnamed" and lead.word in BANDS)
    if lead.role in ("force", "craft", "body"):
        return owner.role not in ("unnamed", "people", "member", "craft") or owner.named
    return owner.role != "craft" and not (lead.role == "unnamed" and owner.role == "unnamed")


def _state(r: Reader, word: int) -> Phrase | None:
    """A country's name as owner: قوات أمريكا, ميليشيا إيران."""
    term = next(iter(r.states_at(word)), None)
    if term is None:
        return None
    side = service_side(term.entry["country"], "military", "state_forces")
    return Phrase(word, term.last, term.start, term.end, side, "a state", "state", True)


def _of_owner(r: Reader, lead: Lead, owner: Phrase, loyal: bool) -> Phrase:
    side = loyalists(owner.side) if loyal else owner.side
    if side.kind == "state":
        service = lead.term.entry["service"]
        kind = lead.term.entry["kind"] if service else "militia"
        side = service_side(side.country, service or "military", kind)
    if lead.role == "craft":
        side = side._replace(kind=lead.term.entry["kind"], combatants=False)
    elif lead.role == "group" and owner.role == "state":
        side = loyalists(state_side(owner.side.country or ""))
    elif owner.role in ("people", "member", "unnamed") and side.entity is None and lead.role == "group":
        side = side._replace(kind=lead.term.entry["kind"])
    last = owner.last
    rule = "those loyal to a side" if loyal else "a head and its owner"
    return lead_phrase(r, lead, last, side, rule, True)


def _loyal_to_unknown(r: Reader, lead: Lead, at: int) -> Phrase | None:
    """القوات الموالية للرئيس السابق: the person loyalty is to, with the adjectives after it."""
    form = r.form(at)
    if not form.startswith(FOR) or len(form) < 4 or r.is_mark(at):
        return None
    last, _ = extend(r, at + 1)
    return lead_phrase(r, lead, last, Side(None, None, "militia"), "those loyal to a side")
