"""A run opens the folder, takes in what is new, settles, and seals; only the incidents it touched are written anew.

Incidents come out as if all reports had been compared in this run and `previous` were the run before: same bytes.
"""

import os
import sqlite3
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from pathlib import Path
from types import TracebackType
from typing import Any, Self

import msgspec

from tawthiq.incidents import known_from
from tawthiq.incidents.casebook import Casebook, encode_printed
from tawthiq.incidents.copies import Signature
from tawthiq.incidents.identity import Known, Names, first_id
from tawthiq.incidents.judgements import Judgement, standing
from tawthiq.incidents.kept.packing import pack, squeeze, unpack, widen
from tawthiq.incidents.kept.seal import copy_sealed, damaged, made_by, put_sealed, read_seal
from tawthiq.incidents.kept.tables import LAYOUT, Drawer, KeptCandidates, connect, enter_blocks, put, read_only
from tawthiq.incidents.members import named_so, printed, report_key
from tawthiq.incidents.model import to_json
from tawthiq.incidents.parts import Group, Parts
from tawthiq.record import Record
from tawthiq.record import from_json as read_record
from tawthiq.record import to_json as write_record

_encode = msgspec.json.Encoder(order="deterministic").encode


class Kept:
    """A casebook in a folder, for one run. `known` are ids of an earlier build, for a casebook that is only begun.

    `rebuilt`: it was made by other code, and is built anew from the records in it.
    """

    def __init__(self, folder: Path, entries: Sequence[Judgement] = (), known: Iterable[Known] = ()) -> None:
        self.folder = folder
        self._entries = entries
        self._seal = read_seal(folder)
        self.begun = self._seal is None
        self.rebuilt = self._seal is not None and self._seal.made_by != made_by()
        self._work = folder / f"casebook.{os.getpid()}.part"
        self._signatures: dict[str, Signature] = {}
        folder.mkdir(parents=True, exist_ok=True)
        try:
            self._open(known)
        except BaseException as error:
            self._give_up()
            if isinstance(error, sqlite3.Error | msgspec.MsgspecError):
                raise damaged(folder, "casebook_seal", reason=error) from error
            raise

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """Throw the work away unless it was sealed."""
        self._give_up()

    def _give_up(self) -> None:
        database = getattr(self, "_database", None)
        if database is not None:
            database.close()
        self._work.unlink(missing_ok=True)

    # -- opening -------------------------------------------------------------------------------------------------

    def _open(self, known: Iterable[Known]) -> None:
        if self._seal is None:
            self._begin(known)
            return
        copy_sealed(self.folder, self._seal, self._work)
        if not self.rebuilt:
            self._database = connect(self._work)
            self._parts = self._drawers()
            self._casebook = Casebook(self._entries, parts=self._parts)
            return
        aside = self._work.with_suffix(".old")
        self._work.replace(aside)
        try:
            with read_only(aside) as old:
                before = old.execute("SELECT value FROM known ORDER BY key")
                self._begin([msgspec.json.decode(raw, type=Known) for (raw,) in before])
                self.add(self._read_again(raw) for (raw,) in old.execute("SELECT value FROM records ORDER BY key"))
        finally:
            aside.unlink()

    def _begin(self, known: Iterable[Known]) -> None:
        """A new database; the parts stay in memory until they are written whole."""
        self._work.unlink(missing_ok=True)
        self._database = connect(self._work)
        for words in LAYOUT:
            self._database.execute(words)
        self._parts = Parts()
        self._casebook = Casebook(self._entries, known, self._parts)

    def _read_again(self, raw: bytes) -> Record:
        try:
            return read_record(widen(raw))
        except msgspec.MsgspecError as error:
            raise damaged(self.folder, "casebook_record", reason=error) from error

    def _drawers(self) -> Parts:
        def drawer(name: str, decode: Callable[[str, bytes], Any], encode: Callable[[Any], bytes] = _encode) -> Any:  # noqa: ANN401
            return Drawer(self._database, name, encode, decode)

        tellings = drawer("tellings", lambda _, raw: unpack(raw, self._signatures), pack)
        return Parts(
            tellings=tellings,
            reports=drawer("reports", self._report, _keys),
            texts=drawer("texts", _reader(list[str])),
            edges=drawer("edges", _reader(dict[str, float])),
            group_of=drawer("group_of", _reader(str)),
            groups=drawer("groups", _reader(Group)),
            known=drawer("known", _reader(Known)),
            known_of=drawer("known_of", _reader(set[str])),
            candidates=KeptCandidates(self._database, tellings),
        )

    def _report(self, name: str, raw: bytes) -> tuple[bytes, list[str]]:
        (line,) = self._database.execute("SELECT value FROM records WHERE key = ?", (name,)).fetchone()
        return encode_printed(printed(read_record(widen(line)))), msgspec.json.decode(raw, type=list[str])

    # -- reports -------------------------------------------------------------------------------------------------

    def add(self, records: Iterable[Record]) -> int:
        """Take in records; one that is here as it is already is passed over. Says how many were taken in."""
        taken = 0
        for record in records:
            name, line = report_key(record.report), write_record(record)
            row = self._database.execute("SELECT value FROM records WHERE key = ?", (name,)).fetchone()
            if row is not None and widen(row[0]) == line:
                continue
            self._casebook.add([record])
            put(self._database, "records", iter([(name, squeeze(line))]))
            taken += 1
        return taken

    def remove(self, ref: str) -> int:
        """Take out every report of that ref or text id for good; says how many there were."""
        self._casebook.remove(ref)
        names = [n for (n,) in self._database.execute("SELECT key FROM records").fetchall() if named_so(n, ref)]
        self._database.executemany("DELETE FROM records WHERE key = ?", ((name,) for name in names))
        return len(names)

    @property
    def waiting(self) -> list[Judgement]:
        """Judgements whose reports are not here; call `seal` first."""
        return self._casebook.waiting

    # -- incidents -----------------------------------------------------------------------------------------------

    def seal(self) -> None:
        """Settle, write the incidents that changed, and put the new state in the place of the old one.

        Raises:
            InputError: another run sealed the folder in the meantime.
        """
        judged = self._casebook.judged | set(self._state("judged"))
        self._casebook.look_again([*judged, *self._state("restless")])
        changes = self._casebook.settle()
        names = {*changes.changed, *(self._parts.group_of[key] for key in judged if key in self._parts.group_of)}
        rated = [e.id for e in standing(self._entries) if e.kind == "reliability"]
        if rated != self._state("reliability"):
            names = set(self._parts.groups)
        self._database.executemany("DELETE FROM incidents WHERE key = ?", ((name,) for name in changes.gone))
        restless = self._write(sorted(names))
        state = {"judged": sorted(self._casebook.judged), "restless": restless, "reliability": rated}
        put(self._database, "state", ((key, _encode(value)) for key, value in state.items()))
        self._save()
        self._database.execute("COMMIT")
        self._database.close()
        self._seal = put_sealed(self.folder, self._work, self._seal)

    def _state(self, key: str) -> list[str]:
        row = self._database.execute("SELECT value FROM state WHERE key = ?", (key,)).fetchone()
        return [] if row is None else msgspec.json.decode(row[0], type=list[str])

    def _write(self, names: Sequence[str]) -> list[str]:
        """Write these incidents; gives tellings of sets that are no incident (all deny it) and must be named anew.

        An id is known to later runs by the incident that carries it, as when they read the file of an earlier build.
        """
        ids = Names((), self._parts.known, self._parts.known_of)
        restless = []
        for name in names:
            keys, formerly = self._parts.groups[name]
            if all(self._parts.tellings[key].denied for key in keys):
                self._database.execute("DELETE FROM incidents WHERE key = ?", (name,))
                ids.forget(name)
                if formerly or name != first_id(keys[0], ()):
                    restless.append(keys[0])
                continue
            incident = self._casebook.incident(name)
            ids.keep(known_from([incident])[0])
            row = (name, *self._parts.tellings[keys[0]].order, squeeze(to_json(incident)))
            self._database.execute("INSERT OR REPLACE INTO incidents (key, day, first, value) VALUES (?, ?, ?, ?)", row)
        return restless

    def _save(self) -> None:
        parts = self._parts
        if isinstance(parts.candidates, KeptCandidates):
            for part in vars(parts).values():
                part.save()
            return
        tables: dict[str, tuple[Mapping[str, Any], Callable[[Any], bytes]]] = {
            "tellings": (parts.tellings, pack), "reports": (parts.reports, _keys), "texts": (parts.texts, _encode),
            "edges": (parts.edges, _encode), "group_of": (parts.group_of, _encode), "groups": (parts.groups, _encode),
            "known": (parts.known, _encode), "known_of": (parts.known_of, _encode),
        }  # fmt: skip
        for name, (rows, encode) in tables.items():
            put(self._database, name, ((key, encode(rows[key])) for key in sorted(rows)))
        enter_blocks(self._database, parts.tellings)

    def lines(self) -> Iterator[bytes]:
        """Every incident as it stands, in order, one line of JSON each; call `seal` first."""
        assert self._seal is not None
        with read_only(self.folder / self._seal.database) as found:
            for (raw,) in found.execute("SELECT value FROM incidents ORDER BY day, first"):
                yield widen(raw)


def _reader(kind: Any) -> Callable[[str, bytes], Any]:  # noqa: ANN401 - the type of a table's values
    decode = msgspec.json.Decoder(kind).decode
    return lambda _, raw: decode(raw)


def _keys(report: tuple[bytes, list[str]]) -> bytes:
    """Of a report its tellings; the rest stands in its record."""
    return _encode(report[1])
