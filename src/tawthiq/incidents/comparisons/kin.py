"""One report says Israel, another the Israeli army, a third the Golani brigade: three names of one side.

Ids of entities are kebab-case: a country code for a state, a state's name and a service for its forces.
"""

from functools import lru_cache

STATES = {
    "ae": "uae",
    "af": "afghanistan",
    "dz": "algeria",
    "eg": "egypt",
    "et": "ethiopia",
    "fr": "france",
    "gb": "uk",
    "il": "israel",
    "iq": "iraq",
    "ir": "iran",
    "jo": "jordan",
    "lb": "lebanon",
    "ly": "libya",
    "ma": "morocco",
    "ml": "mali",
    "ng": "nigeria",
    "pk": "pakistan",
    "ru": "russia",
    "sa": "saudi",
    "sd": "sudan",
    "so": "somalia",
    "ss": "south-sudan",
    "sy": "syria",
    "tn": "tunisia",
    "tr": "turkey",
    "ua": "ukraine",
    "us": "us",
    "ye": "yemen",
}
"""The name that a state's forces carry in their ids, by its country code."""
SERVICES = (
    "-military", "-army", "-air-force", "-navy", "-police", "-federal-police", "-border-police", "-border-guard",
    "-land-forces", "-national-guard", "-republican-guard", "-gendarmerie", "-intelligence", "-military-intelligence",
    "-air-intelligence", "-counter-terrorism", "-joint-operations", "-emergency-forces", "-fourth-division",
    "-prison-service", "-central-security", "-facilities-security", "-state-security", "-security", "-government",
    "-pro-government",
)  # fmt: skip
OWN_NAMES = {
    "idf": "israel",
    "mossad": "israel",
    "shin-bet": "israel",
    "aman": "israel",
    "yamam": "israel",
    "irgc": "iran",
    "quds-force": "iran",
    "basij": "iran",
    "fsb": "russia",
    "cia": "us",
    "centcom": "us",
    "us-led-coalition": "us",
    "saudi-led-coalition": "saudi",
    "qassam": "hamas",
    "saraya-al-quds": "islamic-jihad",
}
"""Forces whose id does not begin with whose they are, and coalitions named by who leads them."""


@lru_cache(maxsize=10_000)
def belongs_to(entity: str) -> str | None:
    """Whose forces an entity is; null for a group of its own.

    >>> belongs_to("il"), belongs_to("idf-golani"), belongs_to("russia-military"), belongs_to("islamic-state")
    ('israel', 'israel', 'russia', None)
    """
    if entity in STATES:
        return STATES[entity]
    if entity in OWN_NAMES:
        return OWN_NAMES[entity]
    if entity.startswith("idf-"):
        return "israel"
    return next((entity.removesuffix(service) for service in SERVICES if entity.endswith(service)), None)


@lru_cache(maxsize=100_000)
def related(one: str, other: str) -> bool:
    """Whether two entities are one, or one a part of the other, or two services of one state.

    >>> related("us-military", "us"), related("syria-army", "syria-opposition"), related("il", "idf-golani")
    (True, False, True)
    """
    if one == other or one.startswith(other + "-") or other.startswith(one + "-"):
        return True
    mine, theirs = belongs_to(one), belongs_to(other)
    return (mine is not None and mine == theirs) or mine == other or theirs == one
