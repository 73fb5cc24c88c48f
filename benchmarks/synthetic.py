"""Reports by the hundred thousand to fill a store with: words as unevenly spread as in news, and a record of each.

No engine reads them, for it is the store that is measured; every value of a record has its words in the text all the
same. The same number always gives the same report.
"""

import random
from collections.abc import Callable, Iterator
from hashlib import sha256
from itertools import accumulate
from typing import NamedTuple

from tawthiq.record import (
    Casualty,
    Claim,
    Engine,
    Event,
    EventDate,
    EventType,
    Outcome,
    Outlet,
    Participant,
    Place,
    Published,
    Record,
    Report,
    ReportInput,
    Source,
    Span,
    Victims,
    counted,
)

COMMON = (
    "في", "من", "على", "إلى", "أن", "عن", "قال", "بعد", "مع", "مدينة", "الجيش",
    "قصف", "قتل", "غارة", "جوية", "مدنيين", "بلدة", "قوات", "ريف", "مصدر", "طبي", "جرح",
    "أصيب", "انفجار", "عبوة", "مسلحين", "منطقة", "هجوم", "سيطرة", "اشتباكات", "نازحين", "مستشفى", "الدفاع",
    "المدني", "أطفال", "نساء", "صاروخ", "مدفعية", "طائرة", "حاجز", "دورية", "كمين", "جنود", "مخيم",
    "هدنة", "حصار", "قذائف", "سوق", "مدرسة", "طريق", "ناشطون", "بيان", "متحدث", "وزارة", "الداخلية",
    "تحقيق",
)  # fmt: skip
LETTERS = "بتثجحخدذرزسشصضطظعغفقكلمنهوي"
DIFFERENT = 60_000
"""Words of the language of the store; the n-th is met about 1/n as often as the first, as in any language."""
BEFORE = ("", "", "", "", "و", "ال", "ال", "ب", "وال", "لل")
PLACES = 400
SIDES = tuple(f"{kind} {name}" for kind in ("لواء", "كتيبة", "حركة", "جبهة") for name in (
    "الفجر", "النهر", "الوادي", "الساحل", "البادية", "الشرق", "السهل", "القلعة", "الجسر", "الواحة", "النخيل", "الربيع",
))  # fmt: skip
OUTLETS = tuple(f"{kind} {name}" for kind in ("وكالة", "صحيفة", "إذاعة", "شبكة") for name in (
    "الأفق", "الضفة", "المنارة", "البيدر", "السدرة", "الغدير", "الرابية", "الينبوع", "المرفأ", "الشراع",
))  # fmt: skip
KINDS: tuple[EventType, ...] = (
    "air_drone_strike", "shelling_artillery_missile_attack", "armed_clash", "remote_explosive_landmine_ied",
    "abduction_forced_disappearance", "looting_property_destruction",
)  # fmt: skip
DAYS = 5_000
ENGINE = Engine("synthetic", "1", "sha256:00")


class Point(NamedTuple):
    """A place that the reports tell of."""

    name: str
    latitude: float
    longitude: float


class Language:
    """Words, places and how often each is met: few often, most hardly ever."""

    def __init__(self) -> None:
        chance = random.Random(5)
        made = dict.fromkeys(COMMON)
        while len(made) < DIFFERENT:
            made["".join(chance.choices(LETTERS, k=chance.choice((3, 4, 4, 5, 6))))] = None
        self.words = tuple(made)
        self._weights = list(accumulate(1 / (rank + 8) for rank in range(len(self.words))))
        names = [f"بلدة {''.join(chance.choices(LETTERS, k=5))}" for _ in range(PLACES)]
        self.places = [Point(name, 30 + chance.random() * 7, 35 + chance.random() * 12) for name in names]
        self._near = list(accumulate(1 / (rank + 3) for rank in range(PLACES)))

    def some_words(self, chance: random.Random, count: int) -> list[str]:
        """So many words of a report, some with what is glued before them."""
        plain = chance.choices(self.words, cum_weights=self._weights, k=count)
        glued = chance.choices(BEFORE, k=count)
        return [
            word if word in ("في", "من", "على", "إلى", "أن", "عن") else before + word
            for before, word in zip(glued, plain, strict=True)
        ]

    def some_places(self, chance: random.Random, count: int) -> list[Point]:
        """So many places, the well-known ones oftener."""
        return chance.choices(self.places, cum_weights=self._near, k=count)


LANGUAGE = Language()


def report_and_record(number: int) -> tuple[ReportInput, Record]:
    """The report of a number, and what an engine might have read in it."""
    chance = random.Random(number)
    length = min(900, max(40, int(chance.lognormvariate(5.2, 0.55))))
    words = LANGUAGE.some_words(chance, length)
    day = _day(int(DAYS * chance.random() ** 0.6))
    acts = [_told(chance, place, day) for place in LANGUAGE.some_places(chance, chance.choice((0, 1, 1, 2, 3)))]
    title = " ".join(words[:9])
    body = " ".join(words[9:])
    text = f"{body}\n" + "\n".join(sentence for sentence, _ in acts) + f"\n{number}"
    outlet = chance.choice(OUTLETS)
    given = ReportInput(f"synthetic-{number}", text, title, outlet, day)
    whole = given.whole
    events, at = [], len(title) + 1 + len(body) + 1
    for place, (sentence, make) in enumerate(acts):
        events.append(make(f"e{place + 1}", at))
        at += len(sentence) + 1
    told = Report(
        sha256(whole.encode()).hexdigest(), given.ref, None, Outlet(outlet, None), None, title, "ar",
        Published(day, "given", (day,)), bool(events), whole,
    )  # fmt: skip
    lead = Span(0, len(title), title)
    source = Source("s1", outlet, None, "news_agency", False, lead)
    claim = Claim("c1", "s1", "headline", None, "asserted", None, lead, "headline")
    return given, Record(
        engine=ENGINE, report=told, sources=(source,), claims=(claim,), events=tuple(events), unresolved=()
    )


def reports_and_records(count: int) -> Iterator[tuple[ReportInput, Record]]:
    """The reports of the first numbers."""
    return map(report_and_record, range(count))


def _day(number: int) -> str:
    return f"{2010 + number // 336}-{number // 28 % 12 + 1:02d}-{number % 28 + 1:02d}"


def _told(chance: random.Random, place: Point, day: str) -> tuple[str, Callable[[str, int], Event]]:
    """A sentence that tells of an act, and how to make the act of it where the sentence begins."""
    side, kind = chance.choice(SIDES), chance.choice(KINDS)
    killed, hurt = int(chance.paretovariate(1.1)), int(chance.paretovariate(0.9))
    sentence = f"قتل {killed} وأصيب {hurt} في هجوم شنه {side} على {place.name} يوم {day}."

    def make(name: str, at: int) -> Event:
        def span(words: str) -> Span:
            start = at + sentence.index(words)
            return Span(start, start + len(words), words)

        def toll(outcome: Outcome, number: int, words: str) -> Casualty:
            count = counted("exact", number, span(str(number)))
            return Casualty(outcome, count, Victims(None, "unknown", None), False, False, "c1", span(words), "toll")

        there = Place(
            place.name, place.name, "SY", None, place.latitude, place.longitude, "town", None, None, span(place.name)
        )
        when = EventDate(day, day, "day", None, (), span(day))
        who = Participant("initiator", side, None, None, span(side))
        tolls = (toll("killed", killed, f"قتل {killed}"), toll("wounded", hurt, f"أصيب {hurt}"))
        return Event(name, kind, "occurred", span("هجوم"), "synthetic", when, there, (who,), (), tolls, ("c1",))

    return sentence, make
