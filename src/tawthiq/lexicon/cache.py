"""The compiled tables are kept between runs, named by a digest of the tables' content and this package's version.

The cache stands in the user's cache folder (`TAWTHIQ_CACHE`, else `XDG_CACHE_HOME`, else `~/.cache`). A folder that
cannot be written only costs time: the tables are compiled anew at each start.
"""

import contextlib
import os
import tempfile
from pathlib import Path

import msgspec

from tawthiq.lexicon.compiled import Compiled, Rows, compile_tables, digest_of
from tawthiq.lexicon.tables import find_tables

FORMAT = "1"
"""Raised when compiled tables change shape, so that an older cache is never read."""


def cache_folder() -> Path:
    """Where compiled tables are kept."""
    own = os.environ.get("TAWTHIQ_CACHE")
    if own:
        return Path(own)
    return Path(os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache") / "tawthiq"


def load_compiled(root: Path) -> Compiled:
    """Compiled tables of `root`, from the cache where it has them."""
    tables = find_tables(root)
    digest = digest_of(tables)
    path = cache_folder() / f"lexicon-{FORMAT}-{digest[:32]}.msgpack"
    rows = _read(path)
    if rows is None:
        rows = compile_tables(tables, digest)
        _write(path, rows)
    return Compiled(rows)


def _read(path: Path) -> Rows | None:
    try:
        return msgspec.msgpack.decode(path.read_bytes(), type=Rows)
    except (OSError, msgspec.DecodeError):
        return None


def _write(path: Path, rows: Rows) -> None:
    """Written beside and moved into place, so that a reader never sees half a file."""
    with contextlib.suppress(OSError):
        path.parent.mkdir(parents=True, exist_ok=True)
        handle, name = tempfile.mkstemp(dir=path.parent)
        with os.fdopen(handle, "wb") as out:
            out.write(msgspec.msgpack.encode(rows))
        Path(name).replace(path)
