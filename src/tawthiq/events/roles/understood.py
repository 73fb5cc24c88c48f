"""A verb of attack without a subject goes on with who did what was told just before it.

قصفت الطائرات البلدة. واستهدفت سوقا: the aircraft.
"""

from tawthiq.events.reading import Reading
from tawthiq.events.roles.acts import happens, is_attack, is_of_an_attack
from tawthiq.events.roles.agreement import agrees
from tawthiq.events.roles.arguments import arguments
from tawthiq.events.roles.kept import terms_in
from tawthiq.events.roles.phrases import phrase_at
from tawthiq.events.roles.subjects import subject_after
from tawthiq.events.telling import Act, Party, Telling
from tawthiq.events.verbal import is_passive, is_verbal

DOERS = "events/roles/doers"
CARRIED_OUT = 4
"""Words before an attack that a verb is of, in which a verb says who carried that out."""
ACTIVE = frozenset(("shelling", "strike", "assault", "raid", "arrest", "destroy", "abduction", "shooting"))
"""Kinds of act whose verb is read as active where it has no subject."""


def understood(reading: Reading, telling: Telling, before: Telling) -> Party | None:
    """A verb of attack without a subject goes on with the doer of the act told just before it."""
    if telling.sentence - before.sentence > 1 or any(p.role == "initiator" for p in telling.parties):
        return None
    doer = next((p for p in before.parties if p.role == "initiator"), None)
    if doer is None or not any(_goes_on(reading, a, doer) for a in telling.acts):
        return None
    rule = "the doer of the act before it, understood"
    return Party("initiator", doer.first, doer.last, doer.start, doer.end, rule, doer.mention)


def _goes_on(reading: Reading, act: Act, doer: Party) -> bool:
    """True for an active verb that agrees with a doer named before and has no other subject."""
    if act.status != "occurred" or act.family not in ACTIVE or happens(reading, act):
        return False
    if is_passive(reading, act.term) or not is_verbal(reading, act.term):
        return False
    if is_of_an_attack(reading, act.term) and not terms_in(reading, DOERS, act.first - CARRIED_OUT, act.first):
        return False
    if reading.cue_at(act.first - 1, "who") or is_attack(reading, act.last):
        return False  # طائرات التي تقصف, استهدف انفجار: another does it
    phrase = phrase_at(reading, doer.first)
    alone = subject_after(reading, act.term, arguments(reading, act.last)) is None
    return alone and phrase is not None and agrees(reading, act.term, phrase)
