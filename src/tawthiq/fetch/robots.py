"""A site says in robots.txt what programs may read there, and how slowly; what it asks is done.

bytes → names of other programs made one → protego (RFC 9309, and what sites write besides it) → may a path be read?

protego keeps each rule once for each program that it is for: thousands of names before thousands of rules take minutes
and memory without bound. So every name but ours and `*` is written as one before it reads.
"""

import re

from protego import Protego

NAME = "tawthiq"
"""What Tawthiq is called in robots.txt."""

ROBOTS_LIMIT = 512 * 1024
"""Bytes of robots.txt that are read; the standard asks for 500 KB."""

DELAY_MOST = 60.0
"""Seconds between requests that are waited where a site asks for more: a day for each page is a no in other words."""

OTHER = "other"
_program = re.compile(r"^([^\S\r\n]*user[- ]?agent[^\S\r\n]*:?[^\S\r\n]*)([^\r\n]*)", re.IGNORECASE | re.MULTILINE)
_name = re.compile(rf"{NAME}(?![A-Za-z_-])", re.IGNORECASE)


class Rules:
    """What a site asks of Tawthiq; without robots.txt, nothing."""

    def __init__(self, parsed: Protego | None = None) -> None:
        self._parsed = parsed
        asked = parsed.crawl_delay(NAME) if parsed else None
        self.delay = min(asked, DELAY_MOST) if asked else None

    def allows(self, path: str) -> bool:
        """Whether a path (with its query) may be read."""
        return self._parsed is None or self._parsed.can_fetch(f"https://site.example{path or '/'}", NAME)


def parse_robots(data: bytes) -> Rules:
    r"""The rules for Tawthiq; those for all (`*`) where it is not named.

    >>> parse_robots(b"User-agent: *\nDisallow: /admin\nAllow: /admin/ajax\nCrawl-delay: 5").delay
    5.0
    """
    text = data[:ROBOTS_LIMIT].decode("utf-8-sig", "replace").replace("\r\n", "\n").replace("\r", "\n")
    return Rules(Protego.parse(_program.sub(_known, text)))


def _known(found: re.Match[str]) -> str:
    value = found[2].strip()
    return found[1] + (NAME if _name.match(value) else "*" if value.startswith("*") else OTHER)
