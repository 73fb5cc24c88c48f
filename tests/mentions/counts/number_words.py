"""Writes a number out in Arabic words, in the agreement, case and order asked for: the mirror of the reader."""

from dataclasses import dataclass

UNITS = ("", "واحد", "اثنان", "ثلاثة", "أربعة", "خمسة", "ستة", "سبعة", "ثمانية", "تسعة", "عشرة")
FEMININE = ("", "واحدة", "اثنتان", "ثلاث", "أربع", "خمس", "ست", "سبع", "ثماني", "تسع", "عشر")
TENS = ("", "", "عشر", "ثلاث", "أربع", "خمس", "ست", "سبع", "ثمان", "تسع")


@dataclass(frozen=True)
class Style:
    """How a number is written."""

    feminine: bool = False
    oblique: bool = False
    old_hundred: bool = False
    split_hundred: bool = False
    hundred_last: bool = False


def write(number: int, style: Style) -> str:
    """The words of a number from 0 to 999,999,999."""
    if number == 0:
        return "صفر"
    parts = [_scaled(number // 10**6, ("مليون", "مليونان", "مليونين", "ملايين", "مليونا"), style)]
    parts.append(_scaled(number // 1000 % 1000, ("ألف", "ألفان", "ألفين", "آلاف", "ألفا"), style))
    parts.append(_group(number % 1000, style))
    return " و".join(part for part in parts if part)


def _scaled(count: int, forms: tuple[str, str, str, str, str], style: Style) -> str:
    one, two, two_oblique, several, many = forms
    masculine = Style(False, style.oblique, style.old_hundred, style.split_hundred, style.hundred_last)
    if count == 0:
        return ""
    if count == 1:
        return one
    if count == 2:
        return two_oblique if style.oblique else two
    if 3 <= count % 100 <= 10:
        return f"{_group(count, masculine)} {several}"
    if 11 <= count % 100 <= 99:
        return f"{_group(count, masculine)} {many}"
    return f"{_group(count, masculine)} {one}"


def _group(number: int, style: Style) -> str:
    """A number below a thousand."""
    hundreds, below = _hundreds(number // 100, style), _below(number % 100, style)
    parts = [below, hundreds] if style.hundred_last and below and hundreds else [hundreds, below]
    return " و".join(part for part in parts if part)


def _hundreds(count: int, style: Style) -> str:
    hundred = "مائة" if style.old_hundred else "مئة"
    if count == 0:
        return ""
    if count == 1:
        return hundred
    if count == 2:
        return hundred.removesuffix("ة") + ("تين" if style.oblique else "تان")
    return FEMININE[count].removesuffix("ي") + (" " if style.split_hundred else "") + hundred


def _below(number: int, style: Style) -> str:
    units = FEMININE if style.feminine else UNITS
    if number <= 10:
        unit = units[number]
        return unit.removesuffix("ان") + "ين" if style.oblique and number == 2 else unit
    if number < 20:
        return _teen(number % 10, style)
    tens = TENS[number // 10] + ("ين" if style.oblique else "ون")
    unit = number % 10
    if unit == 0:
        return tens
    word = units[unit]
    if unit == 1:
        word = "إحدى" if style.feminine else "واحد"
    if unit == 2 and style.oblique:
        word = word.removesuffix("ان") + "ين"
    return f"{word} و{tens}"


def _teen(unit: int, style: Style) -> str:
    ten = "عشرة" if style.feminine else "عشر"
    if unit == 1:
        return f"إحدى {ten}" if style.feminine else f"أحد {ten}"
    if unit == 2:
        stem = "اثنت" if style.feminine else "اثن"
        return f"{stem}{'ي' if style.oblique else 'ا'} {ten}"
    return f"{(FEMININE if style.feminine else UNITS)[unit]} {ten}"
