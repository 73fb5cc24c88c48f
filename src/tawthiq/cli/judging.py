"""A judgement is added to the log beside the incidents and takes effect when they are built again."""

import os
import sys
from collections.abc import Sequence
from datetime import UTC, datetime
from getpass import getuser
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any, Literal

import typer

from tawthiq.cli.localised import spoken
from tawthiq.errors import UsageError
from tawthiq.messages import Language, say

if TYPE_CHECKING:
    from tawthiq.incidents import Incident, TellingRef
    from tawthiq.incidents.judgements import Kind

GRADES = ("confirmed", "fair", "weak", "contested", "discounted")
NAME = "judgements.jsonl"

Id = Annotated[str, typer.Argument(metavar="ID", help="help.incidents.id", show_default=False)]
Ids = Annotated[list[str], typer.Argument(metavar="ID", help="help.incidents.ids", show_default=False)]
Reports = Annotated[list[str], typer.Option("--report", "-r", metavar="REF", help="help.incidents.report")]
From = Annotated[Path, typer.Option("--incidents", "-i", metavar="FILE", help="help.incidents.from")]
Judged = Annotated[Path | None, typer.Option("--judgements", metavar="FILE", help="help.incidents.judgements")]
Why = Annotated[str, typer.Option("--why", metavar="TEXT", help="help.incidents.why", show_default=False)]
By = Annotated[str | None, typer.Option("--by", metavar="NAME", help="help.incidents.by")]
DEFAULT = Path("incidents.jsonl")


def beside(incidents: Path | None) -> Path | None:
    """The log beside a file of incidents."""
    return incidents.with_name(NAME) if incidents is not None else None


def merge(
    context: typer.Context,
    identities: Ids,
    why: Why,
    incidents: From = DEFAULT,
    judgements: Judged = None,
    by: By = None,
) -> int:
    """Say that incidents are one; gives the exit code."""
    language = spoken(context)
    found = [one for name in identities for one in _named(incidents, name, language)]
    if len({one.id for one in found}) < 2:
        raise UsageError(say(language, "usage.merge"))
    tellings = tuple(ref for one in found for ref in _refs(one))
    return _add("merge", incidents, judgements, language, by, why, incident=found[0].id, tellings=tellings)


def split(
    context: typer.Context,
    identity: Id,
    reports: Reports,
    why: Why,
    incidents: From = DEFAULT,
    judgements: Judged = None,
    by: By = None,
) -> int:
    """Say that reports of an incident are another incident; gives the exit code."""
    language = spoken(context)
    one = _one(incidents, identity, language)
    mine, others = _parted(one, reports, language)
    if not others:
        raise UsageError(say(language, "usage.split"))
    return _add("split", incidents, judgements, language, by, why, incident=one.id, tellings=mine, others=others)


def move(
    context: typer.Context,
    identity: Id,
    onto: Annotated[str, typer.Argument(metavar="TO", help="help.incidents.to", show_default=False)],
    reports: Reports,
    why: Why,
    incidents: From = DEFAULT,
    judgements: Judged = None,
    by: By = None,
) -> int:
    """Say that reports of one incident belong to another; gives the exit code."""
    language = spoken(context)
    one, other = _one(incidents, identity, language), _one(incidents, onto, language)
    mine, others = _parted(one, reports, language)
    return _add(
        "move", incidents, judgements, language, by, why,
        incident=one.id, tellings=mine, others=others, onto=_refs(other),
    )  # fmt: skip


def correct(
    context: typer.Context,
    identity: Id,
    field: Annotated[str, typer.Argument(metavar="FIELD", help="help.incidents.field", show_default=False)],
    value: Annotated[str, typer.Argument(metavar="VALUE", help="help.incidents.value", show_default=False)],
    why: Why,
    incidents: From = DEFAULT,
    judgements: Judged = None,
    by: By = None,
) -> int:
    """Say what a field of an incident should be; gives the exit code."""
    from tawthiq.incidents.corrections import CORRECTABLE, value_of

    language = spoken(context)
    one = _one(incidents, identity, language)
    if field not in CORRECTABLE:
        raise UsageError(say(language, "usage.field", field=field, fields=", ".join(CORRECTABLE)))
    return _add(
        "correct", incidents, judgements, language, by, why,
        incident=one.id, tellings=_refs(one), field=field, value=value_of(one, field, value),
    )  # fmt: skip


def grade(
    context: typer.Context,
    identity: Id,
    value: Annotated[
        Literal["confirmed", "fair", "weak", "contested", "discounted"],
        typer.Argument(metavar="GRADE", help="help.incidents.value_grade", show_default=False),
    ],
    why: Why,
    incidents: From = DEFAULT,
    judgements: Judged = None,
    by: By = None,
) -> int:
    """Give an incident a grade; gives the exit code."""
    language = spoken(context)
    one = _one(incidents, identity, language)
    return _add("grade", incidents, judgements, language, by, why, incident=one.id, tellings=_refs(one), value=value)


def rate(
    context: typer.Context,
    identity: Id,
    origin: Annotated[str, typer.Argument(metavar="ORIGIN", help="help.incidents.origin", show_default=False)],
    why: Why,
    reliability: Annotated[
        Literal["A", "B", "C", "D", "E", "F"] | None, typer.Option(help="help.incidents.reliability")
    ] = None,
    credibility: Annotated[int | None, typer.Option(min=1, max=6, help="help.incidents.credibility")] = None,
    incidents: From = DEFAULT,
    judgements: Judged = None,
    by: By = None,
) -> int:
    """Set the Admiralty letter of an origin, or the number of its accounts here; gives the exit code."""
    language = spoken(context)
    one = _one(incidents, identity, language)
    speaker = next((o for o in one.origins if origin in (o.id, o.name, o.entity)), None)
    if speaker is None or (reliability is None) == (credibility is None):
        raise UsageError(say(language, "usage.rate", origins=", ".join(f"{o.id} {o.name}" for o in one.origins)))
    if reliability is not None:
        who = speaker.entity or speaker.name
        return _add(
            "reliability", incidents, judgements, language, by, why, incident=one.id, origin=who, value=reliability
        )
    from tawthiq.incidents.corrections import accounts_as_refs

    spans = accounts_as_refs(one, speaker.id)
    return _add(
        "credibility", incidents, judgements, language, by, why, incident=one.id, tellings=spans, value=credibility
    )


def undo(
    context: typer.Context,
    entry: Annotated[str, typer.Argument(metavar="JUDGEMENT", help="help.incidents.entry", show_default=False)],
    why: Why,
    incidents: From = DEFAULT,
    judgements: Judged = None,
    by: By = None,
) -> int:
    """Take a judgement back by a further one; gives the exit code."""
    from tawthiq.incidents import JudgementFile

    language = spoken(context)
    log = judgements or incidents.with_name(NAME)
    if all(one.id != entry for one in JudgementFile(log).entries()):
        raise UsageError(say(language, "usage.judgement", id=entry, path=log))
    return _add("undo", incidents, judgements, language, by, why, undoes=entry)


# -- what they share ---------------------------------------------------------------------------------------------


def _named(path: Path, identity: str, language: Language) -> "list[Incident]":
    from tawthiq.cli.incidents import named, read

    return named(read(path), identity, language)


def _one(path: Path, identity: str, language: Language) -> "Incident":
    found = _named(path, identity, language)
    if len(found) > 1:
        raise UsageError(say(language, "usage.incident", id=identity, n=len(found)))
    return found[0]


def _refs(incident: "Incident") -> "tuple[TellingRef, ...]":
    from tawthiq.incidents.corrections import refs_of

    return refs_of(incident)


def _parted(
    incident: "Incident", reports: Sequence[str], language: Language
) -> "tuple[tuple[TellingRef, ...], tuple[TellingRef, ...]]":
    """The tellings of the named reports (`ref`, or `ref#event` for one of several), and the others."""
    refs = _refs(incident)
    known = {ref.ref for ref in refs} | {f"{ref.ref}#{ref.event}" for ref in refs}
    for name in reports:
        if name not in known:
            raise UsageError(say(language, "usage.report", ref=name, reports=", ".join(sorted({r.ref for r in refs}))))
    mine = tuple(ref for ref in refs if ref.ref in reports or f"{ref.ref}#{ref.event}" in reports)
    return mine, tuple(ref for ref in refs if ref not in mine)


def _add(
    kind: "Kind",
    incidents: Path,
    log: Path | None,
    language: Language,
    by: str | None,
    why: str,
    **rest: Any,  # noqa: ANN401 - the fields of a judgement
) -> int:
    from tawthiq.incidents import JudgementFile, judgement

    at = datetime.now(UTC).isoformat(timespec="seconds")
    who = by or os.environ.get("TAWTHIQ_USER") or getuser()
    entry = judgement(kind, by=who, at=at, why=why, **rest)
    path = log or incidents.with_name(NAME)
    try:
        JudgementFile(path).append(entry)
    except OSError as error:
        raise UsageError(say(language, "usage.output", path=path, reason=error.strerror)) from error
    sys.stdout.write(say(language, "incidents.added", id=entry.id, path=path) + "\n")
    return 0
