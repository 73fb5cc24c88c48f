"""Compiled tables are read back only where they are of the same tables and the same code."""

from collections.abc import Callable
from pathlib import Path

import pytest

from tawthiq.lexicon import cache
from tawthiq.lexicon.compiled import Compiled
from tests.lexicon.helpers import write


@pytest.fixture
def tables(tmp_path: Path) -> Path:
    folder = tmp_path / "tables"
    write(folder, "verbs", "term,form,gloss", "قال,verb,said")
    return folder


@pytest.fixture
def kept(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Callable[[], list[Path]]:
    folder = tmp_path / "cache"
    monkeypatch.setenv("TAWTHIQ_CACHE", str(folder))
    return lambda: sorted(folder.glob("*"))


@pytest.fixture
def compilations(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Grows by one digest whenever tables are compiled."""
    made: list[str] = []
    compile_tables = cache.compile_tables

    def counting(tables: list[tuple[str, Path]], digest: str) -> cache.Rows:
        made.append(digest)
        return compile_tables(tables, digest)

    monkeypatch.setattr(cache, "compile_tables", counting)
    return made


def same(one: Compiled, other: Compiled) -> bool:
    readings = [
        [(p.entry.term, p.feature) for n in range(len(c.surfaces)) for p in c.readings(n)] for c in (one, other)
    ]
    return one.digest == other.digest and one.surfaces == other.surfaces and readings[0] == readings[1]


def test_compiled_once_and_read_back(tables: Path, kept: Callable[[], list[Path]], compilations: list[str]) -> None:
    first, second = cache.load_compiled(tables), cache.load_compiled(tables)
    assert len(compilations) == len(kept()) == 1
    assert same(first, second)


def test_a_changed_table_is_compiled_anew(
    tables: Path, kept: Callable[[], list[Path]], compilations: list[str]
) -> None:
    first = cache.load_compiled(tables)
    write(tables, "verbs", "term,form,gloss", "أعلن,verb,announced")
    second = cache.load_compiled(tables)
    assert len(set(compilations)) == len(kept()) == 2
    assert first.digest != second.digest
    assert "اعلن" in second.surfaces
    assert "قال" not in second.surfaces


def test_a_changed_rule_of_inflection_is_compiled_anew(
    tables: Path,
    kept: Callable[[], list[Path]],
    compilations: list[str],
    monkeypatch: pytest.MonkeyPatch,
    tmp_path: Path,
) -> None:
    cache.load_compiled(tables)
    changed = type("forms", (), {"__file__": str(write(tmp_path, "forms", "# other rules"))})
    monkeypatch.setattr(cache, "MAKERS", (changed,))
    cache.load_compiled(tables)
    assert (len(compilations), len(set(compilations)), len(kept())) == (2, 1, 2)


@pytest.mark.parametrize("content", [b"", b"\xc1", b"not a cache", b"\x96\xa1x\xa0\xc4\x00\xc4\x00\x90\x90"])
def test_a_broken_cache_is_compiled_anew(
    tables: Path, kept: Callable[[], list[Path]], compilations: list[str], content: bytes
) -> None:
    first = cache.load_compiled(tables)
    kept()[0].write_bytes(content)
    assert same(first, cache.load_compiled(tables))
    assert len(compilations) == 2
    assert same(first, cache.load_compiled(tables))
    assert len(compilations) == 2


def test_a_folder_that_cannot_be_written_only_costs_time(
    tables: Path, tmp_path: Path, compilations: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    blocked = tmp_path / "file"
    blocked.write_text("a file where the folder should be", encoding="utf-8")
    monkeypatch.setenv("TAWTHIQ_CACHE", str(blocked))
    assert same(cache.load_compiled(tables), cache.load_compiled(tables))
    assert len(compilations) == 2


def test_a_user_without_a_home_has_no_cache(tables: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def homeless() -> Path:
        raise RuntimeError("Could not determine home directory.")

    monkeypatch.delenv("TAWTHIQ_CACHE", raising=False)
    monkeypatch.delenv("XDG_CACHE_HOME", raising=False)
    monkeypatch.setattr(cache.Path, "home", homeless)
    assert cache.cache_folder() is None
    assert cache.load_compiled(tables).surfaces


def test_half_written_files_are_taken_away(
    tables: Path, kept: Callable[[], list[Path]], monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object) -> bytes:
        raise OSError("No space left on device")

    monkeypatch.setattr(cache.msgspec.msgpack, "encode", full)
    assert cache.load_compiled(tables).surfaces
    assert kept() == []


def test_older_compiled_tables_are_removed(tables: Path, kept: Callable[[], list[Path]]) -> None:
    for number in range(cache.KEPT + 3):
        write(tables, "verbs", "term,form,gloss", f"قال,verb,said {number}")
        cache.load_compiled(tables)
    assert len(kept()) == cache.KEPT


def test_the_digest_tells_names_and_contents_apart(tmp_path: Path) -> None:
    one, other = write(tmp_path, "a", "term,form"), write(tmp_path, "b", "term,form", "قال,verb")
    digests = {
        cache.digest_of(tables) for tables in ([("a", one)], [("b", one)], [("a", other)], [("a", one), ("b", other)])
    }
    assert len(digests) == 4
    assert all(len(digest) == 64 for digest in digests)
