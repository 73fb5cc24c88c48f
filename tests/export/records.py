"""Records made by hand: a report about an attack on a market, with every kind of value a record can hold."""

from tawthiq.record import (
    Candidate,
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

TITLE = "مقتل 12 شخصاً على الأقل في قصف لسوق بريف حلب"
BODY = (
    "شبكة الفرات - ليلى حداد\n\n"
    "قُتل ما لا يقل عن 12 شخصاً، بينهم ثلاثة أطفال، مساء أمس الثلاثاء في قصف مدفعي شنته قوات النظام "
    "على سوق في بلدة دارة عزة، على بعد 30 كيلومتراً غرب حلب، بحسب مصدر طبي نقلت عنه وكالة رويترز.\n\n"
    "وقال الدفاع المدني إن عدد القتلى يزيد على 15 وإن نحو 40 آخرين أصيبوا، وإن عشرات نزحوا على ما يبدو.\n\n"
    "ونفى متحدث باسم الجيش سقوط قتلى مدنيين، ولم يكشف عن عدد القوات المشاركة.\n\n"
    'اقرأ أيضا: <b>طائرات</b> & "قذائف" تحت السماء'
)
TEXT = f"{TITLE}\n{BODY}"


def span(words: str, text: str = TEXT, nth: int = 0) -> Span:
    """The nth place of words in a text."""
    start = -1
    for _ in range(nth + 1):
        start = text.index(words, start + 1)
    return Span(start, start + len(words), words)


def sources() -> tuple[Source, ...]:
    return (
        Source("s1", "رويترز", "reuters", "news_agency", False, span("وكالة رويترز")),
        Source("s2", "مصدر طبي", None, "medical", True, span("مصدر طبي"), via=("s1",)),
        Source("s3", "الدفاع المدني", "syria-civil-defence", "civil_defence", False, span("الدفاع المدني")),
        Source("s4", "متحدث باسم الجيش", None, "military", True, span("متحدث باسم الجيش"), affiliation="sy"),
    )


def claims() -> tuple[Claim, ...]:
    lead = span(TEXT[TEXT.index("قُتل ما") : TEXT.index(".\n\nوقال")])
    civil = span(TEXT[TEXT.index("وقال الدفاع") : TEXT.index(".\n\nونفى")])
    denial = span("ونفى متحدث باسم الجيش سقوط قتلى مدنيين")
    return (
        Claim("c1", "s2", "indirect", span("بحسب"), "asserted", None, lead, "according to a source"),
        Claim("c2", "s3", "indirect", span("وقال"), "asserted", span("على ما يبدو"), civil, "verb, speaker, that"),
        Claim("c3", "s4", "indirect", span("ونفى"), "denied", None, denial, "denial by verb"),
        Claim(
            "c4",
            "s4",
            "indirect",
            span("لم يكشف"),
            "withheld",
            None,
            span("ولم يكشف عن عدد القوات المشاركة"),
            "withheld",
        ),
        Claim("c5", None, "headline", None, "asserted", None, span(TITLE), "headline"),
    )


def casualties() -> tuple[Casualty, ...]:
    nobody, people = Victims(None, "unknown", None), Victims("شخصاً", "unknown", None)
    children, civilians = Victims("أطفال", "child", None), Victims("مدنيين", "civilian", None)
    return (
        account(
            "killed", "at_least", 12, "ما لا يقل عن 12", people, "c1", "قُتل ما لا يقل عن 12 شخصاً", "verb and count"
        ),
        account("killed", "exact", 3, "ثلاثة", children, "c1", "بينهم ثلاثة أطفال", "part of a whole", including=True),
        account("killed", "more_than", 15, "يزيد على 15", nobody, "c2", "عدد القتلى يزيد على 15", "number of the dead"),
        account(
            "wounded", "about", 40, "نحو 40", Victims("آخرين", "unknown", None), "c2", "نحو 40 آخرين أصيبوا", "others"
        ),
        account("displaced", "vague", None, "عشرات", nobody, "c2", "عشرات نزحوا", "vague"),
        account("killed", "exact", 0, "قتلى مدنيين", civilians, "c3", "سقوط قتلى مدنيين", "denied toll", denied=True),
    )


def account(outcome, bound, value, number, victims, claim, words, rule, including=False, denied=False) -> Casualty:
    count = counted(bound, value, span(number))
    return Casualty(outcome, count, victims, including, denied, claim, span(words), rule)


def event() -> Event:
    date = EventDate("2024-05-14", "2024-05-14", "day", "evening", (), span("مساء أمس الثلاثاء"), "yesterday")
    aleppo = Geometry("LineString", ((37.16, 36.2), (37.17, 36.21)))
    relation = Relation("حلب", span("على بعد 30 كيلومتراً غرب حلب"), 30.0, "W", aleppo)
    place = Place(
        "Darat Izza",
        "دارة عزة",
        "SY",
        "Aleppo",
        36.282,
        36.852,
        "town",
        relation,
        "geonames:172957",
        span("بلدة دارة عزة"),
        uncertainty_km=3.0,
        geometry=Geometry("Point", (36.852, 36.282)),
        reason="the word before it names that kind of place",
        rule="a name after a word for its kind",
        arabic="دارة عزة",
        admin1_arabic="محافظة حلب",
        country_arabic="سوريا",
    )
    army = Participant(
        "initiator",
        "قوات النظام",
        "syria-military",
        counted("about", 500, span("قوات")),
        span("قوات النظام"),
        label="Syrian army",
        claim="c1",
        rule="the subject of a verb of attack",
        arabic="الجيش السوري",
    )
    market = Participant("target", "سوق", None, None, span("سوق في بلدة"), rule="what is struck")
    weapon = Weapon("قصف مدفعي", "artillery", span("مدفعي"), "c1")
    return Event(
        "e1",
        "shelling_artillery_missile_attack",
        "occurred",
        span("قصف", nth=1),
        "shelling by noun",
        date,
        place,
        (army, market),
        (weapon,),
        casualties(),
        ("c1", "c2"),
    )


def record(ref: str = "market", title: str | None = TITLE) -> Record:
    """The whole report."""
    threat = Event("e2", "attack", "denied", span("نفى"), "denied act", None, None, (), (), (), ("c3",))
    report = Report(
        "0" * 64,
        ref,
        "https://example.org/1",
        Outlet("شبكة الفرات", "furat", span("شبكة الفرات")),
        "ليلى حداد",
        title,
        "ar",
        Published("2024-05-15", "given", ("2024-05-15",), span("مساء أمس الثلاثاء")),
        True,
        TEXT,
        byline_evidence=span("ليلى حداد"),
    )
    names = ("Al-Sama, Homs, SY", "Al-Sama, Marib, YE")
    why = f"no word of the report tells them apart: {'; '.join(names)}"
    arabic = ("السماء، حمص، سوريا", "السماء، مأرب، اليمن")
    places = tuple(Candidate(*names, f"geonames:{n}") for n, names in enumerate(zip(names, arabic, strict=True)))
    left = Unresolved("place", "السماء", why, span("السماء"), places)
    return Record(
        engine=Engine("rules", "0.1.0", "sha256:00"),
        report=report,
        sources=sources(),
        claims=claims(),
        events=(event(), threat),
        unresolved=(left,),
    )


def bare(text: str = "اجتمع الوزراء اليوم.", ref: str = "bare") -> Record:
    """A report that tells of nothing."""
    published = Published(None, "unknown", ("2018-02-08", "2024-02-08"))
    report = Report("1" * 64, ref, None, Outlet(None, None), None, None, "ar", published, False, text)
    return Record(
        engine=Engine("rules", "0.1.0", "sha256:00"),
        report=report,
        sources=(),
        claims=(),
        events=(),
        unresolved=(),
    )
