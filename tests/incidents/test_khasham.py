"""The strike of 7 February 2018 east of the Euphrates, told by six outlets: one incident, and honest about itself."""

import pytest

from tawthiq.incidents import Incident, build
from tawthiq.incidents.sheet import sheet
from tests.incidents.stories import told


@pytest.fixture(scope="module")
def khasham() -> Incident:
    found = [one for one in build(s.record for s in told()) if any(r.ref == "k1" for r in one.reports)]
    assert len(found) == 1
    return found[0]


def figure(incident: Incident, outcome: str, side: str | None):
    return next(f for f in incident.figures if (f.outcome, f.side, f.part) == (outcome, side, False))


def test_six_outlets_one_incident(khasham):
    assert {r.ref for r in khasham.reports} == {"k1", "k2", "k3", "k4", "k5", "k6"}
    assert khasham.types == ("air_drone_strike", "armed_clash")
    assert (khasham.date.start, khasham.place.name) == ("2018-02-07", "Khasham")
    assert {r.ref: len(r.events) for r in khasham.reports}["k5"] == 2


def test_origins_are_counted_by_speaker(khasham):
    told_in = {o.name: o.reports for o in khasham.origins}
    assert len(told_in) == 6
    assert told_in["مسؤول أمريكي"] == ("k1", "k6")
    assert told_in["التحالف الدولي"] == ("k1", "k6")
    assert told_in["سانا"] == ("k4",)
    relays = {o.name: o.via for o in khasham.origins}
    assert relays["مسؤول أمريكي"] == ("رويترز",)
    assert relays["مصدر عشائري"] == ("سبوتنيك",)


def test_two_unnamed_americans_may_be_one(khasham):
    notes = {o.name: o.note for o in khasham.origins}
    assert "may be the same person" in notes["مسؤول أمريكي"]
    assert notes["المرصد السوري لحقوق الإنسان"] is None


def test_killed(khasham):
    killed = figure(khasham, "killed", "syria-pro-government")
    assert (killed.low, killed.best, killed.high) == (10, 100, 101)
    assert killed.without_belligerents == (10, 45, 45)
    words = "\n".join(killed.derivation)
    assert "low 10: the least figure told, by o4" in words
    assert "best 100: 2 origins" in words
    assert "an open bound counts as its own least value" in words
    assert "a belligerent on its enemy's losses" in words
    assert "no number told" in words


def test_wounded_and_nobody_hurt(khasham):
    wounded = figure(khasham, "wounded", "syria-pro-government")
    assert (wounded.low, wounded.best, wounded.high) == (20, 20, 20)
    americans = figure(khasham, "wounded", "us-military")
    assert (americans.low, americans.best, americans.high) == (0, 0, 0)


def test_most_of_them_is_a_part_without_a_number(khasham):
    part = next(f for f in khasham.figures if f.part)
    assert (part.category, part.low, part.best, part.high) == ("combatant", None, None, None)


def test_the_grade_counts_one_party_once(khasham):
    assert khasham.grade.suggested == "fair"
    assert "3 independent origins" in khasham.grade.reason
    assert {(r.entity, r.stance) for r in khasham.responsibility} >= {
        ("us-military", "claims"),
        ("us-led-coalition", "accused"),
        ("us-led-coalition", "reported"),
    }


def test_the_graph_leads_from_speaker_to_report(khasham):
    steps = {(e.start, e.kind, e.end) for e in khasham.graph}
    official = next(o.id for o in khasham.origins if o.name == "مسؤول أمريكي")
    assert (official, "speaks to", "رويترز") in steps
    assert ("رويترز", "told in", "k1") in steps
    assert ("رويترز", "told in", "k6") in steps


@pytest.mark.parametrize("language", ["en", "ar"])
def test_side_by_side(khasham, language):
    lines = list(sheet(khasham, language))
    row = next(line for line in lines if "[syria-pro-government]" in line and ">100!" in line)
    assert row.split("|")[0].split()[-3:] == ["10", "100", "101"]
    assert "45" in row
