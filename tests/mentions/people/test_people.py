"""What a corpus cannot say of people: any text is read, spans lead back, and the tables keep their promises."""

from hypothesis import given
from hypothesis import strategies as st

from tawthiq.lexicon import load_matcher, read_table
from tawthiq.lexicon.forms import forms_of
from tawthiq.mentions import people
from tawthiq.record import Category
from tawthiq.text import read
from tests.strategies import mixed_text
from tests.test_corpora import PACKAGE

MATCHER = load_matcher()
TABLE = PACKAGE / "mentions" / "people" / "lexicon.tsv"
ENTRIES, _ = read_table(TABLE, "mentions/people/lexicon")
CATEGORIES = set(Category.__args__)  # type: ignore[attr-defined]
NEEDS = {"", "frame", "singular", "number", "fate", "rank"}
WORDS = sorted({surface for entry in ENTRIES for surface, _ in forms_of(entry)})
people_text = st.lists(st.sampled_from(WORDS) | mixed_text, max_size=12).map(" ".join)


@given(people_text | mixed_text)
def test_any_text_is_read_in_order_and_spans_lead_back(source: str) -> None:
    text = read(source)
    found = people.find(text, MATCHER.match(text))
    last = 0
    for person in found:
        assert last <= person.first < person.last <= len(text.words)
        last = person.last
        span = text.span(person.start, person.end)
        assert source[span.start : span.end] == span.text
        assert span.text
        assert person.category in CATEGORIES
        assert person.number in ("sg", "du", "pl")
        assert person.rule


def test_every_entry_is_well_formed() -> None:
    for entry in ENTRIES:
        assert entry["category"] in CATEGORIES, entry
        assert entry["needs"] in NEEDS, entry
        assert entry["yields"] in ("", "of", "in"), entry
        assert entry.form != "name" or entry["number"] in ("sg", "du", "pl"), entry


def test_every_entry_is_found_where_its_needs_are_met() -> None:
    """After a number, or for a few nouns after a word of fate, every plain form of the table is a person."""
    lost = []
    for entry in ENTRIES:
        term = entry.term.split("|")[0]
        sources = (f"قتل {term} هناك", f"قتل 12 {term} هناك")
        if not any(_reads(source) for source in sources):
            lost.append(term)
    assert not lost


def _reads(source: str) -> bool:
    text = read(source)
    return bool(people.find(text, MATCHER.match(text)))
