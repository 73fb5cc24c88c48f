import sys

import pytest

from tools import check


@pytest.fixture
def checks(monkeypatch: pytest.MonkeyPatch) -> None:
    passing, failing = [sys.executable, "-c", "print('fine')"], [sys.executable, "-c", "print('broken'); exit(1)"]
    monkeypatch.setattr(check, "CHECKS", {"one": passing, "two": failing, "three": passing})


@pytest.mark.usefixtures("checks")
def test_every_check_runs_and_what_fails_is_named(capsys: pytest.CaptureFixture[str]) -> None:
    assert check.main([]) == 1
    out = capsys.readouterr().out
    assert [line.split(" (")[0] for line in out.split("\n") if " s)" in line] == ["ok   one", "FAIL two", "ok   three"]
    assert "broken" in out
    assert "fine" not in out
    assert out.endswith("2 checks passed, 1 failed: two\n")


@pytest.mark.usefixtures("checks")
def test_some_checks_by_name(capsys: pytest.CaptureFixture[str]) -> None:
    assert check.main(["three", "one"]) == 0
    assert capsys.readouterr().out.endswith("2 checks passed, 0 failed\n")
    assert check.main(["four"]) == 2
    assert "no such check: four" in capsys.readouterr().out
