"""An account is one figure from one mouth; the latest word of a speaker replaces its earlier one, and nobody else's.

A figure the outlet repeats from the speaker it quotes is that speaker's. A figure a speaker has already replaced does
not come back because a late report repeats it.
"""

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass

from msgspec.structs import replace

from tawthiq.incidents.comparisons.kin import related
from tawthiq.incidents.members import Printed
from tawthiq.incidents.model import Account, Credibility, Origin, Side, Tally
from tawthiq.incidents.voices import Voice, voice_of
from tawthiq.incidents.words import words_of
from tawthiq.record import Casualty, Category, Event
from tawthiq.text import fold_term

CIVILIANS: frozenset[Category] = frozenset(("civilian", "child", "woman", "medic", "journalist"))
COMBATANTS: frozenset[Category] = frozenset(("combatant", "security"))
SEVERAL = 3
"""Least number beside which a single person is one of many; beside two he may be one of the two or a third."""
ONE = frozenset(
    fold_term(word)
    for word in (
        "واحد",  # one
        "واحدا",  # one, accusative
        "واحدة",  # one, feminine
        "1",
        "وحيد",  # a sole one
    )
)
"""Words by which a speaker says that it was one; a bare singular says only that this one was."""
ARTICLE = fold_term("ال")  # the


@dataclass(slots=True)
class Draft:
    """A casualty with its report, event and voice, before its origin has an id."""

    voice: Voice
    report: Printed
    event: Event
    casualty: Casualty


def group_of(category: Category) -> str | None:
    """Civilians or combatants, null where the category does not say."""
    return "civilian" if category in CIVILIANS else "combatant" if category in COMBATANTS else None


def drafts_of(
    events: Sequence[tuple[Printed, Event]], copies: Mapping[str, str], reports: Mapping[str, Printed]
) -> list[Draft]:
    """Every casualty of the incident with its speaker; what an outlet only repeats from its source is left out."""
    out: list[Draft] = []
    seen: set[tuple[object, ...]] = set()
    for report, event in events:
        original = reports[copies.get(report.ref, report.ref)]
        claims = {c.id: c for c in report.claims}
        for casualty in event.casualties:
            claim = claims.get(casualty.claim)
            voice = voice_of(report, original, claim.source if claim else None)
            count, where = casualty.count, casualty.evidence
            key = (report.ref, voice.key, casualty.outcome, count.value, count.bound, casualty.including, where.start)
            if key not in seen:
                seen.add(key)
                out.append(Draft(voice, report, event, casualty))
    return [draft for draft in out if not _repeats_its_source(draft, out)]


def _repeats_its_source(draft: Draft, drafts: Iterable[Draft]) -> bool:
    """The outlet's figure beside the same figure of a speaker in the same report, and a vague word beside any."""
    if not draft.voice.outlet:
        return False
    mine = draft.casualty
    return any(
        other.report.ref == draft.report.ref
        and not other.voice.outlet
        and other.casualty.outcome == mine.outcome
        and other.casualty.including == mine.including
        and mine.count.value in (None, other.casualty.count.value)
        for other in drafts
    )


def accounts_of(
    drafts: Sequence[Draft], origin_of: Mapping[str, str], origins: Sequence[Origin], sides: Sequence[Side]
) -> list[Account]:
    """Accounts in the order of origin, outcome and day; `origin_of` gives the origin's id of a voice key."""
    by_id = {o.id: o for o in origins}
    out = [_account(draft, by_id[origin_of[draft.voice.key]], sides) for draft in drafts]
    out = [replace(one, one_of=True) if _one_of(one, out) else one for one in out]
    out = _with_credibility(_with_later_words(out), by_id)
    return sorted(
        out,
        key=lambda a: (int(a.origin[1:]), a.outcome, a.including, a.published or "", a.report, a.evidence.start),
    )


def _account(draft: Draft, origin: Origin, sides: Sequence[Side]) -> Account:
    casualty, report = draft.casualty, draft.report
    claim = next((c for c in report.claims if c.id == casualty.claim), None)
    count = casualty.count
    return Account(
        origin=origin.id,
        report=report.ref,
        outcome=casualty.outcome,
        side=casualty.victims.entity,
        category=casualty.victims.category,
        count=Tally(count.value, count.low, count.high, count.bound, count.text),
        including=casualty.including,
        denied=casualty.denied,
        status=claim.status if claim else "asserted",
        superseded_by=None,
        evidence=casualty.evidence,
        event=draft.event.id,
        published=report.published,
        victims=casualty.victims.name,
        reporting=claim.reporting if claim else "own_voice",
        claim=casualty.claim,
        about_enemy=_about_enemy(origin, casualty, sides),
        targets=tuple(
            sorted({p.entity for p in draft.event.participants if p.role == "target"}, key=lambda e: e or "")
        ),
    )


def _about_enemy(origin: Origin, casualty: Casualty, sides: Sequence[Side]) -> bool:
    """Whether a party to the act counts the losses of another party to it."""
    side = casualty.victims.entity
    if origin.party is None or casualty.victims.category in CIVILIANS:
        return False
    if side is not None:
        return not related(origin.party, side)
    acted = any(s.entity == origin.party and "initiator" in s.roles for s in sides)
    hit = any(s.entity == origin.party and "target" in s.roles for s in sides)
    return acted and not hit and casualty.victims.category in COMBATANTS


def _one_of(one: Account, accounts: Iterable[Account]) -> bool:
    """Whether a person told by a noun or a name ("the imam") is one of those whose number was told before, or beside.

    Tolls do not fall to one; who writes of a funeral tells of one of the dead. A definite noun ("the sergeant") names a
    person on any day.
    """
    if one.count.value != 1 or one.count.bound != "exact" or one.including or one.denied:
        return False
    words = words_of(fold_term(one.count.text))
    if any(word in ONE for word in words):
        return False
    definite = bool(words) and words[0].startswith(ARTICLE)
    return any(
        other.outcome == one.outcome
        and not (other.including or other.denied)
        and (other.count.value or 0) >= SEVERAL
        and _same_people(other, one)
        and (
            (other.report == one.report and other.claim != one.claim)
            or (other.report != one.report and definite)
            or (other.published is not None and one.published is not None and other.published < one.published)
        )
        for other in accounts
    )


# -- the latest word ---------------------------------------------------------------------------------------------


def _with_later_words(accounts: Sequence[Account]) -> list[Account]:
    first: dict[tuple[object, ...], str] = {}
    for one in accounts:
        if one.published is not None:
            word = _word(one)
            first[word] = min(first.get(word, one.published), one.published)
    by_mouth: dict[tuple[str, str, bool], list[Account]] = {}
    for one in accounts:
        by_mouth.setdefault((one.origin, one.outcome, one.including), []).append(one)
    out = []
    for one in accounts:
        rivals = by_mouth[one.origin, one.outcome, one.including]
        beside = {other.category for other in rivals if other.report == one.report and other is not one}
        later = [other for other in rivals if _replaces(other, one, first) and not _of_others(other, one, beside)]
        last = max(later, key=lambda o: (first[_word(o)], o.published or "", o.report), default=None)
        out.append(replace(one, superseded_by=last.report) if last is not None else one)
    return out


def _word(one: Account) -> tuple[object, ...]:
    """One word of one origin, however often it is repeated."""
    return (one.origin, one.outcome, one.including, one.count.value, one.count.bound, one.denied, one.side)


def _replaces(later: Account, earlier: Account, first: Mapping[tuple[object, ...], str]) -> bool:
    new, old = first.get(_word(later)), first.get(_word(earlier))
    if new is None or old is None or new <= old:
        return False
    if later.count.value is None and earlier.count.value is not None:
        return False
    if later.one_of or (later.including and later.category != earlier.category):
        return False
    if earlier.side is not None and later.side is None and (later.count.value or 0) > (earlier.count.value or 0):
        return False
    return _same_people(later, earlier)


def _of_others(later: Account, earlier: Account, beside: Collection[Category]) -> bool:
    """Whether the later word counts those whom the earlier report counted beside: 36 fighters there, 55 here."""
    return later.category != earlier.category and later.category in beside and later.category != "unknown"


def _same_people(one: Account, other: Account) -> bool:
    """Nothing told speaks against both counting the same people."""
    if one.side and other.side and not related(one.side, other.side):
        return False
    groups = {group_of(one.category), group_of(other.category)} - {None}
    return len(groups) < 2


# -- credibility -------------------------------------------------------------------------------------------------


def _with_credibility(accounts: list[Account], origins: Mapping[str, Origin]) -> list[Account]:
    """Admiralty numbers as far as accounts decide them: 1 and 2 confirmed by others, 4 denied, 6 else."""
    return [replace(one, credibility=_credibility(one, accounts, origins)) for one in accounts]


def _credibility(one: Account, accounts: Iterable[Account], origins: Mapping[str, Origin]) -> Credibility:
    if one.count.value is None or one.denied or one.superseded_by is not None:
        return 6
    others: set[str] = set()
    denied = False
    for other in accounts:
        if other.origin == one.origin or other.outcome != one.outcome or other.including != one.including:
            continue
        if other.denied and other.count.value in (0, one.count.value):
            denied = True
        elif other.count.value == one.count.value and not other.denied and _same_people(one, other):
            speaker = origins[other.origin]
            if speaker.party is None or speaker.party != origins[one.origin].party:
                others.add(speaker.party or other.origin)
    if others:
        return 1 if len(others) > 1 else 2
    return 4 if denied else 6
