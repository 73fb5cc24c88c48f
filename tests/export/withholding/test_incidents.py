"""An incident's accounts, titles, sides and links leave out the names of victims, also of whom a record alone tells."""

import pytest

from tawthiq.export.withholding import incident_without_victims, names_in
from tawthiq.incidents import Incident, build, from_json, to_json
from tawthiq.incidents.page import incident_page
from tawthiq.incidents.sheet import explanation, sheet
from tawthiq.messages import LANGUAGES
from tawthiq.record import WITHHELD, Record
from tests.export.withholding.samples import BODY, GONE, TITLE, holds, read

OTHER = (
    "قُتلت صحفية وأصيب مصور في قصف مدفعي على بلدة دارة عزة غرب حلب الثلاثاء، بحسب وكالة سانا.\n\n"
    "وقالت الوكالة إن الصحفية هي سلمى الحداد."
)


@pytest.fixture(scope="module")
def records() -> list[Record]:
    first = read(BODY, TITLE, ref="سلمى-الحداد.txt", url="https://ufuq.example/سلمى-الحداد")
    return [first, read(OTHER, "رحيل سلمى الحداد", ref="r2", url="https://ufuq.example/2")]


@pytest.fixture(scope="module")
def incidents(records) -> list[Incident]:
    return list(build(records))


def shown(incident: Incident) -> list[str]:
    out = [to_json(incident).decode("utf-8")]
    for language in LANGUAGES:
        out += [incident_page(incident, language), "\n".join(sheet(incident, language))]
        out.append("\n".join(explanation(incident, language)))
    return out


def test_no_name_is_left(records, incidents):
    known = [name for record in records for name in names_in(record)]
    assert any(holds("سلمى الحداد", text) for one in incidents for text in shown(one))
    for one in incidents:
        copy = incident_without_victims(one, known)
        for text in shown(copy):
            for name in GONE:
                assert not holds(name, text), name


def test_what_an_incident_itself_tells_is_enough_for_its_titles(incidents):
    one = next(one for one in incidents if len(one.reports) > 1)
    copy = incident_without_victims(one)
    assert {report.title for report in copy.reports} == {f"مقتل الصحفية {WITHHELD} في قصف على حلب", f"رحيل {WITHHELD}"}
    assert not any(holds("سلمى الحداد", text) for text in shown(copy))


def test_what_is_left_out_says_so(incidents):
    one = next(one for one in incidents if len(one.reports) > 1)
    copy = incident_without_victims(one)
    assert copy.withheld == to_json(copy).decode("utf-8").count(WITHHELD) > 0
    assert b'"withheld"' not in to_json(one)
    assert f"places where names of victims are left out: {copy.withheld}" in "\n".join(sheet(copy, "en"))
    assert f"مواضع حُجبت فيها أسماء الضحايا: {copy.withheld}" in incident_page(copy, "ar")
    assert from_json(to_json(copy)) == copy


def test_refs_and_links_that_name_a_victim_go_and_lead_to_their_report(incidents, records):
    copy = incident_without_victims(next(one for one in incidents if len(one.reports) > 1))
    first, second = sorted(copy.reports, key=lambda report: report.ref == "r2")
    assert (first.ref, first.url) == (records[0].report.id, None)
    assert (second.ref, second.url) == ("r2", "https://ufuq.example/2")
    refs = {report.ref for report in copy.reports}
    assert {account.report for account in copy.accounts} <= refs
    assert {ref for origin in copy.origins for ref in origin.reports} <= refs
    assert {edge.end for edge in copy.graph if edge.kind == "told in"} <= refs


def test_figures_offsets_and_all_else_stay(incidents):
    for one in incidents:
        copy = incident_without_victims(one)
        assert (copy.id, copy.date, copy.grade) == (one.id, one.date, one.grade)
        assert [(f.low, f.best, f.high) for f in copy.figures] == [(f.low, f.best, f.high) for f in one.figures]
        for before, after in zip(one.accounts, copy.accounts, strict=True):
            assert (after.evidence.start, after.evidence.end) == (before.evidence.start, before.evidence.end)
            assert (after.count.value, after.origin, after.outcome) == (
                before.count.value,
                before.origin,
                before.outcome,
            )
