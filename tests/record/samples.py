"""One whole record, written by hand, with a value in every field that may hold one."""

from tawthiq.record import (
    Casualty,
    Claim,
    Engine,
    Event,
    EventDate,
    Geometry,
    Outlet,
    Participant,
    Place,
    Published,
    Record,
    Relation,
    Report,
    Source,
    Span,
    Unresolved,
    Victims,
    Weapon,
    counted,
)

TEXT = (
    "مقتل أكثر من 20\nوكالة سند - قال مصدر طبي يوم الثلاثاء إن غارة على بعد 5 كيلومترات شرق نهر دجلة "
    "قتلت أكثر من 20 مدنيا على ما يبدو قرب تل الرمان."
)


def span(words: str) -> Span:
    start = TEXT.index(words)
    return Span(start, start + len(words), words)


def event() -> Event:
    river = Geometry("LineString", ((43.1, 36.3), (43.2, 36.2)))
    relation = Relation("Tigris", span("شرق نهر دجلة"), 5.0, "E", river)
    return Event(
        id="e1",
        type="air_drone_strike",
        status="occurred",
        trigger=span("غارة"),
        rule="an air raid",
        date=EventDate("2018-02-06", "2018-02-06", "day", "evening", (), span("يوم الثلاثاء"), "a weekday"),
        place=Place(
            name="5 km east of the Tigris",
            text="على بعد 5 كيلومترات شرق نهر دجلة",
            country="IQ",
            admin1="Nineveh",
            latitude=36.2,
            longitude=43.2,
            level="district",
            relation=relation,
            gazetteer="geonames:1",
            evidence=span("على بعد 5 كيلومترات شرق نهر دجلة"),
            uncertainty_km=12.5,
            geometry=Geometry("Point", (43.2, 36.2)),
            reason="the one river of that name",
            rule="a distance from a river",
        ),
        participants=(
            Participant("target", "مدنيا", None, counted("about", 30, span("20")), span("مدنيا"), "civilians", "c1"),
        ),
        weapons=(Weapon("غارة", "aircraft", span("غارة"), "c1"),),
        casualties=(
            Casualty(
                outcome="killed",
                count=counted("more_than", 20, span("أكثر من 20")),
                victims=Victims("مدنيا", "civilian", None),
                including=False,
                denied=False,
                claim="c1",
                evidence=span("قتلت أكثر من 20 مدنيا"),
                rule="a verb and its victims",
            ),
        ),
        claims=("c1",),
    )


def record() -> Record:
    return Record(
        engine=Engine("rules", "0.1.0", "sha256:0"),
        report=Report(
            id="0" * 64,
            ref="report.txt",
            url="https://example.org/1",
            outlet=Outlet("وكالة سند", "sanad", span("وكالة سند")),
            byline=None,
            title="مقتل أكثر من 20",
            language="ar",
            published=Published("2018-02-08", "dateline", ("2018-02-08",), span("يوم الثلاثاء")),
            relevant=True,
            text=TEXT,
        ),
        sources=(
            Source("s1", "وكالة سند", "sanad", "news_agency", False, span("وكالة سند")),
            Source("s2", "مصدر طبي", None, "medical", True, span("مصدر طبي"), ("s1",), "iq"),
        ),
        claims=(
            Claim(
                "c1",
                "s2",
                "indirect",
                span("قال"),
                "asserted",
                span("على ما يبدو"),
                span("قال مصدر طبي"),
                "a verb of saying",
            ),
        ),
        events=(event(),),
        unresolved=(Unresolved("place", "تل الرمان", "two places of that name", span("تل الرمان")),),
    )
