"""Names stay with their content, whatever comes and goes."""

from hypothesis import example, given
from hypothesis import strategies as st

from tawthiq.incidents.identity import Known, Names, first_id


def test_a_new_incident_is_named_by_its_first_telling():
    assert Names().name([["a", "b"]]) == [(first_id("a", ()), ())]


def test_a_name_stays_when_an_earlier_telling_arrives():
    names = Names()
    ((name, _),) = names.name([["b", "c"]])
    assert names.name([["a", "b", "c"]]) == [(name, ())]


def test_names_that_meet_stay_as_former_ones():
    names = Names()
    (one, _), (other, _) = names.name([["a", "b"], ["c"]])
    assert names.name([["a", "b", "c"]]) == [(one, (other,))]
    assert names.lead_to(other) == [one]


def test_a_part_that_leaves_is_found_by_the_old_name():
    names = Names()
    ((name, _),) = names.name([["a", "b", "c"]])
    (small, former), (kept, _) = names.name([["a"], ["b", "c"]])
    assert kept == name
    assert former == (name,)
    assert names.lead_to(name) == [name, small]
    assert small != name


def test_sets_that_met_and_parted_again_have_their_own_names():
    names = Names()
    before = names.name([["a"], ["b", "c"]])
    (one, _), (other, _) = before
    assert names.name([["a", "b", "c"]]) == [(other, (one,))]
    assert names.name([["a"], ["b", "c"]]) == before
    assert (names.lead_to(one), names.lead_to(other)) == ([one], [other])


def test_three_that_met_part_in_two_and_one():
    names = Names()
    (one, _), (two, _), (three, _) = names.name([["a"], ["b"], ["c"]])
    names.name([["a", "b", "c"]])
    (first, _), (second, _) = names.name([["a"], ["b", "c"]])
    assert (first == one, second in {two, three}) == (True, True)
    assert names.lead_to(two) == names.lead_to(three) == [second]


def test_a_name_is_taken_up_again_though_more_was_told_since():
    names = Names()
    (one, _), (other, _) = names.name([["b"], ["d"]])
    names.name([["a", "b", "c", "d"]])
    assert names.name([["b", "c"], ["a", "d", "e"]]) == [(one, ()), (other, ())]


def test_a_name_whose_tellings_are_gone_is_gone():
    names = Names()
    ((name, _),) = names.name([["a"]])
    names.drop("a")
    assert names.lead_to(name) == []
    assert names.known() == []


def test_names_of_an_earlier_run_are_kept():
    names = Names([Known("i1", ["b", "a"], ["i0"])])
    assert names.name([["a", "b"]]) == [("i1", ("i0",))]


@given(st.lists(st.lists(st.integers(0, 3), min_size=8, max_size=8), min_size=1, max_size=6))
@example([[0, 0, 0, 0, 1, 0, 0, 2], [0, 0, 0, 0, 0, 0, 1, 1], [1, 0, 0, 1, 0, 1, 1, 0], [0, 0, 0, 0, 1, 0, 0, 1]])
def test_no_two_incidents_share_a_name_and_none_is_lost(rounds):
    """Eight tellings regrouped again and again; every name ever given leads to where its tellings are."""
    names = Names()
    given_out: dict[str, set[str]] = {}
    for numbers in rounds:
        groups: dict[int, list[str]] = {}
        for telling, number in zip("abcdefgh", numbers, strict=True):
            groups.setdefault(number, []).append(telling)
        sets = sorted(groups.values())
        named = names.name(sets)
        assert len({name for name, _ in named}) == len(sets)
        for (name, _), group in zip(named, sets, strict=True):
            given_out.setdefault(name, set()).update(group)
        for name in given_out:
            assert names.lead_to(name)


@given(st.lists(st.lists(st.integers(0, 3), min_size=8, max_size=8), min_size=1, max_size=6))
def test_what_did_not_change_is_named_the_same_whether_it_is_asked_about_or_not(rounds):
    """All sets named in each round, and only those that changed, come to the same ids and former ids."""
    whole, changed = Names(), Names()
    there: dict[tuple[str, ...], tuple[str, tuple[str, ...]]] = {}
    for numbers in rounds:
        groups: dict[int, list[str]] = {}
        for telling, number in zip("abcdefgh", numbers, strict=True):
            groups.setdefault(number, []).append(telling)
        sets = sorted(map(tuple, groups.values()))
        anew = [group for group in sets if group not in there]
        kept = {group: named for group, named in there.items() if group in sets}
        there = kept | dict(zip(anew, changed.name(anew), strict=True))
        assert dict(zip(sets, whole.name(sets), strict=True)) == there
