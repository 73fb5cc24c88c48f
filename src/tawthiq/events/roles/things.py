"""A thing that can be hit is told with whose or which it is: منازل المدنيين, مبنى البرلمان, موقع "الراهب"."""

from tawthiq.events.reading import Reading
from tawthiq.events.roles.between import TOWNS
from tawthiq.events.roles.cases import ARTICLES, FATHATAN, is_accusative, letter_before
from tawthiq.events.roles.people import QUALITIES, owned_by
from tawthiq.events.roles.phrase import Phrase
from tawthiq.lexicon import Term
from tawthiq.mentions import PlaceMention

TRIGGERS = "events/triggers/triggers"
ARMED = frozenset(("combatant", "security", "unknown", "mixed"))
"""Categories of people whose positions may be posts: موقع المقاتلين, but not موقع الصحفيين."""


def thing_of(reading: Reading, term: Term, place: PlaceMention | None) -> Phrase:
    """The phrase of a thing found: with its qualities, whose it is, and the name of the site where it is one."""
    words = reading.text.words
    word = term.last
    while reading.form(word) in QUALITIES:
        word += 1
    end = words[word - 1].end if word > term.last or term.enclitic else term.end
    if not term.enclitic:
        owned, end = owned_by(reading, word, end) if term.entry.term not in TOWNS else (word, end)
        word, end = (owned, end) if owned > word else _told_whose(reading, term, word, end)
        if place is not None and place.level == "site" and place.first <= term.first:
            word = max(word, min(place.last, term.last + 3))
            end = max(end, words[word - 1].end)
    start = term.start
    if word > term.last and reading.text.shadow[start - 2 : start] == "ال" and start - 2 >= words[term.first].start:
        start -= 2
    phrase = Phrase(term.first, word, start, end, "thing", None)
    phrase.glued = letter_before(reading, term.first, term.start)
    theirs = reading.person_at.get(word - 1) if word > term.last else None
    peaceful = theirs is not None and theirs.category not in ARMED
    phrase.armed, phrase.owned = term.entry["armed"] == "yes" and not peaceful, term.entry["property"] == "yes"
    phrase.means = term.entry["why"] == "means" or reading.form(term.last).startswith(LOADED)
    phrase.ridden = term.entry["why"] == "ridden"
    phrase.owner = bool(term.enclitic)
    if reading.text.is_printed_with(FATHATAN, term.first) or is_accusative(reading, term):
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
    if not form.startswith("ال") or is_accusative(reading, term) or not _may_tell_whose(reading, word):
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
