"""A clash has two sides: اشتباكات بين X وY, اشتبك X مع Y. The first named began, unless another is said to have."""

from tawthiq.events.reading import Reading
from tawthiq.events.roles.initiators import party
from tawthiq.events.roles.targets import target
from tawthiq.events.telling import Act, Party
from tawthiq.mentions import ActorMention

REACH = 16
BETWEEN = "بين"
WITH = "مع"
AGAINST = frozenset(("ضد", "تجاه"))


def sides_of(reading: Reading, act: Act) -> list[Party]:
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
        return [target(found[0], "the side clashed with")]
    if len(found) == 2:
        return [party(found[0], "the side named first"), target(found[1], "the side named second")]
    return []
