"""A list written by hand is read as it is meant, and what is wrong in it is told by file and key, in both languages."""

from pathlib import Path

import pytest

from tawthiq.errors import WatchError
from tawthiq.messages import say
from tawthiq.watch import Feed, read_feeds

GOOD = 'name = "a"\nurl = "https://ufuq.example/feed"\n'
OTHER = GOOD.replace('"a"', '"b"')


def test_what_is_said_for_all_holds_for_those_that_do_not_say_it(tmp_path: Path) -> None:
    path = tmp_path / "feeds.toml"
    path.write_text(
        f'every = "2h"\nfollow = true\n[[feed]]\n{GOOD}[[feed]]\nname = "الأفق"\nurl = "http://b.example/"\n'
        'every = "10 m"\nfollow = false\noutlet = "صحيفة الأفق"\n',
        "utf-8",
    )
    assert read_feeds(path) == (
        Feed(name="a", url="https://ufuq.example/feed", every=7200.0, follow=True),
        Feed(name="الأفق", url="http://b.example/", every=600.0, follow=False, outlet="صحيفة الأفق"),
    )
    path.write_text(f"[[feed]]\n{GOOD}", "utf-8")
    assert read_feeds(path)[0].every == 1800.0


@pytest.mark.parametrize(
    ("text", "key", "named"),
    [
        ("", "feeds_none", ""),
        ("feed = 3", "feeds_none", ""),
        ("feed = [1]", "feeds_none", ""),
        (f"[feed]\n{GOOD}", "feeds_none", ""),
        ("[[feed]]\nname = a", "feeds_toml", "line 2"),
        ('[[feed]]\nname = "a"\nname = "b"\n', "feeds_toml", "line 3"),
        ('[[feed]]\nname = "a"', "feeds_missing", 'feed 1 "a": url'),
        ('[[feed]]\nurl = "https://a.example"', "feeds_missing", "feed 1: name"),
        (f'[[feed]]\n{GOOD}[[feed]]\nname = "b"', "feeds_missing", 'feed 2 "b": url'),
        (f'[[feed]]\n{GOOD}evry = "1h"', "feeds_key", 'feed 1 "a": evry'),
        (f'evry = "1h"\n[[feed]]\n{GOOD}', "feeds_key", "evry"),
        (f"[[feed]]\n{GOOD}every = 30", "feeds_every", 'feed 1 "a": every'),
        (f'[[feed]]\n{GOOD}every = "5s"', "feeds_every", "5s"),
        (f'[[feed]]\n{GOOD}every = "soon"', "feeds_every", "soon"),
        (f'every = ""\n[[feed]]\n{GOOD}', "feeds_every", "every"),
        (f'[[feed]]\n{GOOD}follow = "yes"', "feeds_yes_no", "follow"),
        (f"[[feed]]\n{GOOD}outlet = 5", "feeds_text", "outlet"),
        ('[[feed]]\nname = 5\nurl = "https://a.example"', "feeds_text", "name"),
        ('[[feed]]\nname = "a"\nurl = "a.example/feed"', "feeds_url", "a.example/feed"),
        ('[[feed]]\nname = "a"\nurl = "file:///etc/passwd"', "feeds_url", "file:///etc/passwd"),
        (f"[[feed]]\n{GOOD}[[feed]]\n{GOOD}", "feeds_twice", "feed 2: name"),
        (f"[[feed]]\n{GOOD}[[feed]]\n{OTHER}", "feeds_twice", "feed 2: url"),
    ],
)
def test_what_is_wrong(tmp_path: Path, text: str, key: str, named: str) -> None:
    path = tmp_path / "feeds.toml"
    path.write_text(text, "utf-8")
    with pytest.raises(WatchError) as told:
        read_feeds(path)
    error = told.value
    assert (error.where, error.key) == (str(path), key)
    assert named in error.what
    assert error.advice
    assert named.partition(" ")[2] in say("ar", f"problem.{key}", **error.values)


def test_what_cannot_be_read(tmp_path: Path) -> None:
    (tmp_path / "latin.toml").write_bytes(b"a = \xff")
    for name, key in (("none.toml", "feeds_unreadable"), ("latin.toml", "feeds_toml")):
        with pytest.raises(WatchError) as told:
            read_feeds(tmp_path / name)
        assert told.value.key == key
