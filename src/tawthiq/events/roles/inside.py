"""What goes off, goes off in something or beside it: in a market, at an armoured car, beside a patrol (انفجرت بدورية).

A town is where it went off and no more; a firing in the open is not at the town either.
"""

from tawthiq.events.reading import Reading
from tawthiq.events.roles.acts import HAPPENINGS, OPEN_AIMED
from tawthiq.events.roles.arguments import Argument
from tawthiq.events.roles.between import TOWNS
from tawthiq.events.roles.phrase import Phrase
from tawthiq.events.roles.phrases import OBJECTS
from tawthiq.events.telling import Act


def went_off_in(reading: Reading, act: Act, found: list[Argument]) -> tuple[Argument, str] | None:
    """What an act went off in or at, and the rule that gives it; None where nothing is told."""
    if act.family not in HAPPENINGS | OPEN_AIMED or act.term.proclitic.endswith("ب"):
        return None
    blown = next((a for a in found[:1] if _is_blown_up(reading, act, a)), None)
    if blown is not None:
        return blown, "the place or thing in which it went off"
    for argument in found:
        phrase = argument.phrase
        at_it = phrase.glued == "ب" and not argument.lead and not _is_driven(reading, act, phrase)
        inside = argument.lead == "in" or at_it or _is_beside(reading, act, argument)
        if inside and (_is_hit(reading, phrase) or _is_craft(phrase) or _blew_at(act, phrase)):
            theirs = _is_theirs(phrase)
            return argument, "the thing at which it went off" if theirs else "the place or thing in which it went off"
    return None


def _is_blown_up(reading: Reading, act: Act, argument: Argument) -> bool:
    """True for انفجار حافلة: a bus or an aircraft is blown up, where a car is more often the bomb."""
    phrase = argument.phrase
    if act.term.entry.term != "انفجار" or phrase.first != act.last or phrase.glued or phrase.means:
        return False
    term = reading.matches.at(OBJECTS, phrase.first)
    return term is not None and term.entry.term in BLOWN_UP


BLOWN_UP = frozenset(("حافلة", "طائرة", "سفينة", "ناقلة", "قارب"))


def _is_driven(reading: Reading, act: Act, phrase: Phrase) -> bool:
    """True for هجوم نفذه شاب بشاحنة: what goes off goes off at a lorry, an attack is made with it."""
    term = reading.matches.at(OBJECTS, phrase.first)
    return act.family not in HAPPENINGS and term is not None and term.entry.term in VEHICLES


VEHICLES = frozenset(("شاحنة", "سيارة", "مركبة", "عربة", "حافلة", "دراجة نارية"))


def _is_beside(reading: Reading, act: Act, argument: Argument) -> bool:
    """انفجرت سيارة قرب نقطة تفتيش, بالقرب من حافلة: what a bomb was laid near was what it was for."""
    if act.family not in HAPPENINGS:
        return False
    near = argument.lead == "from" and reading.form(argument.phrase.first - 2) in NEAR_BY
    return near or argument.lead in NEAR_TO


NEAR_TO = frozenset(("قرب", "قباله", "مقابل", "بجانب", "بجوار", "بمحاذاه", "لدي"))
NEAR_BY = frozenset(("بالقرب", "مقربه", "قريبا", "قريبه"))
"""Near, before its "from"."""


def _is_hit(reading: Reading, phrase: Phrase) -> bool:
    """True for a thing, but for a town, a village, the town."""
    term = reading.matches.at(OBJECTS, phrase.first)
    return phrase.kind == "thing" and (term is None or term.entry.term not in TOWNS)


def _is_theirs(phrase: Phrase) -> bool:
    """True where a thing is named as what was blown up (بمدرعة) or as that of the victims (عربتهم)."""
    return bool(phrase.glued) or phrase.owner


def _blew_at(act: Act, phrase: Phrase) -> bool:
    """True for a force beside which a bomb went off: انفجرت عبوة بدورية للجيش."""
    return act.family in HAPPENINGS and phrase.kind == "side" and phrase.glued == "ب"


def _is_craft(phrase: Phrase) -> bool:
    return phrase.side is not None and phrase.side.kind in ("vehicle", "aircraft")
