"""How far an incident is known is put in one of five words, the grades of Airwars, and the reason is put beside it.

Confirmed    a belligerent accepted responsibility: a named speaker of the doer claims or admits the act
Contested    competing claims: different origins name different doers, and none of these accepts it
Discounted   every origin that tells of dead or wounded says they were combatants
Fair         two or more independent origins, and a belligerent is named as the doer
Weak         one independent origin, or no doer named

They are asked in that order. Origins that speak for one party count once, and the outlets' own voice counts only where
nobody is named: an outlet that names no speaker is no witness of its own.
"""

from collections.abc import Sequence

from tawthiq.incidents.accounts import group_of
from tawthiq.incidents.comparisons.kin import related
from tawthiq.incidents.model import Account, Grade, Graded, Origin, Responsibility
from tawthiq.incidents.wording import COMMA, Language, say, term


def grade_of(
    origins: Sequence[Origin],
    accounts: Sequence[Account],
    responsibility: Sequence[Responsibility],
    types: Sequence[str],
    language: Language = "en",
) -> Graded:
    """The suggested grade with its reason in `language`."""
    by_id = {o.id: o for o in origins}
    for answer in (
        _confirmed(responsibility, by_id, language),
        _contested(responsibility, types, language),
        _discounted(accounts, language),
    ):
        if answer is not None:
            return Graded(*answer)
    return Graded(*_by_number(origins, responsibility, language))


def independent(origins: Sequence[Origin]) -> list[list[Origin]]:
    """Named speakers, those of one party together; the outlets' own voice only where nobody else speaks."""
    speakers = [o for o in origins if o.kind != "media"] or list(origins)
    groups: dict[str, list[Origin]] = {}
    for one in speakers:
        groups.setdefault(f"party {one.party}" if one.party else one.id, []).append(one)
    return list(groups.values())


def _confirmed(
    responsibility: Sequence[Responsibility], origins: dict[str, Origin], language: Language
) -> tuple[Grade, str] | None:
    for one in responsibility:
        if one.stance in ("claims", "admits") and one.origin is not None and not origins[one.origin].anonymous:
            stance = term(language, "stance", one.stance)
            return "confirmed", say(language, "grade.confirmed", who=one.name, origin=one.origin, stance=stance)
    return None


def _contested(
    responsibility: Sequence[Responsibility], types: Sequence[str], language: Language
) -> tuple[Grade, str] | None:
    """Different doers in different mouths; both sides of a clash act, so a clash is contested only by denial."""
    doers: dict[str, set[str]] = {}
    for one in responsibility:
        if one.entity is not None and one.stance != "denies":
            home = next((d for d in doers if related(d, one.entity)), one.entity)
            doers.setdefault(home, set()).add(one.origin or one.report)
    denied = {one.entity for one in responsibility if one.stance == "denies" and one.entity is not None}
    rivals = sorted(doers)
    together = any(len(doers[a] & doers[b]) for a in rivals for b in rivals if a < b)
    if len(rivals) < 2 or together or ("armed_clash" in types and not denied & set(rivals)):
        return None
    shown = {one.entity: one.name for one in responsibility} if language == "ar" else {}
    who = "; ".join(f"{shown.get(d, d)}: {', '.join(sorted(doers[d]))}" for d in rivals)
    return "contested", say(language, "grade.contested", n=len(rivals), who=who)


def _discounted(accounts: Sequence[Account], language: Language) -> tuple[Grade, str] | None:
    told = [
        a for a in accounts
        if a.outcome in ("killed", "wounded", "killed_or_wounded") and not a.denied and a.count.value != 0
    ]  # fmt: skip
    if not told or any(group_of(a.category) != "combatant" for a in told):
        return None
    return "discounted", say(language, "grade.discounted", n=len({a.origin for a in told}))


def _doers(responsibility: Sequence[Responsibility]) -> list[str]:
    """The names of those said to have done it, one for an entity and its parts."""
    out: dict[str, str] = {}
    for one in responsibility:
        if one.stance != "denies":
            word = one.entity or one.name
            out.setdefault(next((d for d in out if related(d, word)), word), one.name)
    return list(out.values())


def _by_number(
    origins: Sequence[Origin], responsibility: Sequence[Responsibility], language: Language
) -> tuple[Grade, str]:
    groups = independent(origins)
    who = "; ".join("+".join(o.id for o in group) for group in groups)
    doers = _doers(responsibility)
    if all(o.kind == "media" for o in origins):
        return "weak", say(language, "grade.none", who=who)
    if len(groups) < 2:
        return "weak", say(language, "grade.weak.one", who=who)
    if not doers:
        return "weak", say(language, "grade.weak.doer", n=len(groups), who=who)
    reason = say(language, "grade.fair", n=len(groups), who=who, doer=COMMA[language].join(doers[:3]))
    if any(len(group) > 1 for group in groups):
        reason += "; " + say(
            language, "grade.party", who="; ".join("+".join(o.id for o in g) for g in groups if len(g) > 1)
        )
    return "fair", reason
