"""Many deaths are told of one person by name: the child Sami was martyred, the officer who was assassinated.

Nobody counts him, so the grammar must: a singular verb with a definite subject before it, a relative clause after a
name, تعرض with what he underwent.
"""

from tawthiq.events.casualties.frames import COMMAS, IN_IT
from tawthiq.events.casualties.names import is_given, office_at
from tawthiq.events.reading import Reading
from tawthiq.lexicon import Term
from tawthiq.mentions import PersonMention

SUBJECT_REACH = 18
"""Words from "that" to the verb whose subject it opens: room for an office, a long name and an age."""
WHO_REACH = 12
"""Words from a relative pronoun back to the person it speaks of."""
UNDERGO_REACH = 10
IN_IT_REACH = 3
"""Words from a verb of a relative clause to "in it", which says that a place or an act is spoken of."""
OPERATION = "لعمليه"
"""لعملية اغتيال: to an operation of"""
NAME_WORDS = 2
Found = tuple[int, int, PersonMention | None]
"""First and last word of one person, and the noun for him."""


def single_subject(reading: Reading, term: Term) -> Found | None:
    """Words of the one person who is the subject of a singular verb and stands before it; None where none does."""
    who = reading.cue_at(term.first - 1, "who") or reading.cue_at(term.first - 2, "who")
    if who is not None:
        if any(reading.form(w) in IN_IT for w in range(term.last, term.last + IN_IT_REACH)):
            return None
        one = who.entry["gloss"].endswith("(one)")
        found = _person_before(reading, who.first, WHO_REACH) if one else None
        return found if found is not None and _agrees(reading, who.first, found[2]) else None
    first = max(reading.text.sentence_of(term.first).first, term.first - SUBJECT_REACH)
    topics = reading.cues_in(first, term.first, "topic", "background")
    if not topics:
        return None
    start = topics[-1].last
    end = _subject_end(reading, start, term.first)
    if end > start and reading.form(end - 1) in COMMAS:
        end -= 1
    if start >= end and len(topics) > 1:
        start, end = topics[-2].last, _subject_end(reading, topics[-2].last, topics[-1].first)
    end = _before_an_aside(reading, start, end)
    start = _behind_an_office(reading, start, end)
    if start >= end or any(reading.is_mark(w) and reading.form(w) not in ASIDE for w in range(start, end)):
        return None
    return _person_between(reading, start, end)


def _before_an_aside(reading: Reading, first: int, last: int) -> int:
    """فلانة (20 عاما): where the bracket behind a name opens, else its end."""
    if reading.form(last - 1) != ")":
        return last
    return next((w for w in range(last - 1, max(first, last - LONGEST_ASIDE), -1) if reading.form(w) == "("), last)


LONGEST_ASIDE = 6
"""Words of an age in brackets, the brackets with them."""


def _behind_an_office(reading: Reading, first: int, last: int) -> int:
    """أن زعيم التنظيم، أبو بكر البغدادي أصيب: where the name begins that a comma parts from an office."""
    commas = [w for w in range(first, last) if reading.form(w) in ("،", ",")]
    one = len(commas) == 1 and commas[0] + 1 < last
    named = one and is_given(reading, commas[0] + 1) and office_at(reading, first)
    return commas[0] + 1 if named else first


def _agrees(reading: Reading, who: int, person: PersonMention | None) -> bool:
    """جراحه التي أصيب بها: "which" in the feminine speaks of no man."""
    feminine = reading.form(who).endswith("تي")
    if person is None:
        return not feminine
    woman = person.category == "woman" or reading.form(person.first).endswith("ه")
    return woman if feminine else person.category != "woman"


ASIDE = frozenset(('"', "(", ")"))
"""Marks that may stand in a name or its age."""


def _subject_end(reading: Reading, first: int, last: int) -> int:
    """Where a subject ends before its verb: auxiliaries and adverbs between are none of it."""
    while last > first and reading.form(last - 1) in AUXILIARY:
        last -= 1
    return last


THAT_HE = frozenset(("انه", "انها", "انهم", "بانه", "بانها", "لانه", "لانها"))
"""that he: whoever is spoken of behind it is no subject before it"""
AUXILIARY = frozenset(("قد", "كان", "كانت", "ايضا", "بدوره", "كذلك", "لاحقا", "تمت", "تم"))
"""has, was, also, too, later"""


def _person_between(reading: Reading, first: int, last: int) -> Found | None:
    if reading.form(last - 1) in THAT_HE:
        return None
    people = [reading.person_at[w] for w in range(first, last) if w in reading.person_at]
    counts = [reading.count_at[w] for w in range(first, last) if w in reading.count_at]
    if any(c.kind != "singular" and c.people is not False for c in counts):
        return None
    single = next((p for p in people if p.number == "sg" and not p.collective), None)
    if single is not None:
        return single.first, last, single
    if any(_one_fighter(reading, w) for w in range(first, last)):
        return first, last, None
    named = last - first >= NAME_WORDS and _unclaimed(reading, first, last)
    return (first, last, None) if named or _begins_a_person(reading, first, last) else None


def _one_fighter(reading: Reading, word: int) -> bool:
    """إرهابيا: a side told by one word in the singular is one person."""
    actor = reading.actor_at.get(word)
    if actor is None or actor.kind != "unnamed" or actor.last - actor.first > 1:
        return False
    return reading.form(word).endswith("يا") and not reading.form(word).startswith("ال")


def _begins_a_person(reading: Reading, first: int, last: int) -> bool:
    """An office with a name behind it, or a given name with another word of a name: one person."""
    if first + 1 >= last:
        return False
    start = first + 1 if reading.form(first) == '"' else first
    if is_given(reading, start):
        return True
    return office_at(reading, start) and any(is_given(reading, w) for w in range(start + 1, last))


def _unclaimed(reading: Reading, first: int, last: int) -> bool:
    """Words no stage knows, a given name among them: most likely a name."""
    known = (reading.count_at, reading.actor_at, reading.place_at, reading.time_at)
    words = [w for w in range(first, last) if reading.form(w) != '"']
    if not all(reading.form(w).isalpha() and not any(w in k for k in known) for w in words):
        return False
    return any(is_given(reading, w) for w in words)


def _person_before(reading: Reading, last: int, reach: int) -> Found | None:
    first = max(reading.text.sentence_of(last).first, last - reach)
    for word in range(last - 1, first - 1, -1):
        person = reading.person_at.get(word)
        if person is not None:
            return (person.first, last, person) if person.number == "sg" else None
        if reading.form(word) in (".", "؛") or word in reading.count_at:
            return None
        if is_given(reading, word) and not is_given(reading, word - 1) and word - 1 not in reading.person_at:
            return word, last, None
    return None


def undergone(reading: Reading, term: Term) -> Term | None:
    """The verb تعرض that a noun of outcome with ل completes; None where none stands before it."""
    operation = reading.form(term.first - 1) == OPERATION and not term.proclitic
    elided = not term.proclitic and reading.form(term.first).startswith("لل")
    if not operation and not elided and (not term.proclitic.endswith("ل") or term.proclitic.endswith("ال")):
        return None
    first = max(reading.text.sentence_of(term.first).first, term.first - UNDERGO_REACH)
    found = reading.cues_in(first, term.first, "undergo")
    return found[-1] if found else None
