"""A tag may have attributes without number, and parsers compare each with each: a small page can take hours.

What a parser may take for one tag is measured before it sees it, rather too long than too short: quotes count only
after an equals sign, and a tag ends at the first `>` outside of them.
"""

import re

ATTRIBUTES_MOST = 5_000
"""Attributes of one tag, or of several by the root of the sum of their squares; real tags have up to 50.

Parsing takes 0.06 s at 5,000, 1 s at 20,000, 9 s at 60,000."""

SHORT = 1_000
"""Characters of a tag below which its attributes are not counted."""

tag = re.compile(r"""<[a-zA-Z](?:[^>=]++|=\s*+"[^"]*+"?|=\s*+'[^']*+'?|=)*+""")
quoted = re.compile(r"""=\s*+(?:"[^"]*+"?|'[^']*+'?)""")
parted = re.compile(r"""[\s/"']++[^\s/"'>]""")


def overloaded(source: str) -> bool:
    """Whether parsing the attributes of a page's tags takes longer than a page is worth.

    >>> overloaded('<p class="lead" title="a > b">text</p>'), overloaded("<p " + "a " * 6_000 + ">")
    (False, True)
    """
    work = 0
    for found in tag.finditer(source):
        if found.end() - found.start() > SHORT:
            outside = quoted.sub('=""', found.group())
            work += (len(parted.findall(outside)) + outside.count('=""')) ** 2
    return work > ATTRIBUTES_MOST**2
