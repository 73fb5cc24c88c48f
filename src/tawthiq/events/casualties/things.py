"""A thing kills as people do: قتلت قذيفة هاون طفلا. Shells, raids and mines are subjects, their victims are objects.

Between the two stand what describes the thing (هاون, إسرائيلية, التي استهدفت السوق) and where and when it struck. The
object shows itself by its ending (طفلا, امرأتين), by its number, or by an article that no noun before it governs.

the thing behind the verb → what is said of it → the object, unless a preposition or another verb has it
"""

from tawthiq.events.casualties.frames import (
    COMMAS,
    QUOTE,
    STOPS,
    WHEN,
    counts_people,
    filler_end,
    has_pronoun,
    is_joined,
)
from tawthiq.events.casualties.making import Maker
from tawthiq.events.casualties.model import Toll
from tawthiq.events.casualties.names import is_given, name_end
from tawthiq.events.reading import TURNS, Reading
from tawthiq.lexicon import Term
from tawthiq.mentions import CountMention, PersonMention

THING_REACH = 14
"""Words from a thing to the people it killed: room for a relative clause."""
AGENT_REACH = 8
"""Words from people to those they killed: room for a place and a time."""
THINGS = frozenset(
    (
        *("نيران", "النيران", "شظايا", "الشظايا", "شظيه", "رصاصه", "رصاصات", "رصاص", "الرصاص", "مخلفات", "قنبله"),
        *("القنبله", "القوات", "قوات", "القوه", "قوه", "دوريه", "الدوريه"),
    )
)
"""fire, splinters, bullets, remnants, bomb; forces, a patrol: what kills, where no table has the word bare"""
NOT_A_THING = ("ب", "ل", "ك", "و", "ف")
"""How a word begins that is no subject of the verb before it."""
HELD = frozenset(
    (
        *("في", "علي", "من", "الي", "عن", "ضد", "بين", "مع", "قرب", "امام", "داخل", "خلال", "اثناء", "بعد", "قبل"),
        *("عند", "لدي", "فوق", "تحت", "وسط", "باتجاه", "نحو", "خارج", "حول", "بحق", "التي", "الذي", "اللذين", "الذين"),
    )
)
"""Prepositions, and who: what follows is theirs, not the verb's"""
ENDS = frozenset(("كان", "كانت", "كانوا", "باعتباره", "بصفته", "بوصفه", "انه", "انها", "ان", "لا", "لم", "دون", "او"))
"""was, as, that, not, or: another clause, or what somebody is called"""
TRIGGERS = "events/triggers/triggers"
RULE = "a thing's verb of outcome and its object"


def thing_between(make: Maker, term: Term) -> Toll | None:
    """قتلت غارة على غزة شابا: the toll of a thing right behind an active verb, told by its object."""
    reading = make.reading
    first = term.last
    time = reading.time_at.get(first)
    if time is not None:
        first = time.last
    end = _thing_end(reading, first)
    near = end if end == first + 1 else -1
    return object_behind(make, term, end, end + THING_REACH, RULE, near) if end else None


def one_by_another(make: Maker, term: Term) -> Toll | None:
    """قتل شرطي مسلحا, قتل شاب مسلح سبعة أشخاص: one person behind the verb, and right behind him others, not joined."""
    reading = make.reading
    doer = reading.person_at.get(term.last)
    if doer is None or doer.first != term.last or doer.number != "sg" or reading.form(doer.last - 1).endswith("ا"):
        return None
    for word in range(doer.last, doer.last + DESCRIPTION + 1):
        kin = _his_kin(make, term, doer, word)
        if kin is not None:
            return kin
        count = reading.count_at.get(word)
        if count is not None and count.first == word and count.kind in ("singular", "number", "dual"):
            shown = count.kind != "singular" or reading.form(count.last - 1).endswith("ا")
            marked = shown and not _governed(reading, word) and not is_joined(reading, count)
            found = make.free(term, count) if marked and _is_object(reading, count, True, False) else None
            return make.toll(term, found, BY_ANOTHER, doer.first) if found is not None else None
        if not reading.form(word).isalpha() or reading.form(word) in HELD or word in make.stops:
            return None
    return None


BY_ANOTHER = "people killed by another"


def _his_kin(make: Maker, term: Term, doer: PersonMention, word: int) -> Toll | None:
    """قتل جندي زوجته: kin of his without "and" between are whom he killed."""
    person = make.reading.person_at.get(word)
    if person is None or person.first != word or term.feature in PREDICATES:
        return None
    if not has_pronoun(make.reading, person) and make.reading.form(word) not in HIS:
        return None
    if make.reading.text.words[word].start < person.start or make.reading.form(term.first) in PASSIVE:
        return None
    if person.number == "du":
        return make.pair(term, person, KIN_RULE, doer.first)
    return make.person(term, person, KIN_RULE, doer.first) if person.number == "sg" else None


HIS = frozenset(("اباه", "اباها", "اباهم", "اخاه", "اخاها", "اخاهم", "عمه", "عمها", "خاله", "خالها"))
"""his father, brother, uncle, as objects: words of their own in the table of people"""
KIN_RULE = "one person's verb of outcome and his kin"
PASSIVE = frozenset(("اصيب", "واصيب", "اصيبت", "واصيبت"))
"""was wounded: by its letters no verb of an agent"""
DESCRIPTION = 2
"""Adjectives of a person between him and whom he killed."""


def _thing_end(reading: Reading, word: int) -> int:
    """End of the thing that begins at a word; 0 where none does."""
    form = reading.form(word)
    if form in THINGS:
        return word + 1
    for weapon in reading.within(reading.mentions.weapons, word, word + 1) if word in reading.weapon_words else ():
        before = reading.text.shadow[reading.text.words[word].start : weapon.start]
        return 0 if before.startswith(NOT_A_THING) else weapon.last
    act = reading.matches.at(TRIGGERS, word)
    if act is None or act.proclitic.startswith(NOT_A_THING) or act.enclitic or act.feature in PREDICATES:
        return 0
    return act.last if act.entry["family"] != RAMMING and form != QUOTE and word not in reading.person_at else 0


RAMMING = "ramming"
"""a speeding car: mostly an accident"""
PREDICATES = frozenset(("past_passive", "present", "present_passive"))


def sufferer_beyond(make: Maker, term: Term) -> Toll | None:
    """قتلت برصاص قناص طفلة: one person behind the means or the act that a passive verb names first."""
    reading, stops = make.reading, make.others(term) - make.falls
    word = term.last
    if not (word in reading.weapon_words and reading.form(word).startswith("ب")) and reading.form(word) not in CAUSES:
        return None
    last = min(word + AGENT_REACH, reading.text.sentence_of(term.first).last)
    word, apart = word + 1, False
    while word < last and not _ends(reading, word, stops):
        actor = reading.actor_at.get(word)
        skip = filler_end(reading, word) or (actor.last if actor is not None and actor.first == word else 0)
        if skip:
            word, apart = skip, True
            continue
        apart = apart or _parted(reading, word)
        toll = _one_at(make, term, word) if apart else None
        if toll is not None:
            return toll
        word, apart = word + 1, False
    return None


CAUSES = frozenset(("جراء", "اثر", "نتيجه", "بسبب", "خلال", "اثناء"))
"""because of, during"""
ONE_RULE = "one person behind the means or the act"


def _one_at(make: Maker, term: Term, word: int) -> Toll | None:
    reading = make.reading
    if _governed(reading, word):
        return None
    count = make.free(term, reading.count_at.get(word))
    if count is not None and count.first == word:
        one = count.kind == "singular" and count.noun is not None and count.noun.outcome is None
        accusative = count.noun is not None and reading.form(count.noun.last - 1).endswith("ا")
        return make.toll(term, count, ONE_RULE) if one and counts_people(count) and not accusative else None
    person = reading.person_at.get(word)
    if person is not None and person.first == word and _definite_one(reading, person):
        return make.person(term, person, ONE_RULE)
    return None


def object_behind(
    make: Maker, term: Term, first: int, last: int, rule: str, near: int = -1, doer: int = -1
) -> Toll | None:
    """The toll of the object of a verb behind its subject, whose first words end at `first`.

    At the word `near` whoever stands there may be the one the thing belongs to ("the fire of a sniper").
    """
    reading, stops = make.reading, make.others(term) - make.falls
    last = min(last, reading.text.sentence_of(term.first).last)
    word, held = first, False
    while word < last and not _ends(reading, word, stops):
        skip = filler_end(reading, word)
        if not skip and word in reading.place_at:
            skip = reading.place_at[word].last
        if skip:
            word, held = skip, False
            continue
        toll = _object_at(make, term, word, held, word == near, rule)
        if toll is not None:
            toll.doer = doer
            return toll
        count = reading.count_at.get(word)
        held = held or _holds(reading, word)
        word = max(word + 1, count.last if count is not None else 0)
    return None


def _ends(reading: Reading, word: int, stops: set[int]) -> bool:
    form = reading.form(word)
    if word in stops or form in STOPS or form in WHEN or form in ENDS or reading.cue_at(word, "part", *TURNS):
        return True
    return form in COMMAS and not filler_end(reading, word + 1) and not filler_end(reading, word - 1)


def _holds(reading: Reading, word: int) -> bool:
    """True where what follows belongs to a preposition or to a clause about the subject."""
    if word in reading.weapon_words:
        return False
    if reading.form(word) in HELD:
        return True
    act = reading.matches.at(TRIGGERS, word)
    return act is not None and act.feature in ("past", "present")


def _object_at(make: Maker, term: Term, word: int, held: bool, near: bool, rule: str) -> Toll | None:
    reading = make.reading
    if _governed(reading, word):
        return None
    count = reading.count_at.get(word)
    if count is not None and count.first == word:
        found = make.free(term, count) if _is_object(reading, count, held, near) else None
        return make.toll(term, found, rule) if found is not None else None
    if near or (held and not _parted(reading, word)):
        return None
    person = reading.person_at.get(word)
    if person is not None and person.first == word and _definite_one(reading, person):
        return make.person(term, person, rule)
    end = name_end(reading, word) if is_given(reading, word) else word
    return make.one(term, word, end, rule) if end - word > 1 else None


def _parted(reading: Reading, word: int) -> bool:
    """غارة على البلدة المواطن سامي: behind a noun with the article no genitive of it can stand."""
    return reading.form(word - 1).startswith("ال") and word - 1 not in reading.person_at


def _governed(reading: Reading, word: int) -> bool:
    """True right behind a preposition or another verb (تحمل سجينا), or with a preposition glued on."""
    before = reading.form(word - 1)
    act = reading.matches.at(TRIGGERS, word - 1)
    if before in HELD or (act is not None and act.feature in ("past", "present")):
        return True
    if len(before) > SHORT and before.startswith(("ي", "ت")) and not before.endswith(("ي", "ه", "يا")):
        return True
    mention = reading.count_at.get(word) or reading.person_at.get(word)
    if mention is None or mention.first != word:
        return False
    return reading.text.shadow[reading.text.words[word].start : mention.start] not in ("", ARTICLE)


ARTICLE = "ال"


SHORT = 3
"""Letters of words too short for a verb in the present."""


def _is_object(reading: Reading, count: CountMention, held: bool, near: bool) -> bool:
    """The victims of a verb: a number with its noun, two in the accusative, or one whose ending says so."""
    if not counts_people(count) or count.noun is None or (count.kind == "singular" and count.noun.outcome):
        return False
    form = reading.form(count.noun.last - 1)
    if count.kind == "number":
        return True
    if count.kind == "dual":
        return form.endswith(("ين", "ي"))
    if count.kind != "singular":
        return False
    if form.endswith("ا") or count.first < count.noun.first:
        return True
    return form.endswith("ه") and not held and not (near and count.first in reading.actor_at)


def _definite_one(reading: Reading, person: PersonMention) -> bool:
    """One person with the article, or made definite by the words behind, told apart from what stands before."""
    if person.number != "sg" or person.collective or person.outcome is not None:
        return False
    if reading.form(person.first).startswith("ال"):
        return reading.form(person.first) not in ADJECTIVES
    return person.last in reading.actor_at or reading.form(person.last).startswith("ال")


ADJECTIVES = frozenset(("الاسرائيلي", "الانتحاري", "المسلح", "العسكري", "الارهابي", "المعادي", "المدني"))
"""Israeli, suicide, armed, military, terrorist: adjectives of an attack as often as people"""
