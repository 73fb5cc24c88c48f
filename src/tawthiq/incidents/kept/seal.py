"""The seal says how a run left the file; a file that is otherwise is believed only after every row was counted."""

import os
import sys
import unicodedata
from collections.abc import Iterator
from functools import cache
from hashlib import sha256
from importlib.metadata import version
from importlib.resources import files
from importlib.resources.abc import Traversable
from pathlib import Path

import msgspec

from tawthiq.errors import InputError
from tawthiq.messages import say

SCHEMA = "tawthiq.casebook/1"
NAME = "seal.json"
MAKERS = ("tawthiq.incidents", "tawthiq.record", "tawthiq.text", "tawthiq.messages")
"""Packages whose code decides what records come to."""


class Seal(msgspec.Struct, frozen=True):
    """What stands in seal.json: size and time (nanoseconds) of the database as a run closed it, and its sum."""

    schema: str
    size: int
    modified: int
    sum: str

    def fits(self, path: Path) -> bool:
        """Whether the database is as it was sealed, by size and time."""
        found = path.stat()
        return (self.size, self.modified) == (found.st_size, found.st_mtime_ns)


def damaged(where: Path, key: str, **values: object) -> InputError:
    """An error that names the file and says what is wrong with it."""
    what, advice = say("en", f"problem.{key}", **values), say("en", f"advice.{key}", **values)
    return InputError(str(where), what, advice, key, values)


@cache
def made_by() -> str:
    """The digest of all that decides what records come to: code with its weights and words, and what it stands on."""
    sha = sha256()
    for name in MAKERS:
        for path, raw in sorted(_sources(files(name), name)):
            sha.update(f"{path} {len(raw)}\n".encode() + raw)
    for part in (sys.version_info[:2], unicodedata.unidata_version, version("rensa"), version("msgspec")):
        sha.update(f"{part}\n".encode())
    return f"sha256:{sha.hexdigest()}"


def _sources(folder: Traversable, name: str) -> Iterator[tuple[str, bytes]]:
    for entry in folder.iterdir():
        if entry.is_dir() and entry.name not in ("__pycache__", "page"):
            yield from _sources(entry, f"{name}/{entry.name}")
        elif entry.is_file() and not entry.name.endswith(".pyc"):
            yield f"{name}/{entry.name}", entry.read_bytes()


def read_seal(folder: Path) -> Seal | None:
    """The seal of a folder; null where there is none, or none that can be read: the database is then read whole.

    A seal of another schema is the business of the database, which names its own.
    """
    try:
        return msgspec.json.decode((folder / NAME).read_bytes(), type=Seal)
    except (OSError, msgspec.MsgspecError, UnicodeDecodeError):
        return None


def put_seal(folder: Path, database: Path, total: str) -> None:
    """Seal the database as it is; the seal is written beside and moved into place."""
    found = database.stat()
    seal = Seal(SCHEMA, found.st_size, found.st_mtime_ns, total)
    part = folder / f"{NAME}.{os.getpid()}.part"
    with part.open("wb") as out:
        out.write(msgspec.json.format(msgspec.json.encode(seal), indent=1) + b"\n")
        out.flush()
        os.fsync(out.fileno())
    part.replace(folder / NAME)
