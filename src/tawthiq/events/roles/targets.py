"""To whom it was done: the object of a verb or noun that aims, or what stands after "on" and "against".

قصفت مواقع Y: object. استهداف Y: genitive. هجوم على Y, غارة استهدفت Y. A thing (a house, a convoy) takes the side it
belongs to along: مواقع الحوثيين.
"""

from tawthiq.events.reading import Reading
from tawthiq.events.roles.initiators import OBJECT_FAMILIES, OBJECT_NOUNS, SUBJECT_REACH, actor_from
from tawthiq.events.telling import Act, Party, Telling
from tawthiq.events.verbal import is_verbal
from tawthiq.lexicon import Term
from tawthiq.mentions import Mention

OBJECTS = "events/roles/objects"
ADJECTIVE = "the adjective of an act"
"""The rule by which a bare adjective is a doer; it is never a target."""
REACH = 9
ON = frozenset(("علي", "ضد", "نحو", "باتجاه", "صوب", "تجاه"))
ENDS = frozenset((".", "؛", "؟", "!"))
FROM_AFAR = frozenset(("shelling", "strike"))
"""Kinds of act that hit a place as such."""
AIMING = frozenset(
    (
        "assault",
        "shelling",
        "strike",
        "raid",
        "arrest",
        "abduction",
        "destroy",
        "stabbing",
        "ramming",
        "disrupt",
        "torture",
    )
)
"""Kinds of act whose verb has the target as object."""
QUALITIES = frozenset(
    ("تابعه", "تابع", "عسكريه", "عسكري", "ماهول", "سكني", "سكنيه", "مدنيه", "مدني", "امنيه", "امني", "مفخخه")
)


def targets_of(reading: Reading, telling: Telling) -> list[Party]:
    """Targets told in a telling, in order of the acts."""
    out: list[Party] = []
    for act in telling.acts:
        if act.status == "occurred" and act.family not in ("incident", "clash"):
            found = _of_act(reading, act)
            if found is not None:
                out.append(found)
    return out


def _of_act(reading: Reading, act: Act) -> Party | None:
    last = min(act.last + REACH, reading.text.sentence_of(act.first).last)
    verbal = is_verbal(reading, act.term)
    form = reading.text.shadow[act.term.start : act.term.end]
    aims = act.family in AIMING if verbal else (act.family in OBJECT_FAMILIES or form in OBJECT_NOUNS)
    start = act.last
    if verbal and not act.term.enclitic:
        subject = actor_from(reading, act.last, min(act.last + SUBJECT_REACH, last))
        if subject is not None and subject.first == act.last:
            start = subject.last
    for word in range(start, last):
        form = reading.form(word)
        if form in ON:
            aims = True
        if form in ENDS or (form == "،" and word > start + 1):
            return None
        found = thing_at(reading, word) if aims and form not in ON else None
        if found is not None:
            return found
        place = reading.place_at.get(word)
        if aims and place is not None and place.first == word and act.family in FROM_AFAR and place.level in ("site", "town"):
            return target(place, "the place that was bombarded")
    return None


def target(mention: Mention, rule: str) -> Party:
    """A mention as a target."""
    return Party("target", mention.first, mention.last, mention.start, mention.end, rule, mention)


def thing_at(reading: Reading, word: int) -> Party | None:
    """A side, counted people, or a thing that can be hit, beginning at a word."""
    term = reading.matches.at(OBJECTS, word)
    place = reading.place_at.get(word)
    if term is not None and not _is_means(term) and (place is None or place.level == "site"):
        last = _object_end(reading, term)
        end = reading.text.words[last - 1].end if last > term.last else term.end
        armed, owned = term.entry["armed"] == "yes", term.entry["property"] == "yes"
        return Party("target", term.first, last, term.start, end, "a thing that was hit", armed=armed, property=owned)
    actor = reading.actor_at.get(word)
    if actor is not None and actor.first == word and actor.rule != ADJECTIVE:
        return target(actor, "the side that was attacked")
    count = reading.count_at.get(word)
    person = count.noun if count is not None else reading.person_at.get(word)
    if person is not None and person.outcome is None and not reading.glued(word, "ب"):
        return target(person, "the people who were attacked")
    return None


def _is_means(term: Term) -> bool:
    """With ب a thing is what it was done with, and a loaded car is a bomb."""
    return "ب" in term.proclitic or term.entry["why"] == "means"


def _object_end(reading: Reading, term: Term) -> int:
    """A thing hit with the side it belongs to: مواقع الحوثيين, منزل قائد."""
    word = term.last
    while reading.form(word) in QUALITIES:
        word += 1
    actor = reading.actor_at.get(word)
    if actor is not None and actor.first == word:
        return actor.last
    place = reading.place_at.get(term.first)
    if place is not None and place.level == "site":
        return max(word, min(place.last, term.last + 3))
    return word
