"""Sides of a telling, each once: clashes name both, other acts a doer and a target."""

from tawthiq.events.reading import Reading
from tawthiq.events.roles.announced import told_by_doer
from tawthiq.events.roles.beside import STRENGTH_ONLY, beside
from tawthiq.events.roles.clashes import sides_of
from tawthiq.events.roles.initiators import initiators_of
from tawthiq.events.roles.targets import targets_of
from tawthiq.events.telling import Act, Party, Telling


def parties_of(reading: Reading, telling: Telling, speakers: set[int]) -> list[Party]:
    """Sides of one telling, initiators first; what one rule has taken no other takes again."""
    out: list[Party] = []
    for act in telling.acts:
        if act.status == "occurred" and (act.family == "clash" or _is_exchanged(act)):
            out.extend(sides_of(reading, act, telling))
    out.extend(_attackers_apart(initiators_of(reading, telling, speakers), targets_of(reading, telling, speakers)))
    if not any(p.role == "initiator" and p.strength is None for p in out):
        told = told_by_doer(reading, telling)
        if told is not None:
            out.append(told)
    if telling.acts:
        out.extend(beside(reading, telling))
    return _once(out)


def _is_exchanged(act: Act) -> bool:
    """True for fire that two sides exchange: قصف متبادل بين X وY, تراشق بالقذائف."""
    return any(word in act.term.entry.term for word in EXCHANGED)


EXCHANGED = ("متبادل", "تبادل", "تراشق")


def _attackers_apart(initiators: list[Party], targets: list[Party]) -> list[Party]:
    """Doers and targets; of those who drove others back the attackers are the latter, whoever is said to have fought.

    تصدى المقاومون لقوات X وخاضوا اشتباكات معها: X had come, the fighters were attacked.
    """
    if not any(p.rule == "the one who was repelled" for p in initiators):
        return [*initiators, *targets]
    return sorted([*initiators, *targets], key=lambda p: p.rule != "the side that repelled an attack")


def _once(parties: list[Party]) -> list[Party]:
    if not parties:
        return parties
    out: list[Party] = []
    taken: set[int] = set()
    for party in parties:
        words = set(range(party.first, party.last))
        if party.strength is not None:
            same = next((p for p in out if p.first < party.last and party.first < p.last), None)
            if same is not None:
                same.strength = party.strength
        if not words & taken and party.rule != STRENGTH_ONLY:
            out.append(party)
            taken |= words
    return sorted(out, key=lambda p: (p.role != "initiator", p.first))
