"""The page of an incident stands alone, keeps every direction, and escapes what reports hold."""

import re
from html.parser import HTMLParser

import pytest

from tawthiq.incidents import build, from_json, json_schema, to_json
from tawthiq.incidents.page import incident_page
from tawthiq.incidents.sheet import overview, sheet, width
from tests.incidents.stories import told
from tests.incidents.tales import incident, tale

INCIDENTS = list(build([s.record for s in told()]))
VOID = {"meta", "br", "link", "img", "input", "hr"}
SVG_VOID = {"line", "circle", "rect", "path"}


class Balanced(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.open: list[str] = []

    def handle_starttag(self, tag, attrs):
        assert all(name != "style" and not name.startswith("on") for name, _ in attrs)
        if tag not in VOID | SVG_VOID:
            self.open.append(tag)

    def handle_startendtag(self, tag, attrs):
        pass

    def handle_endtag(self, tag):
        if tag not in VOID:
            assert self.open.pop() == tag


@pytest.mark.parametrize("language", ["ar", "en"])
def test_every_page_is_whole_and_needs_nothing_else(language):
    for one in INCIDENTS:
        page = incident_page(one, language)
        parser = Balanced()
        parser.feed(page)
        assert parser.open == []
        assert not re.search(r"(?:src|href|url|@import)\s*[=(]", page)
        assert "<script" not in page
        assert f'<html lang="{language}" dir="{"rtl" if language == "ar" else "ltr"}">' in page
        assert "default-src 'none'" in page


def test_timeline_map_and_accounts_are_there():
    page = incident_page(next(one for one in INCIDENTS if any(r.ref == "k1" for r in one.reports)), "ar")
    for part in ("timeline", "map", "accounts", "graph", "figures", "derivation", "responsibility", "reports", "links"):
        assert f'<section id="{part}">' in page
    assert page.count("<svg") == 3
    assert "خشام" in page


def test_what_a_report_holds_is_escaped():
    found = incident(tale("a", "killed: 5 = <b>خمسة</b>", said="<b>خمسة</b>", outlet='<script>alert("x")</script>'))
    page = incident_page(found, "ar")
    assert "<script" not in page
    assert "<b>" not in page
    assert "&lt;b&gt;خمسة&lt;/b&gt;" in page


@pytest.mark.parametrize("language", ["ar", "en"])
def test_every_incident_has_a_sheet_and_a_line(language):
    for one in INCIDENTS:
        assert one.id in next(iter(sheet(one, language)))
    assert len(list(overview(INCIDENTS, language))) == len(INCIDENTS)


def test_an_incident_without_day_or_place_has_a_page():
    text = "==== a | o | none\nغارة قتلت خمسة\n---\nevent x: air_drone_strike = غارة\nkilled: 5 = خمسة\n"
    from tests.incidents.stories import read

    (found,) = build([t.record for t in read(text)])
    assert (found.date.start, found.place.name) == (None, None)
    assert "<svg" in incident_page(found, "ar")
    assert list(sheet(found, "ar"))


def test_of_many_that_may_be_the_same_the_nearest_are_shown_and_the_others_counted():
    from msgspec.structs import replace

    one = next(one for one in INCIDENTS if one.unsure)
    many = tuple(replace(one.unsure[0], incident=f"i{n:016}", score=4.5 - n / 10) for n in range(24))
    full = replace(one, unsure=many)
    (line,) = overview([full], "en")
    assert line.endswith(f"? {many[0].incident} (4.5) and 23 more")
    assert next(overview([full], "ar")).endswith("وغيرها: 23")
    for shown in ("\n".join(sheet(full, "en")), incident_page(full, "en")):
        assert [other.incident in shown for other in many] == [True] * 3 + [False] * 21
        assert "21" in shown
    assert "  and 21 more" in sheet(full, "en")
    assert len(from_json(to_json(full)).unsure) == 24
    few = "\n".join(sheet(replace(one, unsure=many[:3]), "en"))
    assert many[2].incident in few
    assert " more" not in few


def test_incidents_come_back_from_json():
    for one in INCIDENTS:
        assert from_json(to_json(one)) == one
    assert json_schema()["$id"] == "tawthiq.incident/1"


def test_the_contract_is_kept():
    import json

    one = json.loads(to_json(INCIDENTS[0]))
    assert one["schema"] == "tawthiq.incident/1"
    for name in [
        "id",
        "formerly",
        "types",
        "date",
        "place",
        "sides",
        "reports",
        "origins",
        "accounts",
        "figures",
        "grade",
        "judgements",
    ]:
        assert name in one
    assert {"ref", "report", "outlet", "published", "copy_of", "events"} <= one["reports"][0].keys()
    assert {"id", "name", "via", "kind", "affiliation", "reports"} <= one["origins"][0].keys()
    assert {"outcome", "side", "category", "low", "best", "high", "derivation"} <= one["figures"][0].keys()
    account = one["accounts"][0]
    wanted = [
        "origin",
        "report",
        "outcome",
        "side",
        "category",
        "count",
        "including",
        "denied",
        "status",
        "superseded_by",
        "evidence",
    ]
    assert set(wanted) <= account.keys()
    assert {"value", "low", "high", "bound", "text"} <= account["count"].keys()


def test_width_counts_columns():
    assert width("قُتِلَ") == 3


def test_the_three_figures_stand_before_the_accounts():
    """A phone shows the first columns; forty origins would push the figures out of sight."""
    page = incident_page(next(one for one in INCIDENTS if any(r.ref == "k1" for r in one.reports)), "ar")
    grid = page.split('<section id="figures">')[1].split("</section>")[0]
    row = next(row for row in grid.split("<tr>")[2:])
    assert row.index('class="three"') < row.index('class="count"')


def test_a_latin_name_of_several_words_keeps_their_order():
    from tawthiq.incidents.page.markup import mixed

    assert mixed("والفاعل Forces loyal to Ali") == '<bdi>والفاعل</bdi> <bdi dir="ltr">Forces loyal to Ali</bdi>'


def test_many_marks_of_one_day_stay_in_the_picture():
    from tawthiq.incidents.page.timeline import NAMES, WIDTH, _Axis

    for language in ("ar", "en"):
        axis = _Axis(100, 103, language)
        for day in (100, 103):
            for number in (1, 4, 40):
                places = axis.beside(day, number)
                assert len(places) == number
                assert all(0 < x < WIDTH - NAMES if axis.mirrored else NAMES < x < WIDTH for x in places)
                assert places == sorted(places)
