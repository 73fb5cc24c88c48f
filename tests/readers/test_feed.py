"""A feed gives its entries, each with its own bytes and the day as the outlet counts it."""

import pytest

from tawthiq.errors import InputError
from tawthiq.readers import Defaults
from tawthiq.readers.feed import entries_of
from tawthiq.readers.fragment import words_of
from tests.readers.samples import feed, paragraphs, title

NONE = Defaults()
WHERE = "https://ufuq.example/rss"


def entries(numbers):
    return [
        (f"https://ufuq.example/{n}", title(n), "".join(f"<p>{line}</p>" for line in paragraphs(n))) for n in numbers
    ]


def test_entries():
    data = feed(entries(range(3)))
    found = entries_of(data, WHERE, NONE)
    for number, entry in enumerate(found):
        report = entry.piece.found[0].report
        assert (entry.link, entry.published) == (f"https://ufuq.example/{number}", "2019-03-14")
        assert (report.title, report.text.split("\n")) == (title(number), paragraphs(number))
        assert (report.outlet, report.relays, report.url) == ("الأفق", (), entry.link)
        assert entry.piece.raw in data
        assert entry.piece.raw.startswith(b"<item>")
        assert entry.piece.address == f"{WHERE}#{entry.link}"


def test_atom_and_an_aggregator():
    data = f"""<?xml version="1.0"?><feed xmlns="http://www.w3.org/2005/Atom"><title>مجمّع</title>
    <entry><title>{title(1)}</title><link href="https://e.org/1"/><updated>2019-03-14T23:00:00+03:00</updated>
    <author><name>مراسل</name></author><source><title>الأفق</title></source>
    <content type="html">&lt;p&gt;{paragraphs(1)[0]}&lt;/p&gt;</content></entry></feed>""".encode()
    (entry,) = entries_of(data, WHERE, NONE)
    report = entry.piece.found[0].report
    assert (report.outlet, report.relays, report.author) == ("الأفق", ("مجمّع",), "مراسل")
    assert (report.text, report.published) == (paragraphs(1)[0], "2019-03-14")


def test_an_entry_without_text_is_its_title_and_one_without_arabic_none():
    data = feed([("https://e.org/1", title(1), ""), ("https://e.org/2", "Raid", "Three killed")])
    one, two = entries_of(data, WHERE, NONE)
    assert (one.piece.found[0].report.title, one.piece.found[0].report.text) == (None, title(1))
    assert isinstance(two.piece.found[0], InputError)


def test_windows_1256_and_a_feed_that_breaks_off():
    data = feed(entries(range(2))).decode().replace('encoding="UTF-8"', 'encoding="windows-1256"')
    assert [e.title for e in entries_of(data.encode("cp1256"), WHERE, NONE)] == [title(0), title(1)]
    whole = feed(entries(range(3)))
    broken = entries_of(whole[: whole.rindex(b"</item>") - 40], WHERE, NONE)
    assert len(broken) >= 2
    assert all(entry.piece.raw for entry in broken)


LAUGHS = (
    b'<?xml version="1.0"?><!DOCTYPE l [<!ENTITY a "ha"><!ENTITY b "&a;&a;">]><rss><channel><item/></channel></rss>'
)


@pytest.mark.parametrize(
    ("data", "key"),
    [
        (b"", "no_feed"),
        (b"<html><body>404</body></html>", "no_feed"),
        (b"http://127.0.0.1/", "no_feed"),
        (b"/etc/passwd", "no_feed"),
        (feed([]), "feed_empty"),
        (LAUGHS, "feed_entities"),
        (
            b'<!DOCTYPE r SYSTEM "file:///etc/passwd" [<!ENTITY x SYSTEM "file:///etc/passwd">]><rss>&x;</rss>',
            "feed_entities",
        ),
        (b"<rss>" + b" " * 9_000_000, "page_too_large"),
    ],
)
def test_what_is_no_feed(data, key):
    with pytest.raises(InputError) as caught:
        entries_of(data, WHERE, NONE)
    assert caught.value.key == key


def test_scraps_of_markup():
    assert words_of("قتل <script>x()</script>ثلاثة &amp; جرح<ul><li>أ</li><li>ب</li></ul>") == "قتل ثلاثة & جرح\nأ\nب"
    assert words_of("1 < 2 و 3 > 2") == "1 < 2 و 3 > 2"
