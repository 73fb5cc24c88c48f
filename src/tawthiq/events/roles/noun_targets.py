"""A noun of attack has its target as genitive, after "of", or behind its doer: استهداف Y, قصف لمواقع, قصف X مواقع."""

from tawthiq.events.reading import Reading
from tawthiq.events.roles.acts import FROM_AFAR, OPEN_AIMED, happens, takes_object
from tawthiq.events.roles.agreement import is_posted
from tawthiq.events.roles.aimed import aimed
from tawthiq.events.roles.arguments import Argument, has_object
from tawthiq.events.roles.led_back import PRONOUNS, thing_before
from tawthiq.events.roles.phrase import Phrase
from tawthiq.events.roles.taken import MOST, run_of, take
from tawthiq.events.telling import Act, Party

ENTERED = frozenset(("territory", "raid"))
"""Kinds of act whose noun has as genitive what changes hands or is entered, and is not hit."""
BOMBARDS = frozenset(("قصف", "دك"))
"""Nouns whose genitive is a thing that was hit, or a side that did it."""


def of_noun(reading: Reading, act: Act, found: list[Argument]) -> list[Party]:
    """Targets of a noun of attack: its genitive, what stands after "of", what follows its doer."""
    first = found[0] if found else None
    if first is not None and is_posted(reading, first.phrase) and not first.lead and act.family in FROM_AFAR:
        return take(reading, act, run_of(found, lambda a: not a.lead), "the object after a noun of bombardment")
    if act.term.enclitic in PRONOUNS and reading.form(act.last) == "من" and reading.form(act.last + 1) in BY:
        meant = thing_before(reading, act)
        rule = "the thing a pronoun on a noun of attack leads back to"
        return [meant.party("target", rule)] if meant is not None else []
    rest = _without_doer(reading, act, found)
    if takes_object(reading, act) and not act.term.enclitic:
        bare = run_of(rest, lambda a: not a.lead and a.phrase.glued in ("", "ل"))
        if bare:
            fitting = [
                a for a in bare if a.phrase.kind != "thing" or (_is_hit(act, a.phrase) and not _is_said(a, found))
            ]
            return take(reading, act, fitting, "the genitive of a noun of attack")
    elif shelled := _shelled(act, rest):
        return take(reading, act, shelled, "the object after a noun of bombardment")
    elif act.family == "assault" and first is not None and _names_the_attack(reading, act, first):
        return [first.phrase.party("target", "the thing an attack is named after")]
    elif rest is not found:
        bare = run_of(rest[:1], lambda a: not a.lead and not a.joined and a.phrase.glued in ("", "ل") and a.gap <= 1)
        if bare and act.family in FROM_AFAR | OPEN_AIMED:
            return take(reading, act, run_of(rest, lambda a: a.lead == ""), "the object after a noun and its doer")
    return aimed(reading, act, rest)


def _shelled(act: Act, found: list[Argument]) -> list[Argument]:
    """قصف مواقع, قصف لمواقع: what stands behind a noun of bombardment, bare or after "of"."""
    first = found[0] if found else None
    if act.term.entry.term in BOMBARDS and first is not None and first.phrase.kind == "thing" and not first.gap:
        return run_of(found, lambda a: not a.lead and not a.phrase.glued)
    return run_of(found[:MOST], lambda a: not a.lead and is_for(a)) if act.family in FROM_AFAR else []


def _names_the_attack(reading: Reading, act: Act, first: Argument) -> bool:
    """هجوم الملهى الليلي: the definite thing right behind an attack, which no arms and nobody armed are."""
    phrase = first.phrase
    if phrase.kind != "thing" or phrase.first != act.last or phrase.means or phrase.ridden or phrase.armed:
        return False
    return reading.form(phrase.first).startswith("ال") and not act.definite


BY = frozenset(("قبل", "جانب", "طرف"))


def _without_doer(reading: Reading, act: Act, found: list[Argument]) -> list[Argument]:
    """What follows a noun of attack but for its doer: a side as genitive or adjective, people or craft of its own."""
    first = found[0] if found else None
    if first is None or first.lead:
        return found
    if first.phrase.kind == "place" and not first.phrase.glued and any(a.phrase.glued == "ل" for a in found[1:2]):
        return found[1:]
    if first.phrase.kind == "side" and not happens(reading, act):
        owner = first.phrase.adjective or not takes_object(reading, act) or has_object(reading, found)
        return found[1:] if owner else found
    doing = first.phrase.bound or (first.phrase.owner and reading.form(first.phrase.first).startswith(AIRCRAFT))
    return found[1:] if doing and not first.gap and has_object(reading, found) else found


AIRCRAFT = ("طائرت", "طائرات", "طيران", "مقاتلات", "مروحيات", "مسيرات")
"""Craft that bomb; with a pronoun of their owner: استهداف طائراتها لمنزل."""


def is_for(argument: Argument) -> bool:
    """True for what was hit, not for who hit, after "of" (ل): قصف لمواقع كذا."""
    phrase = argument.phrase
    return phrase.glued == "ل" and (phrase.kind == "thing" or (phrase.kind == "place" and not argument.gap))


def _is_said(argument: Argument, found: list[Argument]) -> bool:
    """True for a thing with the ending of an object right behind a noun, said of it: التفجير أمرا استثنائيا."""
    return argument is found[0] and argument.case == "object" and not argument.gap


def _is_hit(act: Act, phrase: Phrase) -> bool:
    """False for a thing that is only taken, freed or entered."""
    return phrase.kind == "thing" and act.family not in ENTERED
