"""What a casebook is made of: tables by name, in memory or in a file that is read where it is asked."""

from collections.abc import MutableMapping
from dataclasses import dataclass, field
from typing import Protocol

from tawthiq.incidents.candidates import Candidates
from tawthiq.incidents.identity import Known
from tawthiq.incidents.members import Telling

Group = tuple[list[str], tuple[str, ...]]
"""The tellings of an incident in order, and its former ids."""


class Meeting(Protocol):
    """Where tellings meet those worth comparing with them."""

    def enter(self, telling: Telling) -> None:
        """Enter a telling under all its keys."""

    def take_out(self, telling: Telling) -> None:
        """Take a telling out from under all its keys."""

    def of(self, telling: Telling) -> set[Telling]:
        """Every telling worth comparing with this one, itself left out."""


@dataclass
class Parts:
    """The tables of a casebook. Keys are names of tellings, of reports, text ids and ids of incidents.

    `reports` hold the report without its text, encoded, and the names of its tellings; `edges` the pairs with a score
    of at least `UNSURE`, under both names.
    """

    tellings: MutableMapping[str, Telling] = field(default_factory=dict)
    reports: MutableMapping[str, tuple[bytes, list[str]]] = field(default_factory=dict)
    texts: MutableMapping[str, list[str]] = field(default_factory=dict)
    edges: MutableMapping[str, dict[str, float]] = field(default_factory=dict)
    group_of: MutableMapping[str, str] = field(default_factory=dict)
    groups: MutableMapping[str, Group] = field(default_factory=dict)
    known: MutableMapping[str, Known] = field(default_factory=dict)
    known_of: MutableMapping[str, set[str]] = field(default_factory=dict)
    candidates: Meeting = field(default_factory=Candidates)
