"""A judgement is added to the log beside the incidents and takes effect when they are built again.

Every command here is given a `Desk`: the file of incidents, the log, who judges, and why.
"""

import os
import sys
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import wraps
from getpass import getuser
from inspect import Parameter, Signature, signature
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any, Literal

import typer

from tawthiq.cli.incident_files import log_of, named
from tawthiq.cli.localised import spoken
from tawthiq.errors import UsageError
from tawthiq.messages import Language, say

if TYPE_CHECKING:
    from tawthiq.incidents import Incident, TellingRef
    from tawthiq.incidents.judgements import Kind

DEFAULT = Path("incidents.jsonl")

Id = Annotated[str, typer.Argument(metavar="ID", help="help.incidents.id", show_default=False)]
Ids = Annotated[list[str], typer.Argument(metavar="ID", help="help.incidents.ids", show_default=False)]
Reports = Annotated[list[str], typer.Option("--report", "-r", metavar="REF", help="help.incidents.report")]
From = Annotated[Path, typer.Option("--incidents", "-i", metavar="FILE", help="help.incidents.from")]
Judged = Annotated[Path | None, typer.Option("--judgements", metavar="FILE", help="help.incidents.judgements")]
Why = Annotated[str, typer.Option("--why", metavar="TEXT", help="help.incidents.why", show_default=False)]
By = Annotated[str | None, typer.Option("--by", metavar="NAME", help="help.incidents.by")]


@dataclass(frozen=True, slots=True)
class Desk:
    """Where a judgement is made: the incidents it is about, the log it goes to, who makes it, and why."""

    language: Language
    incidents: Path
    log: Path
    by: str
    why: str

    def named(self, identity: str) -> "list[Incident]":
        """The incident that has the id now; else those its content went to."""
        found = named(self.incidents, identity, self.language)
        return found[:1] if found[0].id == identity else found

    def one(self, identity: str) -> "Incident":
        """The one incident of an id.

        Raises:
            UsageError: the id is a former one that leads to several.
        """
        found = self.named(identity)
        if len(found) > 1:
            raise UsageError(say(self.language, "usage.incident", id=identity, n=len(found)))
        return found[0]

    def parted(
        self, incident: "Incident", reports: Sequence[str]
    ) -> "tuple[tuple[TellingRef, ...], tuple[TellingRef, ...]]":
        """The tellings of the named reports (`ref`, or `ref#event` for one of several), and the others.

        Raises:
            UsageError: a name that none of the incident's reports has.
        """
        refs = _refs(incident)
        known = {ref.ref for ref in refs} | {f"{ref.ref}#{ref.event}" for ref in refs}
        for name in reports:
            if name not in known:
                there = ", ".join(sorted({r.ref for r in refs}))
                raise UsageError(say(self.language, "usage.report", ref=name, reports=there))
        mine = tuple(ref for ref in refs if ref.ref in reports or f"{ref.ref}#{ref.event}" in reports)
        return mine, tuple(ref for ref in refs if ref not in mine)

    def add(self, kind: "Kind", **rest: Any) -> int:  # noqa: ANN401 - the fields of a judgement
        """Write a judgement to the log and tell its id; gives the exit code."""
        from tawthiq.incidents import JudgementFile, judgement

        at = datetime.now(UTC).isoformat(timespec="seconds")
        entry = judgement(kind, by=self.by, at=at, why=self.why, **rest)
        try:
            JudgementFile(self.log).append(entry)
        except OSError as error:
            raise UsageError(say(self.language, "usage.output", path=self.log, reason=error.strerror)) from error
        sys.stdout.write(say(self.language, "incidents.added", id=entry.id, path=self.log) + "\n")
        return 0


def _at_a_desk(command: Callable[..., int]) -> Callable[..., int]:
    """A command with the options that every judgement takes; it is given them as its desk."""

    def run(
        context: typer.Context,
        why: Why,
        incidents: From = DEFAULT,
        judgements: Judged = None,
        by: By = None,
        **own: object,
    ) -> int:
        who = by or os.environ.get("TAWTHIQ_USER") or getuser()
        log = judgements or log_of(incidents)
        return command(Desk(spoken(context), incidents, log, who, why), **own)

    first, *shared, _own = signature(run).parameters.values()
    _desk, *own = signature(command).parameters.values()
    named = [one.replace(kind=Parameter.KEYWORD_ONLY) for one in (first, *own, *shared)]
    named.sort(key=lambda one: one.default is not one.empty)
    asked = wraps(command)(run)
    asked.__signature__ = Signature(named, return_annotation=int)  # type: ignore[attr-defined]
    asked.__annotations__ = {one.name: one.annotation for one in named} | {"return": int}
    return asked


@_at_a_desk
def merge(desk: Desk, identities: Ids) -> int:
    """Say that incidents are one; gives the exit code."""
    found = [one for name in identities for one in desk.named(name)]
    if len({one.id for one in found}) < 2:
        raise UsageError(say(desk.language, "usage.merge"))
    tellings = tuple(ref for one in found for ref in _refs(one))
    return desk.add("merge", incident=found[0].id, tellings=tellings)


@_at_a_desk
def split(desk: Desk, identity: Id, reports: Reports) -> int:
    """Say that reports of an incident are another incident; gives the exit code."""
    one = desk.one(identity)
    mine, others = desk.parted(one, reports)
    if not others:
        raise UsageError(say(desk.language, "usage.split"))
    return desk.add("split", incident=one.id, tellings=mine, others=others)


@_at_a_desk
def move(
    desk: Desk,
    identity: Id,
    onto: Annotated[str, typer.Argument(metavar="TO", help="help.incidents.to", show_default=False)],
    reports: Reports,
) -> int:
    """Say that reports of one incident belong to another; gives the exit code."""
    one, other = desk.one(identity), desk.one(onto)
    mine, others = desk.parted(one, reports)
    return desk.add("move", incident=one.id, tellings=mine, others=others, onto=_refs(other))


@_at_a_desk
def correct(
    desk: Desk,
    identity: Id,
    field: Annotated[str, typer.Argument(metavar="FIELD", help="help.incidents.field", show_default=False)],
    value: Annotated[str, typer.Argument(metavar="VALUE", help="help.incidents.value", show_default=False)],
) -> int:
    """Say what a field of an incident should be; gives the exit code."""
    from tawthiq.incidents.corrections import CORRECTABLE, value_of

    one = desk.one(identity)
    if field not in CORRECTABLE:
        raise UsageError(say(desk.language, "usage.field", field=field, fields=", ".join(CORRECTABLE)))
    return desk.add("correct", incident=one.id, tellings=_refs(one), field=field, value=value_of(one, field, value))


@_at_a_desk
def grade(
    desk: Desk,
    identity: Id,
    value: Annotated[
        Literal["confirmed", "fair", "weak", "contested", "discounted"],
        typer.Argument(metavar="GRADE", help="help.incidents.value_grade", show_default=False),
    ],
) -> int:
    """Give an incident a grade; gives the exit code."""
    one = desk.one(identity)
    return desk.add("grade", incident=one.id, tellings=_refs(one), value=value)


@_at_a_desk
def rate(
    desk: Desk,
    identity: Id,
    origin: Annotated[str, typer.Argument(metavar="ORIGIN", help="help.incidents.origin", show_default=False)],
    reliability: Annotated[
        Literal["A", "B", "C", "D", "E", "F"] | None, typer.Option(help="help.incidents.reliability")
    ] = None,
    credibility: Annotated[int | None, typer.Option(min=1, max=6, help="help.incidents.credibility")] = None,
) -> int:
    """Set the Admiralty letter of an origin, or the number of its accounts here; gives the exit code."""
    from tawthiq.incidents.corrections import accounts_as_refs

    one = desk.one(identity)
    speaker = next((o for o in one.origins if origin in (o.id, o.name, o.entity)), None)
    if speaker is None or (reliability is None) == (credibility is None):
        raise UsageError(say(desk.language, "usage.rate", origins=", ".join(f"{o.id} {o.name}" for o in one.origins)))
    if reliability is not None:
        return desk.add("reliability", incident=one.id, origin=speaker.entity or speaker.name, value=reliability)
    spans = accounts_as_refs(one, speaker.id)
    return desk.add("credibility", incident=one.id, tellings=spans, value=credibility)


@_at_a_desk
def undo(
    desk: Desk,
    entry: Annotated[str, typer.Argument(metavar="JUDGEMENT", help="help.incidents.entry", show_default=False)],
) -> int:
    """Take a judgement back by a further one; gives the exit code."""
    from tawthiq.incidents import JudgementFile

    if all(one.id != entry for one in JudgementFile(desk.log).entries()):
        raise UsageError(say(desk.language, "usage.judgement", id=entry, path=desk.log))
    return desk.add("undo", undoes=entry)


def _refs(incident: "Incident") -> "tuple[TellingRef, ...]":
    from tawthiq.incidents.corrections import refs_of

    return refs_of(incident)
