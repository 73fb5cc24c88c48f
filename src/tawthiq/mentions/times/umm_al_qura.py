"""Saudi Arabia fixes its months in advance: the Umm al-Qura calendar, by which the region's dated papers are printed.

The lengths are those published by King Abdulaziz City for Science and Technology (as hijridate, MIT, has them); other
years, and countries that wait for the moon, may lie a day apart.
"""

from datetime import date, timedelta

FIRST_YEAR = 1400
FIRST_DAY = date(1979, 11, 20)
SHORT_MONTH = 29
SHORT_YEAR = 12 * SHORT_MONTH
# fmt: off
LONG_MONTHS = (
    0xD2B, 0x54A, 0xEA5, 0x752, 0x6E9, 0x36A, 0xAAD, 0x555, 0xAA5, 0xB52, 0xBA9, 0x5B4, 0x9BA, 0x4DB, 0x25D, 0x52D,
    0xAA5, 0xAD4, 0xAEA, 0x56D, 0x4BD, 0x23D, 0x91D, 0xA95, 0xB4A, 0xB5A, 0x56D, 0x2B6, 0x93B, 0x49B, 0x655, 0x6A9,
    0x754, 0xB6A, 0x56C, 0xAAD, 0x555, 0xB29, 0xB92, 0xBA9, 0x5D4, 0xADA, 0x55A, 0xAAB, 0x595, 0x749, 0x764, 0xBAA,
    0x5B5, 0x2B6, 0xA56, 0xD2A, 0xE95, 0x72A, 0x755, 0x35A, 0x95D, 0x49B, 0xA4D, 0xD26, 0xD53,
)
# fmt: on
"""The months of 30 days of each year from 1400 to 1460, one bit a month, Muharram the highest; the others have 29."""


def day_in(year: int, month: int, day: int) -> date | None:
    """The Gregorian day of an Islamic date; None for a year outside the table or a day the month does not have.

    >>> day_in(1436, 10, 25).isoformat()
    '2015-08-10'
    """
    if not 0 <= year - FIRST_YEAR < len(LONG_MONTHS):
        return None
    long = LONG_MONTHS[year - FIRST_YEAR]
    if day > SHORT_MONTH + (long >> (12 - month) & 1):
        return None
    before = sum(SHORT_YEAR + months.bit_count() for months in LONG_MONTHS[: year - FIRST_YEAR])
    months = SHORT_MONTH * (month - 1) + (long >> (13 - month)).bit_count()
    return FIRST_DAY + timedelta(before + months + day - 1)
