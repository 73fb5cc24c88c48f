"""A floor is not lowered by accident, and not in silence."""

from pathlib import Path

from tawthiq.evaluation import Figures
from tools import quality_gate
from tools.quality_gate import NAMES, Floors


def figures(value: float, **others: float) -> Figures:
    rates = {name: {"p": 1.0, "r": 1.0, "f1": others.get(name, value), "tp": 1, "gold": 2, "pred": 3} for name in NAMES}
    return {**rates, "overall": {"f1": others.get("overall", value)}, "evidence": {"spans": 9, "wrong": 0}}


def test_floors_are_read_as_they_were_written(tmp_path: Path) -> None:
    path = tmp_path / "floors.json"
    assert Floors.read(path) == Floors()
    floors = Floors("sha256:1", {"place": 0.5}, {"place": 0.5})
    floors.write(path)
    assert Floors.read(path) == floors


def test_a_figure_below_its_floor_is_named() -> None:
    floors = Floors("", {"place": 0.5, "date": 0.7})
    assert quality_gate.undercut(floors, figures(0.7)) == []
    assert quality_gate.undercut(floors, figures(0.7, place=0.4999)) == ["place: F1 0.4999 is below its floor 0.500"]


def test_pinning_raises_floors_to_the_figures_rounded_down() -> None:
    floors, against = quality_gate.pinned(Floors("", {"place": 0.5}), figures(0.66666), "sha256:2", allow_lower=False)
    assert against == []
    assert (floors.digest, floors.floors["place"], floors.lowered) == ("sha256:2", 0.666, {})
    assert floors.floors.keys() == set(NAMES)
    assert quality_gate.undercut(floors, figures(0.66666)) == []


def test_pinning_lowers_no_floor_without_permission() -> None:
    before = Floors("", {"place": 0.5})
    floors, against = quality_gate.pinned(before, figures(0.7, place=0.4), "sha256:2", allow_lower=False)
    assert floors is before
    assert against == ["place would be lowered to 0.400: --allow-lower"]


def test_a_lowered_floor_stands_in_the_changelog() -> None:
    floors, against = quality_gate.pinned(Floors("", {"place": 0.5}), figures(0.7, place=0.4), "", allow_lower=True)
    assert against == []
    assert floors.lowered == {"place": 0.4}
    assert len(quality_gate.unexplained(floors, "- floor of `date` lowered to 0.400")) == 1
    assert len(quality_gate.unexplained(floors, "- floor of `place` lowered to 0.300")) == 1
    assert quality_gate.unexplained(floors, "- floor of `place` lowered to 0.400: the gold changed") == []


def test_a_floor_raised_again_needs_no_word() -> None:
    lowered = Floors("", {"place": 0.4}, {"place": 0.4})
    floors, _ = quality_gate.pinned(lowered, figures(0.7), "", allow_lower=False)
    assert floors.lowered == {}


def test_the_tables_can_be_read_and_pasted() -> None:
    shown = quality_gate.figures_table("Own (2)", figures(0.5), {"place": 0.4})
    lines = shown.split("\n")
    assert lines[0] == "Own (2)"
    assert {line.count("|") for line in lines[2:-2]} == {9}
    assert lines[-1] == "0 wrong of 9 spans."


def test_the_floors_are_of_the_corpus_that_is_there() -> None:
    floors = Floors.read(quality_gate.FLOORS)
    assert floors.digest == quality_gate.digest_of(quality_gate.OWN)
    assert floors.floors.keys() == set(NAMES)
