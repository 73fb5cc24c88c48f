"""An incident names its victims in the words of its accounts, and its reports name them in their titles and links.

Offsets in an incident are those of the reports as they were read, and stay so.
"""

from collections.abc import Iterable, Iterator

import msgspec

from tawthiq.events.reading import Reading
from tawthiq.export.withholding.copies import copied
from tawthiq.export.withholding.look import look
from tawthiq.export.withholding.names import forms_of, names_within
from tawthiq.export.withholding.places import Names
from tawthiq.export.withholding.records import hider, is_a_person, is_named
from tawthiq.incidents import Incident
from tawthiq.incidents.model import Account
from tawthiq.record import WITHHELD, Span


def incident_without_victims(incident: Incident, known: Iterable[tuple[str, ...]] = ()) -> Incident:
    """A copy of an incident in which no victim's name stands; `known` are names that its reports' records tell."""
    names = Names([*known, *names_of_victims(incident)])
    words = hider(names)
    called = {report.ref: report.report for report in incident.reports if is_named(report.ref, words)}

    def gone_through(value: str) -> str:
        return called.get(value) or words(value)

    def moved(span: Span) -> Span:
        return Span(span.start, span.end, words(span.text))

    made = copied(incident, moved, gone_through)
    linked = tuple(
        msgspec.structs.replace(new, url=None) if report.url and is_named(report.url, words) else new
        for report, new in zip(incident.reports, made.reports, strict=True)
    )
    made = msgspec.structs.replace(made, reports=linked)
    return msgspec.structs.replace(made, withheld=str(msgspec.json.encode(made), "utf-8").count(WITHHELD))


def names_of_victims(incident: Incident) -> Iterator[tuple[str, ...]]:
    """The names of victims that an incident's accounts and targets tell, as folded words."""
    for account in incident.accounts:
        yield from _of_account(account)
    for side in incident.sides:
        if "target" in side.roles and side.entity is None:
            reading = look(side.name)
            if is_a_person(reading, 0):
                yield from _names(reading, titled=True)


def _of_account(account: Account) -> Iterator[tuple[str, ...]]:
    one = account.count.value in (1, None)
    for words, titled in ((account.victims, one), (account.evidence.text if one else None, False)):
        if words:
            yield from _names(look(words), titled=titled)


def _names(reading: Reading, *, titled: bool) -> Iterator[tuple[str, ...]]:
    for name in names_within(reading, 0, len(reading.text.words), titled=titled):
        yield forms_of(reading, name)
