"""A run opens the folder, takes in what is new, settles, and seals; only the incidents it touched are written anew.

Incidents come out as if all reports had been compared in this run and `previous` were the run before: same bytes.
"""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from pathlib import Path
from sqlite3 import Error as DatabaseError
from types import TracebackType
from typing import Any, Self

import msgspec

from tawthiq.incidents import known_from
from tawthiq.incidents.casebook import Casebook, encode_printed
from tawthiq.incidents.copies import Signature
from tawthiq.incidents.identity import Known, Names, first_id
from tawthiq.incidents.judgements import Judgement, standing
from tawthiq.incidents.kept.ledger import NAME, Ledger, rows_of
from tawthiq.incidents.kept.packing import pack, squeeze, unpack, widen
from tawthiq.incidents.kept.reading import all_lines, lines_of
from tawthiq.incidents.kept.seal import damaged, made_by
from tawthiq.incidents.kept.tables import Drawer, KeptCandidates, blocks_hold, enter_blocks
from tawthiq.incidents.members import named_so, printed, report_key
from tawthiq.incidents.model import to_json
from tawthiq.incidents.parts import Group, Parts
from tawthiq.record import Record
from tawthiq.record import from_json as read_record
from tawthiq.record import to_json as write_record

_encode = msgspec.json.Encoder(order="deterministic").encode
BROKEN = (DatabaseError, msgspec.MsgspecError, ValueError)


class Kept:
    """A casebook in a folder, for one run. `known` are ids of an earlier build, for a casebook that is only begun.

    `entries` are judgements; those of earlier runs are in the folder already and are never lost. `rebuilt`: it was made
    by other code, and is built anew from the records in it. `read_from`: up to which of its records a store was read,
    by the store's id; who reads one writes it there, and it lasts with the run. After `seal`, `new`, `changed` and
    `gone` are the ids of incidents that this run made, changed, and emptied.
    """

    def __init__(self, folder: Path, entries: Iterable[Judgement] = (), known: Iterable[Known] = ()) -> None:
        folder.mkdir(parents=True, exist_ok=True)
        self.folder = folder
        self.new: list[str] = []
        self.changed: list[str] = []
        self.gone: list[str] = []
        self._signatures: dict[str, Signature] = {}
        self._ledger = Ledger(folder, made_by())
        self.begun, self.doubted = self._ledger.begun, self._ledger.doubted
        self.rebuilt = self._ledger.made_by != made_by()
        try:
            self._open(entries, known)
        except BaseException as error:
            self._ledger.give_up()
            if isinstance(error, BROKEN):
                raise damaged(folder / NAME, "casebook_broken", reason=error) from error
            raise

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """Throw the work away unless it was sealed."""
        self._ledger.give_up()

    # -- opening -------------------------------------------------------------------------------------------------

    _parts: Parts
    _casebook: Casebook

    def _open(self, entries: Iterable[Judgement], known: Iterable[Known]) -> None:
        kept = self._state("judgements", list[Judgement])
        self.read_from = dict(self._state("read_from", list[tuple[str, int]]))
        ids = {one.id for one in kept}
        self._entries = [*kept, *(one for one in entries if one.id not in ids)]
        if self.begun:
            self._begin(known)
        elif self.rebuilt:
            before = [_read(raw, Known) for (raw,) in self._ledger.ask("SELECT value FROM known ORDER BY key")]
            names = [name for (name,) in self._ledger.ask("SELECT key FROM records ORDER BY key")]
            self._ledger.clear()
            self._begin(before)
            self._casebook.add(self._record(str(name)) for name in names)
        else:
            self._parts = self._drawers()
            if self.doubted and not blocks_hold(self._ledger, self._parts.tellings):
                raise damaged(self.folder / NAME, "casebook_changed")
            self._casebook = Casebook(self._entries, parts=self._parts)

    def _begin(self, known: Iterable[Known]) -> None:
        """The parts stay in memory until they are written whole."""
        self._parts = Parts()
        self._casebook = Casebook(self._entries, known, self._parts)

    def _record(self, name: str) -> Record:
        raw = self._ledger.get("records", name)
        assert raw is not None
        return read_record(widen(raw))

    def _drawers(self) -> Parts:
        def drawer(name: str, decode: Callable[[str, bytes], Any], encode: Callable[[Any], bytes] = _encode) -> Any:  # noqa: ANN401
            return Drawer(self._ledger, name, encode, decode)

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
            candidates=KeptCandidates(self._ledger, tellings),
        )

    def _report(self, name: str, raw: bytes) -> tuple[bytes, list[str]]:
        return encode_printed(printed(self._record(name))), _read(raw, list[str])

    # -- reports -------------------------------------------------------------------------------------------------

    def add(self, records: Iterable[Record]) -> int:
        """Take in records; one that is here as it is already is passed over. Says how many were taken in."""
        taken = 0
        for record in records:
            name, line = report_key(record.report), write_record(record)
            here = self._ledger.get("records", name)
            if here is not None and widen(here) == line:
                continue
            self._casebook.add([record])
            self._ledger.put("records", [(name, squeeze(line))])
            taken += 1
        return taken

    def remove(self, ref: str) -> int:
        """Take out every report of that ref or text id for good; says how many there were."""
        self._casebook.remove(ref)
        names = [str(n) for (n,) in self._ledger.ask("SELECT key FROM records") if named_so(str(n), ref)]
        self._ledger.drop("records", names)
        return len(names)

    @property
    def waiting(self) -> list[Judgement]:
        """Judgements whose reports are not here; call `seal` first."""
        return self._casebook.waiting

    # -- incidents -----------------------------------------------------------------------------------------------

    def seal(self) -> None:
        """Settle, write the incidents that changed, and make the run last."""
        judged = self._casebook.judged | set(self._state("judged", list[str]))
        self._casebook.look_again([*judged, *self._state("restless", list[str])])
        changes = self._casebook.settle()
        names = {*changes.changed, *(self._parts.group_of[key] for key in judged if key in self._parts.group_of)}
        rated = [e.id for e in standing(self._entries) if e.kind == "reliability"]
        if rated != self._state("reliability", list[str]):
            names = set(self._parts.groups)
        self._let_go(changes.gone)
        restless = self._write(sorted(names))
        state = {
            "judgements": self._entries, "judged": sorted(self._casebook.judged), "restless": restless,
            "reliability": rated, "read_from": sorted(self.read_from.items()),
        }  # fmt: skip
        self._ledger.put("state", [(key, _encode(value)) for key, value in state.items()])
        self._save()
        self._ledger.commit()

    def _state(self, key: str, kind: type[Any]) -> Any:  # noqa: ANN401 - a list of what is kept there
        raw = None if self.begun else self._ledger.get("state", key)
        return [] if raw is None else _read(raw, kind)

    def _let_go(self, names: Iterable[str]) -> None:
        here = [name for name in names if self._ledger.get("incidents", name) is not None]
        self._ledger.drop("incidents", here)
        self.gone += here

    def _write(self, names: Sequence[str]) -> list[str]:
        """Write these incidents; gives tellings of sets that are no incident (all deny it) and must be named anew.

        An id is known to later runs by the incident that carries it, as when they read the file of an earlier build.
        """
        ids = Names((), self._parts.known, self._parts.known_of)
        restless = []
        for name in names:
            keys, formerly = self._parts.groups[name]
            if all(self._parts.tellings[key].denied for key in keys):
                self._let_go([name])
                ids.forget(name)
                if formerly or name != first_id(keys[0], ()):
                    restless.append(keys[0])
                continue
            incident = self._casebook.incident(name)
            ids.keep(known_from([incident])[0])
            new = self._ledger.get("incidents", name) is None
            if self._ledger.put_incident(name, self._parts.tellings[keys[0]].order, squeeze(to_json(incident))):
                (self.new if new else self.changed).append(name)
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
            self._ledger.put(name, ((key, encode(rows[key])) for key in sorted(rows)))
        enter_blocks(self._ledger, parts.tellings)

    def number(self) -> int:
        """How many incidents there are; call `seal` first."""
        return sum(1 for _ in rows_of(self.folder / NAME, "SELECT key FROM incidents"))

    def lines(self) -> Iterator[bytes]:
        """Every incident as it stands, in order, one line of JSON each; call `seal` first."""
        return all_lines(self.folder)

    def touched_lines(self) -> Iterator[bytes]:
        """The incidents that this run made or changed, in order; call `seal` first."""
        return lines_of(self.folder, [*self.new, *self.changed])


def _read(raw: Any, kind: type[Any]) -> Any:  # noqa: ANN401 - a row of some table
    return msgspec.json.decode(raw, type=kind)


def _reader(kind: Any) -> Callable[[str, bytes], Any]:  # noqa: ANN401 - the type of a table's values
    decode = msgspec.json.Decoder(kind).decode
    return lambda _, raw: decode(raw)


def _keys(report: tuple[bytes, list[str]]) -> bytes:
    """Of a report its tellings; the rest stands in its record."""
    return _encode(report[1])
