"""A phrase names someone or something: a side, people, a thing that can be hit, a place; its ending may tell its case.

Sound plurals and indefinite masculine singulars show whether they are subject (مسلحون) or object (مسلحين, شرطيا); the
letters glued before a phrase (ل, ب) show whether it is either at all.
"""

import msgspec

from tawthiq.events.casualties.names import is_given, name_end
from tawthiq.events.reading import Reading
from tawthiq.events.telling import Party
from tawthiq.lexicon import Term
from tawthiq.mentions import ActorMention, CountMention, Mention, PersonMention, PlaceMention
from tawthiq.record import Role

OBJECTS = "events/roles/objects"
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
UNKNOWN_MEN = frozenset(("مجهولون", "مجهولين", "مجهولان"))
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

    def party(self, role: Role, rule: str) -> Party:
        """The phrase in a role."""
        return Party(role, self.first, self.last, self.start, self.end, rule, self.mention, self.armed, self.owned)


def phrase_at(reading: Reading, word: int) -> Phrase | None:
    """The phrase that begins at a word."""
    known = reading.phrases
    if word in known:
        return known[word]
    phrase = known[word] = _read(reading, word)
    return phrase


def _read(reading: Reading, word: int) -> Phrase | None:
    actor = reading.actor_at.get(word)
    count = reading.count_at.get(word)
    if count is not None and count.first == word and count.people is not False and count.noun is not None:
        return _counted(reading, count, count.noun)
    if actor is not None:
        return _of_mention(reading, actor, "side") if actor.first == word else None
    term = reading.matches.at(OBJECTS, word)
    place = reading.place_at.get(word)
    if term is not None and (place is None or place.level == "site"):
        return _thing(reading, term, place)
    person = reading.person_at.get(word)
    if person is not None and person.first == word and person.outcome is None:
        return _of_mention(reading, person, "people")
    if place is not None and place.first == word and not place.adjective:
        return _of_mention(reading, place, "place")
    if reading.form(word) in UNKNOWN_MEN:
        at = reading.text.words[word]
        return Phrase(word, word + 1, at.start, at.end, "side", None)
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
    phrase.glued = _letter(reading, count.first, reading.text.words[count.first].start)
    if count.first < noun.first:
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
    phrase = Phrase(mention.first, last, start, end, kind, mention)
    phrase.glued = _letter(reading, mention.first, start)
    phrase.case = case_of(reading, mention)
    phrase.owner = reading.form(mention.last - 1).endswith(PRONOUNS) and _bound(reading, mention.last - 1, mention.end)
    if phrase.owner:
        phrase.end = max(phrase.end, reading.text.words[mention.last - 1].end)
    return phrase


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
    named = _named_end(reading, person, word)
    if named > word:
        return named, words[named - 1].end
    return _owned(reading, word, end)


def _named_end(reading: Reading, person: PersonMention, word: int) -> int:
    """End of the personal name behind one person, a nationality between them perhaps: الصحافية فلانة, العقيد فلان."""
    if person.number != "sg":
        return word
    for at in (word, word + 1):
        if is_given(reading, at):
            end = name_end(reading, at)
            return end if end > at else word
    return word


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
        word, end = _owned(reading, word, end)
        if place is not None and place.level == "site" and place.first <= term.first:
            word = max(word, min(place.last, term.last + 3))
            end = max(end, words[word - 1].end)
    phrase = Phrase(term.first, word, term.start, end, "thing", None)
    phrase.glued = _letter(reading, term.first, term.start)
    phrase.armed, phrase.owned = term.entry["armed"] == "yes", term.entry["property"] == "yes"
    phrase.means = term.entry["why"] == "means"
    phrase.ridden = term.entry["why"] == "ridden"
    phrase.owner = bool(term.enclitic)
    if FATHATAN in reading.text.printed_word(term.first):
        phrase.case = "object"
    return phrase


def _letter(reading: Reading, first: int, start: int) -> str:
    """The preposition glued before a core: ل, ب or ك."""
    head = reading.text.words[first].start
    letters = reading.text.shadow[head:start].removeprefix("و").removeprefix("ف")
    if letters.startswith(("ل", "ب", "ك")):
        return letters[0]
    core = reading.text.shadow[start : start + 3]
    return "ل" if core.startswith("لل") and start <= head + 1 else ""


def case_of(reading: Reading, mention: Mention) -> str:
    """nominative, object or "": what the ending of the head says."""
    if isinstance(mention, PlaceMention):
        return ""
    first = mention.first
    if FATHATAN in reading.text.printed_word(first):
        return "object"
    form = reading.form(first)
    if isinstance(mention, ActorMention) and mention.kind == "state":
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
