"""The rule for low, best and high, clause by clause."""

import pytest

from tests.incidents.tales import figure, incident, limits, tale

MONITOR = "source m: monitor id=sohr = المرصد"
MINISTRY = "source h: government id=ministry = الوزارة"
ARMY = "source a: military id=syria-army = الجيش"
UNNAMED = "source u: medical anon = مصدر"


@pytest.mark.parametrize(
    ("count", "said", "expected"),
    [
        ("5", "خمسة قتلى", (5, 5, 5)),
        (">=5", "خمسة قتلى على الأقل", (5, 5, 5)),
        (">5", "أكثر من خمسة قتلى", (6, 6, 6)),
        ("~50", "نحو خمسين قتيلا", (50, 50, 50)),
        ("<=20", "ما يصل إلى عشرين قتيلا", (None, None, 20)),
        ("<20", "أقل من عشرين قتيلا", (None, None, 19)),
        ("3-5", "بين ثلاثة وخمسة قتلى", (3, 3, 5)),
        ("?", "عشرات القتلى", (None, None, None)),
        ("0", "لا قتلى", (0, 0, 0)),
    ],
)
def test_how_a_bound_enters(count, said, expected):
    assert limits(incident(tale("a", f"killed: {count} = {said}", said=said))) == expected


def test_unknown_is_unknown_and_says_so():
    found = figure(incident(tale("a", "killed: ? = قتلى", said="قتلى")))
    assert found.derivation[-3:] == (
        "low unknown: no account sets one",
        "best unknown: no account gives a figure for it",
        "high unknown: no account sets one",
    )


def test_best_is_what_most_origins_tell_or_allow():
    found = incident(
        tale("a", MONITOR, "killed m: 8 = ثمانية", said="المرصد ثمانية"),
        tale("b", MINISTRY, "killed h: >=5 = خمسة على الأقل", said="الوزارة خمسة على الأقل"),
        tale("c", UNNAMED, "killed u: 12 = اثنا عشر", said="مصدر اثنا عشر"),
    )
    assert limits(found) == (5, 8, 12)


def test_on_a_tie_a_named_origin_then_the_latest_then_the_lower():
    named = incident(
        tale("a", MONITOR, "killed m: 8 = ثمانية", said="المرصد ثمانية"),
        tale("b", UNNAMED, "killed u: 6 = ستة", said="مصدر ستة", day="2020-05-02"),
    )
    assert limits(named)[1] == 8
    latest = incident(
        tale("a", MONITOR, "killed m: 6 = ستة", said="المرصد ستة"),
        tale("b", MINISTRY, "killed h: 8 = ثمانية", said="الوزارة ثمانية", day="2020-05-02"),
    )
    assert limits(latest)[1] == 8
    lower = incident(
        tale("a", MONITOR, "killed m: 8 = ثمانية", said="المرصد ثمانية"),
        tale("b", MINISTRY, "killed h: 6 = ستة", said="الوزارة ستة"),
    )
    assert limits(lower)[1] == 6
    assert "of two such figures the lower" in "\n".join(figure(lower).derivation)


def test_the_latest_word_of_an_origin_replaces_its_earlier_one():
    found = incident(
        tale("a", MONITOR, "killed m: 5 = خمسة", said="المرصد خمسة"),
        tale("b", MONITOR, "killed m: 9 = تسعة", said="المرصد تسعة", day="2020-05-03"),
    )
    assert limits(found) == (9, 9, 9)
    assert [a.superseded_by for a in found.accounts] == ["b", None]


def test_a_replaced_figure_does_not_come_back_by_a_late_repetition():
    found = incident(
        tale("a", MONITOR, "killed m: 5 = خمسة", said="المرصد خمسة"),
        tale("b", MONITOR, "killed m: 9 = تسعة", said="المرصد تسعة", day="2020-05-03"),
        tale("c", MONITOR, "killed m: 5 = خمسة", said="المرصد خمسة بعدئذ", day="2020-05-06"),
    )
    assert limits(found) == (9, 9, 9)


def test_who_told_the_old_figure_before_the_update_tells_the_old_figure():
    found = incident(
        tale("a", MONITOR, "killed m: 5 = خمسة", said="المرصد خمسة"),
        tale("b", "killed: 5 = خمسة قتلى", said="خمسة قتلى"),
        tale("c", "killed: 5 = خمسة آخرون", said="خمسة آخرون"),
        tale("d", MONITOR, "killed m: 12 = اثنا عشر", said="المرصد اثنا عشر", day="2020-05-04"),
    )
    assert limits(found) == (5, 12, 12)


def test_a_vague_word_replaces_no_figure():
    found = incident(
        tale("a", MONITOR, "killed m: 5 = خمسة", said="المرصد خمسة"),
        tale("b", MONITOR, "killed m: ? = قتلى", said="المرصد قتلى", day="2020-05-03"),
    )
    assert limits(found) == (5, 5, 5)


def test_a_denied_figure_sets_none_and_a_denial_of_any_counts_as_zero_for_who_denies():
    figure_denied = incident(
        tale("a", MONITOR, "killed m: 9 = تسعة", said="المرصد تسعة"),
        tale("b", ARMY, "killed a: 9 denied = تسعة", said="الجيش تسعة"),
    )
    assert limits(figure_denied) == (9, 9, 9)
    all_denied = incident(
        tale("a", MONITOR, "killed m: 9 = تسعة", said="المرصد تسعة"),
        tale("b", ARMY, "killed a: 0 denied = قتلى", said="الجيش قتلى"),
    )
    assert limits(all_denied) == (0, 9, 9)
    assert {a.credibility for a in all_denied.accounts if not a.denied} == {4}


def test_a_part_is_a_row_of_its_own_and_never_added():
    found = incident(
        tale("a", MONITOR, "killed m: 9 = تسعة", "killed m: 3 child part = ثلاثة أطفال", said="المرصد تسعة ثلاثة أطفال")
    )
    assert limits(found) == (9, 9, 9)
    assert limits(found, category="child") == (3, 3, 3)
    assert figure(found, category="child").part


def test_a_vague_whole_is_at_least_its_part():
    found = incident(
        tale("a", MONITOR, "killed m: ? = قتلى", "killed m: 3 child part = ثلاثة أطفال", said="المرصد قتلى ثلاثة أطفال")
    )
    assert limits(found) == (3, None, 3)


def test_of_people_told_side_by_side_the_largest_group_stands_and_none_is_added():
    found = incident(
        tale(
            "a", ARMY, "killed a: 1 combatant syria-army = ضابط", "killed a: 3 combatant syria-army = ثلاثة جنود",
            said="الجيش ضابط ثلاثة جنود",
        )
    )  # fmt: skip
    assert limits(found, side="syria-army") == (3, 3, 3)
    assert [a.count.value for a in found.accounts] == [1, 3]
    assert figure(found, side="syria-army").beside
    assert len(found.figures) == 1
    officer, soldiers = figure(found, side="syria-army").derivation[:2]
    assert "not added to it" in officer
    assert "the largest group of its statement; the others are counted beside it and not added" in soldiers


def test_groups_side_by_side_leave_room_for_the_whole_another_tells():
    found = incident(
        tale("a", ARMY, "killed a: 1 combatant syria-army = ضابط", "killed a: 3 combatant syria-army = ثلاثة جنود",
             said="الجيش ضابط ثلاثة جنود"),
        tale("b", MONITOR, "killed m: 4 combatant syria-army = أربعة", said="المرصد أربعة"),
        tale("c", UNNAMED, "killed u: 9 combatant syria-army = تسعة", said="مصدر تسعة", day="2020-05-02"),
    )  # fmt: skip
    assert limits(found, side="syria-army") == (3, 4, 9)


def test_one_group_told_in_two_statements_is_not_beside_itself():
    found = incident(
        tale("a", ARMY, "killed a: 3 combatant syria-army = ثلاثة جنود", said="الجيش ثلاثة جنود"),
        tale("b", ARMY, "killed a: 4 combatant syria-army = أربعة جنود", said="الجيش أربعة جنود"),
    )
    assert limits(found, side="syria-army")[2] == 4
    assert not figure(found, side="syria-army").beside


def test_civilians_and_fighters_of_one_statement_have_a_row_each_beside_that_of_all():
    found = incident(
        tale("a", MONITOR, "killed m: 5 civilian = خمسة مدنيين", "killed m: 2 combatant = مسلحان",
             said="المرصد خمسة مدنيين مسلحان")
    )  # fmt: skip
    assert limits(found, category="civilian") == (5, 5, 5)
    assert limits(found, category="combatant") == (2, 2, 2)
    assert limits(found) == (5, 5, 5)
    assert [(f.category, f.part, f.beside) for f in found.figures] == [
        (None, False, True), ("civilian", True, False), ("combatant", True, False),
    ]  # fmt: skip


def test_a_part_and_a_group_of_one_category_share_a_row():
    found = incident(
        tale("a", MONITOR, "killed m: 5 civilian = خمسة مدنيين", "killed m: 2 combatant = مسلحان",
             said="المرصد خمسة مدنيين مسلحان"),
        tale("b", MINISTRY, "killed h: 9 = تسعة", "killed h: 6 civilian part = ستة مدنيين",
             said="الوزارة تسعة ستة مدنيين"),
    )  # fmt: skip
    assert limits(found) == (5, 5, 9)
    assert limits(found, category="civilian") == (5, 5, 6)


def test_who_tells_no_side_is_taken_for_the_only_one_unless_he_counts_more_than_it_lost():
    police = tale("a", MINISTRY, "killed h: 2 security turkey-police = شرطيان", said="الوزارة شرطيان")
    two = incident(police, tale("b", MONITOR, "killed m: 2 = اثنان", said="المرصد اثنان"))
    assert [f.side for f in two.figures] == ["turkey-police"]
    assert any("taken for the only side told" in line for line in two.figures[0].derivation)
    more = incident(
        police,
        tale("b", MONITOR, "killed m: 32 = اثنان وثلاثون", "wounded m: 9 = تسعة", said="المرصد اثنان وثلاثون تسعة"),
    )
    assert limits(more, side="turkey-police") == (2, 2, 2)
    assert limits(more) == (32, 32, 32)
    assert limits(more, outcome="wounded") == (9, 9, 9)


def test_a_belligerent_on_its_enemy_is_marked_and_loses_a_tie():
    found = incident(
        tale(
            "a", ARMY, "by syria-army: a = الجيش", "on hts: a = المسلحين",
            "killed a: 40 combatant hts = أربعين من المسلحين", said="الجيش أربعين من المسلحين",
        ),
        tale("b", MONITOR, "on hts: m = الهيئة", "killed m: 12 combatant hts = اثنا عشر",
             said="المرصد الهيئة اثنا عشر"),
    )  # fmt: skip
    assert limits(found, side="hts") == (12, 12, 40)
    assert figure(found, side="hts").without_belligerents == (12, 12, 12)
    assert [a.about_enemy for a in found.accounts] == [True, False]


def test_unconfirmed_stands_for_best_only_where_nothing_else_does():
    alone = incident(tale("a", MONITOR, "killed m: 9 status=unconfirmed = تسعة", said="المرصد تسعة"))
    assert limits(alone) == (9, 9, 9)
    beside = incident(
        tale("a", MONITOR, "killed m: 9 status=unconfirmed = تسعة", said="المرصد تسعة"),
        tale("b", UNNAMED, "killed u: 4 = أربعة", said="مصدر أربعة"),
    )
    assert limits(beside) == (4, 4, 9)


def test_nothing_is_averaged():
    found = incident(
        tale("a", MONITOR, "killed m: 10 = عشرة", said="المرصد عشرة"),
        tale("b", MINISTRY, "killed h: 20 = عشرون", said="الوزارة عشرون"),
    )
    assert set(limits(found)) <= {10, 20}


def test_no_figure_is_told_by_nobody():
    from tawthiq.incidents import build
    from tests.incidents.stories import told as all_stories

    for one in build([s.record for s in all_stories()]):
        for f in one.figures:
            given = {
                value
                for a in one.accounts
                if a.outcome == f.outcome
                for value in (a.count.value, a.count.low, a.count.high)
            }
            assert {f.low, f.best, f.high, *(f.without_belligerents or ())} <= {*given, None}


@pytest.mark.parametrize("language", ["en", "ar"])
def test_every_account_has_a_line_in_the_derivation(language):
    from tawthiq.incidents import build
    from tawthiq.incidents.in_language import in_language
    from tests.incidents.stories import told as all_stories

    for one in build([s.record for s in all_stories()]):
        shown = in_language(one, language)
        for account in one.accounts:
            assert any(f"«{account.count.text}»" in line for f in shown.figures for line in f.derivation)
        for f in one.figures:
            known = [v for v in (f.low, f.best, f.high) if v is not None]
            assert known == sorted(known)


def test_one_of_the_dead_named_later_is_no_toll():
    """A paper that writes of the imam's funeral does not say that one was killed; who counts "one" does."""
    found = incident(
        tale("a", MONITOR, "killed m: 15 = خمسة عشر", said="المرصد خمسة عشر"),
        tale("b", "killed: 1 = إمام المسجد", said="شيع الأهالي إمام المسجد", day="2020-05-03"),
        tale("c", UNNAMED, "killed u: 1 = قتيل واحد", said="مصدر قتيل واحد", day="2020-05-04"),
    )
    assert limits(found) == (1, 15, 15)
    imam = next(a for a in found.accounts if a.report == "b")
    assert imam.one_of
    assert not any(a.one_of for a in found.accounts if a.report != "b")
    line = next(line for line in figure(found).derivation if "إمام" in line)
    assert "one of them" in line


def test_a_definite_noun_names_one_of_them_on_any_day():
    found = incident(
        tale("a", MONITOR, "killed m: 15 = خمسة عشر", said="المرصد خمسة عشر"),
        tale("b", "killed: 1 = الوكيل الأول", said="قضى الوكيل الأول"),
    )
    assert limits(found) == (15, 15, 15)
    early = incident(
        tale("a", MONITOR, "killed m: 15 = خمسة عشر", said="المرصد خمسة عشر"),
        tale("b", "killed: 1 = جندي", said="سقط جندي"),
    )
    assert limits(early) == (1, 15, 15)


def test_a_lone_dead_stays_a_toll():
    found = incident(tale("a", "killed: 1 = الإمام", said="قتل الإمام"))
    assert limits(found) == (1, 1, 1)


def test_a_group_beside_those_of_a_side_is_not_all():
    """Ten soldiers and three workers are not three dead, where others say thirteen."""
    groups = (
        "killed m: 10 security syria-army = عشرة جنود", "killed m: 3 civilian = ثلاثة عمال",
    )  # fmt: skip
    alone = incident(tale("a", MONITOR, *groups, said="المرصد عشرة جنود ثلاثة عمال"))
    assert limits(alone, category="civilian") == (3, 3, 3)
    found = incident(
        tale("a", MONITOR, *groups, said="المرصد عشرة جنود ثلاثة عمال"),
        tale("b", MINISTRY, "killed h: 13 = ثلاثة عشر قتيلا", said="الوزارة ثلاثة عشر قتيلا"),
    )
    assert limits(found) == (13, 13, 13)
    assert limits(found, side="syria-army") == (10, 10, 10)
    assert any("a group counted beside others" in line for line in figure(found).derivation)


def test_a_larger_whole_of_no_side_replaces_no_figure_of_a_side():
    found = incident(
        tale("a", MONITOR, "killed m: 12 security syria-army = 12 جنديا", said="المرصد 12 جنديا"),
        tale("b", MONITOR, "killed m: 15 = 15 قتيلا", said="المرصد 15 قتيلا", day="2020-05-02"),
    )
    assert limits(found, side="syria-army") == (12, 12, 12)
    assert limits(found) == (15, 15, 15)


def test_a_later_word_of_fighters_replaces_no_civilians_told_beside_fighters():
    found = incident(
        tale("a", MONITOR, "killed m: 19 = 19 شهيدا", "killed m: 36 combatant = 36 مسلحا",
             said="المرصد 19 شهيدا. المرصد 36 مسلحا"),
        tale("b", MONITOR, "killed m: 55 combatant = 55 مسلحا", said="المرصد 55 مسلحا", day="2020-05-02"),
    )  # fmt: skip
    replaced = {a.count.value: a.superseded_by for a in found.accounts}
    assert replaced == {19: None, 36: "b", 55: None}


def test_who_says_nobody_does_not_win_a_tie_against_two_who_tell_of_some():
    army = tale("a", ARMY, "wounded a: 0 = لا جرحى", said="الجيش لا جرحى")
    found = incident(
        army,
        tale("b", MONITOR, "wounded m: 3 = ثلاثة", said="المرصد ثلاثة"),
        tale("c", MINISTRY, "wounded h: 2 = جريحان", said="الوزارة جريحان"),
    )
    assert limits(found, "wounded") == (0, 2, 3)
    alone = incident(army, tale("b", MONITOR, "wounded m: 3 = ثلاثة", said="المرصد ثلاثة"))
    assert limits(alone, "wounded") == (0, 0, 3)
    two = incident(
        army,
        tale("d", "source p: government id=police = الشرطة", "wounded p: 0 = لا جرحى", said="الشرطة لا جرحى"),
        tale("b", MONITOR, "wounded m: 3 = ثلاثة", said="المرصد ثلاثة"),
        tale("c", MINISTRY, "wounded h: 3 = ثلاثة", said="الوزارة ثلاثة"),
        tale("e", UNNAMED, "wounded u: 9 = تسعة", said="مصدر تسعة"),
    )
    assert limits(two, "wounded") == (0, 3, 9)
    assert any("more tell of some than of none" in line for line in figure(two, "wounded").derivation)
