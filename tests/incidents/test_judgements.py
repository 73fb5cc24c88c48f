"""A person's word stands above the rules, survives every later run, and is taken back only by a further word."""

from pathlib import Path

import msgspec
import pytest

from tawthiq.errors import BadLineError, UsageError
from tawthiq.incidents import Incident, Judgement, JudgementFile, JudgementList, build, judgement, known_from
from tawthiq.incidents.casebook import Casebook
from tawthiq.incidents.corrections import accounts_as_refs, refs_of, value_of
from tests.incidents.stories import told

RECORDS = [s.record for s in told() if s.record.report.ref[0] in "ks"]


def at(found, ref: str) -> Incident:
    return next(one for one in found if any(r.ref == ref for r in one.reports))


def say(kind, **rest) -> Judgement:
    say.hour += 1
    return judgement(kind, by="analyst", at=f"2024-01-01T{say.hour % 24:02}:00:00+00:00", why="because", **rest)


say.hour = 0


@pytest.fixture(scope="module")
def plain() -> list[Incident]:
    return list(build(RECORDS))


def split_off(one: Incident, *refs: str) -> Judgement:
    mine = tuple(t for t in refs_of(one) if t.ref in refs)
    return say("split", tellings=mine, others=tuple(t for t in refs_of(one) if t.ref not in refs))


def test_merge(plain):
    one, other = at(plain, "s1"), at(plain, "s6")
    merge = say("merge", tellings=(*refs_of(one), *refs_of(other)))
    found = list(build(RECORDS, [merge], previous=plain))
    joined = at(found, "s1")
    assert joined.id == at(found, "s6").id == one.id
    assert joined.formerly == (other.id,)
    assert [(j.kind, j.applied, j.why) for j in joined.judgements] == [("merge", True, "because")]


def test_split(plain):
    found = list(build(RECORDS, [split_off(at(plain, "k1"), "k3", "k4")], previous=plain))
    assert at(found, "k3").id == at(found, "k4").id != at(found, "k1").id == at(plain, "k1").id
    assert at(plain, "k1").id in at(found, "k3").formerly
    assert not any(u.incident == at(found, "k1").id for u in at(found, "k3").unsure)


def test_an_old_id_leads_to_where_its_content_went(plain):
    casebook = Casebook([split_off(at(plain, "k1"), "k3")], known_from(plain))
    casebook.add(RECORDS)
    casebook.settle()
    name = at(plain, "k1").id
    led = casebook.lead_to(name)
    refs = {r.ref for one in led for r in casebook.incident(one).reports}
    assert led[0] == name
    assert refs == {"k1", "k2", "k3", "k4", "k5", "k6"}


def test_move(plain):
    one, other = at(plain, "s10"), at(plain, "s12")
    mine = tuple(t for t in refs_of(one) if t.ref == "s10")
    rest = tuple(t for t in refs_of(one) if t.ref != "s10")
    found = list(build(RECORDS, [say("move", tellings=mine, others=rest, onto=refs_of(other))]))
    assert at(found, "s10").id == at(found, "s12").id
    assert at(found, "s10").id != at(found, "s9").id


def test_correct_and_grade(plain):
    one = at(plain, "k1")
    entries = [
        say("correct", tellings=refs_of(one), field="place.latitude", value=35.3),
        say("correct", tellings=refs_of(one), field="place.latitude", value=35.4),
        say("grade", tellings=refs_of(one), value="confirmed"),
    ]
    found = at(list(build(RECORDS, entries)), "k1")
    assert found.place.latitude == 35.4
    assert [(j.applied, j.was) for j in found.judgements] == [(False, None), (True, 35.31), (True, None)]
    assert (found.grade.given, found.grade.given_by, found.grade.suggested) == ("confirmed", "analyst", "fair")
    assert at(list(build(RECORDS, entries)), "k7").judgements == ()


def test_admiralty_fields_are_two_and_editable(plain):
    one = at(plain, "k1")
    monitor = next(o for o in one.origins if o.entity == "sohr")
    entries = [
        say("reliability", origin="sohr", value="B"),
        say("credibility", tellings=accounts_as_refs(one, monitor.id), value=2),
    ]
    found = list(build(RECORDS, entries))
    assert {o.reliability for one in found for o in one.origins if o.entity == "sohr"} == {"B"}
    assert {a.credibility for a in at(found, "k1").accounts if a.origin == monitor.id} == {2}
    assert {o.reliability for o in at(found, "k1").origins if o.entity != "sohr"} == {"F"}


def test_undo_and_undo_of_undo(plain):
    split = split_off(at(plain, "k1"), "k3")
    undo = say("undo", undoes=split.id)
    again = say("undo", undoes=undo.id)
    parted = lambda *entries: at(found := list(build(RECORDS, entries)), "k3").id != at(found, "k1").id  # noqa: E731
    assert [parted(split), parted(split, undo), parted(split, undo, again)] == [True, False, True]


def test_the_later_of_two_that_clash_stands_and_the_earlier_says_so(plain):
    split = split_off(at(plain, "k1"), "k3")
    merge = say("merge", tellings=refs_of(at(plain, "k1")))
    found = list(build(RECORDS, [split, merge]))
    assert at(found, "k3").id == at(found, "k1").id
    assert {j.kind: j.applied for j in at(found, "k1").judgements} == {"split": False, "merge": True}
    found = list(build(RECORDS, [merge, split]))
    assert at(found, "k3").id != at(found, "k1").id


def test_judgements_survive_an_engine_that_names_events_otherwise(plain):
    from msgspec.structs import replace

    split = split_off(at(plain, "k1"), "k3")
    renamed = [
        replace(r, events=tuple(replace(e, id=f"new{n}", rule="another engine") for n, e in enumerate(r.events)))
        for r in RECORDS
    ]
    found = list(build(renamed, [split]))
    assert at(found, "k3").id != at(found, "k1").id
    assert {r.ref for r in at(found, "k1").reports} == {"k1", "k2", "k4", "k5", "k6"}


def test_a_judgement_waits_for_its_reports(plain):
    split = split_off(at(plain, "k1"), "k3")
    casebook = Casebook([split])
    casebook.add(r for r in RECORDS if r.report.ref[0] == "s")
    casebook.settle()
    assert [e.id for e in casebook.waiting] == [split.id]
    casebook.add(r for r in RECORDS if r.report.ref[0] == "k")
    found = list(casebook.incidents())
    assert casebook.waiting == []
    assert at(found, "k3").id != at(found, "k1").id


def test_a_judgement_given_later_touches_only_its_incidents(plain):
    casebook = Casebook()
    casebook.add(RECORDS)
    casebook.settle()
    casebook.judge([split_off(at(plain, "k1"), "k3")])
    changes = casebook.settle()
    refs = {r.ref for name in changes.changed for r in casebook.incident(name).reports}
    assert "k3" in refs
    assert not refs & {"s1", "s9"}


def test_a_field_takes_what_fits(plain):
    one = plain[0]
    assert value_of(one, "place.latitude", "35.5") == 35.5
    assert value_of(one, "types", "attack,armed_clash") == ["attack", "armed_clash"]
    for field, words in (("place.latitude", "north"), ("types", "party"), ("figures", "5")):
        with pytest.raises(UsageError):
            value_of(one, field, words)


def test_the_file_is_only_ever_appended_to(tmp_path: Path):
    log = JudgementFile(tmp_path / "deep" / "judgements.jsonl")
    assert log.entries() == ()
    first, second = say("grade", value="fair"), say("undo", undoes="jx")
    log.append(first)
    before = log.path.read_bytes()
    log.path.write_bytes(before.rstrip(b"\n"))
    log.append(second)
    assert log.path.read_bytes() == before + msgspec.json.encode(second, order="deterministic") + b"\n"
    assert list(log.entries()) == [first, second]


def test_a_broken_line_is_told_and_none_is_skipped(tmp_path: Path):
    path = tmp_path / "judgements.jsonl"
    log = JudgementFile(path)
    log.append(say("grade", value="fair"))
    path.write_bytes(path.read_bytes() + b'{"kind": "wish"}\n')
    with pytest.raises(BadLineError, match=r"judgements.jsonl:2"):
        log.entries()


def test_a_log_in_memory_is_a_log():
    log = JudgementList()
    entry = say("grade", value="weak")
    log.append(entry)
    assert list(log.entries()) == [entry]


def test_ids_are_hashes_of_content():
    one = judgement("grade", by="a", at="2024-01-01T00:00:00Z", why="x", value="fair")
    same = judgement("grade", by="a", at="2024-01-01T00:00:00Z", why="x", value="fair")
    other = judgement("grade", by="a", at="2024-01-01T00:00:00Z", why="y", value="fair")
    assert one.id == same.id != other.id
