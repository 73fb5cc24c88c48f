"""An official speaks for a state or a body: Arabic readers see whom by its Arabic name."""

from functools import lru_cache
from pathlib import Path

from tawthiq.lexicon import read_table
from tawthiq.mentions.actors.labels import side_in_arabic
from tawthiq.mentions.places.atlas import country_in_arabic

HERE = Path(__file__).parent
WITHOUT_STATE = ("bodies", "groups")
"""Tables of those who are spoken for themselves where they belong to no one country."""


@lru_cache(maxsize=512)
def affiliation_in_arabic(affiliation: str | None) -> str | None:
    """The Arabic name of a state (by its ISO code), a side or a body; None where the tables have none."""
    if affiliation is None:
        return None
    return side_in_arabic(affiliation) or country_in_arabic(affiliation.upper()) or _bodies().get(affiliation)


@lru_cache(maxsize=1)
def _bodies() -> dict[str, str]:
    """The first name of every body, by id."""
    rows = (entry for name in WITHOUT_STATE for entry in read_table(HERE / f"{name}.tsv", name)[0])
    out: dict[str, str] = {}
    for entry in rows:
        out.setdefault(entry["id"], entry.term.partition("|")[0])
    return out
