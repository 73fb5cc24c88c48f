"""What a corpus cannot say of sides: any text is read, every name of every table is found, long reports stay linear."""

import time
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tawthiq.lexicon import Entry, load_matcher, read_table
from tawthiq.mentions import actors
from tawthiq.mentions.actors.sides import known_sides, states
from tawthiq.text import fold_term, read

FOLDER = Path(actors.__file__).parent
KINDS = {
    "state",
    "state_forces",
    "police",
    "rebel_group",
    "militia",
    "coalition",
    "un",
    "unnamed",
    "aircraft",
    "vehicle",
}
CONTEXT = {
    "head": "قال شهود إن مسلحين من {} هاجموا القرية",
    "full": "قال شهود إن مسلحين من {} هاجموا القرية",
    "land": "قال شهود إن {} هاجم القرية وقتل أربعة جنود في {}",
    "war": "قال شهود إن {} هاجم القرية وقتل أربعة جنود",
    "sense": "قال شهود إن {} هاجم القرية وقتل أربعة جنود",
    "": "قال شهود إن {} هاجم القرية",
}
WORDS = sorted(
    {
        s
        for t in ("heads", "qualifiers", "short_names", "links", "acts", "members")
        for e in read_table(FOLDER / f"{t}.tsv", t)[0]
        for s in e.term.split("|")
    }
)


def rows(table: str) -> list[Entry]:
    return read_table(FOLDER / f"{table}.tsv", table)[0]


def found(report: str) -> list[tuple[str, str | None]]:
    text = read(report)
    return [(text.span(a.start, a.end).text, a.entity) for a in actors.find(text, load_matcher().match(text))]


@pytest.mark.parametrize("entry", [e for t in ("groups", "forces") for e in rows(t)], ids=lambda e: f"{e.line}")
def test_every_spelling_is_found(entry: Entry) -> None:
    land = states()[entry["country"]].term.split("|")[0] if entry["country"] in states() else ""
    missed = []
    for name in entry.term.split("|"):
        report = CONTEXT[entry["needs"]].replace("{}", name, 1).replace("{}", land, 1)
        if not any(entity == entry["entity"] for _, entity in found(report)):
            missed.append((name, found(report)))
    assert not missed


@pytest.mark.parametrize("entry", rows("states"), ids=lambda e: f"{e['entity']}-{e.line}")
def test_every_state_acts(entry: Entry) -> None:
    for name in entry.term.split("|"):
        assert any(e == entry["entity"] for _, e in found(f"شنت {name} غارات على مواقع في المنطقة")), name


@pytest.mark.parametrize("table", ["members", "heads"])
def test_words_of_sides_never_fail(table: str) -> None:
    for entry in rows(table):
        for name in entry.term.split("|"):
            found(f"قتل {name} من {name} إسرائيلي على يد {name}")


def test_a_row_says_one_thing() -> None:
    identities: dict[str, tuple[str, str, str]] = {}
    for table in ("groups", "forces"):
        for entry in rows(table):
            own = (entry["label"], entry["kind"], entry["country"])
            assert identities.setdefault(entry["entity"], own) == own, entry
            assert entry["kind"] in KINDS, entry
            assert not entry["loaded"] or entry["why"] or entry["gloss"], entry
            assert entry["needs"] in CONTEXT, entry
    for entry in rows("short_names"):
        for pair in entry["lands"].split():
            entity = pair.partition(":")[2]
            assert entity in known_sides() or entity.endswith("-military"), entry
        for entity in entry["also"].split():
            assert entity in known_sides(), entry


def test_the_tables_are_large() -> None:
    assert len(known_sides()) >= 350
    assert sum(len(e.term.split("|")) for t in ("groups", "forces") for e in rows(t)) >= 2000


@pytest.mark.parametrize(
    ("words", "entity"),
    [
        ("ميليشيا قسد", "sdf"),
        ("دواعش", "islamic-state"),
        ("القوات المسلحة الأوكرانية", "ukraine-military"),
        ("الشرطة المصرية", "egypt-police"),
        ("قوات الأسد", "syria-military"),
        ("جيش العدو", "israel-military"),
        ("واشنطن", None),
        ("للحوثيين", "houthis"),
        ("منزل قديم", None),
    ],
)
def test_words_alone_name_a_side(words: str, entity: str | None) -> None:
    text = read(f"بحسب {words}")
    found = [(actor.first, actor.entity) for actor in actors.find(text, load_matcher().match(text))]
    assert found == ([(1, entity)] if entity else [])


@settings(max_examples=150, deadline=None)
@given(st.lists(st.one_of(st.sampled_from(WORDS), st.text(max_size=8)), max_size=30))
def test_any_text_is_read(pieces: list[str]) -> None:
    text = read(" ".join(pieces))
    matches = load_matcher().match(text)
    last = 0
    for actor in actors.find(text, matches):
        assert last <= actor.first < actor.last <= len(text.words)
        last = actor.last
        assert text.words[actor.first].start <= actor.start < actor.end <= text.words[actor.last - 1].end
        span = text.span(actor.start, actor.end)
        assert text.source[span.start : span.end] == span.text
        assert fold_term(span.text).replace(" ", "") == text.shadow[actor.start : actor.end].replace(" ", "")
        assert actor.kind in KINDS
        assert (actor.entity is None) == (actor.label is None)


@pytest.mark.parametrize("report", ["", " ", "«»", "😀\x00", "(((", "ال", 'ل "', "army of 12", "الفرقة", "اللواء ال"])
def test_scraps(report: str) -> None:
    found(report)


def test_one_line_of_a_megabyte_is_linear() -> None:
    piece = 'قتل مسلحون من تنظيم "داعش" جنودا من الجيش العراقي وقصفت طائرات التحالف مواقع الحركة في سوريا، '
    times = []
    for size in (500, 4000):
        text = read(piece * size)
        matches = load_matcher().match(text)
        begin = time.process_time()
        actors.find(text, matches)
        times.append((time.process_time() - begin) / size)
    assert times[1] < 4 * times[0]
