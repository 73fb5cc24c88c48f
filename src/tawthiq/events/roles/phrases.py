"""A phrase names someone or something: a side, people, a thing that can be hit, a place; its ending may tell its case.

Sound plurals and indefinite masculine singulars show whether they are subject (مسلحون) or object (مسلحين, شرطيا); the
letters glued before a phrase (ل, ب) show whether it is either at all.
"""

import msgspec

from tawthiq.events.casualties.names import GIVEN, is_given, name_end
from tawthiq.events.reading import Reading
from tawthiq.events.roles.between import CROWDS, TOWNS
from tawthiq.events.roles.unnamed import NAMELESS, unnamed_at
from tawthiq.events.telling import Party
from tawthiq.lexicon import Term
from tawthiq.mentions import ActorMention, CountMention, Mention, PersonMention, PlaceMention
from tawthiq.record import Role

OBJECTS = "events/roles/objects"
TRIGGERS = "events/triggers/triggers"
ADJECTIVE = "the adjective of an act"
"""The rule by which a bare adjective is a doer; it is never a target."""
FATHATAN = "\u064b"
ARTICLES = ("ال", "لل")
NAMES_IN_ALEF = ("ليشيا", "لشيا", "سرايا")
"""Endings of names whose alef is no accusative: militia, Saraya."""
OWNERS = frozenset(("من", "تابع", "تابعه", "تابعين", "تابعون", "التابع", "التابعه", "موالين", "مواليه", "في", "ضمن"))
"""Words that join a person or thing to its side."""
QUALITIES = frozenset(
    (
        "عسكريه",
        "عسكري",
        "عسكريين",
        "ماهول",
        "ماهوله",
        "ماهولين",
        "سكني",
        "سكنيه",
        "مدنيه",
        "مدني",
        "مدنيين",
        "امنيه",
        "امني",
        "شعبي",
        "الشعبي",
        "زراعيه",
        "مدرسيه",
        "صغيره",
        "حكوميه",
        "حكومي",
        "دينيه",
        "نفطيه",
        "رئيسيه",
    )
)
"""Adjectives kept with the thing or people they describe."""
OF_WHAT_KIND = frozenset(
    (
        *(("من", "اسره"), ("من", "عائله"), ("من", "افراد")),
        *((form, "الهويه") for form in ("مجهول", "مجهولي", "مجهوله", "مجهولين", "مجهولو")),
    )
)
"""Beginnings of what says more of people than that they are: من أسرة واحدة, مجهولي الهوية."""
TITLES = 4
"""Words between a noun for a person and the name: مراسلة الجزيرة الزميلة فلانة."""
ARMED = frozenset(("combatant", "security", "unknown", "mixed"))
"""Categories of people whose positions may be posts: موقع المقاتلين, but not موقع الصحفيين."""
ASKING = "ا"
"""The particle of a question, whose letter begins other words: أقاربه are no boat of his."""
RANKED = frozenset(("برتبه", "بدرجه"))
PRONOUNS = ("ها", "ه", "هم", "نا", "هما")


class Phrase(msgspec.Struct):
    """Words `first`:`last` with shadow offsets `start`:`end`; `kind` is side, people, thing or place.

    `glued` is the letter before it that makes it no subject and no object (ل, ب, ك) or "". `case` is nominative,
    object, or "" where the ending does not tell.
    """

    first: int
    last: int
    start: int
    end: int
    kind: str
    mention: Mention | None
    glued: str = ""
    case: str = ""
    armed: bool = False
    owned: bool = False
    means: bool = False
    owner: bool = False
    ridden: bool = False
    counted: bool = False

    @property
    def side(self) -> ActorMention | None:
        """The side it names, where it names one."""
        return self.mention if isinstance(self.mention, ActorMention) else None

    @property
    def bound(self) -> bool:
        """True where only a pronoun follows the head: its fighters, his soldiers."""
        return self.kind in ("side", "people") and self.owner

    @property
    def adjective(self) -> bool:
        """True for a nationality that only describes an act."""
        return self.mention is not None and self.mention.rule == ADJECTIVE

    @property
    def definite(self) -> bool:
        """True for people with the article before their noun."""
        return self.kind == "people" and isinstance(self.mention, PersonMention) and self.start < self.mention.start

    def party(self, role: Role, rule: str) -> Party:
        """The phrase in a role."""
        return Party(role, self.first, self.last, self.start, self.end, rule, self.mention, self.armed, self.owned)


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
        return _thing(reading, term, place)
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
        phrase.glued = _letter(reading, count.first, count.start)
        phrase.case, phrase.counted = "", True
    phrase.first = count.first
    return phrase


def _of_mention(reading: Reading, mention: Mention, kind: str) -> Phrase:
    end, last = mention.end, mention.last
    start = mention.start
    if isinstance(mention, PersonMention):
        last, end = _people_end(reading, mention)
        head = reading.text.words[mention.first].start
        if start - 2 >= head and reading.text.shadow[start - 2 : start] == "ال":
            start -= 2
    elif isinstance(mention, ActorMention) and mention.kind == "unnamed" and mention.entity is None:
        last, end = _supposed(reading, mention)
    elif isinstance(mention, ActorMention) and mention.kind in FORCES:
        last, end = _before_a_crowd(reading, mention)
    phrase = Phrase(mention.first, last, start, end, kind, mention)
    phrase.glued = _letter(reading, mention.first, start)
    if isinstance(mention, ActorMention) and mention.kind == "vehicle":
        phrase.means = any(reading.form(word).startswith(LOADED) for word in range(mention.first, last + 1))
    phrase.case = case_of(reading, mention)
    phrase.owner = reading.form(mention.last - 1).endswith(PRONOUNS) and _bound(reading, mention.last - 1, mention.end)
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


def _people_end(reading: Reading, person: PersonMention) -> tuple[int, int]:
    """People with their rank, their quality and their side: ضابط برتبة رائد في الجيش, عناصر من تنظيم X, أبناؤه."""
    word = person.last
    words = reading.text.words
    end = max(person.end, words[word - 1].end) if _bound(reading, word - 1, person.end) else person.end
    if reading.form(word) in RANKED and word + 1 < len(words):
        word += 2
        end = words[word - 1].end
    while reading.form(word) in QUALITIES:
        word += 1
        end = words[word - 1].end
    if (reading.form(word), reading.form(word + 1)) in OF_WHAT_KIND:
        word += 2 + (reading.form(word) == "من")
        end = words[min(word, len(words)) - 1].end
    named = _named_end(reading, person, word)
    if named > word:
        return named, words[named - 1].end
    owned, end = _owned(reading, word, end)
    named = _named_end(reading, person, owned) if owned > word else owned
    return (named, words[named - 1].end) if named > owned else (owned, end)


def _named_end(reading: Reading, person: PersonMention, word: int) -> int:
    """End of the personal name behind one person, a nationality between them perhaps: الصحافية فلانة, العقيد فلان."""
    if person.number != "sg":
        return word
    for at in range(word, word + TITLES):
        if is_given(reading, at):
            end = name_end(reading, at)
            return end if end > at else word
        if at > word and not reading.form(at).startswith("ال"):
            break
    return _name_behind_a_place(reading, word)


def _name_behind_a_place(reading: Reading, word: int) -> int:
    """End of the name behind where somebody worked: مراسلة الجزيرة في فلسطين فلانة; else the word itself."""
    place = next((p for w in range(word, word + TITLES) if (p := reading.place_at.get(w)) is not None), None)
    if place is None or reading.form(place.first - 1) != "في" or not is_given(reading, place.last):
        return word
    end = name_end(reading, place.last)
    return end if end > place.last + 1 else word


def _owned(reading: Reading, word: int, end: int) -> tuple[int, int]:
    """The side that follows a head, at once or after من, في, تابع."""
    at = word + 1 if reading.form(word) in OWNERS else word
    actor = reading.actor_at.get(at)
    if actor is not None and actor.first == at and actor.rule != ADJECTIVE and actor.kind != "aircraft":
        glued = _letter(reading, actor.first, actor.start)
        if glued in ("", "ل") and not (at == word and reading.form(at).startswith("و")):
            return actor.last, actor.end
    return word, end


def _bound(reading: Reading, word: int, end: int) -> bool:
    """True where only a pronoun follows the core of a word: أبنائه."""
    return 0 < reading.text.words[word].end - end <= 3


def _thing(reading: Reading, term: Term, place: PlaceMention | None) -> Phrase:
    words = reading.text.words
    word = term.last
    while reading.form(word) in QUALITIES:
        word += 1
    end = words[word - 1].end if word > term.last or term.enclitic else term.end
    if not term.enclitic:
        owned, end = _owned(reading, word, end) if term.entry.term not in TOWNS else (word, end)
        word, end = (owned, end) if owned > word else _told_whose(reading, term, word, end)
        if place is not None and place.level == "site" and place.first <= term.first:
            word = max(word, min(place.last, term.last + 3))
            end = max(end, words[word - 1].end)
    start = term.start
    if word > term.last and reading.text.shadow[start - 2 : start] == "ال" and start - 2 >= words[term.first].start:
        start -= 2
    phrase = Phrase(term.first, word, start, end, "thing", None)
    phrase.glued = _letter(reading, term.first, term.start)
    theirs = reading.person_at.get(word - 1) if word > term.last else None
    peaceful = theirs is not None and theirs.category not in ARMED
    phrase.armed, phrase.owned = term.entry["armed"] == "yes" and not peaceful, term.entry["property"] == "yes"
    phrase.means = term.entry["why"] == "means" or reading.form(term.last).startswith(LOADED)
    phrase.ridden = term.entry["why"] == "ridden"
    phrase.owner = bool(term.enclitic)
    if reading.text.is_printed_with(FATHATAN, term.first) or _is_accusative(reading, term):
        phrase.case = "object"
    return phrase


def _told_whose(reading: Reading, term: Term, word: int, end: int) -> tuple[int, int]:
    """A thing with the noun or name right after it that says which: مبنى البرلمان, منازل المدنيين, موقع "الراهب".

    With the article only an adjective follows (الكنيسة المرقسية); an ending of the object lets nothing follow.
    """
    form, words = reading.form(word), reading.text.words
    definite = reading.form(term.first).removeprefix("و").startswith(ARTICLES)
    if form == '"' and not definite:
        close = next((at for at in range(word + 2, word + LONGEST) if reading.form(at) == '"'), None)
        return (close + 1, words[close].end) if close is not None else (word, end)
    if not form.startswith("ال") or _is_accusative(reading, term) or not _may_tell_whose(reading, word):
        return word, end
    if definite and not form.endswith(("ي", "يه")):
        return word, end
    return word + 1, words[word].end


def _may_tell_whose(reading: Reading, word: int) -> bool:
    """False for a time, a relative pronoun, a side of its own and a verb's subject."""
    if word in reading.time_at or reading.form(word) in RELATIVE or word in reading.actor_at:
        return False
    return reading.matches.at(TRIGGERS, word) is None


RELATIVE = frozenset(
    ("الذي", "التي", "الذين", "اللذين", "اللتين", "اللذان", "اللتان", "اللواتي", "اليوم", "الان", "الليله", "الي")
)
LOADED = ("مفخخ", "ملغوم", "ملغم")
"""How adjectives begin that make a vehicle a bomb."""
LONGEST = 6
"""Words in which the name of a thing in quotation marks ends."""


def _is_accusative(reading: Reading, term: Term) -> bool:
    """True for a thing whose alef is an ending: قطارا, منزلا, but not فيلا."""
    form = reading.form(term.last - 1)
    ends_so = any(spelling.endswith(("ا", "ى", "اء")) for spelling in term.entry.term.split("|"))
    return form.endswith("ا") and not term.enclitic and not ends_so


def _letter(reading: Reading, first: int, start: int) -> str:
    """The preposition glued before a core: ل, ب or ك."""
    head, shadow = reading.text.words[first].start, reading.text.shadow
    if start > head:
        letters = shadow[head:start].removeprefix("و").removeprefix("ف")
        if letters.startswith(("ل", "ب", "ك")):
            return letters[0]
    return "ل" if start <= head + 1 and shadow.startswith("لل", start) else ""


def case_of(reading: Reading, mention: Mention) -> str:
    """nominative, object or "": what the ending of the head says."""
    if isinstance(mention, PlaceMention):
        return ""
    first = mention.first
    if reading.text.is_printed_with(FATHATAN, first):
        return "object"
    form = reading.form(first)
    if isinstance(mention, ActorMention) and mention.kind == "state":
        return ""
    if reading.text.shadow[mention.end : reading.text.words[first].end] in PRONOUNS:
        return ""
    if form.endswith("ين") and len(form) > 4:
        return "object" if form != "فلسطين" else ""
    if form.endswith("ون") and len(form) > 4:
        return "nominative"
    if isinstance(mention, PersonMention) and form.endswith("ان") and mention.number == "du":
        return "nominative"
    if form.endswith("ا") and len(form) > 3 and not form.startswith(ARTICLES) and not form.endswith(NAMES_IN_ALEF):
        return "object"
    return ""
