"""The seal says what a database is and who made it; without a seal that fits, nothing in it is believed."""

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
from typing import BinaryIO

import msgspec

from tawthiq.errors import InputError
from tawthiq.messages import say

SCHEMA = "tawthiq.casebook/1"
NAME = "seal.json"
MAKERS = ("tawthiq.incidents", "tawthiq.record", "tawthiq.text", "tawthiq.messages")
"""Packages whose code decides what records come to."""
BLOCK = 1 << 20


class Seal(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """What stands in seal.json. `made_by` is a digest of the code, `database` a file beside it."""

    schema: str
    made_by: str
    database: str
    size: int
    sha256: str


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
    """The seal of a folder; null where there is no casebook yet.

    Raises:
        InputError: there is a casebook, but its seal is missing, damaged or of another schema.
    """
    path = folder / NAME
    if not path.exists():
        if folder.is_dir() and any(folder.glob("casebook-*.sqlite")):
            raise damaged(path, "casebook_no_seal")
        return None
    try:
        seal = msgspec.json.decode(path.read_bytes(), type=Seal)
    except (OSError, msgspec.MsgspecError, UnicodeDecodeError) as error:
        raise damaged(path, "casebook_seal", reason=error) from error
    if seal.schema != SCHEMA:
        raise damaged(path, "casebook_schema", schema=seal.schema, known=SCHEMA)
    return seal


def copy_sealed(folder: Path, seal: Seal, onto: Path) -> None:
    """Copy the database, which must be as it was sealed.

    Raises:
        InputError: it is missing, shorter or longer, or other than sealed.
    """
    path = folder / Path(seal.database).name
    try:
        with path.open("rb") as stream, onto.open("wb") as out:
            size, digest = _hashed(stream, out)
    except FileNotFoundError as error:
        raise damaged(path, "casebook_missing") from error
    if size != seal.size:
        raise damaged(path, "casebook_size", size=size, sealed=seal.size)
    if digest != seal.sha256:
        raise damaged(path, "casebook_changed")


def put_sealed(folder: Path, work: Path, before: Seal | None) -> Seal:
    """Give the work its name and its seal; the database that the old seal names goes, and what broken runs left.

    Raises:
        InputError: another run sealed the folder in the meantime; its work stays.
    """
    _unchanged(folder, before)
    with work.open("rb+") as stream:
        os.fsync(stream.fileno())
        size, digest = _hashed(stream)
    seal = Seal(SCHEMA, made_by(), f"casebook-{digest[:16]}.sqlite", size, digest)
    _unchanged(folder, before)
    work.replace(folder / seal.database)
    part = folder / f"{NAME}.part"
    with part.open("wb") as out:
        out.write(msgspec.json.format(msgspec.json.encode(seal), indent=1) + b"\n")
        out.flush()
        os.fsync(out.fileno())
    part.replace(folder / NAME)
    for left in folder.glob("casebook[-.]*"):
        if left.name != seal.database:
            left.unlink(missing_ok=True)
    return seal


def _unchanged(folder: Path, before: Seal | None) -> None:
    if read_seal(folder) != before:
        raise damaged(folder / NAME, "casebook_busy")


def _hashed(stream: BinaryIO, out: BinaryIO | None = None) -> tuple[int, str]:
    """Size and SHA-256 of a stream, which is copied on the way."""
    sha, size = sha256(), 0
    while block := stream.read(BLOCK):
        sha.update(block)
        size += len(block)
        if out is not None:
            out.write(block)
    return size, sha.hexdigest()
