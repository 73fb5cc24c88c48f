"""Compiled rules are used only where they are of just this source; without a compiler it is said what is missing."""

import sysconfig
from pathlib import Path

import pytest

from tools import compiled

SUFFIX = sysconfig.get_config_var("EXT_SUFFIX")


@pytest.fixture
def folders(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> tuple[Path, Path]:
    """A source of one module and one table, and the same compiled."""
    source, built = tmp_path / "src" / "tawthiq", tmp_path / "compiled"
    for package in (source, built / "tawthiq"):
        (package / "text").mkdir(parents=True)
        (package / "text" / "words.py").write_text("ONE = 1\n", encoding="utf-8")
        (package / "text" / "words.tsv").write_text("term\tform\n", encoding="utf-8")
    (built / "tawthiq" / "text" / f"words{SUFFIX}").write_bytes(b"")
    monkeypatch.setattr(compiled, "SOURCE", source)
    monkeypatch.setattr(compiled, "COMPILED", built)
    monkeypatch.setattr(compiled, "ROOT", tmp_path)
    return source, built


@pytest.mark.usefixtures("folders")
def test_the_same_source_is_fresh() -> None:
    assert compiled.is_fresh()
    assert compiled.main([]) == compiled.main(["--check"]) == 0


@pytest.mark.parametrize("changed", ["words.py", "words.tsv", "new.py"])
def test_another_source_is_not(folders: tuple[Path, Path], changed: str, capsys: pytest.CaptureFixture[str]) -> None:
    (folders[0] / "text" / changed).write_text("TWO = 2\n", encoding="utf-8")
    assert not compiled.is_fresh()
    assert compiled.main(["--check"]) == 1
    assert "make compiled" in capsys.readouterr().err


def test_source_without_libraries_is_not_compiled(folders: tuple[Path, Path]) -> None:
    (folders[1] / "tawthiq" / "text" / f"words{SUFFIX}").unlink()
    assert not compiled.is_fresh()


def test_without_a_compiler_it_says_what_to_install(
    folders: tuple[Path, Path], monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    (folders[0] / "text" / "words.py").write_text("TWO = 2\n", encoding="utf-8")
    monkeypatch.setenv("CC", "no-such-compiler -m64")
    monkeypatch.setattr("os.geteuid", lambda: 1000)
    assert compiled.main([]) == 1
    assert "apt-get install gcc" in capsys.readouterr().err
