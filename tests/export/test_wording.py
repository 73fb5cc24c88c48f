"""What a report says in several forms is shown once."""

import msgspec
import pytest

from tawthiq.export import writer
from tawthiq.export.summary import write_summary
from tawthiq.export.wording import counted, denial, forms, shown_figure, weapon_names
from tawthiq.record import Count, Record, Span, Victims, Weapon
from tests.export.html.test_page import read
from tests.export.records import record

WORDS = Span(0, 1, "أ")


def weapons(*names: str, class_: str = "aircraft") -> tuple[Weapon, ...]:
    return tuple(Weapon(name, class_, WORDS) for name in names)


@pytest.mark.parametrize(
    ("names", "shown"),
    [
        (("غارات", "طائرات حربية", "الغارات", "الطائرات"), ["غارات", "طائرات حربية"]),
        (("الطائرات", "طائرات حربية"), ["طائرات حربية"]),
        (("غارة", "غارات"), ["غارة"]),
        (("طائرات مسيرة", "طائرات حربية"), ["طائرات مسيرة", "طائرات حربية"]),
        (("راجمات صواريخ", "صواريخ"), ["راجمات صواريخ", "صواريخ"]),
        ((), []),
    ],
)
def test_a_weapon_in_several_forms_is_one(names, shown):
    assert weapon_names(weapons(*names)) == shown


def test_weapons_of_two_classes_are_two():
    both = (*weapons("قذيفة", class_="artillery"), *weapons("القذيفة", class_="rocket"))
    assert forms(both) == [[0], [1]]


def told(value, words, victims, bound="vague", denied=False):
    count = Count(value, None, None, bound, words)
    base = record().events[0].casualties[0]
    return msgspec.structs.replace(base, count=count, victims=Victims(victims, "unknown", None), denied=denied)


def test_words_of_the_victims_stand_once():
    dozens = counted(told(None, "عشرات المدنيين", "مدنيين"))
    assert (dozens.count.text, dozens.victims, dozens.untold) == ("عشرات المدنيين", "", False)
    others = counted(told(None, "عشرات", "مدنيين"))
    assert (others.count.text, others.victims) == ("عشرات", "مدنيين")
    soldiers = counted(told(None, "جنود", "جنود"))
    assert (soldiers.count, soldiers.victims, soldiers.untold) == (None, "جنود", True)
    three = counted(told(3, "ثلاثة جنود", "جنود", "exact"))
    assert (three.count.value, three.victims) == (3, "جنود")


def test_a_denial_says_what_it_denies():
    assert denial(told(0, "قتلى", None, "exact", denied=True)) == "label.denied_any"
    assert denial(told(5, "خمسة", "جنود", "exact", denied=True)) == "label.denied_figure"
    assert denial(told(None, "جنود", "جنود", denied=True)) == "claim.denied"
    assert denial(told(0, "قتلى", None, "exact")) is None


def test_a_figure_in_a_line_of_words():
    assert shown_figure(Count(12, 12, None, "at_least", "ما لا يقل عن 12"), "en") == "≥ 12"
    assert shown_figure(Count(1200, None, None, "about", "نحو 1200"), "ar") == "نحو 1,200"
    assert shown_figure(Count(3, 3, 5, "range", "بين 3 و5"), "ar") == "3–5"
    assert shown_figure(Count(None, None, None, "vague", "عشرات"), "ar") == "عشرات"


def vague_record(outlet: bool) -> Record:
    """Its first event tells of soldiers without a number, and names its weapon twice."""
    whole = record()
    event = msgspec.structs.replace(
        whole.events[0],
        casualties=(told(None, "جنود", "جنود"), told(None, "جنود", "جنود", denied=True)),
        weapons=(*whole.events[0].weapons, msgspec.structs.replace(whole.events[0].weapons[0], name="القصف المدفعي")),
    )
    report = whole.report
    if not outlet:
        report = msgspec.structs.replace(report, outlet=msgspec.structs.replace(report.outlet, name=None))
    return msgspec.structs.replace(whole, report=report, events=(event,))


def plain(text: str) -> str:
    return text.replace("\u2068", "").replace("\u2069", "")


def test_in_the_summary():
    text = plain("".join(write_summary([vague_record(outlet=True)], "en")))
    assert "killed      جنود [no number told]\n" in text
    assert "killed      جنود [denied]\n" in text
    assert "weapons     قصف مدفعي\n" in text


def test_an_outlet_not_named_stands_only_where_it_speaks_itself():
    text = plain("".join(write_summary([vague_record(outlet=False)], "en")))
    assert "said by رويترز → مصدر طبي (unnamed)\n" in text
    assert "outlet not named →" not in text


def test_on_the_page_every_form_of_a_weapon_leads_to_its_row():
    html = "".join(writer("html")([vague_record(outlet=True)], "en"))
    found = read(html)
    assert len(set(found.ids)) == len(found.ids)
    for link in found.links:
        assert link.startswith("https://example.org") or link.removeprefix("#") in found.ids, link
    assert "no number told" in html
    panel = html[html.index('<aside class="panel"') :]
    assert "القصف المدفعي" not in panel
