"""Whom an official speaks for is told in Arabic, be it a state, a side or a body."""

import pytest

from tawthiq.claims.speakers.labels import HERE, affiliation_in_arabic
from tawthiq.lexicon import read_table


@pytest.mark.parametrize(
    ("affiliation", "told"),
    [("us", "الولايات المتحدة"), ("td", "تشاد"), ("al-qaeda", "تنظيم القاعدة"), ("un", "الأمم المتحدة"), (None, None)],
)
def test_states_sides_and_bodies_have_arabic_names(affiliation: str | None, told: str | None) -> None:
    assert affiliation_in_arabic(affiliation) == told


@pytest.mark.parametrize("table", ["adjectives", "bodies", "groups"])
def test_whoever_is_spoken_for_has_an_arabic_name(table: str) -> None:
    rows = read_table(HERE / f"{table}.tsv", table)[0]
    spoken_for = {row["country"].lower() or row["id"] for row in rows} - {""}
    assert [one for one in sorted(spoken_for) if not affiliation_in_arabic(one)] == []
