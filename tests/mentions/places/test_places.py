"""What no example can say: any text is read, spans lead back, the same report gives the same places, in linear time."""

from itertools import pairwise
from time import process_time

from hypothesis import given
from hypothesis import strategies as st

from tawthiq.lexicon import load_matcher, read_table
from tawthiq.lexicon.tables import find_tables
from tawthiq.mentions import PlaceMention, places
from tawthiq.text import read
from tests.strategies import mixed_text
from tests.test_corpora import PACKAGE

TABLES = {name: path for name, path in find_tables(PACKAGE) if name.startswith("mentions/places/")}
TERMS = [t for p in TABLES.values() for row in read_table(p, p.stem)[0][::40] for t in row.term.split("|")]
CUES = [
    t for n in ("heads", "lexicon") for r in read_table(TABLES[f"mentions/places/{n}"], n)[0] for t in r.term.split("|")
]
PIECES = ["في", "من", "إلى", "و", "ب", "ال", "50", "كلم", "(", ")", "،", "-", '"', ".", "\n", "السورية", "العراقية"]

soup = st.lists(st.sampled_from([*TERMS, *CUES, *PIECES]), max_size=16)
anything = mixed_text | soup.map(" ".join) | soup.map("".join)


def found(report: str) -> list[PlaceMention]:
    """The places of a report."""
    text = read(report)
    return places.find(text, load_matcher().match(text))[0]


@given(anything)
def test_any_text_is_read_and_its_spans_lead_back(report: str) -> None:
    text = read(report)
    mentions, unresolved = places.find(text, load_matcher().match(text), "SY")
    for span in [m.text for m in mentions] + [u.evidence for u in unresolved]:
        assert report[span.start : span.end] == span.text
    for mention in mentions:
        assert 0 <= mention.first < mention.last <= len(text.words)
        assert (mention.latitude is None) == (mention.longitude is None)
        assert mention.latitude is None or (-90 <= mention.latitude <= 90 and -180 <= (mention.longitude or 0) <= 180)
    for before, after in pairwise(mentions):
        assert before.last <= after.first


@given(soup.map(" ".join))
def test_the_same_report_gives_the_same_places(report: str) -> None:
    assert found(report) == found(report)


def test_what_is_not_settled_says_why() -> None:
    text = read("قتل ثلاثة في قرية المنصورة")
    mentions, unresolved = places.find(text, load_matcher().match(text))
    assert [m.resolved for m in mentions] == [False]
    assert unresolved[0].what == "place"
    assert all(candidate.name in unresolved[0].why for candidate in mentions[0].candidates)
    assert unresolved[0].candidates == mentions[0].candidates
    assert "المنصورة، الدقهلية، مصر" in {candidate.arabic for candidate in unresolved[0].candidates}


def test_the_outlets_country_is_one_more_word() -> None:
    text = read("قتل ثلاثة في قرية المنصورة")
    mentions, _ = places.find(text, load_matcher().match(text), "YE")
    assert mentions[0].country == "YE"


def test_a_place_without_a_point_has_no_radius() -> None:
    mention = found("هاجم مسلحون قرية الصبيحيات وأحرقوا منازل")[0]
    assert (mention.latitude, mention.longitude, mention.uncertainty_km) == (None, None, None)


def test_a_long_line_takes_linear_time() -> None:
    line = "قتل ثلاثة في حي الشعار بحلب وسقطت قذائف على الباب والرقة (50 كلم شمال دير الزور) "
    spent = []
    for times in (200, 800):
        text = read(line * times)
        matches = load_matcher().match(text)
        begin = process_time()
        places.find(text, matches)
        spent.append(process_time() - begin)
    assert spent[1] < 12 * max(spent[0], 0.01)
