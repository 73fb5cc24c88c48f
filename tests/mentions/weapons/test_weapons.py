"""What no example can say: any text is read, and spans lead back to the page."""

from hypothesis import given
from hypothesis import strategies as st

from tawthiq.lexicon import load_matcher, read_table
from tawthiq.lexicon.tables import find_tables
from tawthiq.mentions import weapons
from tawthiq.text import read
from tests.strategies import mixed_text
from tests.test_corpora import PACKAGE

TABLES = [path for name, path in find_tables(PACKAGE) if name.startswith("mentions/weapons/")]
ROWS = [row for path in TABLES for row in read_table(path, path.stem)[0]]
TERMS = [term for row in ROWS for term in row.term.split("|")]
CLASSES = frozenset(
    (
        *("aircraft", "drone", "missile", "rocket", "artillery", "mortar", "tank", "small_arms", "ied", "vehicle_bomb"),
        *("suicide_belt", "grenade", "mine", "chemical", "cluster", "bladed", "incendiary", "explosive", "vehicle"),
        "other",
    )
)

soup = st.lists(st.sampled_from([*TERMS, "من", '"', "-", "ال", "."]), max_size=12)


@given(mixed_text | soup.map(" ".join) | soup.map("".join))
def test_any_text_is_read(report: str) -> None:
    text = read(report)
    free = 0
    for mention in weapons.find(text, load_matcher().match(text)):
        assert free <= mention.first < mention.last <= len(text.words)
        span = text.span(mention.start, mention.end)
        assert report[span.start : span.end] == span.text
        assert mention.weapon_class in CLASSES
        assert mention.label
        free = mention.last


def test_tables_name_known_classes_and_groups() -> None:
    groups = {row["group"] for row in ROWS if row.table.endswith("lexicon")} | {"*"}
    for row in ROWS:
        if row.table.endswith("lexicon"):
            assert not row["class"] or row["class"] in CLASSES, row
            assert row["class"] or row["group"], row
        elif row.table.endswith("qualifiers"):
            for part in row["makes"].split("; "):
                named, _, made = part.partition(": ")
                assert set(named.split(" ")) <= groups, row
                assert made.partition(", ")[0] in CLASSES | {"none", "link", "only described"}, row
