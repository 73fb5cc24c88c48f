"""Whoever chose Arabic reads nothing of the page's own in Latin letters; whoever chose English reads what was there."""

import re
from html import unescape
from pathlib import Path

import pytest

from tawthiq.engine import Engine
from tawthiq.export.html import page
from tawthiq.record import Record, ReportInput
from tests.export.records import record

EXAMPLES = Path(__file__).parents[3] / "examples"


def panel(language: str, read: Record | None = None) -> str:
    """The words beside the report as one who chose a language sees them."""
    other = {"ar": "en", "en": "ar"}[language]
    html = re.search(r"<aside.*</aside>", page([read or record()]), re.DOTALL).group()
    html = re.sub(rf'<span class="{other}".*?</span>', "", html, flags=re.DOTALL)
    return unescape(re.sub("<[^>]+>", " ", html))


@pytest.mark.parametrize("name", ["raid-on-the-river", "market-car-bomb"])
def test_no_latin_letters_for_readers_of_arabic(name: str) -> None:
    text = (EXAMPLES / f"{name}.txt").read_text(encoding="utf-8")
    read = Engine().extract(ReportInput(ref=name, text=text, published="2019-03-14"))
    assert len(panel("ar", read)) > 1000
    assert re.findall("[A-Za-z]+", panel("ar", read)) == []


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("ar", ("دارة عزة، محافظة حلب، سوريا", "الجيش السوري", "اسم بعد كلمة تدل على نوعه", "نحو 500")),
        ("en", ("Darat Izza, Aleppo, SY", "Syrian army", "a name after a word for its kind", "~ 500")),
    ],
)
def test_names_labels_and_rules_in_the_language_chosen(language: str, words: tuple[str, ...]) -> None:
    shown = " ".join(panel(language).split())
    for one in words:
        assert one in shown, one


def test_what_is_left_open_says_why_in_both() -> None:
    assert "لا كلمة في التقرير تميز بينها: السماء، حمص، سوريا؛ السماء، مأرب، اليمن" in panel("ar")
    assert "no word of the report tells them apart: Al-Sama, Homs, SY; Al-Sama, Marib, YE" in panel("en")
