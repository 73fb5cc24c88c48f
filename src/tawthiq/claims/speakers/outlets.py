"""An outlet goes by its Arabic name, its Latin one or a short one; the tables say who that is, and where it sits.

Only a whole name counts: "الوطن" of many countries is nobody in particular, and what two rows claim is left open.
"""

import re
from functools import cache, lru_cache
from pathlib import Path
from typing import NamedTuple

from tawthiq.lexicon import read_table
from tawthiq.text import fold_term

HERE = Path(__file__).parent
TABLES = ("agencies", "media")
ASIDE = re.compile(r"\([^)]*\)")
BESIDE_THE_NAME = frozenset(
    ("صحيفه", "جريده", "وكاله", "قناه", "موقع", "شبكه", "arabic", "عربي", "العربيه", "بالعربيه")
)
"""Words for its kind or its language that a caller may write beside an outlet's name."""
OUTLETS_KEPT = 1_000
"""Names of outlets of which it is remembered whose they are: many reports are of one outlet."""


class KnownOutlet(NamedTuple):
    """An outlet of the tables; `country` is ISO 3166-1 alpha-2, None where it has no seat."""

    id: str
    country: str | None


@lru_cache(OUTLETS_KEPT)
def known_outlet(name: str | None) -> KnownOutlet | None:
    """The outlet of that name; None where no row, or more than one outlet, has it.

    >>> known_outlet("السورية نت"), known_outlet("CNN Arabic (2024)"), known_outlet("الأفق العربي")
    (KnownOutlet(id='alsouria', country='SY'), KnownOutlet(id='cnn', country='US'), None)
    """
    words = re.findall(r"\w+", fold_term(ASIDE.sub(" ", name or "")))
    rows = _rows()
    for chosen in (words, [word for word in words if word not in BESIDE_THE_NAME]):
        found = rows.get("".join(chosen), frozenset())
        if found:
            return next(iter(found)) if len(found) == 1 else None
    return None


@cache
def _rows() -> dict[str, frozenset[KnownOutlet]]:
    """Outlets by the letters of their names."""
    found: dict[str, frozenset[KnownOutlet]] = {}
    for table in TABLES:
        for entry in read_table(HERE / f"{table}.tsv", table)[0]:
            outlet = KnownOutlet(entry["id"], entry["country"] or None)
            for name in (entry["id"], entry["label"], *entry.term.split("|")):
                key = "".join(re.findall(r"\w+", fold_term(name)))
                found[key] = found.get(key, frozenset()) | {outlet}
    return found
