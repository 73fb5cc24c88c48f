"""To whom it was done: the object of a verb or noun that aims, or what stands after "on" and "against".

قصفت مواقع Y: object. استهداف Y: genitive. هجوم على Y, غارة استهدفت Y. A thing (a house, a convoy) takes the side it
belongs to along: مواقع الحوثيين.
"""

from tawthiq.events.reading import Reading
from tawthiq.events.roles.acts import describes, form_of, happens
from tawthiq.events.roles.agreement import is_plural_verb
from tawthiq.events.roles.aimed import aimed
from tawthiq.events.roles.arguments import Argument, arguments
from tawthiq.events.roles.broken_up import broken_up, downed
from tawthiq.events.roles.hits import otherwise_hit
from tawthiq.events.roles.led_back import AIMING, led_back_to, undergoing
from tawthiq.events.roles.noun_targets import is_for, of_noun
from tawthiq.events.roles.phrase import Phrase
from tawthiq.events.roles.subjects import FIRES, REPELS, TAKES_PEOPLE, subject_after, suffers
from tawthiq.events.roles.taken import MOST, run_of, take
from tawthiq.events.roles.topics import right_before, subject_before
from tawthiq.events.telling import Act, Party, Telling
from tawthiq.events.verbal import AMBIGUOUS, is_passive, is_verbal
from tawthiq.mentions import PlaceMention

STRIKES = frozenset(("ضربة", "عملية", "عدوان"))
"""Words that tell an act only where they are aimed at something."""
BESIDE = frozenset(("near a place", "on a side of a place"))
"""Rules of places told by another one: where a thing was hit, and not the thing."""


def targets_of(reading: Reading, telling: Telling, speakers: set[int]) -> list[Party]:
    """Targets told in a telling, in order of the acts."""
    out: list[Party] = []
    for act in telling.acts:
        if act is not telling.acts[0] and describes(reading, act):
            continue
        repels = act.term.entry.term in REPELS
        if act.status == "occurred" and (repels or act.family not in ("incident", "clash")):
            out.extend(_of_act(reading, act, speakers))
        elif act.status == "occurred" and act.family == "incident" and act.term.entry.term in STRIKES:
            out.extend(aimed(reading, act, arguments(reading, act.last)))
    out.extend(otherwise_hit(reading, telling, speakers))
    return out


def _of_act(reading: Reading, act: Act, speakers: set[int]) -> list[Party]:
    named = downed(reading, act) or broken_up(reading, act)
    if named is not None:
        return [named]
    found = arguments(reading, act.last)
    if (
        act.family == "ramming"
        and not act.term.enclitic
        and found
        and found[0].phrase.kind == "thing"
        and not found[0].lead
    ):
        return take(reading, act, run_of(found[1:], lambda a: not a.lead), "whom a vehicle was driven into")
    if is_verbal(reading, act.term):
        return _of_verb(reading, act, found, speakers)
    return of_noun(reading, act, found)


def _of_verb(reading: Reading, act: Act, found: list[Argument], speakers: set[int]) -> list[Party]:
    if is_passive(reading, act.term):
        return _of_passive(reading, act, found, speakers)
    named = led_back_to(reading, act, found)
    if named is not None:
        return [named.party("target", "the one a pronoun on a verb of attack leads back to")]
    named = undergoing(reading, act, found)
    if named is not None:
        return [named.party("target", "the thing that a relative clause tells of")]
    topic = right_before(reading, act.first, speakers)
    subject = None if topic is not None else subject_after(reading, act.term, found)
    if subject is not None and subject.kind == "side" and not found[1:] and not happens(reading, act):
        before = None if is_plural_verb(reading, act.term) else subject_before(reading, act.first, speakers)
        if before is not None and before.kind == "side":
            return take(reading, act, found[:1], "the side that is the object of a verb")
    if subject is None and act.family in TAKES_PEOPLE:
        victim = subject_before(reading, act.first, speakers, anybody=True)
        if victim is not None and suffers(reading, act, victim, found):
            return [victim.party("target", "the subject of a passive verb")]
    if act.term.entry.term in REPELS:
        who = subject or subject_before(reading, act.first, speakers, anybody=True)
        return [who.party("target", "the side that repelled an attack")] if who is not None else []
    return _of_active(reading, act, found, subject)


def _of_active(reading: Reading, act: Act, found: list[Argument], subject: Phrase | None) -> list[Party]:
    """The object of an active verb, or what it was aimed at; subject is who did it, where he stands after it."""
    rest = _behind(found, subject)
    own = form_of(reading, act) in AMBIGUOUS and subject is None
    if act.family == "shooting" and act.term.entry.term in FIRES:
        return aimed(reading, act, rest)
    if act.family in AIMING and (not act.term.enclitic or own) and not happens(reading, act):
        before = next((n for n, a in enumerate(rest) if a.lead == "on"), len(rest))
        bare = run_of(rest[:before], lambda a: not a.lead and not a.phrase.glued and a.case != "nominative")
        taken = take(reading, act, bare, "the object of a verb of attack")
        if taken:
            return taken
        if own and (hit := run_of(rest[:MOST], lambda a: not a.lead and is_for(a))):
            return take(reading, act, hit, "the object after a noun of bombardment")
    return aimed(reading, act, rest)


def _behind(found: list[Argument], subject: Phrase | None) -> list[Argument]:
    """What follows the subject of a verb and those joined on to it: اقتحم مستوطنون وطلاب باحات المسجد."""
    at = next((n for n, a in enumerate(found) if a.phrase is subject), -1) + 1
    while 0 < at < len(found) and found[at].joined and len(found) > at + 1:
        at += 1
    return found[at:]


def _of_passive(reading: Reading, act: Act, found: list[Argument], speakers: set[int]) -> list[Party]:
    """أُحرقت مركبات, شاحنات أُحرقت: the subject of a passive verb, after it or before it."""
    bare = run_of(found, lambda a: not a.lead and not a.phrase.glued and not _is_beside(a))
    if bare and bare[0].gap <= 1:
        return take(reading, act, bare, "the subject of a passive verb")
    before = subject_before(reading, act.first, speakers, anybody=True)
    return [before.party("target", "the subject of a passive verb")] if before is not None else []


def _is_beside(argument: Argument) -> bool:
    """True for "near Mosul", "east of Mosul"."""
    mention = argument.phrase.mention
    return isinstance(mention, PlaceMention) and mention.rule in BESIDE
