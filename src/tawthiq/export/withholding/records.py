"""A record's victims are told by its casualties and targets; their names go from its text, its words and its spans.

A link whose address holds such a name goes, and a report that was called by one is called by its hash.
"""

from collections.abc import Callable, Iterable, Iterator
from functools import cache
from urllib.parse import unquote

import msgspec

from tawthiq.events.casualties.names import is_given, office_at
from tawthiq.events.reading import Reading
from tawthiq.export.withholding.copies import Copy, copied
from tawthiq.export.withholding.look import look
from tawthiq.export.withholding.names import (
    Words,
    among_them,
    forms_of,
    is_told_as_one,
    listed_beside,
    names_within,
    numbered,
    of_who_suffered,
    right_behind,
    with_age,
)
from tawthiq.export.withholding.places import Names
from tawthiq.record import Casualty, Event, Record, Span
from tawthiq.text import read

ONE_PERSON = frozenset((1, None))


def without_victims(record: Record) -> Record:
    """A copy of a record in which no victim's name that it knows stands; `report.withheld` says where they stood."""
    report = record.report
    reading = look(report.text)
    known = _names(record, reading)
    names = Names(forms_of(reading, name) for name in known)
    copy = Copy(report.text, names.places(reading, known))
    words = hider(names)
    before = report.withheld or ()
    made = copied(record, copy.span, words)
    title = report.title
    if title and report.text.startswith(title):
        title = copy.text[: copy.end(len(title))]
    changed = msgspec.structs.replace(
        made.report,
        title=title and (title if report.text.startswith(report.title or "") else words(title)),
        text=copy.text,
        url=None if report.url and is_named(report.url, words) else report.url,
        ref=report.id if is_named(report.ref, words) else report.ref,
        withheld=tuple(sorted((*map(copy.span, before), *copy.marks()), key=lambda mark: mark.start)),
    )
    return msgspec.structs.replace(made, report=changed)


def names_in(record: Record) -> tuple[tuple[str, ...], ...]:
    """The names of a record's victims, as folded words."""
    reading = look(record.report.text)
    return Names(forms_of(reading, name) for name in _names(record, reading)).names


def words_without_victims(names: Iterable[tuple[str, ...]]) -> Callable[[str], str]:
    """A function that leaves names out of any words."""
    return hider(Names(names))


def hider(names: Names) -> Callable[[str], str]:
    """The same, of names at hand."""

    @cache
    def words(value: str) -> str:
        if value.isascii() or not names.names or not names.may_stand_in(read(value)):
            return value
        places = names.places(look(value))
        return Copy(value, places).text if places else value

    return words


def is_named(address: str, words: Callable[[str], str]) -> bool:
    """Whether a name stands in an address or a file's name, where hyphens part its words."""
    shown = unquote(address).replace("-", " ").replace("/", " ").replace("+", " ").replace(".", " ")
    return words(shown) != shown


def _names(record: Record, reading: Reading) -> list[Words]:
    """Names of all who suffered something, in a record's text."""
    found: dict[Words, None] = {}
    speakers = _words_of(reading, (source.evidence for source in record.sources))
    for event in record.events:
        doers = _words_of(reading, (side.evidence for side in event.participants if side.role == "initiator"))
        for casualty in event.casualties:
            found |= dict.fromkeys(_of_casualty(reading, casualty, doers | speakers))
        found |= dict.fromkeys(_of_targets(reading, event))
    more = list(listed_beside(reading, list(found)))
    if any(event.casualties for event in record.events):
        more += with_age(reading)
        more += of_who_suffered(reading)
        more += numbered(reading)
    return list(found | dict.fromkeys(name for name in more if speakers.isdisjoint(range(*name))))


def _words_of(reading: Reading, spans: Iterable[Span]) -> set[int]:
    return {word for span in spans for word in reading.text.words_within(span.start, span.end)}


def _of_casualty(reading: Reading, casualty: Casualty, others: set[int]) -> Iterator[Words]:
    """Names among the words a casualty is told in, right behind them (ابنتاها ريم ولين), and behind "among them"."""
    one = casualty.count.value in ONE_PERSON
    told = casualty.victims.evidence
    if told is not None:
        words = reading.text.words_within(told.start, told.end)
        yield from names_within(reading, words.start, words.stop, titled=one)
    whole = reading.text.words_within(casualty.evidence.start, casualty.evidence.end)
    found = list(names_within(reading, whole.start, whole.stop)) if one else []
    if whole:
        found += among_them(reading, whole.start)
        behind = right_behind(reading, whole.stop, casualty.count.value)
        yield from (name for name in behind if others.isdisjoint(range(*name)))
    yield from (name for name in found if others.isdisjoint(range(*name)) and is_told_as_one(reading, name))


def _of_targets(reading: Reading, event: Event) -> Iterator[Words]:
    """Names of persons an act was done to; the name of a side is none."""
    for side in event.participants:
        if side.role == "target" and side.entity is None:
            words = reading.text.words_within(side.evidence.start, side.evidence.end)
            if words and is_a_person(reading, words.start):
                yield from names_within(reading, words.start, words.stop, titled=True)


def is_a_person(reading: Reading, word: int) -> bool:
    """Whether a phrase that begins at a word is of one person: a noun for one, an office, a given name."""
    person = reading.person_at.get(word)
    single = person is not None and person.number == "sg" and not person.collective
    return single or is_given(reading, word) or office_at(reading, word)
