"""A site says in robots.txt what programs may read there, and how slowly; what it asks is done.

bytes → groups by program → the longest rule that fits a path decides, and where two are as long, the one that allows

After RFC 9309. The parser of Python's library knows neither `*` nor the longest rule, by which most sites write today
(`Disallow: /*?print=`); it would read pages a site asks not to be read.
"""

import re
from urllib.parse import quote, unquote_to_bytes

import msgspec

NAME = "tawthiq"
"""What Tawthiq is called in robots.txt."""

ALL = "*"
"""What robots.txt calls every program that it does not name."""

ROBOTS_LIMIT = 512 * 1024
"""Bytes of robots.txt that are read; the standard asks for 500 KB."""

RULES_MOST = 10_000
DELAY_MOST = 60.0
"""Seconds between requests that are waited where a site asks for more: a day for each page is a no in other words."""

line_ends = re.compile(r"\r\n|\r|\n")
product = re.compile(r"[A-Za-z_-]+")
kept = "%/?&=+;:@!$'()*,~#[]"


class Rule(msgspec.Struct, frozen=True):
    """What one line allows or not; `pattern` with `*` and a `$` at its end."""

    allow: bool
    pattern: str

    def fits(self, path: str) -> bool:
        """Whether the path begins as the pattern has it.

        >>> [Rule(True, p).fits("/a/b.php?x=1") for p in ("/a", "/*.php", "/*.php$", "/b", "/a*x=1$")]
        [True, True, False, False, True]
        """
        whole = self.pattern.endswith("$")
        parts = self.pattern.removesuffix("$").split("*")
        if not path.startswith(parts[0]):
            return False
        at = len(parts[0])
        middle, last = (parts[1:-1], parts[-1]) if whole else (parts[1:], "")
        for part in middle:
            found = path.find(part, at)
            if found < 0:
                return False
            at = found + len(part)
        if not whole:
            return True
        return at == len(path) if len(parts) == 1 else path.endswith(last) and len(path) - len(last) >= at


class Rules(msgspec.Struct, frozen=True):
    """What a site asks of Tawthiq."""

    rules: tuple[Rule, ...] = ()
    delay: float | None = None

    def allows(self, path: str) -> bool:
        """Whether a path (with its query) may be read."""
        asked = _plain(path or "/")
        if asked == "/robots.txt":
            return True
        fitting = [rule for rule in self.rules if rule.fits(asked)]
        return not fitting or max(fitting, key=lambda rule: (len(rule.pattern.encode()), rule.allow)).allow


def parse_robots(data: bytes) -> Rules:
    r"""The rules for Tawthiq; those for all (`*`) where it is not named.

    >>> parse_robots(b"User-agent: *\nDisallow: /admin\nAllow: /admin/ajax\nCrawl-delay: 5").delay
    5.0
    """
    groups: dict[str, list[Rule]] = {}
    delays: dict[str, float] = {}
    names: set[str] = set()
    in_rules, number = False, 0
    for line in line_ends.split(data[:ROBOTS_LIMIT].decode("utf-8-sig", "replace")):
        key, colon, value = line.partition("#")[0].partition(":")
        key, value = key.strip().lower(), value.strip()
        if key == "user-agent":
            names = set() if in_rules else names
            in_rules = False
            name = _program(value)
            if name in (NAME, ALL):  # no rule is kept for others: so many names times so many rules fill any memory
                names.add(name)
                groups.setdefault(name, [])
        elif colon and key in ("allow", "disallow", "crawl-delay"):
            in_rules, number = True, number + 1
            if number > RULES_MOST:
                break
            for name in names:
                _take(key, value, groups[name], delays, name)
    ours = NAME if NAME in groups else ALL
    return Rules(tuple(groups.get(ours, ())), delays.get(ours))


def _take(key: str, value: str, rules: list[Rule], delays: dict[str, float], name: str) -> None:
    if key != "crawl-delay":
        if value:
            rules.append(Rule(key == "allow", _plain(value)))
        return
    try:
        seconds = float(value)
    except ValueError:
        return
    if seconds > 0:
        delays[name] = min(seconds, DELAY_MOST)


def _program(value: str) -> str:
    if value.startswith(ALL):
        return ALL
    found = product.match(value)
    return found.group().lower() if found else ""


def _plain(path: str) -> str:
    """A path with its letters written one way: %d8%ad, %D8%AD and ح are the same."""
    safe = re.sub(r"%([0-9a-fA-F]{2})", _decoded, path)
    return quote(safe, safe=kept)


def _decoded(found: re.Match[str]) -> str:
    """An escape undone where it hides nothing that parts an address; else in capitals."""
    (byte,) = unquote_to_bytes(found.group())
    character = chr(byte)
    return character if character.isascii() and (character.isalnum() or character in "-._~") else found.group().upper()
