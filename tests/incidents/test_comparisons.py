"""Each comparison says what it should, the same from both sides; candidates lose nobody worth comparing."""

from itertools import combinations

import pytest

from tawthiq.incidents import comparisons
from tawthiq.incidents.candidates import Candidates
from tawthiq.incidents.comparisons import COMPARISONS, ONE_ACT, UNSURE
from tawthiq.incidents.copies import is_copy, likeness, signature
from tawthiq.incidents.members import read_tellings
from tawthiq.text import fold_term
from tests.incidents.stories import told
from tests.incidents.tales import tale
from tests.incidents.tales import told as tell

TELLINGS = [t for s in told() for t in read_tellings(s.record)]
PAIRS = list(combinations(TELLINGS, 2))[::7]


def two(*tales: str):
    return [read_tellings(t.record)[0] for t in tell(*tales)]


@pytest.mark.parametrize("comparison", COMPARISONS, ids=lambda c: c.name)
def test_points_are_the_same_from_both_sides_and_in_range(comparison):
    assert comparison.why
    assert comparison.compare.__doc__
    for a, b in PAIRS:
        found, other = comparison.compare(a, b), comparison.compare(b, a)
        assert found.points == other.points
        assert -2 <= found.points <= 1
        assert isinstance(found.words(), str)


def test_a_score_is_the_sum_of_its_reasons():
    for a, b in PAIRS:
        full = comparisons.explain(a, b).total
        assert comparisons.score(a, b, floor=-99) == full
        short = comparisons.score(a, b)
        assert short == full or (short < UNSURE and full < UNSURE) or short == pytest.approx(full)


def test_giving_up_early_loses_no_pair():
    for a, b in PAIRS:
        if comparisons.explain(a, b).total >= UNSURE:
            assert comparisons.score(a, b) >= UNSURE


def test_every_pair_over_the_threshold_is_a_candidate():
    candidates = Candidates()
    for telling in TELLINGS:
        candidates.enter(telling)
    lost = []
    for a, b in combinations(TELLINGS, 2):
        if a.report != b.report and comparisons.score(a, b) >= ONE_ACT:
            assert (b in candidates.of(a)) == (a in candidates.of(b))
            if b not in candidates.of(a):
                lost.append((a.key, b.key))
    assert lost == []


def test_what_is_taken_out_is_no_candidate():
    candidates = Candidates()
    for telling in TELLINGS:
        candidates.enter(telling)
    for telling in TELLINGS:
        candidates.take_out(telling)
    assert candidates._blocks == {}


def points(name: str, a, b) -> float:
    return next(c for c in COMPARISONS if c.name == name).compare(a, b).points


def test_hours_part_two_strikes_of_a_day():
    morning, evening = two(
        tale("a", "date: 2020-05-01 morning = صباحا", said="صباحا"),
        tale("b", "date: 2020-05-01 night = ليلا", said="ليلا"),
    )
    assert points("hour", morning, evening) == -1


def test_a_market_is_no_hospital_but_a_school_may_shelter():
    market, hospital = two(tale("a", "on -: = سوق", said="سوق"), tale("b", "on -: = مستشفى", said="مستشفى"))
    assert points("hit", market, hospital) == -1
    school, shelter = two(tale("a", "on -: = مدرسة", said="مدرسة"), tale("b", "on -: = نازحين", said="نازحين"))
    assert points("hit", school, shelter) == 0


def test_an_odd_figure_in_common_says_more_than_a_small_one():
    odd, same = two(tale("a", "killed: 47 = قتلى", said="قتلى"), tale("b", "killed: 47 = قتلى", said="قتلى"))
    one, also = two(tale("a", "killed: 1 = قتيل", said="قتيل"), tale("b", "killed: 1 = قتيل", said="قتيل"))
    assert points("tolls", odd, same) == 1
    assert points("tolls", one, also) == 0.25


def test_a_copy_is_known_by_its_shadow():
    text = "أعلنت الوكالة مقتل خمسة أشخاص في غارة على الحي القديم وسط المدينة صباح اليوم وجرح آخرين نقلوا إلى المستشفى"
    marked = text.replace("مقتل", "مَقتَل").replace("أعلنت", "اعلنت").replace("ى", "ي")
    one, other = signature(fold_term(text)), signature(fold_term(marked))
    assert likeness(one, other) == 1
    assert is_copy(one, other)
    cut = signature(fold_term(" ".join(text.split()[:13])))
    assert is_copy(one, cut)
    own = signature(fold_term("سقط خمسة ضحايا بقصف جوي طال حيا سكنيا في قلب المدينة هذا الصباح حسب مصادر أهلية"))
    assert not is_copy(one, own)


def test_short_texts_are_no_copies():
    assert not is_copy(signature("قتل خمسه في غاره"), signature("قتل خمسه في غاره"))
