from pathlib import Path

import pytest

from tools import build_reference


@pytest.fixture
def project(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """One document, which the code wants to say "as it is"."""
    monkeypatch.setattr(build_reference, "ROOT", tmp_path)
    monkeypatch.setattr(build_reference, "documents", lambda: {tmp_path / "docs" / "a.md": lambda: "as it is  \n"})
    return tmp_path


def test_a_document_is_written_and_then_found_right(project: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert build_reference.main(["--check"]) == 1
    assert "+as it is" in capsys.readouterr().out
    assert not (project / "docs").exists()
    assert build_reference.main([]) == 0
    assert (project / "docs" / "a.md").read_text(encoding="utf-8") == "as it is\n"
    assert build_reference.main(["--check"]) == 0


def test_a_stale_document_shows_its_difference(project: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (project / "docs").mkdir()
    (project / "docs" / "a.md").write_text("as it was\n", encoding="utf-8")
    assert build_reference.main(["--check"]) == 1
    out = capsys.readouterr().out
    assert "-as it was" in out
    assert "1 files are stale: make reference" in out


def test_every_example_has_a_record() -> None:
    names = {path.name for path in build_reference.documents()}
    assert {"raid-on-the-river.record.json", "market-car-bomb.record.json", "reports.records.json"} <= names
    reports = {path.name for path in (build_reference.ROOT / "examples").iterdir() if path.suffix in (".txt", ".jsonl")}
    assert reports == set(build_reference.EXAMPLES)


def test_types_are_told_in_words() -> None:
    kinds = {"anyOf": [{"$ref": "#/$defs/Span"}, {"type": "null"}]}
    assert build_reference._type(kinds) == "[Span](#span) or null"
    assert build_reference._type({"enum": ["a", "b"]}) == "`a`, `b`"
    assert build_reference._type({"type": "array", "items": {"type": "string"}}) == "list of string"
