"""Text as it may come: real Arabic and its marks, other scripts, emoji, controls, halves of surrogate pairs."""

from hypothesis import strategies as st

PIECES = (
    *(
        "قُتِلَ",
        "ثلاثة",
        "جنود",
        "وأصيب",
        "ب«لواء الصمود»",
        "15حوثيا",
        "إلى710",
        "الـ7",
        "٣٫٥",
        "۱۲",
        "1,200",
        "د.",
        "أ.ف.ب",
    ),
    *(" ", "  ", "\n", "\t", "\r\n", "\xa0", "\u2003", "\u2028", "\u200f", "\u202b", "\u2069", "\ufeff", "\u0640"),
    *(".", "..", "؟", "!", "…", "،", ":", "(", ")", '"', "''", "«", "»", "“", "”", "'", "„", "`"),
    *("\u064b", "\u0670", "\u0301", "\ufefb", "\ufdfa", "\ufe70", "\ufe7f", "\ufdd0", "\u08f0"),
    *(
        "Reuters",
        "d'Ivoire",
        "F-16",
        "😀",
        "👩\u200d👩\u200d👧",
        "\U0001f1f8\U0001f1fe",
        "\x00",
        "\x1f",
        "\x85",
        "\ud800",
        "\udfff",
        "中",
        "א",
    ),
)
"""Pieces that have once broken something, or may."""

any_text = st.text(max_size=60) | st.text(st.characters(exclude_categories=()), max_size=60)
news_text = st.lists(st.sampled_from(PIECES), max_size=25).map("".join)
mixed_text = st.lists(any_text | news_text, max_size=4).map("".join)
