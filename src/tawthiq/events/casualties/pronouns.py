"""أطلقوا النار على شرطي فقتلوه: the victim of the second verb is a pronoun, and the clause before says who it is.

One pronoun is one person, where the nearest person told before it is one.
"""

from tawthiq.events.casualties.frames import counts_people, surely_people
from tawthiq.events.casualties.making import Maker
from tawthiq.events.casualties.model import Toll, counted_toll
from tawthiq.events.casualties.names import is_given
from tawthiq.events.reading import TRIGGERS, Reading
from tawthiq.lexicon import Term
from tawthiq.mentions import ActorMention, PersonMention

OUTCOMES = "events/casualties/outcomes"
REACH = 24
"""Words from a pronoun back to the person it stands for."""
ONE_OF = "one of several people"
"""Rule of the count of أحد الأطباء."""
HIM, HER, THEM = "ه", "ها", "هم"
"""him, her (also: it), them"""


def object_pronoun(make: Maker, term: Term, pronoun: str = "") -> Toll | None:
    """The toll of a verb whose object is a pronoun for one person who is not told as its victim yet."""
    pronoun = pronoun or term.enclitic
    if pronoun == THEM:
        return _them(make, term)
    if pronoun not in (HIM, HER):
        return None
    if _disowns(make.reading, term):
        return _his_victims(make, term)
    found, rule = antecedent(make.reading, term.first, pronoun), "one person a pronoun stands for"
    if found is not None and _is_struck_back(make.reading, term, found[0]):
        found, rule = _attacker_before(make.reading, found[0]), STRUCK_BACK
    if found is None or _told(make, term):
        return None
    first, person = found
    if rule != STRUCK_BACK and person is not None and person.lemma in SOLDIERS and _forces_did(make.reading, term):
        return None  # إصابة شرطي قبل أن يقتله جنود: they killed no man of theirs, but an attacker told further back
    toll = make.one(term, first, first + 1, rule, person)
    toll.name = (person.first, person.last) if person is not None else None
    return toll


STRUCK_BACK = "an attacker whom a pronoun stands for"
"""Rule of the toll of who was killed by those he attacked."""


def _is_struck_back(reading: Reading, term: Term, word: int) -> bool:
    """True where forces are told anew as who did it, behind one who was attacked: هاجم مسلح شرطيا فقتلته الشرطة."""
    if not _forces_did(reading, term):
        return False
    return reading.text.printed_word(word).endswith("ا") or _attacker_before(reading, word) is not None


def _forces_did(reading: Reading, term: Term) -> bool:
    """True where forces are told right behind a verb as who did it."""
    subject: ActorMention | PersonMention | None = reading.actor_at.get(term.last) or reading.person_at.get(term.last)
    if subject is None or subject.first != term.last:
        return False
    head = reading.form(term.last + 1) if reading.form(term.last) in MEN_OF else reading.form(term.last)
    return head.removeprefix("ال").startswith(FORCES)


SOLDIERS = frozenset(("جندي", "ضابط", "مجند", "عسكري", "شرطي"))
FORCES = ("قوات", "قوه", "شرط", "جنود", "جندي", "حراس", "حارس", "حرس", "جيش", "امن")
"""Beginnings of forces, police, soldiers, guards, army, security (folded)."""
MEN_OF = frozenset(("عناصر", "رجال", "افراد"))


def _attacker_before(reading: Reading, word: int) -> tuple[int, PersonMention | None] | None:
    """The one person told between a verb of attack and whom he attacked."""
    for at in range(word - 1, max(word - 1 - BETWEEN, -1), -1):
        person, side = reading.person_at.get(at), reading.actor_at.get(at)
        told: PersonMention | ActorMention | None = person or side
        if told is None or told.first != at:
            continue
        acted = reading.matches.at(TRIGGERS, at - 1) or reading.matches.at(OUTCOMES, at - 1)
        if person is not None:
            one = person.number == "sg" and not person.collective
        else:
            one = side is not None and side.kind == "unnamed" and reading.form(at) in GUNMAN
        return (at, person) if one and acted is not None and not acted.enclitic else None
    return None


GUNMAN = frozenset(("مسلح", "المسلح", "ارهابي", "الارهابي", "متطرف", "المتطرف", "متشدد", "المتشدد"))
"""One gunman, terrorist, extremist (folded)"""


BETWEEN = 6
"""Words from an attacker to whom he attacked: room for what he attacked with."""


def _them(make: Maker, term: Term) -> Toll | None:
    """بعدما خطفهم مسلحون: as many as were counted nearest before, if nothing of the kind is told of them yet."""
    reading = make.reading
    if term.proclitic not in ("و", "ف") and reading.form(term.first - 1) not in THEN:
        return None
    return _as_many(make, term, ("number",))


def _as_many(make: Maker, term: Term, kinds: tuple[str, ...]) -> Toll | None:
    """As many as the people counted nearest before, of whom nothing of the kind is told yet."""
    reading = make.reading
    first = max(reading.text.sentence_of(term.first).first, term.first - REACH)
    for word in range(term.first - 1, first - 1, -1):
        count = reading.count_at.get(word)
        if count is None or not counts_people(count):
            continue
        if count.kind not in kinds or not surely_people(reading, count):
            return None
        if any(t.count is count and t.outcome == term.entry["outcome"] for t in make.tolls):
            return None
        toll = counted_toll(count, make.outcome(term, None), "as many as a pronoun stands for", term.first)
        toll.cue = term
        return toll
    return None


THEN = frozenset(("ثم", "بعدما", "حيث", "ان", "قبل", "حين", "عندما"))
"""then, after, before: the verb goes on with those just told of"""
BECAUSE = frozenset(("اثر", "جراء", "عقب", "بعد", "الي", "نتيجه"))
"""after, because of, led to"""


def noun_pronoun(make: Maker, term: Term) -> Toll | None:
    """نقل إلى المستشفى إثر إصابته: a noun of outcome with a pronoun tells a toll where no other word does."""
    his = his_victim(make, term)
    if his is not None:
        return his
    done = _done(make.reading, term)
    if term.enclitic in KINDS and make.reading.form(term.first - 1) in LED_TO and term.entry["outcome"] in HURT:
        return _as_many(make, term, KINDS[term.enclitic])
    if term.enclitic not in (HIM, HER) or (term.entry["act"] and make.reading.form(term.first - 1) not in LED_TO):
        return None
    if term.entry["outcome"] not in TELLING and not (done and term.entry["outcome"] == "arrested"):
        return None
    if not done and not term.proclitic.endswith(("ب", "و")) and make.reading.form(term.first - 1) not in BECAUSE:
        return None
    if make.reading.glued(term.last, "ل"):
        return None
    clause = make.reading.clause_of(term.first)
    if any(clause.first <= t.first < clause.last and t is not term for t in make.terms if _says_fate(t)):
        return None
    if any(t.value == 1 and t.outcome == term.entry["outcome"] for t in make.tolls):
        return None
    found = antecedent(make.reading, term.first, term.enclitic)
    if found is None:
        return None
    first, person = found
    toll = make.one(term, first, first + 1, "one person whose fate a noun with a pronoun tells", person)
    toll.name = (person.first, person.last) if person is not None else None
    return toll


def his_victim(make: Maker, term: Term) -> Toll | None:
    """على خلفية قتله لضابط: the pronoun is who killed, and who was killed stands behind ل."""
    return _his_victims(make, term) if make.reading.glued(term.last, "ل") else None


def _his_victims(make: Maker, term: Term) -> Toll | None:
    """Those counted right behind a killing with a pronoun for who did it."""
    count = make.free(term, make.reading.count_at.get(term.last))
    if term.entry.term != KILLING or count is None:
        return None
    if count.first != term.last or not surely_people(make.reading, count):
        return None
    return make.toll(term, count, "people killed by one a pronoun stands for")


def _disowns(reading: Reading, term: Term) -> bool:
    """نفى فلان قتله ثلاثة جنود: what somebody disowns is his own deed, and the pronoun is himself."""
    for word in range(term.first - 1, max(term.first - DISOWNING_REACH, 0) - 1, -1):
        if reading.form(word) in ("ان", ".", "،"):
            return False
        if reading.form(word).removeprefix("و") in DISOWNED:
            return True
    return False


DISOWNED = frozenset(("نفي", "انكر", "ينفي", "ينكر", "نافيا", "منكرا"))
"""Denied, denies, denying."""
DISOWNING_REACH = 4
"""Words from there to the deed: room for who denies."""
KILLING = "قتل"
BY_HIS_HAND = frozenset(("برصاص", "بنيران", "بسلاح", "رصاص", "نيران", "يد", "ايدي", "بيد", "قبل"))
"""by the fire, the hand of: who stands behind them is not the one who died"""
KINDS = {THEM: ("number",), "هما": ("dual",)}
"""Kinds of counts that a pronoun of many, or of two, stands for."""
LED_TO = frozenset(("الي",))
"""led to (their killing)"""
HURT = frozenset(("killed", "wounded"))


def _done(reading: Reading, term: Term) -> bool:
    """تمت تصفيته, تمكنت الشرطة من قتله: it was done, or somebody succeeded in it."""
    before = reading.form(term.first - 1)
    if before.lstrip("وفل") in DONE:
        return True
    words = range(term.first - 1 - SUCCESS_REACH, term.first - 1)
    return before == "من" and any(reading.form(w).lstrip("وف").startswith(SUCCEEDED) for w in words)


DONE = frozenset(("تم", "تمت", "جري", "جرت"))
"""was done, took place"""
SUCCESS_REACH = 4
"""Words from "succeeded" to its "in": who did stands between."""
SUCCEEDED = ("تمكن", "تتمكن", "يتمكن")
"""succeeded in"""


def _says_fate(term: Term) -> bool:
    return term.entry["outcome"] in TELLING and not term.entry["frame"].endswith("_object")


TELLING = frozenset(("killed", "wounded", "abducted"))


def _told(make: Maker, term: Term) -> bool:
    """True where a toll of one person for the same outcome stands in the same sentence already."""
    sentence = make.reading.text.sentence_of(term.first).first
    return any(
        t.value == 1 and t.outcome == term.entry["outcome"] and t.first >= sentence for t in reversed(make.tolls[-8:])
    )


def antecedent(reading: Reading, at: int, pronoun: str) -> tuple[int, PersonMention | None] | None:
    """First word of the one person told nearest before a pronoun, with the noun for him; None for things and many.

    A pronoun for a man passes over a woman to who is told as having attacked her.
    """
    first = max(reading.text.sentence_of(at).first, at - REACH)
    by_him: PersonMention | None = None
    for word in range(at - 1, first - 1, -1):
        count = reading.count_at.get(word)
        if count is not None and count.people is not False and count.kind not in ("singular", "fraction"):
            return None
        person = reading.person_at.get(word)
        if count is not None and count.kind == "singular" and count.rule == ONE_OF and pronoun == HIM:
            return count.first, person
        if person is not None and reading.form(person.first - 1) in BY_HIS_HAND:
            by_him = by_him or person
            continue
        if person is not None:
            if person.number != "sg" or person.collective:
                return None
            if pronoun == HER and person.category != "woman":
                return None
            if pronoun == HIM and reading.text.printed_word(person.first).endswith("ة"):
                return (by_him.first, by_him) if by_him is not None and by_him.number == "sg" else None
            return person.first, person
        if pronoun == HIM and is_given(reading, word) and not is_given(reading, word - 1):
            return word, None
    return None
