"""The figures are those of the scoring script: compared with it where it is at hand, else with its stored answers."""

import importlib.util
import json
from pathlib import Path

import pytest

from tawthiq.evaluation import MEASURES, OVERALL, evaluate, folds, misses
from tests.evaluation.cases import record_like, rows

SCRIPT = Path(__file__).parents[3] / "shared" / "gold" / "score.py"
ANSWERS = Path(__file__).with_name("figures.json")
SEEDS = (1, 2, 3)


def wrong_records(seed: int) -> dict[str, dict]:
    records = {row["id"]: record_like(row, seed) for row in rows()}
    for reference in list(records)[:: 20 + seed]:
        del records[reference]
    return records


@pytest.fixture(scope="module")
def script():
    if not SCRIPT.is_file():
        pytest.skip("the scoring script is not at hand")
    spec = importlib.util.spec_from_file_location("score", SCRIPT)
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.mark.parametrize("seed", range(40))
def test_same_figures_as_the_script(script, seed):
    expected, differing = script.score(rows(), wrong_records(seed))
    assert evaluate(rows(), wrong_records(seed)) == expected
    found = list(misses(rows(), wrong_records(seed)))
    assert [(m.id, m.relevant, m.given) for m in found] == [d[:3] for d in differing]
    assert [(len(m.lost), len(m.extra)) for m in found] == [(len(d[3]), len(d[4])) for d in differing]


@pytest.mark.parametrize("seed", SEEDS)
def test_same_figures_as_stored(seed):
    stored = json.loads(ANSWERS.read_text("utf-8"))[str(seed)]
    found = evaluate(rows(), wrong_records(seed))
    assert found.keys() == stored.keys()
    for name, figures in stored.items():
        assert found[name] == pytest.approx(figures), name


def test_right_records_are_right():
    figures = evaluate(rows(), {row["id"]: record_like(row) for row in rows()})
    for name in MEASURES:
        assert figures[name]["f1"] in (1.0, 0.0), name
        assert figures[name]["tp"] == figures[name]["gold"] == figures[name]["pred"], name
    assert figures["overall"]["f1"] == 1.0
    assert not list(misses(rows(), {row["id"]: record_like(row) for row in rows()}))


def test_no_records_and_no_gold():
    assert evaluate(rows(), {})["overall"]["f1"] == 0.0
    assert evaluate([], {})["evidence"] == {"spans": 0, "wrong": 0}
    assert set(OVERALL) <= set(MEASURES)


def test_folds_keep_outlets_whole():
    many = [{"id": n, "outlet": "abcdefg"[n % 7]} for n in range(100)]
    parts = folds(many, 3)
    assert sorted(row["id"] for part in parts for row in part) == list(range(100))
    outlets = [{row["outlet"] for row in part} for part in parts]
    assert sum(map(len, outlets)) == 7
    assert parts == folds(many, 3)
    for number in (0, 1, 8):
        with pytest.raises(ValueError, match="parts of 7 outlets"):
            folds(many, number)
