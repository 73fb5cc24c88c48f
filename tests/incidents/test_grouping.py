"""What one report tells apart, recalls, or says of the war at large decides what may be one incident."""

import pytest

from tawthiq.incidents import build
from tawthiq.incidents.comparisons import ONE_ACT, explain
from tawthiq.incidents.comparisons.kin import related
from tawthiq.incidents.grouping import Grouping, one_battle, told_apart
from tawthiq.incidents.members import Telling, read_tellings
from tests.incidents.stories import read


def tellings(*events: str, said: str, day: str = "2020-05-01", ref: str = "a") -> list[Telling]:
    lines = "\n".join(line for event in events for line in event.split("; "))
    (found,) = read(f"==== {ref} | outlet | {day}\n{said}\n---\n{lines}\n")
    return read_tellings(found.record)


STRIKE = "event x: air_drone_strike = غارة"
CLASH = "event x: armed_clash = معركة"


def test_a_strike_in_another_town_is_no_part_of_the_battle():
    said = "معركة في سراقب وغارة على كفرنبل"
    clash, strike = tellings(f"{CLASH}; place: hass = سراقب", f"{STRIKE}; place: kafr-nabl = كفرنبل", said=said)
    assert told_apart(clash, strike)
    clash, strike = tellings(f"{CLASH}; place: idlib-south = سراقب", f"{STRIKE}; place: kafr-nabl = كفرنبل", said=said)
    assert one_battle(clash, strike)


def test_what_a_report_recalls_without_day_or_toll_is_not_told_apart():
    said = "غارة على سراقب الجمعة تقتل خمسة. وكانت غارة سراقب"
    full = f"{STRIKE}; place: saraqib = سراقب; date: 2020-05-01 = الجمعة; killed: 5 = خمسة"
    one, again = tellings(full, "event x: air_drone_strike = غارة##2; place: saraqib = سراقب##2", said=said)
    assert not told_apart(one, again)
    assert not one_battle(one, again)
    one, other = tellings(
        full, "event x: air_drone_strike = غارة##2; place: saraqib = سراقب##2; date: 2020-05-01 = الجمعة", said=said
    )
    assert told_apart(one, other)


def test_raids_recalled_in_passing_are_no_act_in_common():
    said = "قال الوزير في مؤتمره الأسبوعي إن كل غارة إسرائيلية جديدة على غزة تؤخر المفاوضات بين الوسطاء"
    values = f"{STRIKE}; place: gaza-city = غزة; by israel-military: = إسرائيلية"
    (one,) = tellings(values, said=said, ref="a")
    (other,) = tellings(
        values, said="تعاني مخابز غزة نقص الطحين والوقود منذ شهور وتزيد كل غارة إسرائيلية طوابير الناس", ref="b"
    )
    assert one.bare
    assert other.bare
    assert explain(one, other).total < ONE_ACT <= explain(one, other).total + 2
    (dated,) = tellings(f"{values}; date: 2020-05-01 = غزة", said=said, ref="c")
    assert not dated.bare


def test_a_copy_without_day_and_toll_still_comes_together():
    """Bare or not, who repeats the wording tells the same."""
    words = "غارة على سراقب ولم يعرف بعد ما الذي أصابته ولا من كان هناك وقال سكان إنهم سمعوا دويا كبيرا هز المدينة"
    story = (
        f"==== a | x | 2020-05-01\n{words}\n---\n{STRIKE}\nplace: saraqib = سراقب\n==== b | y | 2020-05-01 | copy a\n"
    )
    (one,) = build(told.record for told in read(story))
    assert {r.ref for r in one.reports} == {"a", "b"}


def test_one_stray_in_many_pairs_does_not_part_two_sets():
    """Of 6 × 6 pairs one may be plainly apart, of 2 × 2 none: there every pair is a quarter of what is known."""
    for size, joined in ((6, True), (2, False)):
        names = [f"{side}{n}" for side in "ab" for n in range(size)]

        def score(one: str, other: str) -> float:
            return -1.0 if {one, other} == {"a0", "b0"} else 6.0

        found = Grouping({name: _telling(name) for name in names}, score, {}).run(
            [(9.0 if a[0] == b[0] else 6.0, a, b) for a in names for b in names if a < b and score(a, b) > 0]
        )
        assert (len(found) == 1) is joined


def _telling(name: str) -> Telling:
    telling = Telling()
    telling.report = telling.key = name
    return telling


@pytest.mark.parametrize(
    ("one", "other"), [("saudi-security", "saudi-emergency-forces"), ("egypt-state-security", "egypt-police")]
)
def test_two_services_of_one_state_are_one_side(one, other):
    assert related(one, other)


def test_a_gun_is_no_aircraft_and_the_dead_are_told():
    said = "قصف سراقب الجمعة خمسة بالمدفعية"
    place = "place: saraqib = سراقب; date: 2020-05-01 = الجمعة"
    (strike,) = tellings(f"event x: air_drone_strike = قصف; {place}; killed: 5 = خمسة", said=said, ref="a")
    (shells,) = tellings(
        f"event x: shelling_artillery_missile_attack = قصف; {place}; weapon: artillery = المدفعية; wounded: 5 = خمسة",
        said=said, ref="b",
    )  # fmt: skip
    reasons = " | ".join(explain(strike, shells).reasons)
    assert "type -0.1: an air strike, and a gun on the ground" in reasons
    assert "tolls -0.8: one counts dead, 5, the other only wounded, 5" in reasons
