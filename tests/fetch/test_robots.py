"""robots.txt as RFC 9309 has it, with what sites write besides."""

import time
import tracemalloc

import pytest

from tawthiq.fetch.robots import DELAY_MOST, parse_robots


@pytest.mark.parametrize(
    ("rules", "path", "allowed"),
    [
        ("User-agent: *\nDisallow: /", "/a", False),
        ("User-agent: *\nDisallow: /", "/robots.txt", True),
        ("User-agent: *\nDisallow:", "/a", True),
        ("", "/a", True),
        ("Disallow: /", "/a", True),  # no program is named
        ("User-agent: other\nDisallow: /", "/a", True),
        ("User-agent: TAWTHIQ/2.0\nDisallow: /", "/a", False),
        ("User-agent: tawthiqplus\nDisallow: /", "/a", True),
        ("User-agent: *\nDisallow: /\nUser-agent: tawthiq\nAllow: /", "/a", True),
        ("User-agent: other\nUser-agent: tawthiq\nDisallow: /a", "/a", False),
        ("User-agent: tawthiq\nDisallow: /a\n\nUser-agent: tawthiq\nDisallow: /b", "/b", False),
        ("User-agent: *\nDisallow: /a\nAllow: /a/b", "/a/b/c", True),
        ("User-agent: *\nAllow: /a/b\nDisallow: /a", "/a/c", False),
        ("User-agent: *\nDisallow: /page\nAllow: /page", "/page", True),
        ("User-agent: *\nDisallow: /*.php$", "/a/b.php", False),
        ("User-agent: *\nDisallow: /*.php$", "/a/b.php?x=1", True),
        ("User-agent: *\nDisallow: /*?print=", "/a?print=1", False),
        ("User-agent: *\nDisallow: /*?s=*&p=", "/?s=x&p=2", False),
        ("User-agent: *\nDisallow: /$", "/", False),
        ("User-agent: *\nDisallow: /$", "/a", True),
        ("User-agent: *\nDisallow: /a*a$", "/a", True),
        ("User-agent: *\nDisallow: /أخبار", "/%D8%A3%D8%AE%D8%A8%D8%A7%D8%B1/1", False),
        ("User-agent: *\nDisallow: /%d8%a3", "/%D8%A3%D8%AE", False),
        ("User-agent: *\nDisallow: /%61", "/a", False),
        ("User-agent: *\nDisallow: /a%2Fb", "/a/b", True),
        ("User-agent: *\r\nDisallow: /a # all of it\r\n", "/a", False),
        ("\ufeffUser-agent: *\rDisallow: /a", "/a", False),
        ("USER-AGENT: *\nDISALLOW: /a", "/a", False),
        ("User-agent: *\nSitemap: /x\nDisallow: /a", "/a", False),
        ("<html>User-agent: *</html>", "/a", True),
    ],
)
def test_rules(rules: str, path: str, allowed: bool) -> None:
    assert parse_robots(rules.encode()).allows(path) is allowed


def test_delays() -> None:
    assert parse_robots(b"User-agent: *\nCrawl-delay: 2.5").delay == 2.5
    assert parse_robots(b"User-agent: *\nCrawl-delay: 86400").delay == DELAY_MOST
    assert parse_robots(b"User-agent: *\nCrawl-delay: soon\nCrawl-delay: -1\nCrawl-delay: nan").delay is None


def test_a_rule_of_stars_costs_no_time() -> None:
    rules = parse_robots(b"User-agent: *\n" + b"Disallow: /" + b"a*" * 20_000 + b"b$\n")
    begun = time.monotonic()
    assert rules.allows("/" + "a" * 5_000)
    assert time.monotonic() - begun < 5
    begun = time.monotonic()
    assert not parse_robots(b"User-agent: *\n" + b"Disallow: /a\n" * 30_000).allows("/a")
    assert time.monotonic() - begun < 5


def test_thousands_of_programs_with_thousands_of_rules_cost_no_time_and_no_memory() -> None:
    names = b"".join(b"User-agent: x%d\n" % n for n in range(15_000)) + b"User-agent: *\n" * 2
    rules = b"".join(b"Disallow: /a%d\n" % n for n in range(9_000))
    begun = time.monotonic()
    tracemalloc.start()
    found = parse_robots(names + rules)
    _, most = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert (most < 16 << 20, time.monotonic() - begun < 10) == (True, True)
    assert not found.allows("/a8999")
