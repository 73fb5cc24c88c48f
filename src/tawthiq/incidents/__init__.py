"""One act of war reaches the reader in many reports; here they become one incident, with each figure's speaker kept.

records → members (a telling: one event of one report)
        → candidates (who may be whom: day × cell × type, toll, wording)
        → comparisons (a declared list of small functions with weights and reasons)
        → grouping (no chains) → identity (ids that stay)
        → voices → origins (the innermost speaker; copies and relays collapse) → accounts
        → figures (low · best · high with their derivation) → grade, responsibility
        → judgements (a person's word, which stands above all of it)

`build` does it at once; a `Casebook` takes in and gives up reports one at a time.
"""

from collections.abc import Iterable, Iterator, Sequence
from typing import TYPE_CHECKING

from tawthiq.incidents.identity import Known
from tawthiq.incidents.judgements import Judgement, JudgementFile, JudgementList, JudgementLog, TellingRef, judgement
from tawthiq.incidents.model import SCHEMA, Incident, from_json, json_schema, to_json
from tawthiq.record import Record

if TYPE_CHECKING:
    from tawthiq.incidents.casebook import Casebook, Changes

__all__ = [
    "SCHEMA",
    "Casebook",
    "Changes",
    "Incident",
    "Judgement",
    "JudgementFile",
    "JudgementList",
    "JudgementLog",
    "Known",
    "TellingRef",
    "build",
    "from_json",
    "json_schema",
    "judgement",
    "known_from",
    "to_json",
]


def build(
    records: Iterable[Record], judgements: Sequence[Judgement] = (), previous: Iterable[Incident] = ()
) -> Iterator[Incident]:
    """The incidents that records come to, by their first report. `previous` keeps the ids of an earlier run."""
    from tawthiq.incidents.casebook import Casebook

    casebook = Casebook(judgements, known_from(previous))
    casebook.add(records)
    yield from casebook.incidents()


def known_from(incidents: Iterable[Incident]) -> list[Known]:
    """The ids an earlier run gave out, with what each stood for."""
    from tawthiq.incidents.members import key_of, name_of_report

    return [
        Known(
            one.id,
            [key_of(name_of_report(r.report, r.ref), e) for r in one.reports for e in r.events],
            list(one.formerly),
        )
        for one in incidents
    ]


def __getattr__(name: str) -> object:
    """The casebook needs the extra `incidents` (MinHash); reading incidents and judgements does not."""
    if name in ("Casebook", "Changes"):
        from tawthiq.incidents import casebook

        return getattr(casebook, name)
    raise AttributeError(name)
