"""Who tells on of the dead right behind a figure has given it; who only alleges or mourns has not."""

from tests.events.reading import record_of


def speakers(text: str) -> list[tuple[int | None, str | None]]:
    """Value and speaker of each figure of a report."""
    record = record_of(text, 0, None)
    names = {s.id: s.name for s in record.sources}
    claims = {c.id: c for c in record.claims}
    return [(c.count.value, names.get(claims[c.claim].source or "")) for e in record.events for c in e.casualties]


def test_who_goes_on_telling_of_the_dead_gives_their_number():
    text = "قتل أربعة مسلحين أمس في مواجهات مع الجيش قرب زنجبار. وقال مصدر أمني إن القتلى كانوا في سيارة واحدة."
    assert speakers(text) == [(4, "مصدر أمني")]


def test_who_mourns_the_dead_in_passing_does_not():
    text = "قتل أربعة جنود أمس في هجوم على نقطة تفتيش في بغداد. وقال الرئيس إن بلاده تتضامن مع أسر الضحايا."
    assert speakers(text) == [(4, None)]


def test_who_alleges_how_somebody_died_does_not():
    text = "استشهدت فتاة أمس برصاص قوات الاحتلال في الخليل. وادعى جيش الاحتلال أن الفتاة حاولت طعن جندي."
    assert speakers(text)[0] == (1, None)
