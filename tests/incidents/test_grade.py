"""Airwars' five grades, asked in order, each with its reason; responsibility is a claim with its mouth."""

from tests.incidents.tales import incident, tale

MONITOR = "source m: monitor id=sohr = المرصد"
DOCTORS = "source d: medical id=doctors = الأطباء"
DEAD = "killed m: 5 civilian = خمسة"


def test_one_origin_is_weak():
    grade = incident(tale("a", MONITOR, "by russia: m = الروسي", DEAD, said="المرصد خمسة الروسي")).grade
    assert (grade.suggested, grade.reason) == ("weak", "one independent origin only (o1)")


def test_only_outlets_are_weak():
    found = incident(
        tale("a", "killed: 5 = خمسة", said="خمسة"), tale("b", "killed: 5 = خمسة", said="سقط خمسة ضحايا هناك")
    )
    assert found.grade.suggested == "weak"
    assert "own voice" in found.grade.reason


def test_two_origins_and_a_doer_are_fair():
    found = incident(
        tale("a", MONITOR, "by russia: m = الروسي", DEAD, said="المرصد خمسة الروسي"),
        tale("b", DOCTORS, "killed d: 6 = ستة", said="الأطباء ستة"),
    )
    assert found.grade.suggested == "fair"


def test_two_origins_without_a_doer_are_weak():
    found = incident(
        tale("a", MONITOR, DEAD, said="المرصد خمسة"), tale("b", DOCTORS, "killed d: 6 = ستة", said="الأطباء ستة")
    )
    assert found.grade.suggested == "weak"
    assert "none names a doer" in found.grade.reason


def test_an_accepting_belligerent_confirms():
    found = incident(
        tale("a", MONITOR, DEAD, said="المرصد خمسة"),
        tale(
            "b",
            "source x: military id=russia-military = الدفاع",
            "by russia-military: x = طائراتنا",
            said="الدفاع طائراتنا",
        ),
    )
    assert found.grade.suggested == "confirmed"
    assert [(r.entity, r.stance) for r in found.responsibility] == [("russia-military", "claims")]


def test_an_unnamed_officer_accepts_for_nobody():
    found = incident(
        tale("a", MONITOR, DEAD, said="المرصد خمسة"),
        tale(
            "b", "source x: military anon aff=russia = ضابط", "by russia-military: x = طائراتنا", said="ضابط طائراتنا"
        ),
    )
    assert found.grade.suggested == "fair"


def test_two_accusers_with_two_doers_contest():
    found = incident(
        tale("a", MONITOR, "by syria-army: m = النظام", DEAD, said="المرصد النظام خمسة"),
        tale("b", DOCTORS, "by hts: d = الهيئة", "killed d: 5 civilian = خمسة", said="الأطباء الهيئة خمسة"),
    )
    assert found.grade.suggested == "contested"
    assert {(r.entity, r.stance, r.origin) for r in found.responsibility} == {
        ("syria-army", "accused", "o1"), ("hts", "accused", "o2"),
    }  # fmt: skip


def test_only_combatants_are_discounted():
    found = incident(tale("a", MONITOR, "killed m: 5 combatant hts = خمسة", said="المرصد خمسة"))
    assert found.grade.suggested == "discounted"


def test_a_denial_is_kept_as_a_claim():
    found = incident(
        tale("a", MONITOR, "by russia-military: m = الروسي", DEAD, said="المرصد خمسة الروسي"),
        tale("b", "source x: military id=russia-military = الدفاع", "by russia-military: x = طائراتنا",
             said="الدفاع طائراتنا").replace("air_drone_strike", "air_drone_strike denied"),
    )  # fmt: skip
    assert {(r.entity, r.stance) for r in found.responsibility} == {
        ("russia-military", "accused"), ("russia-military", "denies"),
    }  # fmt: skip
    assert found.grade.suggested == "fair"


def test_a_party_that_denies_a_part_in_it_denies_though_it_names_no_doer():
    found = incident(
        tale("a", MONITOR, "by rsf: m = الدعم", DEAD, said="المرصد خمسة الدعم"),
        tale("b", "source x: armed_group id=rsf = قوات الدعم", "says x: denied = نفت", said="قوات الدعم نفت"),
    )
    assert [(r.entity, r.stance) for r in found.responsibility] == [("rsf", "denies"), ("rsf", "accused")]


def test_the_verb_tells_admitting_from_claiming():
    from msgspec.structs import replace

    from tawthiq.incidents import build
    from tawthiq.record import Span
    from tests.incidents.tales import told

    text = tale("b", "source x: military id=idf = الجيش", "by idf: x = طائراتنا", said="واعترف الجيش طائراتنا")
    (record,) = (t.record for t in told(text))
    at = record.report.text.find("واعترف")
    cue = Span(at, at + len("واعترف"), "واعترف")
    claims = tuple(replace(c, cue=cue) if c.source else c for c in record.claims)
    (found,) = build([replace(record, claims=claims)])
    assert [(r.entity, r.stance) for r in found.responsibility] == [("idf", "admits")]
    assert found.grade.suggested == "confirmed"


def test_a_paper_or_a_captive_of_a_country_accepts_nothing_in_its_name():
    for speaker in ("media aff=russia", "witness aff=russia", "analyst aff=russia"):
        found = incident(
            tale("a", MONITOR, DEAD, said="المرصد خمسة"),
            tale("b", f"source x: {speaker} = الصحيفة", "by russia-military: x = طائراتنا", said="الصحيفة طائراتنا"),
        )
        assert found.grade.suggested != "confirmed"
        assert [r.stance for r in found.responsibility] in (["accused"], ["reported"])
        assert all(o.party is None for o in found.origins)
