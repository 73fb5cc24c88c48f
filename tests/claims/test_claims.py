"""What a corpus cannot say of claims: any text is read, spans lead back to the page, every word has its owner."""

import msgspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tawthiq import claims
from tawthiq.lexicon import find_tables, load_matcher, read_table
from tawthiq.lexicon.compiled import surfaces_of
from tawthiq.mentions import Mentions
from tawthiq.text import read
from tests.claims.readings import read_claims
from tests.strategies import PIECES

CUES = (
    "قال", "وأضاف", "أعلن", "نقلت", "رويترز", "عن", "مسؤول", "أميركي", "لوكالة", "فرانس", "برس", "إن", "أن", "وفقا",
    "بحسب", "لـ", "ل", "بيان", "الوزارة", "المصدر", "نفسه", "نفى", "لم", "يكشف", "فيما", "الذي", "مشيرا", "إلى",
    "على ما يبدو", "\"", "«", "»", "(", ")", "،", ":", ".", "-", "\n", "محمد", "العميد", "وزير", "الدفاع", "أحد",
)  # fmt: skip


def check(report: str, title_length: int, outlet: str | None) -> None:
    text, found = read_claims(report, title_length, outlet)
    assert len(found.owner) >= len(text.words)
    assert set(found.owner[len(text.words) :]) <= {-1}
    assert all(-1 <= owner < len(found.scopes) for owner in found.owner)
    for number, scope in enumerate(found.scopes):
        assert 0 <= scope.first < scope.last <= len(text.words)
        owned = [word for word, owner in enumerate(found.owner) if owner == number]
        assert all(scope.first <= word < scope.last for word in owned)
        for span in (scope.cue, scope.hedge):
            assert span is None or report[span.start : span.end] == span.text
        assert scope.speaker is None or scope.speaker in found.speakers
        assert scope.rule
    for speaker in found.speakers:
        assert report[speaker.evidence.start : speaker.evidence.end] == speaker.evidence.text
        assert speaker.name
        assert speaker not in speaker.via


@settings(max_examples=150, deadline=None)
@given(st.lists(st.sampled_from(PIECES + CUES), max_size=60), st.integers(0, 40), st.sampled_from((None, "", "رويترز")))
def test_any_text_is_read(pieces: list[str], title_length: int, outlet: str | None) -> None:
    check(" ".join(pieces), title_length, outlet)


@settings(max_examples=150, deadline=None)
@given(st.lists(st.sampled_from(CUES), max_size=80))
def test_any_order_of_cues_is_read(pieces: list[str]) -> None:
    check(" ".join(pieces), 0, None)


@pytest.mark.parametrize("report", ["", " ", "\n\n", "😀", "Reuters said", "\x00\x1f", "12", '"'])
def test_little_text_is_read(report: str) -> None:
    check(report, 0, None)


def test_nobody_speaks_where_nobody_is_given() -> None:
    text, found = read_claims("قتل ثلاثة جنود في كمين. وأصيب خمسة.")
    assert not found.scopes
    assert not found.speakers
    assert [found.over(word) for word in range(len(text.words))] == [None] * len(text.words)
    assert found.over(len(text.words) + 5) is None


def test_one_speaker_stands_for_one_source() -> None:
    _, found = read_claims(
        "قالت وزارة الصحة إن ثلاثة قتلوا. وأضافت الوزارة أن خمسة أصيبوا. وقالت وزارة الصحة لرويترز إن الحصيلة مؤقتة."
    )
    ministry = [s for s in found.speakers if s.name == "وزارة الصحة"]
    assert len(ministry) == 2
    assert [[v.entity for v in s.via] for s in ministry] == [[], ["reuters"]]
    assert found.scopes[0].speaker is found.scopes[1].speaker is ministry[0]


@pytest.mark.parametrize("outlet", ["رويترز", "وكالة رويترز", "Reuters", "Reuters Arabic (2024)"])
def test_outlet_relays_nothing_to_itself(outlet: str) -> None:
    _, found = read_claims("دمشق (رويترز) - قال مصدر طبي لرويترز إن أربعة قتلوا", outlet=outlet)
    assert [(s.name, s.via) for s in found.speakers] == [("مصدر طبي", ())]


def test_agency_relays_where_another_publishes() -> None:
    _, found = read_claims("دمشق (رويترز) - قال مصدر طبي إن أربعة قتلوا", outlet="المنارة")
    speaker = found.scopes[0].speaker
    assert speaker is not None
    assert [v.entity for v in speaker.via] == ["reuters"]


def test_reading_is_the_same_every_time() -> None:
    report = "نقلت رويترز عن مسؤول أميركي قوله إن أربعين قتلوا، فيما نفى الجيش ذلك. وأضاف المسؤول أن البحث مستمر."
    first, second = read_claims(report)[1], read_claims(report)[1]
    assert msgspec.json.encode(first) == msgspec.json.encode(second)


def test_long_line_takes_time_by_its_length() -> None:
    """Words looked at do not grow faster than the words there are: a line without a full stop is the worst case."""
    from time import process_time

    line = "قال محمد إن ثلاثة قتلوا وفق الشرطة، وأضاف أن خمسة أصيبوا حسب رويترز، "
    spent = []
    for times in (60, 600):
        text = read(line * times)
        matches = load_matcher().match(text)
        began = process_time()
        claims.read(text, matches, Mentions(), None)
        spent.append(process_time() - began)
    assert spent[1] < 60 * max(spent[0], 0.001)


def sources() -> list[object]:
    root = claims.__file__.removesuffix("__init__.py")
    from pathlib import Path

    wanted = ("agencies", "media", "bodies", "groups", "states")
    return [
        (name, entry)
        for name, path in find_tables(Path(root))
        if name.rsplit("/", 1)[-1] in wanted
        for entry in read_table(path, name)[0]
    ]


def test_a_source_has_one_id_and_one_kind() -> None:
    ids: dict[str, tuple[str, str]] = {}
    for _, entry in sources():  # type: ignore[misc]
        if entry["kind"] == "place":
            continue
        told = (entry["kind"], entry["label"])
        assert ids.setdefault(entry["id"], told) == told, entry


def test_a_name_stands_in_one_row() -> None:
    seen: dict[str, str] = {}
    twice = []
    for _, entry in sources():  # type: ignore[misc]
        for surface, _, _ in surfaces_of(entry):
            if surface.startswith("لل"):
                continue
            if seen.setdefault(surface, entry["id"]) != entry["id"]:
                twice.append((surface, seen[surface], entry["id"]))
    assert not twice


def test_sources_are_many() -> None:
    assert len({entry["id"] for _, entry in sources()}) >= 450  # type: ignore[misc]
