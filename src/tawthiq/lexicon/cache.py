"""The compiled tables are kept between runs, named by a digest of the tables and of the code that inflects them.

The cache stands in the user's cache folder (`TAWTHIQ_CACHE`, else `XDG_CACHE_HOME`, else `~/.cache`). A folder that
cannot be written only costs time: the tables are compiled anew at each start.
"""

import contextlib
import hashlib
import os
import tempfile
from pathlib import Path

import msgspec

from tawthiq.lexicon import compiled, forms, tables
from tawthiq.lexicon.compiled import Compiled, Rows, compile_tables, digest_of
from tawthiq.lexicon.tables import find_tables
from tawthiq.text import normalise, words

MAKERS = (tables, forms, compiled, normalise, words)
"""The modules that decide what compiled tables hold: a change in one of them makes an older cache unread."""
KEPT = 4
"""Compiled tables kept, newest first; older ones are removed when a new one is written."""


def cache_folder() -> Path | None:
    """Where compiled tables are kept; None where there is no such place."""
    own = os.environ.get("TAWTHIQ_CACHE")
    if own:
        return Path(own)
    with contextlib.suppress(RuntimeError):
        return Path(os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache") / "tawthiq"
    return None


def load_compiled(root: Path) -> Compiled:
    """Compiled tables of `root`, from the cache where it has them."""
    found = find_tables(root)
    digest = digest_of(found)
    folder = cache_folder()
    path = folder / f"lexicon-{_makers()}-{digest[:32]}.msgpack" if folder else None
    rows = _read(path, digest) if path else None
    if rows is None:
        rows = compile_tables(found, digest)
        if path:
            _write(path, rows)
    return Compiled(rows)


def _makers() -> str:
    sha = hashlib.sha256()
    for module in MAKERS:
        with contextlib.suppress(OSError):
            source = Path(module.__file__ or "").with_name(module.__name__.rpartition(".")[2] + ".py")
            sha.update(source.read_bytes())
    return sha.hexdigest()[:8]


def _read(path: Path, digest: str) -> Rows | None:
    """What the cache holds, unless it is of other tables, cut short, or not there."""
    try:
        rows = msgspec.msgpack.decode(path.read_bytes(), type=Rows)
    except (OSError, msgspec.DecodeError):
        return None
    return rows if rows.digest == digest else None


def _write(path: Path, rows: Rows) -> None:
    """Written beside and moved into place, so that a reader never sees half a file."""
    name = None
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        handle, name = tempfile.mkstemp(dir=path.parent)
        with os.fdopen(handle, "wb") as out:
            out.write(msgspec.msgpack.encode(rows))
        Path(name).replace(path)
        _prune(path.parent)
    except OSError:
        if name is not None:
            Path(name).unlink(missing_ok=True)


def _prune(folder: Path) -> None:
    kept = sorted(folder.glob("lexicon-*.msgpack"), key=lambda path: path.stat().st_mtime, reverse=True)
    for path in kept[KEPT:]:
        path.unlink(missing_ok=True)
