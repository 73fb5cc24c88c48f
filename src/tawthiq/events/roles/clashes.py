"""A clash has two sides: اشتباكات بين X وY, اشتبك X مع Y. The first named began, unless another is said to have."""

from tawthiq.events.reading import Reading
from tawthiq.events.roles.initiators import party
from tawthiq.events.roles.targets import target
from tawthiq.events.telling import Act, Party, Telling
from tawthiq.mentions import ActorMention

REACH = 16
BETWEEN = "بين"
WITH = "مع"
STATES = frozenset(("state_forces", "police", "coalition"))
AGAINST = frozenset(("ضد", "تجاه"))


def sides_of(reading: Reading, act: Act, telling: Telling) -> list[Party]:
    """Both sides of a clash where "between" names them; the other side where "with" or "against" does."""
    last = min(reading.text.sentence_of(act.first).last, act.last + REACH)
    found: list[ActorMention] = []
    opened = ""
    for word in range(act.last, last):
        form = reading.form(word)
        if form == BETWEEN or ((form in AGAINST or form == WITH) and not opened):
            opened = form
        actor = reading.actor_at.get(word)
        if actor is not None and opened and (not found or found[-1] is not actor):
            found.append(actor)
        if len(found) == 2 or form in (".", "؛") or (opened and opened != BETWEEN and found):
            break
    if opened and opened != BETWEEN and found:
        other = found[0]
        if opened == WITH and other.kind in STATES and _others_fell(telling, other):
            return [target(other, "the force in a clash with which people fell")]
        return [target(other, "the side clashed with")]
    if len(found) == 2:
        return [party(found[0], "the side named first"), target(found[1], "the side named second")]
    return []


def _others_fell(telling: Telling, force: ActorMention) -> bool:
    """True where those who fell are told, and are no men of the force."""
    people = [t.person for t in telling.tolls if t.person is not None and t.person.last <= force.first]
    return bool(people) and all(p.category != "security" and p.lemma not in OF_A_STATE for p in people)


OF_A_STATE = frozenset(("جندي", "عسكري", "ضابط", "شرطي"))
"""Nouns for men of a state's forces."""
