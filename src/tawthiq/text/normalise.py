"""Arabic is printed in many code points that a reader takes for one letter; the shadow has one for each.

Dropped: vowel marks, tatweel, invisible marks. Folded: alef and yeh variants, teh marbuta, Persian letters, digits,
quotation marks, dashes, spaces; an underscore parts the words of a hashtag as a space does. Presentation forms become
the letters they present.
"""

import re
import unicodedata
from functools import lru_cache

COMBINING = (
    "\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06dc\u06df-\u06e4\u06e7\u06e8\u06ea-\u06ed"
    "\u0898-\u089f\u08ca-\u08e1\u08e3-\u08ff"
)
INVISIBLE = "\u0640\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufeff\ufe00-\ufe0f"
PRESENTATION = "\ufb50-\ufdff\ufe70-\ufefc"
QUOTES = "\"'«»“”„‟‘’‚‛‹›″′`´＂＇"
SPACES = " \t\r\x0b\x0c\x1c\x1d\x1e\x1f\xa0\u1680\u2000-\u200a\u202f\u205f\u3000"
DASHES = "-‐‑‒–—―−﹣－"

dropped = re.compile(f"[{COMBINING}{INVISIBLE}]")
space = re.compile(f"[{SPACES}]")
combining = re.compile(f"[{COMBINING}]+")
presented = re.compile(f"[{PRESENTATION}]")
_UNLIKE = COMBINING + INVISIBLE + PRESENTATION
special = re.compile(f"[{_UNLIKE}]|(?<=[{SPACES}{_UNLIKE}])[{SPACES}]")
"""What is not mapped one to one: marks, presentation forms, and spaces that may follow a space."""
special_folded = re.compile(f"[{_UNLIKE}]| (?<=[ {_UNLIKE}] )")
"""The same of a folded text, whose spaces are all one: found in a quarter of the time."""
_marked = re.compile(f"[{COMBINING}{INVISIBLE}{PRESENTATION}]")
"""The same without spaces, where two of them do no harm: found in a tenth of the time."""
_spaces = re.compile(" {2,}")

_ITSELF = {code: chr(code) for code in (*range(0x80), *range(0x600, 0x700))}
"""The letters of most reports: `translate` is a third faster where it finds each of them in its table."""


def _table() -> dict[int, str]:
    fold = dict.fromkeys("أإآٱٲٳ", "ا") | dict.fromkeys("ىیېےۍ", "ي") | dict.fromkeys("ةۀەہھ", "ه")
    fold |= dict.fromkeys("کڪگڭ", "ك") | dict.fromkeys("ۇۆ", "و")
    fold |= {"پ": "ب", "چ": "ج", "ژ": "ز", "ڤ": "ف", "ڨ": "ق"}
    fold |= {chr(0x660 + d): str(d) for d in range(10)} | {chr(0x6F0 + d): str(d) for d in range(10)}
    fold |= dict.fromkeys(QUOTES, '"') | dict.fromkeys(DASHES, "-")
    fold |= {
        "\u066a": "%",
        "\u066b": ".",
        "\u066c": ",",
        "…": ".",
        "\u06d4": ".",
        "\u2028": "\n",
        "\u2029": "\n",
        "\x85": "\n",
    }
    fold |= dict.fromkeys(SPACES.replace("-", "") + "_", " ") | {chr(c): " " for c in range(0x2000, 0x200B)}
    fold |= {chr(c): chr(c + 32) for c in range(ord("A"), ord("Z") + 1)}
    table = {ord(k): v for k, v in fold.items()}
    return _ITSELF | table | dict.fromkeys(range(0xD800, 0xE000), "\ufffd")


FOLD = _table()
_USUAL = tuple((char, FOLD[ord(char)]) for char in "أإآىة«»“”–\t\xa0")
"""What most reports need folded and no more: each `replace` runs through a report in no time."""
_unusual = re.compile("[" + "".join(re.escape(chr(code)) for code, letter in FOLD.items() if letter != chr(code)) + "]")


def fold(text: str) -> str:
    """Letters folded one to one; what is dropped or expanded is not touched (see `expand`).

    >>> fold("إدلب ٢٠١٨")
    'ادلب 2018'
    """
    for char, letter in _USUAL:
        text = text.replace(char, letter)
    return text.translate(FOLD) if _unusual.search(text) else text


def expand(char: str) -> str:
    r"""A presentation form as the letters it presents, folded; "" for a mark, a space for a space.

    >>> expand("\ufefb")
    'لا'
    """
    if space.match(char):
        return " "
    if dropped.match(char):
        return ""
    return fold(dropped.sub("", unicodedata.normalize("NFKC", char)).replace(" ", ""))


def shadow_letters(text: str) -> str:
    r"""The letters of a text's shadow, without the map that leads back; spaces may stand twice.

    >>> shadow_letters("قُتِلَ ٣ في إدلب \ufefb")
    'قتل 3 في ادلب لا'
    """
    folded = fold(text)
    if _marked.search(folded) is None:
        return folded
    folded = dropped.sub("", folded)
    return presented.sub(lambda found: expand(found.group()), folded)


@lru_cache(maxsize=4096)
def fold_term(term: str) -> str:
    """A lexicon term as it stands in a shadow.

    >>> fold_term("قُتِلَ")
    'قتل'
    """
    if special.search(term) is None:
        return term.translate(FOLD)
    return _spaces.sub(" ", special.sub(lambda found: expand(found.group()), term).translate(FOLD))
