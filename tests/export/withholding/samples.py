"""Reports written for these tests, in which people with names suffer; and whose names must not be left."""

import re
from functools import cache

from tawthiq.engine import Engine
from tawthiq.record import Record, ReportInput
from tawthiq.text import fold_term

TITLE = "مقتل الصحفية سلمى الحداد في قصف على حلب"
BODY = (
    "شبكة الفرات - ليلى حداد\n\n"
    "قُتلت الصحفية سَلمى الحدّاد مساء أمس الثلاثاء في قصف مدفعي شنته قوات النظام على بلدة دارة عزة غرب حلب، "
    "وأصيب زميلها المصور كريم يوسف عوض (27 عاماً) بجروح، بحسب الدفاع المدني.\n\n"
    "وقال كريم عوض لوكالة رويترز من المستشفى إن القذائف سقطت قرب سيارتهما. ونعت عائلة الحداد ابنتها، "
    "وكتب شقيقها وائل الحداد: «سنكمل طريق سلمى».\n\n"
    "وقال المتحدث باسم الدفاع المدني محمد كريم إن بين القتلى أيضا ثلاثة أطفال هم: أحمد ناصر وليان ناصر ويوسف قاسم. "
    "واعتقلت الشرطة العسكرية السائق عبدالله المصري، ثم أفرجت عن عبد الله بعد ساعات."
)
GONE = ("سلمى", "الحداد", "عوض", "كريم يوسف", "كريم عوض", "أحمد", "ناصر", "ليان", "قاسم", "عبدالله", "عبد الله")
STAYS = (
    "ليلى حداد",
    "محمد كريم",
    "قوات النظام",
    "دارة عزة",
    "رويترز",
    "وائل",
    "الدفاع المدني",
    "ثلاثة أطفال",
    "27 عاما",
)


@cache
def engine() -> Engine:
    return Engine()


def read(text: str, title: str | None = None, ref: str = "r1", url: str | None = None) -> Record:
    """The record of a report."""
    return engine().extract(ReportInput(ref=ref, text=text, title=title, url=url, published="2024-05-15"))


def holds(words: str, text: str) -> bool:
    """Whether words stand in a text as words, however they are printed, letters glued before them or not."""
    return re.search(rf"(?<!\w)[وفبلك]{{0,2}}{fold_term(words)}(?!\w)", fold_term(text)) is not None
