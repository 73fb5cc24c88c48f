"""Every account of a toll in a sentence, as if all were of one act: what the report makes of it is not asked."""

from datetime import date

from tawthiq import claims
from tawthiq.events import casualties
from tawthiq.events.casualties.accounts import Account, accounts_of
from tawthiq.events.casualties.model import Toll
from tawthiq.events.reading import Reading
from tawthiq.lexicon import load_matcher
from tawthiq.mentions import Mentions, actors, counts, people, places, times, weapons
from tawthiq.text import read as read_text

MATCHER = load_matcher()


def reading_of(report: str, title_length: int, published: date | None) -> Reading:
    """A report as the events stage sees it."""
    text = read_text(report, title_length)
    matches = MATCHER.match(text)
    persons = people.find(text, matches)
    settled = places.find(text, matches)[0]
    found = Mentions(
        persons,
        counts.find(text, matches, persons),
        times.find(text, matches, published),
        settled,
        actors.find(text, matches, settled),
        weapons.find(text, matches),
    )
    return Reading(text, matches, found, claims.read(text, matches, found, None), published)


def _flat(reading: Reading, account: Account) -> dict[str, str]:
    toll, speaker = account.toll, account.speaker
    return {
        "toll.outcome": toll.outcome,
        "toll.value": "null" if toll.value is None else str(toll.value),
        "toll.high": "null" if toll.high is None else str(toll.high),
        "toll.bound": toll.bound,
        "toll.including": str(account.whole is not None).lower(),
        "toll.denied": str(toll.denied).lower(),
        "toll.victims": _victims(reading, toll),
        "toll.category": toll.person.category if toll.person is not None else "null",
        "toll.source": speaker.name if speaker is not None else "null",
    }


def _victims(reading: Reading, toll: Toll) -> str:
    """The words that say who: a name, or the noun alone."""
    if toll.name is not None:
        return reading.text.span_of(*toll.name).text
    return reading.text.span(toll.person.start, toll.person.end).text if toll.person is not None else "null"


def read(report: str, title_length: int, published: date | None) -> list[dict[str, str]]:
    """Accounts in the order of their words; sums over many acts are left out."""
    reading = reading_of(report, title_length, published)
    tolls = [t for t in casualties.find(reading) if not t.total]
    accounts = accounts_of([(t, reading.text.sentence_of(t.first).title) for t in tolls], reading.claims)
    return [_flat(reading, a) for a in sorted(accounts, key=lambda a: (a.toll.first, a.toll.last))]
