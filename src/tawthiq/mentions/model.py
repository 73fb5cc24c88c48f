"""A mention is a phrase of the report read as one thing: a number, a time, a place, a side, a weapon, a kind of person.

Words `first`:`last` (half open) hold the phrase; `start`:`end` are the shadow offsets of its core, without clitics.
"""

import msgspec

from tawthiq.record import Bound, Candidate, Category, Geometry, Level, Precision, Relation, Span


class Mention(msgspec.Struct):
    """What every mention has; `rule` names in words the rule that made it."""

    first: int
    last: int
    start: int
    end: int
    rule: str


class PersonMention(Mention):
    """A noun for people: "soldiers", "two girls", "a man". `number` is sg, du or pl; `lemma` its dictionary form.

    `category` is the record's; `toll` true for nouns that say an outcome themselves (قتيل, شهيد, جريح, أسير).
    `outcome` is then killed, wounded, captured …
    """

    category: Category
    number: str
    lemma: str
    outcome: str | None = None
    collective: bool = False


class CountMention(Mention):
    """A number phrase with its bound. `kind`: number, dual, singular, vague, fraction, zero.

    `noun` is the person noun counted, where one follows ("3 soldiers"), is the phrase itself ("two soldiers"), or is
    understood ("5 others": noun null, `others` true). `people` false when what is counted is surely no person
    (metres, days, rockets, dollars). `high` only for a range. `ordinal` numbers are no counts and are not given.
    """

    value: int | None
    bound: Bound
    kind: str
    high: int | None = None
    noun: PersonMention | None = None
    others: bool = False
    people: bool | None = None
    unit: str | None = None


class TimeMention(Mention):
    """A time, resolved against the publication day: ISO days `begin`:`finish`, both null where it cannot be.

    `candidates` lists the days it may be where several fit. `weekday` 0 Monday … 6 Sunday where the phrase names one.
    `kind`: day, part_of_day_only, range, week, month, year, clock, duration; `part_of_day`: morning, noon, afternoon,
    evening, night, dawn, midnight. `preposition` is the word before it (منذ, حتى, قبل, بين …) or "".
    """

    begin: str | None
    finish: str | None
    precision: Precision
    kind: str
    part_of_day: str | None = None
    candidates: tuple[str, ...] = ()
    weekday: int | None = None
    preposition: str = ""


class PlaceMention(Mention):
    """A place named or described. `preposition` is the word or proclitic before it (في, ب, قرب, من …) or "".

    `resolved` false: a name kept without coordinates, or two places of one name (`candidates` names them, `reason`
    says what decided or why nothing did). `head` is the word for the kind of place (مدينة, حي …) or "".
    `adjective` true for "Syrian": such a mention is a nationality, never a setting by itself. `arabic` is the name's
    Arabic, null where the name is the report's own.
    """

    name: str
    text: Span
    level: Level
    country: str | None = None
    admin1: str | None = None
    latitude: float | None = None
    longitude: float | None = None
    gazetteer: str | None = None
    uncertainty_km: float | None = None
    relation: Relation | None = None
    geometry: Geometry | None = None
    preposition: str = ""
    head: str = ""
    resolved: bool = True
    reason: str | None = None
    candidates: tuple[Candidate, ...] = ()
    adjective: bool = False
    arabic: str | None = None


class ActorMention(Mention):
    """A side: a state, an army, a coalition, an armed group, or an unnamed body of armed people.

    `entity` is a stable id or null where unknown, `label` its neutral English name. `kind`: state, state_forces,
    police, rebel_group, militia, coalition, unnamed (مسلحون), aircraft ("Russian warplanes"), vehicle, un.
    `country` ISO alpha-2 where told by an adjective or the entity. `combatants` true where it is people who fight.
    """

    entity: str | None
    label: str | None
    kind: str
    country: str | None = None
    combatants: bool = True


class WeaponMention(Mention):
    """A weapon or means.

    `weapon_class`: aircraft, drone, missile, rocket, artillery, mortar, tank, small_arms, ied,
    vehicle_bomb, suicide_belt, grenade, mine, chemical, cluster, bladed, incendiary, explosive, vehicle, other.
    """

    weapon_class: str
    label: str


class Mentions(msgspec.Struct):
    """All mentions of one report, each list in order of `first`, none overlapping within its list."""

    people: list[PersonMention] = []
    counts: list[CountMention] = []
    times: list[TimeMention] = []
    places: list[PlaceMention] = []
    actors: list[ActorMention] = []
    weapons: list[WeaponMention] = []
