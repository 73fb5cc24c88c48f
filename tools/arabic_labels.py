"""A town has many Arabic spellings and one name: the one that says what its Latin name says, written as news writes it.

spellings → well spelled (ة, ي, hamza) → measured against the Latin name → the usual one first
"""

import re
import unicodedata
from collections.abc import Sequence
from difflib import SequenceMatcher

from tawthiq.text import fold_term

LATIN = {
    "ا": "a", "أ": "a", "إ": "i", "آ": "a", "ء": "", "ئ": "y", "ؤ": "w", "ب": "b", "ت": "t", "ث": "th", "ج": "j",
    "ح": "h", "خ": "kh", "د": "d", "ذ": "dh", "ر": "r", "ز": "z", "س": "s", "ش": "sh", "ص": "s", "ض": "d", "ط": "t",
    "ظ": "z", "ع": "", "غ": "gh", "ف": "f", "ق": "q", "ك": "k", "ل": "l", "م": "m", "ن": "n", "ه": "h", "و": "w",
    "ي": "y", "ى": "a", "ة": "a", "-": " ", "'": "",
}  # fmt: skip
"""What each letter is in the Latin names of Arab places."""
SOUNDS = (
    (r"\b(?:al|ar|as|ash|at|ath|ad|adh|an|az|el)[ -]", ""),
    (r"tch|tsch|ch", "tsh"),
    (r"ph", "f"),
    (r"sch", "sh"),
    (r"gh|g", "j"),
    (r"ck|c|q", "k"),
    (r"x", "ks"),
    (r"p", "b"),
    (r"v", "f"),
    (r"[eiy]+", "y"),
    (r"[ouw]+", "w"),
    (r"ah\b|at\b", "a"),
    (r"[^a-z ]", ""),
    (r"(.)\1+", r"\1"),
)
"""Latin letters that are one sound in Arabic, and what no Arabic letter says."""
HAMZA = {"ابو": "أبو", "ابي": "أبي", "ام": "أم", "اولاد": "أولاد", "احمد": "أحمد", "ابراهيم": "إبراهيم"}
"""Words of place names that are often printed without their hamza."""
ALLAH = "الله"
ARTICLE = "ال"
FAR_FETCHED = 0.75
"""A name with the article is taken for the usual one in Arab countries where it is this near the nearest one."""


def best_spelled(one: str, other: str) -> str:
    """Of two spellings that differ in letters often mixed up, the one with more of ة, final ي and hamza."""
    return max((one, other), key=lambda name: (_care(name), name))


def _care(name: str) -> int:
    return sum(name.count(letter) for letter in "ةأإآ") + len(re.findall(r"ي\b", name))


def usual_first(names: Sequence[str], latin: str, arab: bool, told: str | None = None) -> tuple[str, list[str]]:
    """The usual name where it is none of the spellings, else "", and the spellings, the usual one first.

    It is the one `told` by hand, else the nearest to the Latin name; well spelled in either case.
    """
    chosen = next((name for name in names if told is not None and fold_term(name) == fold_term(told)), None)
    usual = chosen or _nearest(names, latin, arab)
    rest = [name for name in names if name != usual]
    if told is not None:
        return ("" if chosen else told), [told if chosen else usual, *rest]
    return "", [_spelled(usual, latin) if arab else usual, *rest]


def _nearest(names: Sequence[str], latin: str, arab: bool) -> str:
    wanted = _sounds(unicodedata.normalize("NFKD", latin).casefold())
    nearness = {name: _near(wanted, name) for name in names}
    best = max(names, key=lambda name: (nearness[name], name.count("غ"), -len(name)))
    if arab and not best.startswith(ARTICLE):
        told = [name for name in names if name.startswith(ARTICLE) and nearness[name] >= FAR_FETCHED * nearness[best]]
        return max(told, key=nearness.__getitem__, default=best)
    return best


def _near(wanted: str, name: str) -> float:
    bare = " ".join(word.removeprefix(ARTICLE) if len(word) > len("الله") else word for word in name.split())
    heard = _sounds("".join(LATIN.get(letter, letter) for letter in bare))
    return SequenceMatcher(None, wanted, heard, autojunk=False).ratio()


def _sounds(latin: str) -> str:
    for pattern, sound in SOUNDS:
        latin = re.sub(pattern, sound, latin)
    return latin.strip()


def _spelled(name: str, latin: str) -> str:
    """A name of an Arab country with its hamza, and with ة where the Latin name ends as it does ("-ah", "-a")."""
    words = [HAMZA.get(word, word) for word in name.split(" ")]
    plain = unicodedata.normalize("NFKD", latin)
    ends = re.search(r"(?:[ae]h?|[ae]t)\W*$", "".join(c for c in plain if not unicodedata.combining(c)).casefold())
    if ends and words[-1].endswith("ه") and words[-1] != ALLAH and len(words[-1]) > len("به"):
        words[-1] = words[-1][:-1] + "ة"
    return " ".join(words)
