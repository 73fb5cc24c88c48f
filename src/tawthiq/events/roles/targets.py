"""To whom it was done: the object of a verb or noun that aims, or what stands after "on" and "against".

قصفت مواقع Y: object. استهداف Y: genitive. هجوم على Y, غارة استهدفت Y. A thing (a house, a convoy) takes the side it
belongs to along: مواقع الحوثيين.
"""

from collections.abc import Callable

from tawthiq.events.reading import Reading
from tawthiq.events.roles.acts import FROM_AFAR, OPEN_AIMED, describes, form_of, happens, takes_object
from tawthiq.events.roles.agreement import is_plural_verb, is_posted
from tawthiq.events.roles.arguments import Argument, arguments, has_object
from tawthiq.events.roles.between import DIRECTIONS
from tawthiq.events.roles.downing import what_was_downed
from tawthiq.events.roles.genitives import head_of
from tawthiq.events.roles.hits import otherwise_hit
from tawthiq.events.roles.inside import went_off_in
from tawthiq.events.roles.led_back import AIMING, PRONOUNS, led_back_to, thing_before, undergoing
from tawthiq.events.roles.nouns import is_of_fighters
from tawthiq.events.roles.phrase import Phrase, says_nothing
from tawthiq.events.roles.phrases import out_of, phrase_at
from tawthiq.events.roles.shared import shared
from tawthiq.events.roles.subjects import FIRES, REPELS, TAKES_PEOPLE, subject_after, suffers
from tawthiq.events.roles.topics import right_before, subject_before
from tawthiq.events.telling import Act, Party, Telling
from tawthiq.events.verbal import AMBIGUOUS, is_passive, is_verbal
from tawthiq.mentions import Mention, PlaceMention

STRIKES = frozenset(("ضربة", "عملية", "عدوان"))
"""Words that tell an act only where they are aimed at something."""
NEAR = 3
"""Unknown words that may stand between an act and its target."""
BANDS = ("خلي", "شبك", "عصاب", "خلايا")
"""How words begin for a band of people that is arrested as one."""
BAND = "the band that was broken up"
"""The rule of such a band in the very words of the act."""
MOST = 3
"""Targets taken from one act."""
ENTERED = frozenset(("territory", "raid"))
"""Kinds of act whose noun has as genitive what changes hands or is entered, and is not hit."""
BOMBARDS = frozenset(("قصف", "دك"))
"""Nouns whose genitive is a thing that was hit, or a side that did it."""
BESIDE = frozenset(("near a place", "on a side of a place"))
"""Rules of places told by another one: where a thing was hit, and not the thing."""
QUARTERS = frozenset(("حي", "احياء", "مخيم", "مخيمي", "ضاحيه", "محيط", "اطراف", "ضواحي", "احراج", "بساتين", "جبل"))
"""Words for a part of a town or of the land: hit as such where a verb has it as object, else where others are hit."""
SETTLED = frozenset(("مستوطنات", "قري", "بلدات", "مدن"))
"""Words for several towns and villages, hit as they are wherever they lie: مستوطنات غلاف غزة."""
STRETCHES = frozenset(("منطقه", "مناطق", "شارع", "طريق", "محور", "جبهه", "مدخل", "مشارف"))
"""Words for where people and things stand that are hit."""


def target(mention: Mention, rule: str) -> Party:
    """A mention as a target."""
    return Party("target", mention.first, mention.last, mention.start, mention.end, rule, mention)


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
            out.extend(_aimed(reading, act, arguments(reading, act.last)))
    out.extend(otherwise_hit(reading, telling, speakers))
    return out


def _of_act(reading: Reading, act: Act, speakers: set[int]) -> list[Party]:
    named = _downed(reading, act) or _broken_up(reading, act)
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
        return _take(reading, act, _run(found[1:], lambda a: not a.lead), "whom a vehicle was driven into")
    if is_verbal(reading, act.term):
        return _of_verb(reading, act, found, speakers)
    return _of_noun(reading, act, found)


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
            return _take(reading, act, found[:1], "the side that is the object of a verb")
    if subject is None and act.family in TAKES_PEOPLE:
        victim = subject_before(reading, act.first, speakers, anybody=True)
        if victim is not None and suffers(reading, act, victim, found):
            return [victim.party("target", "the subject of a passive verb")]
    if act.term.entry.term in REPELS and act.family != "disrupt":
        who = subject or subject_before(reading, act.first, speakers, anybody=True)
        return [who.party("target", "the side that repelled an attack")] if who is not None else []
    return _of_active(reading, act, found, subject)


def _of_active(reading: Reading, act: Act, found: list[Argument], subject: Phrase | None) -> list[Party]:
    """The object of an active verb, or what it was aimed at; subject is who did it, where he stands after it."""
    rest = _behind(found, subject)
    own = form_of(reading, act) in AMBIGUOUS and subject is None
    if act.family == "shooting" and act.term.entry.term in FIRES:
        return _aimed(reading, act, rest)
    if act.family in AIMING and (not act.term.enclitic or own) and not happens(reading, act):
        before = next((n for n, a in enumerate(rest) if a.lead == "on"), len(rest))
        bare = _run(rest[:before], lambda a: not a.lead and not a.phrase.glued and a.case != "nominative")
        taken = _take(reading, act, bare, "the object of a verb of attack")
        if taken:
            return taken
        if own and (hit := _run(rest[:MOST], lambda a: not a.lead and _is_for(a))):
            return _take(reading, act, hit, "the object after a noun of bombardment")
    return _aimed(reading, act, rest)


def _behind(found: list[Argument], subject: Phrase | None) -> list[Argument]:
    """What follows the subject of a verb and those joined on to it: اقتحم مستوطنون وطلاب باحات المسجد."""
    at = next((n for n, a in enumerate(found) if a.phrase is subject), -1) + 1
    while 0 < at < len(found) and found[at].joined and len(found) > at + 1:
        at += 1
    return found[at:]


def _of_passive(reading: Reading, act: Act, found: list[Argument], speakers: set[int]) -> list[Party]:
    """أُحرقت مركبات, شاحنات أُحرقت: the subject of a passive verb, after it or before it."""
    bare = _run(found, lambda a: not a.lead and not a.phrase.glued and not _is_beside(a))
    if bare and bare[0].gap <= 1:
        return _take(reading, act, bare, "the subject of a passive verb")
    before = subject_before(reading, act.first, speakers, anybody=True)
    return [before.party("target", "the subject of a passive verb")] if before is not None else []


def _is_beside(argument: Argument) -> bool:
    """True for "near Mosul", "east of Mosul"."""
    mention = argument.phrase.mention
    return isinstance(mention, PlaceMention) and mention.rule in BESIDE


def _downed(reading: Reading, act: Act) -> Party | None:
    """إسقاط طائرة مسيّرة, فكك عبوة: what was shot down or defused stands in the very phrase of the act."""
    if act.family != "disrupt":
        return None
    words = reading.text.words
    if act.last - act.first < 2:
        weapon = what_was_downed(reading, act)
        rule = "what was shot down or defused"
        return (
            Party("target", weapon.first, weapon.last, weapon.start, weapon.end, rule) if weapon is not None else None
        )
    if act.term.entry["means"]:
        start, end = act.term.start, act.term.end
        return Party("target", act.first, act.last, start, end, "what was shot down or defused")
    first = act.first + 1
    phrase = phrase_at(reading, first)
    if phrase is not None and phrase.kind in ("side", "thing"):
        return phrase.party("target", "what was shot down or defused")
    weapon = next((w for w in reading.within(reading.mentions.weapons, first, act.last)), None)
    end = weapon.end if weapon is not None else words[act.last - 1].end
    last = weapon.last if weapon is not None else act.last
    return Party("target", first, last, words[first].start, end, "what was shot down or defused")


def _broken_up(reading: Reading, act: Act) -> Party | None:
    """تفكيك خلية إرهابية, ضبط شبكة: the cell that was broken up stands in the very phrase of the act."""
    if act.family != "arrest" or act.last - act.first < 2 or not reading.form(act.last - 1).startswith(BANDS):
        return None
    first = act.last - 1
    phrase = phrase_at(reading, first)
    if phrase is not None and phrase.kind == "side":
        return phrase.party("target", BAND)
    words = reading.text.words
    last = first + 1 + reading.form(first + 1).endswith("يه")
    return Party("target", first, last, words[first].start, words[last - 1].end, BAND)


def _of_noun(reading: Reading, act: Act, found: list[Argument]) -> list[Party]:
    first = found[0] if found else None
    if first is not None and is_posted(reading, first.phrase) and not first.lead and act.family in FROM_AFAR:
        return _take(reading, act, _run(found, lambda a: not a.lead), "the object after a noun of bombardment")
    if act.term.enclitic in PRONOUNS and reading.form(act.last) == "من" and reading.form(act.last + 1) in BY:
        meant = thing_before(reading, act)
        rule = "the thing a pronoun on a noun of attack leads back to"
        return [meant.party("target", rule)] if meant is not None else []
    rest = _without_doer(reading, act, found)
    if takes_object(reading, act) and not act.term.enclitic:
        bare = _run(rest, lambda a: not a.lead and a.phrase.glued in ("", "ل"))
        if bare:
            fitting = [
                a for a in bare if a.phrase.kind != "thing" or (_is_hit(act, a.phrase) and not _is_said(a, found))
            ]
            return _take(reading, act, fitting, "the genitive of a noun of attack")
    elif shelled := _shelled(act, rest):
        return _take(reading, act, shelled, "the object after a noun of bombardment")
    elif act.family == "assault" and first is not None and _names_the_attack(reading, act, first):
        return [first.phrase.party("target", "the thing an attack is named after")]
    elif rest is not found:
        bare = _run(rest[:1], lambda a: not a.lead and not a.joined and a.phrase.glued in ("", "ل") and a.gap <= 1)
        if bare and act.family in FROM_AFAR | OPEN_AIMED:
            return _take(reading, act, _run(rest, lambda a: a.lead == ""), "the object after a noun and its doer")
    return _aimed(reading, act, rest)


def _shelled(act: Act, found: list[Argument]) -> list[Argument]:
    """قصف مواقع, قصف لمواقع, قصفها سديروت: what stands behind a noun of bombardment, bare or after "of"."""
    first = found[0] if found else None
    kinds = ("thing", "place") if act.term.enclitic in PRONOUNS else ("thing",)
    if act.term.entry.term in BOMBARDS and first is not None and first.phrase.kind in kinds and not first.gap:
        return _run(found, lambda a: not a.lead and not a.phrase.glued)
    return _run(found[:MOST], lambda a: not a.lead and _is_for(a)) if act.family in FROM_AFAR else []


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
    doing = (
        first.phrase.bound
        or is_of_fighters(first.phrase)
        or (first.phrase.owner and reading.form(first.phrase.first).startswith(AIRCRAFT))
    )
    return found[1:] if doing and not first.gap and has_object(reading, found) else found


AIRCRAFT = ("طائرت", "طائرات", "طيران", "مقاتلات", "مروحيات", "مسيرات")
"""Craft that bomb; with a pronoun of their owner: استهداف طائراتها لمنزل."""


def _aimed(reading: Reading, act: Act, found: list[Argument]) -> list[Party]:
    """What stands after "on", "against"; for what goes off, what it goes off in or at.

    Who is blamed for an attack stands after "on" too: حمّل المسؤولية في الهجوم على X.
    """
    if any(reading.form(word).removeprefix("ب") in BLAME for word in range(act.first - 3, act.first)):
        return []
    if act.family == "territory":
        return []  # السيطرة على المعسكر: what is taken is where it was
    aimed_at = [a for a in found if (a.lead == "on" or not a.joined) and not (a.lead and a.phrase.ridden)]
    on = _run(aimed_at, lambda a: a.lead == "on")
    on += [a for a in found if a.again and on and a not in on]
    if not on and found and found[0].lead == "الي" and not found[0].gap and form_of(reading, act).startswith(DEALT):
        on = [a for a in found[:1] if a.phrase.kind in ("side", "thing")]
    struck = _take(reading, act, on, "what the attack was on")
    if struck:
        return struck
    inside = went_off_in(reading, act, found)
    return _take(reading, act, [inside[0]], inside[1]) if inside is not None else []


DEALT = ("ضرب", "صفع", "رشق", "صلي")
"""How nouns begin for what is dealt "to" somebody: ضربات إلى سفينتين."""
BLAME = frozenset(("اللوم", "اللائمه", "لوم"))
"""Blame, which is laid on somebody for an attack."""


def _is_for(argument: Argument) -> bool:
    """True for what was hit, not for who hit, after "of" (ل): قصف لمواقع كذا."""
    phrase = argument.phrase
    return phrase.glued == "ل" and (phrase.kind == "thing" or (phrase.kind == "place" and not argument.gap))


def _run(found: list[Argument], fits: Callable[[Argument], bool]) -> list[Argument]:
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


def _take(reading: Reading, act: Act, found: list[Argument], rule: str) -> list[Party]:
    out: list[Party] = []
    for argument in shared(reading, found)[:MOST]:
        phrase = argument.phrase
        if says_nothing(phrase):
            phrase = out_of(reading, phrase.last) or phrase
        if (
            says_nothing(phrase)
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


def _is_said(argument: Argument, found: list[Argument]) -> bool:
    """True for a thing with the ending of an object right behind a noun, said of it: التفجير أمرا استثنائيا."""
    return argument is found[0] and argument.case == "object" and not argument.gap


def _is_hit(act: Act, phrase: Phrase) -> bool:
    """False for a thing that is only taken, freed or entered."""
    return phrase.kind == "thing" and act.family not in ENTERED
