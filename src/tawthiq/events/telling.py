"""A telling is one stretch of a report that tells of an act: its words for the act, its tolls, its place and time.

One act is told several times (headline, lead, background); grouping puts the tellings of one act together.
"""

import msgspec

from tawthiq.events.casualties import Toll
from tawthiq.lexicon import Term
from tawthiq.mentions import CountMention, Mention, PlaceMention, TimeMention, WeaponMention
from tawthiq.record import EventStatus, Role


class Act(msgspec.Struct):
    """A word for an act at word `first`:`last`; `definite` where it leads back ("the attack")."""

    term: Term
    family: str
    strength: int
    first: int
    last: int
    definite: bool
    status: EventStatus


class Party(msgspec.Struct):
    """A side as it stands in the text: words `first`:`last`, shadow offsets `start`:`end` without clitics.

    `mention` is what an earlier stage knows of it; None for a thing (a house, a convoy). `strength` is how many they
    are said to be.
    """

    role: Role
    first: int
    last: int
    start: int
    end: int
    rule: str
    mention: Mention | None = None
    armed: bool = False
    property: bool = False
    strength: CountMention | None = None


class Telling(msgspec.Struct):
    """Words `first`:`last` of one sentence that tell of an act; `turned` where a turning word opens them.

    `dated_by_speech` where the time is when it was said rather than when it was done.
    """

    first: int
    last: int
    sentence: int
    title: bool
    turned: bool
    acts: list[Act] = []
    tolls: list[Toll] = []
    place: PlaceMention | None = None
    places: list[PlaceMention] = []
    time: TimeMention | None = None
    parties: list[Party] = []
    weapons: list[WeaponMention] = []
    background: bool = False
    answered: bool = False
    """True for an older act, to which what its sentence tells was an answer."""
    dated_by_speech: bool = False
    dated: str = ""
    """"long" where a month or a year is told and no day, "day" where a day is: yesterday's act is not last year's."""
    turns: set[tuple[str, str]] = set()
    named: set[str] = set()
    """Names of those who were killed."""
    families: set[str] = set()
    """Families of acts that are told here as having happened."""
    opens: bool = False
    """True where an act is told with an indefinite noun or a verb: it may be a new one."""

    def take(self, acts: list[Act], tolls: list[Toll]) -> None:
        """Hold these acts and tolls too."""
        self.acts.extend(acts)
        self.tolls.extend(tolls)
        self.families.update(a.family for a in acts if a.status == "occurred")
        self.opens = self.opens or any(not a.definite and a.family != "incident" for a in acts)

    @property
    def own_time(self) -> TimeMention | None:
        """The time of the act itself, not of the words that tell it; None where none is resolved."""
        return None if self.time is None or self.time.begin is None or self.dated_by_speech else self.time

    @property
    def anchor(self) -> int:
        """The word the telling hangs on: its first act, else its first toll, else its first word."""
        if self.acts:
            return self.acts[0].first
        return self.tolls[0].anchor if self.tolls else self.first

    @property
    def tells_known(self) -> bool:
        """True where the first act is a noun: its clause's own verb may be about something else."""
        return bool(self.acts) and self.acts[0].term.feature not in ("past", "past_passive", "present")

    @property
    def leads_back(self) -> bool:
        """True where every act is told as known: "the attack", "the incident"."""
        return bool(self.acts) and not self.opens
