"""Reports read in step with others give the bytes they give alone, and one that fails leaves the others be."""

import json
from collections.abc import Generator
from pathlib import Path

import pytest

from tawthiq.engine import Engine, handfuls, together
from tawthiq.record import ReportInput, to_json

ROOT = Path(__file__).resolve().parents[2]
ENGINE = Engine()


def reports() -> list[ReportInput]:
    """The examples, some annotated reports, one without a word and one of marks alone."""
    found = [ReportInput(path.name, path.read_text("utf-8")) for path in sorted(ROOT.glob("examples/*.txt"))]
    lines = (ROOT / "tests" / "gold" / "reports.jsonl").read_text("utf-8").splitlines()[:40]
    rows = map(json.loads, lines)
    found += [ReportInput(r["id"], r["text"], r.get("title"), r.get("outlet"), r.get("published")) for r in rows]
    return [ReportInput("empty", ""), *found, ReportInput("marks", "... !")]


def test_same_bytes_as_alone_in_any_company() -> None:
    alone = [to_json(ENGINE.extract(report)) for report in reports()]
    assert [to_json(record) for record in ENGINE.extract_all(reports())] == alone
    assert [to_json(record) for record in ENGINE.extract_all(reversed(reports()))] == alone[::-1]


def test_one_that_fails_leaves_the_others_be(monkeypatch: pytest.MonkeyPatch) -> None:
    whole = Engine.steps

    def steps(engine: Engine, report: ReportInput) -> Generator[str, None, object]:
        if report.ref == "marks":
            yield "text"
            raise RuntimeError("boom")
        return (yield from whole(engine, report))

    monkeypatch.setattr(Engine, "steps", steps)
    three = [ReportInput("a", "قتل جندي."), ReportInput("marks", "!"), ReportInput("b", "")]
    first, failed, last = ENGINE.extract_all(three)
    assert str(failed) == "boom"
    assert [record.report.ref for record in (first, last)] == ["a", "b"]  # type: ignore[union-attr]
    with pytest.raises(RuntimeError, match="boom"):
        ENGINE.extract(three[1])


def test_reports_are_asked_for_a_handful_at_a_time() -> None:
    asked: list[int] = []

    def endless() -> Generator[ReportInput, None, None]:
        while True:
            asked.append(1)
            yield ReportInput("a", "قتل جندي.")

    records = ENGINE.extract_all(endless())
    next(records)
    assert len(asked) == together.HANDFUL


def test_handfuls_hold_all_in_order_and_long_ones_few() -> None:
    lengths = [10] * 45 + [together.LETTERS, 5, together.LETTERS - 5, 1]
    taken = list(handfuls(enumerate(lengths), lambda item: item[1]))
    assert [item for handful in taken for item in handful] == list(enumerate(lengths))
    assert [len(handful) for handful in taken] == [20, 20, 6, 2, 1]
