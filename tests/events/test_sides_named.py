"""A side is called what the report calls it where it acts, though a pronoun led to it before."""

from datetime import date

from tests.events.reading import record_of

DAY = date(2024, 5, 15)
REPORT = (
    "شن التحالف الدولي غارة جوية على قوات تابعة للأسد، إثر شنها هجوما في دير الزور على قوات سوريا الديمقراطية أمس.\n"
    "وقال التحالف إن قوات موالية للنظام شنت هجوما أمس على قوات سوريا الديمقراطية في دير الزور.\n"
    "وقال مسؤول عن الهجوم: كانت القوات الموالية للنظام السوري تضم نحو 300 فرد تدعمهم مدفعية ودبابات."
)


def test_the_subject_of_the_act_names_the_side_a_pronoun_led_to():
    record = record_of(REPORT, 0, DAY)
    clash = next(e for e in record.events if e.type == "armed_clash")
    sides = [(p.name, p.strength.value if p.strength else None) for p in clash.participants if p.role == "initiator"]
    assert sides == [("قوات موالية للنظام", 300)]


def targets(text: str) -> list[str]:
    return [p.name for e in record_of(text, 0, DAY).events for p in e.participants if p.role == "target"]


def test_who_repels_an_attack_on_others_is_not_whom_it_was_on() -> None:
    assert targets("أحبط الجيش هجوما شنه مسلحون على مقر للشرطة شرق الرقة.") == ["مقر للشرطة"]
    assert targets("صد الجيش هجوما شنه مسلحون شرق الرقة.") == ["الجيش"]
