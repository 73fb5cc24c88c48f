"""An attack is on someone or against him; what goes off is in something or at it."""

from tawthiq.events.reading import Reading
from tawthiq.events.roles.arguments import Argument
from tawthiq.events.roles.inside import went_off_in
from tawthiq.events.roles.taken import run_of, take
from tawthiq.events.telling import Act, Party


def aimed(reading: Reading, act: Act, found: list[Argument]) -> list[Party]:
    """What stands after "on", "against"; for what goes off, what it goes off in or at.

    Who is blamed for an attack stands after "on" too: حمّل المسؤولية في الهجوم على X.
    """
    if any(reading.form(word).removeprefix("ب") in BLAME for word in range(act.first - 3, act.first)):
        return []
    if act.family == "territory":
        return []  # السيطرة على المعسكر: what is taken is where it was
    aimed_at = [a for a in found if (a.lead == "on" or not a.joined) and not (a.lead and a.phrase.ridden)]
    on = run_of(aimed_at, lambda a: a.lead == "on")
    on += [a for a in found if a.again and on and a not in on]
    struck = take(reading, act, on, "what the attack was on")
    if struck:
        return struck
    inside = went_off_in(reading, act, found)
    return take(reading, act, [inside[0]], inside[1]) if inside is not None else []


BLAME = frozenset(("اللوم", "اللائمه", "لوم"))
"""Blame, which is laid on somebody for an attack."""
