"""A phrase begins at a mention, a thing, a given name or a word for nobody; what begins there, and how far it runs."""

from tawthiq.events.casualties.names import GIVEN, is_given, name_end
from tawthiq.events.reading import Reading
from tawthiq.events.roles.between import CROWDS
from tawthiq.events.roles.cases import PRONOUNS, case_of, is_bound, letter_before
from tawthiq.events.roles.people import OWNERS, people_end
from tawthiq.events.roles.phrase import ADJECTIVE, Phrase
from tawthiq.events.roles.things import LOADED, thing_of
from tawthiq.events.roles.unnamed import NAMELESS, unnamed_at
from tawthiq.mentions import ActorMention, CountMention, Mention, PersonMention

OBJECTS = "events/roles/objects"
ASKING = "ا"
"""The particle of a question, whose letter begins other words: أقاربه are no boat of his."""


def phrase_at(reading: Reading, word: int) -> Phrase | None:
    """The phrase that begins at a word."""
    if reading.openings is None:
        reading.openings = _openings(reading)
    if word not in reading.openings:
        return None
    known = reading.phrases
    if word in known:
        return known[word]
    phrase = known[word] = _read(reading, word)
    return phrase


def _openings(reading: Reading) -> set[int]:
    """Words at which something stands that may begin a phrase: a mention, a thing, a given name, a word for nobody."""
    mentions = (reading.actor_at, reading.count_at, reading.person_at, reading.place_at)
    tables = (reading.matches.by_word(OBJECTS), reading.matches.by_word(GIVEN))
    return set(reading.text.places_of(NAMELESS)).union(*mentions, *tables)


def _read(reading: Reading, word: int) -> Phrase | None:
    actor = reading.actor_at.get(word)
    count = reading.count_at.get(word)
    alone = actor is not None and actor.rule == ADJECTIVE and count is not None and count.last <= actor.last
    if count is not None and count.first == word and count.people is not False and count.noun is not None and not alone:
        return _counted(reading, count, count.noun)
    if actor is not None:
        return _of_mention(reading, actor, "side") if actor.first == word else None
    term = reading.matches.at(OBJECTS, word)
    place = reading.place_at.get(word)
    if term is not None and not term.proclitic.endswith(ASKING) and (place is None or place.level == "site"):
        return thing_of(reading, term, place)
    person = reading.person_at.get(word)
    if person is not None and person.first == word and person.outcome is None:
        return _of_mention(reading, person, "people")
    if place is not None and place.first == word and not place.adjective:
        return _of_mention(reading, place, "place")
    unnamed = unnamed_at(reading, word)
    if unnamed is not None:
        last, start, end = unnamed
        return Phrase(word, last, start, end, "side", None)
    return _name(reading, word) if place is None else None


def _name(reading: Reading, word: int) -> Phrase | None:
    """A personal name of two words or more."""
    if not is_given(reading, word):
        return None
    last = name_end(reading, word)
    if last < word + 2:
        return None
    words = reading.text.words
    return Phrase(word, last, words[word].start, words[last - 1].end, "people", None)


def _counted(reading: Reading, count: CountMention, noun: PersonMention) -> Phrase | None:
    if noun.outcome is not None:
        return None
    actor = next(
        (a for w in (noun.first, noun.last) if (a := reading.actor_at.get(w)) and a.first >= count.first), None
    )
    if actor is not None and actor.first <= noun.first and actor.rule != ADJECTIVE:
        phrase = _of_mention(reading, actor, "side")
    else:
        phrase = _of_mention(reading, noun, "people")
    if count.first < noun.first:
        phrase.glued = letter_before(reading, count.first, count.start)
        phrase.case, phrase.counted = "", True
    phrase.first = count.first
    return phrase


def _of_mention(reading: Reading, mention: Mention, kind: str) -> Phrase:
    end, last = mention.end, mention.last
    start = mention.start
    if isinstance(mention, PersonMention):
        last, end = people_end(reading, mention)
        head = reading.text.words[mention.first].start
        if start - 2 >= head and reading.text.shadow[start - 2 : start] == "ال":
            start -= 2
    elif isinstance(mention, ActorMention) and mention.kind == "unnamed" and mention.entity is None:
        last, end = _supposed(reading, mention)
    elif isinstance(mention, ActorMention) and mention.kind in FORCES:
        last, end = _before_a_crowd(reading, mention)
    phrase = Phrase(mention.first, last, start, end, kind, mention)
    phrase.glued = letter_before(reading, mention.first, start)
    if isinstance(mention, ActorMention) and mention.kind == "vehicle":
        phrase.means = any(reading.form(word).startswith(LOADED) for word in range(mention.first, last + 1))
    phrase.case = case_of(reading, mention)
    phrase.owner = reading.form(mention.last - 1).endswith(PRONOUNS) and is_bound(
        reading, mention.last - 1, mention.end
    )
    if phrase.owner:
        phrase.end = max(phrase.end, reading.text.words[mention.last - 1].end)
    return phrase


FORCES = frozenset(("state_forces", "police"))


def _before_a_crowd(reading: Reading, mention: ActorMention) -> tuple[int, int]:
    """A force without the march it put down, whose letters are those of "drone": قوات الاحتلال المسيرة السلمية."""
    for word in range(mention.first + 1, mention.last):
        if reading.form(word) in CROWDS:
            return word, reading.text.words[word - 1].end
    return mention.last, mention.end


def _supposed(reading: Reading, mention: ActorMention) -> tuple[int, int]:
    """Gunmen with the side they are thought to be of: مسلحون يعتقد أنهم من تنظيم X."""
    word = mention.last
    if reading.form(word) in SUPPOSED and reading.form(word + 1) in THEY and reading.form(word + 2) in OWNERS:
        actor = reading.actor_at.get(word + 3)
        if actor is not None and actor.first == word + 3:
            return actor.last, actor.end
    return mention.last, mention.end


SUPPOSED = frozenset(("يعتقد", "يشتبه", "يرجح", "يظن", "يبدو", "قيل", "يقال"))
THEY = frozenset(("انهم", "بانهم", "انه", "بانه", "انهما"))


def out_of(reading: Reading, word: int) -> Phrase | None:
    """The people of whom some are told before the word: [جنديين] اثنين من جنود الفرقة, [25 شخصا] من الهاربين."""
    at = word + (reading.form(word) in TWO)
    phrase = phrase_at(reading, at + 1) if reading.form(at) == "من" else None
    return phrase if phrase is not None and phrase.kind in ("people", "side") and not phrase.adjective else None


TWO = frozenset(("اثنين", "اثنان", "اثنتين", "اثنتان"))
"""Two, said again behind a noun in the dual."""
