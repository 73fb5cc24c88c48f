"""The collector of rings waits while a report is read, because reading leaves none."""

import gc
from collections.abc import Iterator
from pathlib import Path

import pytest

from tawthiq.engine import Engine
from tawthiq.engine.collector import collector_at_rest
from tawthiq.record import ReportInput

EXAMPLES = Path(__file__).resolve().parents[2] / "examples"


@pytest.fixture(autouse=True)
def collecting() -> Iterator[None]:
    """Each test begins and ends with the collector on."""
    gc.enable()
    yield
    gc.enable()


def test_collector_waits_and_goes_on() -> None:
    with collector_at_rest():
        assert not gc.isenabled()
    assert gc.isenabled()


def test_collector_goes_on_after_an_error() -> None:
    with pytest.raises(ValueError, match="bad"), collector_at_rest():
        raise ValueError("bad")
    assert gc.isenabled()


def test_collector_that_was_off_stays_off() -> None:
    gc.disable()
    with collector_at_rest():
        pass
    assert not gc.isenabled()


def test_reading_leaves_no_rings() -> None:
    engine = Engine()
    reports = [ReportInput(path.name, path.read_text(encoding="utf-8")) for path in sorted(EXAMPLES.glob("*.txt"))]
    for report in reports:
        engine.extract(report)
    gc.collect()
    gc.disable()
    for report in reports:
        engine.extract(report)
    assert gc.collect() == 0
