"""Reports come in any order, twice, and are taken back: what is left decides, and nothing else."""

import random

from hypothesis import given, settings
from hypothesis import strategies as st

from tawthiq.incidents import build, known_from, to_json
from tawthiq.incidents.casebook import Casebook
from tests.incidents.stories import told

RECORDS = [s.record for s in told() if s.record.report.ref[0] in "ksph"]
ALL = [s.record for s in told()]


def lines(casebook: Casebook) -> list[bytes]:
    return [to_json(one) for one in casebook.incidents()]


WHOLE = [to_json(one) for one in build(RECORDS)]


@settings(max_examples=25, deadline=None)
@given(st.permutations(RECORDS))
def test_the_order_of_arrival_changes_nothing(records):
    assert [to_json(one) for one in build(records)] == WHOLE


@settings(max_examples=15, deadline=None)
@given(st.randoms(use_true_random=False), st.integers(1, 6))
def test_coming_in_bits_comes_to_the_same(chance: random.Random, cuts: int):
    """Ids given out on the way stay; everything else is as if all had come at once."""
    records = list(RECORDS)
    chance.shuffle(records)
    casebook = Casebook()
    for n in range(cuts):
        casebook.add(records[n::cuts])
        casebook.settle()
    assert content(casebook) == content_of(WHOLE)


def content(casebook: Casebook):
    return content_of(lines(casebook))


def content_of(raw: list[bytes]):
    """Incidents without their ids, which an earlier settling may have given."""
    from msgspec.structs import replace

    from tawthiq.incidents import from_json

    found = [from_json(line) for line in raw]
    return {
        to_json(replace(one, id="", formerly=(), unsure=tuple(replace(u, incident="") for u in one.unsure)))
        for one in found
    }


@settings(max_examples=20, deadline=None)
@given(st.sets(st.integers(0, len(RECORDS) - 1), min_size=1, max_size=25), st.randoms(use_true_random=False))
def test_removing_reports_undoes_their_effect(numbers, chance):
    casebook = Casebook()
    casebook.add(RECORDS)
    gone = [RECORDS[n] for n in numbers]
    chance.shuffle(gone)
    for record in gone:
        assert casebook.remove(record.report.ref) == 1
    kept = [r for n, r in enumerate(RECORDS) if n not in numbers]
    assert lines(casebook) == [to_json(one) for one in build(kept)]


def test_removing_after_settling_leaves_the_content_of_the_rest():
    casebook = Casebook()
    casebook.add(RECORDS)
    casebook.settle()
    for record in RECORDS[::3]:
        casebook.remove(record.report.ref)
    rest = [r for n, r in enumerate(RECORDS) if n % 3]
    assert content(casebook) == content_of([to_json(one) for one in build(rest)])


def test_the_same_report_twice_is_one_report():
    assert [to_json(one) for one in build([*RECORDS, *RECORDS])] == WHOLE


def test_only_what_is_touched_changes():
    casebook = Casebook()
    casebook.add(r for r in ALL if r.report.ref != "y6")
    casebook.settle()
    casebook.add(r for r in ALL if r.report.ref == "y6")
    changes = casebook.settle()
    assert len(changes.changed) == 1
    assert {r.ref for r in casebook.incident(changes.changed[0]).reports} >= {"y1", "y6"}
    assert casebook.settle() == ([], [])


def test_ids_stay_when_an_earlier_report_arrives():
    late = [r for r in RECORDS if r.report.ref != "k8"]
    before = {r.ref: one.id for one in build(late) for r in one.reports}
    previous = list(build(late))
    after = {r.ref: one for one in build(RECORDS, previous=previous) for r in one.reports}
    assert after["k8"].id == before["k7"]
    assert all(after[ref].id == name for ref, name in before.items())


def test_an_incident_whose_reports_are_all_gone_is_gone():
    casebook = Casebook()
    casebook.add(r for r in RECORDS if r.report.ref in ("k7", "k8"))
    (name,) = casebook.settle().changed
    casebook.remove("k7")
    casebook.remove("k8")
    changes = casebook.settle()
    assert changes == ([], [name])
    assert casebook.lead_to(name) == []
    assert list(casebook.incidents()) == []


def test_an_earlier_run_is_known_again():
    incidents = list(build(RECORDS))
    again = Casebook(known=known_from(incidents))
    again.add(RECORDS)
    assert [one.id for one in again.incidents()] == [one.id for one in incidents]
