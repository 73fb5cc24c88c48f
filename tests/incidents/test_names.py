"""Readers of Arabic see sides and places of an incident by their Arabic names, which its records give."""

import re
from html import unescape

import pytest

from tawthiq.engine import Engine
from tawthiq.incidents import build, from_json, to_json
from tawthiq.incidents.in_language import in_language, place_in
from tawthiq.incidents.names import Names, arabic_names
from tawthiq.incidents.page import incident_page
from tawthiq.incidents.sheet import explanation, overview, sheet
from tawthiq.record import ReportInput

BASE = "قال مسؤول أمريكي إن غارة أمريكية قتلت {} من قوات النظام السوري في مدينة دير الزور أمس"
TEXTS = {
    "r1": BASE.format("أربعة عناصر") + ".",
    "r2": BASE.format("خمسة عناصر") + ". ونفى متحدث باسم الجيش السوري سقوط قتلى.",
    "r3": "قُتل أربعة عناصر من قوات النظام السوري في غارة أمريكية على بلدة الميادين شرق دير الزور أمس، بحسب المرصد.",
}
OWN = {"r1": "الفرات", "r2": "النهر", "r3": "الجسر"}


@pytest.fixture(scope="module")
def incidents():
    engine = Engine()
    records = [
        engine.extract(ReportInput(ref=ref, text=text, outlet=OWN[ref], published="2018-02-08"))
        for ref, text in TEXTS.items()
    ]
    return list(build(records))


def latin_in(words: str) -> list[str]:
    """Words in Latin letters that are no ids of incidents, origins or tellings, no refs and no letters of grades."""
    return [w for w in re.findall(r"[A-Za-z][\w#-]*", words) if not re.fullmatch(r"[ioer]\w*\d\w*(#\w+)?|[A-F]", w)]


def test_an_incident_holds_the_arabic_of_what_it_names(incidents):
    told = {name: arabic for one in incidents for name, arabic in one.arabic.items()}
    for name, arabic in (
        ("syria-military", "الجيش السوري"),
        ("Syrian military", "الجيش السوري"),
        ("Al Mayādīn", "الميادين"),
        ("Deir ez-Zor", "دير الزور"),
        ("SY", "سوريا"),
        ("us", "الولايات المتحدة"),
    ):
        assert told[name] == arabic
    for one in incidents:
        assert list(one.arabic) == sorted(one.arabic)
        assert from_json(to_json(one)) == one


def test_nothing_of_its_own_is_told_in_latin_letters(incidents):
    assert latin_in("\n".join(overview(incidents, "ar"))) == []
    for one in incidents:
        for show in (sheet, explanation):
            assert latin_in("\n".join(show(one, "ar"))) == []
        page = re.sub(r"<style>.*?</style>|<head>.*?</head>", "", incident_page(one, "ar"), flags=re.DOTALL)
        assert latin_in(unescape(re.sub("<[^>]+>", " ", page))) == []


def test_english_sheets_and_pages_tell_what_they_told(incidents):
    for one in incidents:
        assert in_language(one, "en") is one
        assert place_in(one, "en") == one.place
        assert "الولايات المتحدة" not in incident_page(one, "en") + "\n".join(sheet(one, "en"))
    told = "\n".join(line for one in incidents for line in sheet(one, "en"))
    assert "[syria-military]" in told
    assert "SY ±" in told


def test_figures_are_told_by_side_in_either_language(incidents):
    one = next(one for one in incidents if any(f.side for f in one.figures))
    sides = {figure.side for figure in one.figures if figure.side}
    assert "syria-military" in sides or "syria-pro-government" in sides
    shown = {figure.side for figure in in_language(one, "ar").figures if figure.side}
    assert shown == {one.arabic[side] for side in sides}
    assert [f.low for f in in_language(one, "ar").figures] == [f.low for f in one.figures]


def test_a_name_is_known_again_with_its_letters_folded():
    names = Names({"Deir ez-Zor": "دير الزور", "us": "الولايات المتحدة"}, "ar")
    assert names("deir ez-zor") == "دير الزور"
    assert names("US") == "US"
    assert (names("us"), names.of(None), names("خشام")) == ("الولايات المتحدة", None, "خشام")
    assert Names({"us": "الولايات المتحدة"}, "en")("us") == "us"


def test_records_without_arabic_names_give_none():
    assert arabic_names([], []) == {}
