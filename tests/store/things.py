"""Captures and records to fill stores with, made of numbers: the same number gives the same thing."""

from datetime import UTC, datetime
from functools import cache

from tawthiq.engine import Engine
from tawthiq.record import Capture, Record, Rejection, ReportInput

MOMENT = datetime(2024, 5, 15, 12, tzinfo=UTC)
PLACES = ("إدلب", "حلب", "دير الزور", "الرقة", "الموصل", "عدن")
OUTLETS = ("وكالة الشرق", "صحيفة النهر", "إذاعة الجبل")


def report(number: int) -> ReportInput:
    place = PLACES[number % len(PLACES)]
    return ReportInput(
        ref=f"report-{number}",
        title=f"غارة على {place} رقم {number}",
        text=f"قُتِلَ {number % 7 + 2} مدنيين في غارة جوية على مدينة {place} أمس، بحسب مصدر طبي في الخبر {number}.",
        outlet=OUTLETS[number % len(OUTLETS)],
        published=f"2024-05-{number % 28 + 1:02d}",
        url=f"https://news.example/{number}",
    )


def capture(number: int, address: str | None = None, *, rejected: int = 0, **changed: object) -> Capture:
    """A page with one report, and as many rejections as asked for."""
    values: dict[str, object] = {
        "address": address or f"https://news.example/{number}",
        "raw": f"<html><p>{report(number).whole}</p></html>".encode() * 3,
        "read_at": MOMENT,
        "reader": "web_page",
        "version": "1",
        "media_type": "text/html",
        "headers": (("ETag", f'"{number}"'), ("Content-Type", "text/html")),
        "reports": (report(number),),
        "rejections": tuple(
            Rejection(where=f"page {number}, part {part}", key="empty", what="empty: no word in it", values={"n": "0"})
            for part in range(rejected)
        ),
    }
    return Capture(**(values | changed))  # type: ignore[arg-type]


@cache
def engine() -> Engine:
    return Engine()


def record(number: int) -> Record:
    return engine().extract(report(number))
