"""Who says it is the last mouth in the chain, however many papers print it."""

from tests.incidents.tales import incident, tale

OFFICIAL = "source r: news_agency id=reuters = رويترز"


def quoting(ref: str, said: str = "رويترز مسؤول أمريكي خمسة", day: str = "2020-05-01") -> str:
    return tale(
        ref, OFFICIAL, "source o: official anon aff=us via=r = مسؤول أمريكي", "killed o: 5 = خمسة", said=said, day=day
    )


def test_ten_outlets_quoting_one_official_of_an_agency_are_one_origin():
    extra = ["عاجل", "تقرير", "مفصل", "خبر", "جديد", "متابعة", "قال", "ذكر", "أورد", "نشر", "بث", "كتب"]
    found = incident(*(quoting(f"r{n}", f"{extra[n]} رويترز مسؤول أمريكي خمسة {extra[-n]}") for n in range(10)))
    assert len(found.origins) == 1
    assert found.origins[0].reports == tuple(sorted(f"r{n}" for n in range(10)))
    assert found.origins[0].via == ("رويترز",)


def test_a_monitor_quoted_by_five_is_one_whatever_it_is_called():
    names = (
        "المرصد السوري",
        "المرصد السوري لحقوق الإنسان",
        "مرصد حقوق الإنسان",
        "المرصد",
        "المرصد السوري لحقوق الانسان",
    )
    found = incident(
        *(tale(f"r{n}", f"source m: monitor id=sohr = {name}", "killed m: 5 = خمسة", said=f"{name} خمسة")
          for n, name in enumerate(names))
    )  # fmt: skip
    assert len(found.origins) == 1


def test_names_without_an_entity_are_joined_by_spelling():
    found = incident(
        tale("a", "source m: monitor = الشبكة الليبية للحقوق", "killed m: 5 = خمسة", said="الشبكة الليبية للحقوق خمسة"),
        tale("b", "source m: monitor = الشبكه الليبيه للحقوق", "killed m: 5 = خمسة", said="الشبكه الليبيه للحقوق خمسة"),
        tale("c", "source m: monitor = لجان التنسيق", "killed m: 5 = خمسة", said="لجان التنسيق خمسة"),
    )
    assert [o.reports for o in found.origins] == [("a", "b"), ("c",)]


def test_an_unnamed_source_without_a_relay_is_each_outlets_own():
    source = ("source u: medical anon = مصدر طبي", "killed u: 5 = خمسة")
    found = incident(tale("a", *source, said="مصدر طبي خمسة"), tale("b", *source, said="وصل مصدر طبي خمسة إلى المشفى"))
    assert len(found.origins) == 2


def test_a_relay_left_unsaid_makes_no_second_witness():
    found = incident(
        quoting("a"),
        tale(
            "b",
            "source o: official anon aff=us = مسؤول أمريكي",
            "killed o: 5 = خمسة",
            said="وفق مسؤول أمريكي خمسة قتلوا",
        ),
    )
    assert len(found.origins) == 1


def test_officials_of_two_agencies_are_two_mouths_of_one_party_and_noted():
    found = incident(
        quoting("a"),
        tale("b", "source f: news_agency id=afp = فرانس برس", "source o: military anon aff=us via=f = ضابط أمريكي",
             "killed o: 5 = خمسة", said="فرانس برس ضابط أمريكي خمسة"),
    )  # fmt: skip
    assert len(found.origins) == 2
    assert all("may be the same person" in (o.note or "") for o in found.origins)


def test_a_copy_speaks_with_the_voice_of_its_original():
    long = "خمسة قتلى في الغارة التي شنها الطيران على الحي السكني وسط المدينة وأصيب آخرون نقلوا إلى المشفى الوطني"
    found = incident(
        tale("a", "killed: 5 = خمسة قتلى", said=long, outlet="الأولى"),
        tale("b", "killed: 5 = خمسة قتلى", said=long + " لاحقا", outlet="الثانية", day="2020-05-02"),
    )
    assert [(o.name, o.reports) for o in found.origins] == [("الأولى", ("a", "b"))]
    assert {r.ref: r.copy_of for r in found.reports} == {"a": None, "b": "a"}
    assert ("a", "copied by", "b") in {(e.start, e.kind, e.end) for e in found.graph}


def test_the_outlet_speaks_only_where_nobody_else_is_named():
    found = incident(
        tale("a", "source m: monitor id=sohr = المرصد", "killed: 5 = خمسة", "killed m: 5 = خمسة##2",
             said="مقتل خمسة\nالمرصد خمسة")
    )  # fmt: skip
    assert [o.entity for o in found.origins] == ["sohr"]


def test_an_outlet_and_the_source_of_its_name_are_one():
    found = incident(
        tale("a", "killed: 5 = خمسة", said="خمسة", outlet="سانا"),
        tale("b", "source s: news_agency id=sana = وكالة سانا", "killed s: 5 = خمسة", said="وكالة سانا خمسة"),
    )
    assert len(found.origins) == 1


def test_an_institution_and_its_spokesman_are_one():
    found = incident(
        tale("a", "source i: military id=idf = الجيش", "killed i: 5 = خمسة", said="الجيش خمسة"),
        tale("b", "source p: military aff=idf = دانيال", "killed p: 5 = خمسة", said="دانيال خمسة"),
    )
    assert len(found.origins) == 1
