"""Not all that stands where a target would was hit: a mere person, the attacker's car, the town it was in."""

from collections.abc import Callable

from tawthiq.events.reading import Reading
from tawthiq.events.roles.acts import FROM_AFAR
from tawthiq.events.roles.arguments import Argument
from tawthiq.events.roles.between import DIRECTIONS
from tawthiq.events.roles.genitives import head_of
from tawthiq.events.roles.phrase import Phrase
from tawthiq.events.roles.phrases import out_of
from tawthiq.events.roles.shared import shared
from tawthiq.events.telling import Act, Party
from tawthiq.mentions import Mention, PersonMention, PlaceMention

NEAR = 3
"""Unknown words that may stand between an act and its target."""
MOST = 3
"""Targets taken from one act."""
NOBODY = frozenset(("شخص", "رجل", "فرد"))
"""Nouns for a person that say nothing of who it is."""
QUARTERS = frozenset(("حي", "احياء", "مخيم", "مخيمي", "ضاحيه", "محيط", "اطراف", "ضواحي", "احراج", "بساتين", "جبل"))
"""Words for a part of a town or of the land: hit as such where a verb has it as object, else where others are hit."""
SETTLED = frozenset(("مستوطنات", "قري", "بلدات", "مدن"))
"""Words for several towns and villages, hit as they are wherever they lie: مستوطنات غلاف غزة."""
STRETCHES = frozenset(("منطقه", "مناطق", "شارع", "طريق", "محور", "جبهه", "مدخل", "مشارف"))
"""Words for where people and things stand that are hit."""


def target(mention: Mention, rule: str) -> Party:
    """A mention as a target."""
    return Party("target", mention.first, mention.last, mention.start, mention.end, rule, mention)


def run_of(found: list[Argument], fits: Callable[[Argument], bool]) -> list[Argument]:
    """The first argument that fits and those joined to it."""
    for number, argument in enumerate(found):
        if argument.gap > NEAR and argument.lead != "on":
            return []
        if fits(argument) and (argument.phrase.kind != "place" or argument.lead in ("", "on")):
            out = [argument]
            for after in found[number + 1 :]:
                if not after.joined:
                    break
                out.append(after)
            return out
    return []


def _is_struck(reading: Reading, act: Act, argument: Argument) -> bool:
    """True for a town or a site that was shelled as such: قصفوا البلدة الفلانية; a quarter is where it was."""
    place = argument.phrase.mention
    if not isinstance(place, PlaceMention):
        return False
    head = reading.form(place.first).removeprefix("و")
    part = head.removeprefix("ال")
    if place.level not in ("site", "town") and part not in SETTLED:
        return False
    if head in DIRECTIONS or part in STRETCHES or argument.phrase.glued not in ("", "ل"):
        return False
    if argument.lead and part in QUARTERS:
        return False
    return act.family in FROM_AFAR or act.term.entry.term == "استهدف"


def _struck(phrase: Phrase, found: list[Argument]) -> str:
    """The rule of a place that was struck: a town only where nothing in it is told as hit, a site in any case.

    A town told in a row with things was hit as they were: قصفوا البلدة الفلانية ومستوطنات حولها.
    """
    site = isinstance(phrase.mention, PlaceMention) and phrase.mention.level == "site"
    site = site or any(a.phrase.kind == "thing" and a.joined for a in found)
    return "the site that was struck" if site else "the place that was struck"


def take(reading: Reading, act: Act, found: list[Argument], rule: str) -> list[Party]:
    """Targets among the words that stand where one would, with those who share them, each under its rule."""
    out: list[Party] = []
    for argument in shared(reading, found)[:MOST]:
        phrase = argument.phrase
        if _says_nothing(phrase):
            phrase = out_of(reading, phrase.last) or phrase
        if (
            _says_nothing(phrase)
            or phrase.adjective
            or (phrase.means and act.family != "disrupt")
            or (phrase.ridden and argument.lead)
        ):
            continue
        if phrase.kind == "place":
            if _is_struck(reading, act, argument):
                out.append(phrase.party("target", _struck(phrase, found)))
            continue
        if (head := head_of(reading, phrase, argument.gap)) < phrase.first:
            start = reading.text.words[head].start
            out.append(Party("target", head, phrase.last, start, phrase.end, f"{rule} (something of theirs)"))
            continue
        out.append(phrase.party("target", _by_the_way(act, phrase) or f"{rule} ({phrase.kind})"))
    return out


def _by_the_way(act: Act, phrase: Phrase) -> str:
    """The rule of a thing that is entered, or destroyed in a fight: it is the target only where nothing else is."""
    if phrase.kind != "thing":
        return ""
    if act.family == "raid" and not phrase.armed:
        return "what was entered (thing)"
    return "what was destroyed (thing)" if act.family == "destroy" and act.term.entry.term in WRECKS else ""


WRECKS = frozenset(("دمر", "تدمير", "إعطاب", "أعطب"))
"""Verbs and nouns of destroying that go with a fight; a house is burned for the sake of who lives there."""


def _says_nothing(phrase: Phrase) -> bool:
    """True for a mere person, of whom nothing more is told."""
    person = phrase.mention
    return isinstance(person, PersonMention) and person.lemma in NOBODY and phrase.end <= person.end
