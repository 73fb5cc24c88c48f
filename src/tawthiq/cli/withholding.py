"""What is shown or written may leave out the names of victims; what is kept in a store or a casebook has them all."""

from collections.abc import Callable, Iterable, Iterator
from typing import TYPE_CHECKING, Annotated

import typer

from tawthiq.errors import UsageError
from tawthiq.messages import Language, say
from tawthiq.record import Record

if TYPE_CHECKING:
    from tawthiq.incidents import Incident

Without = Annotated[bool, typer.Option("--without-victim-names", help="help.without_victim_names")]


class Withholding:
    """Whether names are left out. Names that records tell are known when their incidents are written."""

    def __init__(self, asked: bool) -> None:
        self.asked = asked
        self._names: dict[str, tuple[tuple[str, ...], ...]] = {}

    def records(self, found: Iterable[Record]) -> Iterable[Record]:
        """The records, or copies of them without names."""
        if not self.asked:
            return found
        from tawthiq.export.withholding import without_victims

        return map(without_victims, found)

    def noted(self, found: Iterable[Record]) -> Iterator[Record]:
        """The records as they are; whom they name as victims is remembered where it will be left out."""
        for record in found:
            if self.asked:
                from tawthiq.export.withholding import names_in

                self._names[record.report.id] = names_in(record)
            yield record

    def noted_incidents(self, found: "Iterable[Incident]") -> None:
        """Remember whom incidents name as victims: a report's title may name one of another of its incidents."""
        if not self.asked:
            return
        from tawthiq.export.withholding import names_of_victims

        for incident in found:
            names = tuple(names_of_victims(incident))
            for report in incident.reports if names else ():
                self._names[report.report] = (*self._names.get(report.report, ()), *names)

    def incidents(self, found: "Iterable[Incident]") -> "Iterable[Incident]":
        """The incidents, or copies of them without names."""
        return map(self._incident, found) if self.asked else found

    def words(self, record: Record | None, report: str, language: Language) -> Callable[[str], str]:
        """A function that leaves the names of a report's victims out of any words.

        Raises:
            UsageError: the report was not read yet: nobody knows who its victims are.
        """
        if not self.asked:
            return str
        if record is None:
            raise UsageError(say(language, "usage.names_unread", id=report[:12]))
        from tawthiq.export.withholding import names_in, words_without_victims

        return words_without_victims(names_in(record))

    def _incident(self, incident: "Incident") -> "Incident":
        from tawthiq.export.withholding import incident_without_victims

        known = (name for report in incident.reports for name in self._names.get(report.report, ()))
        return incident_without_victims(incident, known)
