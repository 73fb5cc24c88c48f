"""Two people copy a name out of a report with more or fewer words; it is the same name if enough of them agree.

name → letters folded → words without the particles glued before them → half of the shorter name shared?
"""

import re

invisible = re.compile(
    "[\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06ed\u0640\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff]"
)
folding = str.maketrans("أإآٱىةؤئگکی", "اااايهويككي")
glued = re.compile("^(?:[وف]?(?:بال|كال|لل|ال|[بلك](?=..))|[وف](?=...))")
"""And, so, in, like, for, the: taken off where enough letters remain."""

word = re.compile(r"\w+")


def words(name: str | None) -> frozenset[str]:
    """The bare words of a name.

    >>> sorted(words("بالقوات الأمريكية"))
    ['امريكيه', 'قوات']
    """
    folded = invisible.sub("", name or "").translate(folding)
    return frozenset(_bare(printed) for printed in word.findall(folded))


def same_name(one: str | None, other: str | None) -> bool:
    """Half of the words of the shorter name, and at least one, stand in the other; two absent names are the same.

    >>> same_name("المرصد السوري لحقوق الإنسان", "المرصد السوري")
    True
    >>> same_name("رويترز", None)
    False
    """
    if not one or not other:
        return not one and not other
    first, second = words(one), words(other)
    shared = len(first & second)
    return shared > 0 and 2 * shared >= min(len(first), len(second))


def _bare(printed: str) -> str:
    rest = glued.sub("", printed)
    return rest if len(rest) > 1 else printed
