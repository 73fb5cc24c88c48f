"""A man who kills his own wife, children or parents fights no war, in whatever country he does it."""

from tawthiq.events.casualties import Toll
from tawthiq.events.reading import Reading
from tawthiq.events.telling import Telling
from tawthiq.mentions import PersonMention

KIN = frozenset(
    (
        "زوجته", "زوجها", "طليقته", "طليقها", "خطيبته", "ابنه", "ابنته", "ابنها", "ابنتها", "طفله", "طفلته", "طفلها",
        "طفلتها", "اطفاله", "اطفالها", "طفليه", "طفليها", "ابناءه", "ابنائه", "ابناءها", "ابنائها", "اولاده",
        "اولادها", "بناته", "بناتها", "شقيقه", "شقيقته", "شقيقها", "شقيقتها", "اخاه", "اخته", "اخاها", "والده",
        "والدته", "والدها", "والدتها", "والديه", "امه", "اباه", "امها", "اباها", "عائلته", "اسرته", "حماته", "صهره",
    )
)  # fmt: skip
"""his wife, her husband, his son, daughter, children, brother, sister, parents, family (folded)."""
IN_ARMS = frozenset(("combatant", "security"))
HURT = frozenset(("killed", "wounded", "killed_or_wounded"))


def killed_his_own(reading: Reading, telling: Telling) -> bool:
    """True where a person of no force hurt his own kin: قتل رجل زوجته وأطفاله, أب يقتل أطفاله.

    Not where an army or gunmen did (قتل الاحتلال زوجته), and not where nobody is told who did (قتلت زوجته).
    """
    hurt = [t for t in telling.tolls if t.outcome in HURT and t.person is not None and _is_kin(reading, t.person)]
    if not hurt:
        return False
    doers = [p.mention for p in telling.parties if p.role == "initiator"]
    if not doers:
        doers = [_subject_before(reading, toll) for toll in hurt]
    return all(isinstance(m, PersonMention) and m.category not in IN_ARMS for m in doers)


def _is_kin(reading: Reading, person: PersonMention) -> bool:
    return reading.form(person.first).removeprefix("و") in KIN


def _subject_before(reading: Reading, toll: Toll) -> PersonMention | None:
    """Who stands right before a verb in the present, as in headlines: أب يقتل أطفاله."""
    if toll.cue is None or toll.cue.feature != "present":
        return None
    return reading.person_at.get(toll.cue.first - 1)
