"""One entry: who decided what, when and why, about which tellings."""

from collections.abc import Sequence
from hashlib import sha256
from typing import Any, Literal

import msgspec

Kind = Literal["merge", "split", "move", "correct", "grade", "reliability", "credibility", "undo"]


class TellingRef(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A telling by report and event; `start`:`end` is its trigger, which finds it when an engine renames events."""

    report: str
    event: str
    start: int
    end: int
    ref: str = ""


class Judgement(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """An entry of the log; `id` is a hash of the rest.

    - merge: `tellings` are one act.
    - split: `tellings` are one act, and another than `others`.
    - move: `tellings` are no part of `others`, and one act with `onto`.
    - correct: `field` (a dotted path) of the incident that holds `tellings` has `value`.
    - grade: the incident that holds `tellings` has grade `value`.
    - reliability: the origin named `origin` has the Admiralty letter `value`.
    - credibility: the account read at `tellings` (report, start, end) has the Admiralty number `value`.
    - undo: the entry `undoes` is void.
    """

    schema: Literal["tawthiq.judgement/1"] = "tawthiq.judgement/1"
    id: str
    kind: Kind
    by: str
    at: str
    why: str
    incident: str | None = None
    tellings: tuple[TellingRef, ...] = ()
    others: tuple[TellingRef, ...] = ()
    onto: tuple[TellingRef, ...] = ()
    field: str | None = None
    origin: str | None = None
    value: Any = None
    undoes: str | None = None


def judgement(kind: Kind, *, by: str, at: str, why: str, **rest: Any) -> Judgement:  # noqa: ANN401 - the other fields
    """A new entry with its id. `at` is an ISO time with its zone."""
    bare = Judgement(id="", kind=kind, by=by, at=at, why=why, **rest)
    raw = msgspec.json.encode(bare, order="deterministic")
    return msgspec.structs.replace(bare, id="j" + sha256(raw).hexdigest()[:12])


def standing(entries: Sequence[Judgement]) -> list[Judgement]:
    """The entries that are not undone, in order, the undoing ones left out.

    >>> first = judgement("grade", by="a", at="2024-01-01T00:00:00Z", why="", value="fair")
    >>> undo = judgement("undo", by="a", at="2024-01-02T00:00:00Z", why="", undoes=first.id)
    >>> again = judgement("undo", by="a", at="2024-01-03T00:00:00Z", why="", undoes=undo.id)
    >>> len(standing([first, undo])), len(standing([first, undo, again]))
    (0, 1)
    """
    void: set[str] = set()
    for entry in reversed(entries):
        if entry.kind == "undo" and entry.id not in void and entry.undoes is not None:
            void.add(entry.undoes)
    return [entry for entry in entries if entry.kind != "undo" and entry.id not in void]
