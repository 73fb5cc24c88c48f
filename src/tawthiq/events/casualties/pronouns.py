"""أطلقوا النار على شرطي فقتلوه: the victim of the second verb is a pronoun, and the clause before says who it is.

One pronoun is one person, where the nearest person told before it is one.
"""

from tawthiq.events.casualties.making import Maker
from tawthiq.events.casualties.model import Toll
from tawthiq.events.casualties.names import is_given
from tawthiq.events.reading import Reading
from tawthiq.lexicon import Term
from tawthiq.mentions import PersonMention

REACH = 24
"""Words from a pronoun back to the person it stands for."""
HIM, HER = "ه", "ها"
"""him, her (also: it)"""


def object_pronoun(make: Maker, term: Term) -> Toll | None:
    """The toll of a verb whose object is a pronoun for one person who is not told as its victim yet."""
    if term.enclitic not in (HIM, HER):
        return None
    found = antecedent(make.reading, term.first, term.enclitic)
    if found is None or _told(make, term):
        return None
    first, person = found
    toll = make.one(term, first, first + 1, "one person a pronoun stands for", person)
    toll.name = (person.first, person.last) if person is not None else None
    return toll


def _told(make: Maker, term: Term) -> bool:
    """True where a toll of one person for the same outcome stands in the same sentence already."""
    sentence = make.reading.text.sentence_of(term.first).first
    return any(
        t.value == 1 and t.outcome == term.entry["outcome"] and t.first >= sentence for t in reversed(make.tolls[-8:])
    )


def antecedent(reading: Reading, at: int, pronoun: str) -> tuple[int, PersonMention | None] | None:
    """First word of the one person told nearest before a pronoun, with the noun for him; None for things and many."""
    first = max(reading.text.sentence_of(at).first, at - REACH)
    for word in range(at - 1, first - 1, -1):
        count = reading.count_at.get(word)
        if count is not None and count.people is not False and count.kind not in ("singular", "fraction"):
            return None
        person = reading.person_at.get(word)
        if person is not None:
            if person.number != "sg" or person.collective:
                return None
            if pronoun == HER and person.category != "woman":
                return None
            return person.first, person
        if pronoun == HIM and is_given(reading, word) and not is_given(reading, word - 1):
            return word, None
    return None
