"""Beside the two sides of an act stand those who help one of them, and those who are only there: advisers, escorts.

مدعومين من X, بإسناد من X, تدعمهم X: supporters. جنود من X كانوا مع شركائهم حين وقع الهجوم: present. A side said to
number so many (تضم نحو 500 فرد) has a strength.
"""

from tawthiq.events.reading import Reading
from tawthiq.events.roles.kept import terms_in
from tawthiq.events.roles.phrase import Phrase
from tawthiq.events.roles.phrases import phrase_at
from tawthiq.events.telling import Party, Telling
from tawthiq.lexicon import Term
from tawthiq.mentions import CountMention

BESIDE = "events/roles/beside"
BACK = 26
"""Words before a word of support, presence or strength in which its subject stands."""
NEAR = 3
"""Words after it in which the helper or the number stands."""
STRENGTH_ONLY = "a side whose strength is told by the way"
"""The rule of a strength that makes no party by itself."""
PREPOSITIONS = frozenset(("من", "في", "عن", "مع", "الي", "علي"))
WAS = frozenset(("كان", "كانت", "كانوا"))
PRONOUNS = frozenset(("هم", "ها", "ه", "هما"))
WEAPONS = frozenset(("vehicle",))
"""Kinds of sides that are arms rather than helpers where nobody owns them."""


def beside(reading: Reading, telling: Telling) -> list[Party]:
    """Supporters, those present, and sides whose strength is told, in a telling."""
    out: list[Party] = []
    for term in terms_in(reading, BESIDE, telling.first, telling.last):
        effect = term.entry["effect"]
        found = None
        if effect == "supported_by" or (effect == "supports" and term.enclitic in PRONOUNS):
            found = _helper(reading, term, telling)
        elif effect == "supported_with":
            found = _helper(reading, term, telling) if reading.form(term.last).startswith("ب") else None
        elif effect == "jointly":
            out.extend(_jointly(reading, term, telling))
        elif effect == "strength":
            found = _strong(reading, term, telling)
        elif effect == "with":
            found = _present(reading, term, telling)
        if found is not None:
            out.append(found)
    return out


def _helper(reading: Reading, term: Term, telling: Telling) -> Party | None:
    """The side right after a word of support."""
    for word in range(term.last, min(term.last + NEAR, telling.last)):
        phrase = phrase_at(reading, word)
        if phrase is not None:
            side = phrase.side
            if phrase.kind == "people" and phrase.last > word + 1:
                continue
            if side is None or (side.kind in WEAPONS and side.entity is None) or phrase.adjective:
                return None
            return phrase.party("supporter", "named as a helper of a side")
    return None


def _jointly(reading: Reading, term: Term, telling: Telling) -> list[Party]:
    """بالاشتراك مع X وY: those who did it together with the subject."""
    out: list[Party] = []
    word = term.last + (reading.form(term.last) == '"')
    while word < telling.last and len(out) < NEAR:
        phrase = phrase_at(reading, word)
        if phrase is None or phrase.side is None or not phrase.side.combatants or phrase.adjective:
            break
        out.append(phrase.party("initiator", "who did it jointly"))
        word = phrase.last
        if not reading.form(word).startswith("و"):
            break
    return out


def _strong(reading: Reading, term: Term, telling: Telling) -> Party | None:
    """The side before a word of strength, with the number of people after it."""
    count = next((c for w in range(term.last, term.last + NEAR) if (c := reading.count_at.get(w)) is not None), None)
    if count is None or not _counts_men(count) or count.first >= telling.last:
        return None
    phrase = _side_before(reading, term.first, telling)
    if phrase is None or not _is_its_subject(reading, phrase, term):
        return None
    opens = reading.cues_in(phrase.first - 2, phrase.first, "topic", "background") or phrase.first == telling.first
    party = phrase.party("initiator", "the side whose strength is told" if opens else STRENGTH_ONLY)
    party.strength = count
    return party


def _is_its_subject(reading: Reading, phrase: Phrase, term: Term) -> bool:
    """True for a side right before a word of strength, or before "was": not for who caught a cell made up of four."""
    return phrase.last >= term.first - NEAR or reading.form(term.first - 1) in WAS


def _counts_men(count: CountMention) -> bool:
    return count.kind == "number" and count.people is True and (count.noun is None or count.noun.outcome is None)


def _present(reading: Reading, term: Term, telling: Telling) -> Party | None:
    """Men of a side said to be with others: there, and no party to the act."""
    phrase = _people_before(reading, term.first, telling) or _side_before(reading, term.first, telling)
    if phrase is None or not (phrase.kind == "people" or (phrase.side is not None and phrase.side.combatants)):
        return None
    return phrase.party("present", "said to be there with others")


def _people_before(reading: Reading, word: int, telling: Telling) -> Phrase | None:
    """People of a side that open the clause right before a word: إن مستشارين من التحالف كانوا برفقة."""
    for cue in reading.cues_in(max(telling.first, word - BACK), word, "topic"):
        phrase = phrase_at(reading, cue.last + (reading.form(cue.last) == '"'))
        if phrase is None or phrase.kind != "people" or not word - NEAR <= phrase.last <= word:
            continue
        owner = reading.actor_at.get(phrase.last - 1)
        if owner is not None and owner.combatants and owner.first > phrase.first:
            return phrase
    return None


def _side_before(reading: Reading, word: int, telling: Telling) -> Phrase | None:
    """The side that opens what stands before a word: the earliest after "that", else the nearest."""
    first = max(telling.first, word - BACK)
    openings = [c.last for c in reading.cues_in(first, word, "topic")]
    for at in openings[::-1]:
        start = at + (reading.form(at) == '"')
        phrase = phrase_at(reading, start)
        if phrase is not None and phrase.kind == "side" and phrase.last <= word:
            return phrase
    for at in range(word - 1, first - 1, -1):
        actor = reading.actor_at.get(at)
        if actor is not None and actor.first >= first:
            phrase = phrase_at(reading, actor.first)
            if reading.form(actor.first - 1) in PREPOSITIONS:
                return None
            near = at >= word - 2 or reading.cues_in(at + 1, word, "who")
            return phrase if phrase is not None and phrase.kind == "side" and near else None
    return None
