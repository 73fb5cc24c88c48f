"""What a kept casebook comes to is what a full build comes to, byte for byte, whatever came and went on the way."""

import random
import tempfile
from collections.abc import Sequence
from itertools import count
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from msgspec.structs import replace

from tawthiq.errors import InputError
from tawthiq.incidents import Judgement, TellingRef, build, from_json, judgement, to_json
from tawthiq.incidents.kept import Kept, named
from tawthiq.record import Record
from tests.incidents.stories import told

RECORDS = [s.record for s in told() if s.record.report.ref[0] in "ksph"]
EVENTS = [e for e in (r for r in RECORDS) if e.events]


def run(
    folder: Path, records: Sequence[Record] = (), gone: Sequence[str] = (), entries: Sequence[Judgement] = ()
) -> list[bytes]:
    with Kept(folder, entries) as kept:
        kept.add(records)
        for ref in gone:
            assert kept.remove(ref) == 1
        kept.seal()
        return list(kept.lines())


def whole(records: Sequence[Record], entries: Sequence[Judgement] = (), before: Sequence[bytes] = ()) -> list[bytes]:
    """The lines of a full build that knows the ids of the build before."""
    return [to_json(one) for one in build(records, entries, [from_json(line) for line in before])]


def ref_of(record: Record, number: int = 0) -> TellingRef:
    event = record.events[number % len(record.events)]
    return TellingRef(record.report.id, event.id, event.trigger.start, event.trigger.end, record.report.ref)


def decided(chance: random.Random, number: int, before: Sequence[Judgement]) -> Judgement:
    """A judgement on some reports of the stories, which may be here or not."""
    made = {"by": "a", "at": f"2024-01-01T00:00:{number:02}Z", "why": "seen"}
    some = tuple(ref_of(r, chance.randint(0, 3)) for r in chance.sample(EVENTS, 4))
    kinds = ["merge", "split", "move", "correct", "grade", "reliability", "credibility", *["undo"] * bool(before)]
    kind = chance.choice(kinds)
    rest = {
        "merge": {"tellings": some[:2]},
        "split": {"tellings": some[:1], "others": some[1:3]},
        "move": {"tellings": some[:1], "others": some[1:2], "onto": some[2:3]},
        "correct": {"tellings": some[:2], "field": "place.name", "value": f"X{number}"},
        "grade": {"tellings": some[:2], "value": "fair"},
        "reliability": {"origin": "sohr", "value": chance.choice("ABC")},
        "credibility": {"tellings": some[:1], "value": 2},
        "undo": {"undoes": chance.choice(before).id if before else ""},
    }[kind]
    return judgement(kind, **made, **rest)  # type: ignore[arg-type]


@settings(max_examples=25, deadline=None)
@given(st.randoms(use_true_random=False), st.integers(1, 5))
def test_every_split_and_order_comes_to_a_full_build(chance: random.Random, steps: int):
    """Reports come in bits and go again, some come twice, and people judge in between."""
    records, numbers = list(RECORDS), count()
    chance.shuffle(records)
    have: dict[str, Record] = {}
    entries: list[Judgement] = []
    before: list[bytes] = []
    with tempfile.TemporaryDirectory() as folder:
        for step in range(steps):
            some = records[step::steps]
            some += chance.sample(list(have.values()), min(len(have), chance.choice((0, 0, 3))))
            have.update((r.report.ref, r) for r in some)
            gone = chance.sample(sorted(have), min(len(have) - 1, chance.choice((0, 0, 1, 6))))
            entries += [decided(chance, next(numbers), entries) for _ in range(chance.choice((0, 0, 1, 3)))]
            for ref in gone:
                del have[ref]
            found = run(Path(folder), some, gone, entries)
            before = whole(list(have.values()), entries, before)
            assert found == before


def test_a_first_build_is_a_full_build(tmp_path):
    assert run(tmp_path / "new" / "casebook", RECORDS) == whole(RECORDS)


def test_ids_of_an_earlier_build_are_taken_over(tmp_path):
    late = list(build([r for r in RECORDS if r.report.ref != "k8"]))
    from tawthiq.incidents import known_from

    with Kept(tmp_path, known=known_from(late)) as kept:
        kept.add(RECORDS)
        kept.seal()
        assert list(kept.lines()) == [to_json(one) for one in build(RECORDS, previous=late)]


def test_a_report_read_anew_replaces_itself_and_keeps_the_id(tmp_path):
    """Another engine read other figures; the id that an earlier first report gave stays."""
    first = run(tmp_path, RECORDS)
    second = run(tmp_path, gone=["k8"])
    old = next(r for r in RECORDS if r.report.ref == "k7")
    event = replace(old.events[0], part_of_day="dawn") if hasattr(old.events[0], "part_of_day") else old.events[0]
    new = replace(old, events=(replace(event, casualties=()), *old.events[1:]))
    third = run(tmp_path, [new])
    rest = [new if r is old else r for r in RECORDS if r.report.ref != "k8"]
    assert second == whole([r for r in RECORDS if r.report.ref != "k8"], before=first)
    assert third == whole(rest, before=second)
    assert third != second


def test_a_record_without_an_act_is_kept_and_can_be_taken_out(tmp_path):
    old = next(r for r in RECORDS if r.report.ref == "k7")
    none = replace(old, report=replace(old.report, ref="empty"), events=())
    assert run(tmp_path, [*RECORDS, none]) == whole(RECORDS)
    assert run(tmp_path, gone=["empty"]) == whole(RECORDS)


def test_what_is_here_already_is_passed_over(tmp_path):
    run(tmp_path, RECORDS)
    with Kept(tmp_path) as kept:
        assert kept.add(RECORDS) == 0
        assert kept.remove("nobody") == 0


def test_only_what_is_touched_is_written_anew(tmp_path, monkeypatch):
    run(tmp_path, [r for r in RECORDS if r.report.ref != "k8"])
    written: list[str] = []
    original = Kept._write

    def write(self, names):
        written.extend(names)
        return original(self, names)

    monkeypatch.setattr(Kept, "_write", write)
    lines = run(tmp_path, [r for r in RECORDS if r.report.ref == "k8"])
    assert 0 < len(written) < len(lines) / 2


def test_a_judgement_waits_for_its_report(tmp_path):
    first, second = (next(r for r in RECORDS if r.report.ref == ref) for ref in ("s1", "s6"))
    entry = judgement("merge", by="a", at="2024-01-01T00:00:00Z", why="", tellings=(ref_of(first), ref_of(second)))
    with Kept(tmp_path, [entry]) as kept:
        kept.add(r for r in RECORDS if r not in (first, second))
        kept.seal()
        assert kept.waiting == [entry]
    lines = run(tmp_path, [first, second], entries=[entry])
    (one,) = [one for one in map(from_json, lines) if any(r.ref == "s1" for r in one.reports)]
    assert any(r.ref == "s6" for r in one.reports)


def test_made_by_other_code_it_is_built_anew(tmp_path, monkeypatch):
    """Whatever the old code came to, the records in the casebook decide, and the ids stay."""
    before = run(tmp_path, [r for r in RECORDS if r.report.ref != "k8"])
    monkeypatch.setattr("tawthiq.incidents.kept.folder.made_by", lambda: "sha256:other")
    with Kept(tmp_path) as kept:
        assert kept.rebuilt
        kept.add(RECORDS)
        kept.seal()
        assert list(kept.lines()) == whole(RECORDS, before=before)
    with Kept(tmp_path) as kept:
        assert not kept.rebuilt


@pytest.mark.parametrize("broken_off", [KeyboardInterrupt, MemoryError])
def test_a_run_that_breaks_off_leaves_the_casebook_as_it_was(tmp_path, broken_off):
    before = run(tmp_path, RECORDS[:40])
    files = {path.name: path.read_bytes() for path in tmp_path.iterdir()}
    with pytest.raises(broken_off), Kept(tmp_path) as kept:
        kept.add(RECORDS[40:])
        raise broken_off
    assert {path.name: path.read_bytes() for path in tmp_path.iterdir()} == files
    assert run(tmp_path) == before


def test_of_two_runs_at_once_the_second_gives_way(tmp_path):
    run(tmp_path, RECORDS[:40])
    with Kept(tmp_path) as first:
        first.add(RECORDS[40:])
        with pytest.raises(InputError, match="another run"):
            Kept(tmp_path)
        first.seal()
    assert run(tmp_path) == whole(RECORDS, before=whole(RECORDS[:40]))


def test_what_the_run_did_is_told(tmp_path):
    """The report k8 comes last: the incidents it touched are named, and no other."""
    rest = [r for r in RECORDS if r.report.ref != "k8"]
    with Kept(tmp_path) as kept:
        kept.add(rest)
        kept.seal()
        assert len(kept.new) == kept.number() == len(list(kept.lines()))
        assert (kept.changed, kept.gone) == ([], [])
    before = {one.id: one for one in map(from_json, run(tmp_path))}
    with Kept(tmp_path) as kept:
        kept.add(RECORDS)
        kept.seal()
        after = {one.id: one for one in map(from_json, kept.lines())}
        told = list(map(from_json, kept.touched_lines()))
        assert {one.id for one in told} == {*kept.new, *kept.changed}
        assert sorted(kept.new) == sorted(after.keys() - before.keys())
        assert sorted(kept.changed) == sorted(n for n in after.keys() & before.keys() if after[n] != before[n])
        assert any(r.ref == "k8" for one in told for r in one.reports)


def test_an_incident_of_one_report_is_gone_with_it(tmp_path):
    alone = next(r for r in RECORDS if r.report.ref == "k8")
    run(tmp_path, [alone])
    with Kept(tmp_path) as kept:
        kept.remove("k8")
        kept.seal()
        assert len(kept.gone) >= 1
        assert list(kept.lines()) == []


def test_judgements_outlive_their_log(tmp_path):
    """The log was lost, or another one was given: what people decided still stands, until a further entry undoes it."""
    first, second = (next(r for r in RECORDS if r.report.ref == ref) for ref in ("s1", "s6"))
    entry = judgement("merge", by="a", at="2024-01-01T00:00:00Z", why="", tellings=(ref_of(first), ref_of(second)))
    judged = run(tmp_path, RECORDS, entries=[entry])
    assert judged != whole(RECORDS)
    assert run(tmp_path) == judged
    undo = judgement("undo", by="a", at="2024-01-02T00:00:00Z", why="", undoes=entry.id)
    assert run(tmp_path, entries=[undo]) == whole(RECORDS, [entry, undo], judged)


def test_an_id_of_before_leads_on(tmp_path):
    first, second = (next(r for r in RECORDS if r.report.ref == ref) for ref in ("s1", "s6"))
    entry = judgement("merge", by="a", at="2024-01-01T00:00:00Z", why="", tellings=(ref_of(first), ref_of(second)))
    run(tmp_path, RECORDS)
    lines = run(tmp_path, entries=[entry])
    one = next(one for one in map(from_json, lines) if one.formerly)
    assert one in named(tmp_path, one.formerly[0])
    assert named(tmp_path, one.id)[0] == one
    assert named(tmp_path, one.id[:12]) == [one]
    assert named(tmp_path, "nobody") == []
