"""A page gives its report whole: every paragraph, the lead, and what it says of itself - and none of its menus."""

import json

import pytest

from tawthiq.errors import InputError, NotTextError, TooLargeError
from tawthiq.readers import Defaults
from tawthiq.readers.page_charset import decode_page
from tawthiq.readers.web_page import PAGE_LIMIT, read_page
from tests.readers.samples import day, page, paragraphs, title

NONE = Defaults()
P = paragraphs(1)
REST = "".join(f"<p>{one}</p>" for one in P[1:])
LAYOUTS = {
    "paragraphs": "".join(f"<p>{one}</p>" for one in P),
    "blocks": "".join(f"<div>{one}</div>" for one in P),
    "line breaks": f"<div class='text'>{'<br><br>'.join(P)}</div>",
    "lead as heading": f"<header><h2 class='x'>{P[0]}</h2></header><div class='body'>{REST}</div>",
    "lead in a block of its name": f"<div class='excerpt'>{P[0]}</div><div class='entry-content'>{REST}</div>",
    "lead bold": f"<div class='story'><strong>{P[0]}</strong>{REST}</div>",
    "lead above the sharing links": f"<div class='top'><p class='intro'>{P[0]}</p></div><div class='share'><a href='/s'>شارك</a></div><div>{REST}</div>",  # noqa: E501
    "spans": "".join(f"<p><span style='x'>{one}</span></p>" for one in P),
    "layout tables": f"<table><tr><td><table><tr><td>{''.join(f'<p>{one}</p>' for one in P)}</td></tr></table></td></tr></table>",  # noqa: E501
}


@pytest.mark.parametrize("body", LAYOUTS.values(), ids=LAYOUTS)
def test_no_paragraph_is_lost_and_no_menu_taken(body):
    report = read_page(page(1, body), "a.html", NONE).report
    assert [line for line in report.text.split("\n") if line != title(1)] == P
    assert report.title == title(1)


def test_a_lead_that_only_the_description_points_to_is_put_back():
    body = f"<div class='k1'>{P[0]}</div><div class='k2'>{REST}</div>"
    described = page(1, body, f'<meta property="og:description" content="{P[0][:90]}...">')
    assert read_page(described, "a.html", NONE).report.text.split("\n") == P


@pytest.mark.parametrize(
    ("charset", "header"),
    [
        ("utf-8", None),
        ("windows-1256", None),
        ("windows-1256", "text/html; charset=windows-1256"),
        ("windows-1256", "text/html; charset=utf-8"),
        ("utf-16", None),
        ("utf-16-le", "text/html"),
        ("iso-8859-6", "text/html; charset=iso-8859-6"),
    ],
)
def test_charsets_said_rightly_wrongly_and_not_at_all(charset, header):
    data = page(1).decode().encode(charset, "ignore")
    report = read_page(data.replace(b'charset="utf-8"', b""), "a.html", NONE, header).report
    assert report.title == title(1).replace("؀", "")
    assert report.text.split("\n") == P


def test_a_charset_that_is_none_or_lies_is_passed_over():
    data = "<p>قتل ثلاثة مدنيين في غارة على البلدة".encode()
    for label in ("base64", "no-such", "utf-7", "us-ascii", "rot13"):
        assert "قتل ثلاثة" in decode_page(data, "a.html", f"text/html; charset={label}").text
    with pytest.raises(NotTextError):
        decode_page(bytes(range(256)) * 40, "a.png")


def test_json_ld_says_who_when_and_for_whom():
    said = {
        "@context": "https://schema.org",
        "@graph": [
            {"@type": "WebSite", "name": "x"},
            {
                "@type": "NewsArticle",
                "headline": "عنوان من البيانات",
                "datePublished": "2020-02-03T23:10:00+03:00",
                "author": [{"@type": "Person", "name": "مراسلة الأفق"}, {"name": "ثانٍ"}],
                "publisher": {"@type": "Organization", "name": "صحيفة الأفق"},
            },
        ],
    }
    head = f'<script type="application/ld+json">{json.dumps(said)}</script>'
    report = read_page(page(1, head=head), "a.html", Defaults("2001-01-01", "غيرها"), url="https://e.org/1").report
    assert (report.title, report.outlet, report.author) == ("عنوان من البيانات", "صحيفة الأفق", "مراسلة الأفق، ثانٍ")
    assert (report.published, report.url, report.ref) == ("2020-02-03", "https://e.org/1", "https://e.org/1")


def test_two_articles_in_json_ld_that_differ_say_nothing_of_this_one():
    two = [{"@type": "NewsArticle", "headline": name, "datePublished": "2001-01-01"} for name in ("أ", "ب")]
    head = f'<script type="application/ld+json">{json.dumps(two)}</script>'
    report = read_page(page(1, head=head), "a.html", NONE).report
    assert (report.title, report.published) == (title(1), day(1))


BARE = "<html><body><article>{}" + LAYOUTS["paragraphs"] + "</article></body></html>"


@pytest.mark.parametrize(
    ("inside", "published", "notes"),
    [
        ("<time datetime='2019-03-14T10:00:00+03:00'>x</time>", "2019-03-14", []),
        ("<time datetime='2019-03-14'></time><time datetime='2019-03-15'></time>", None, []),
        ("<time pubdate datetime='2019-03-14'></time><time datetime='2019-03-15'></time>", "2019-03-14", []),
        ("<time datetime='14/3/2019'>x</time>", None, ["published"]),
        ("<p>14 آذار 2019</p>", None, []),
    ],
)
def test_a_day_is_taken_from_metadata_or_not_at_all(inside, published, notes):
    found = read_page(BARE.format(inside).encode(), "https://e.org/2001/02/03/a", NONE)
    assert found.report.published == published
    assert [note.key for note in found.notes] == notes


@pytest.mark.parametrize(
    ("data", "key"),
    [
        (b"", "empty"),
        (b"<html><body></body></html>", "page_no_report"),
        (
            b"<html><body><p>Three soldiers were killed in a raid on the village, a source told us.</p></body></html>",
            "not_arabic",
        ),
        (b"<div>" * 5_000 + b"x", "page_too_deep"),
        (b"<p>x</p>" * 120_000, "page_too_deep"),
        (b"\x89PNG\r\n\x1a\n" + bytes(range(256)) * 99, "binary"),
    ],
)
def test_what_is_no_report(data, key):
    with pytest.raises(InputError) as caught:
        read_page(data, "a.html", NONE)
    assert caught.value.key == key


def test_a_page_over_the_limit():
    with pytest.raises(TooLargeError):
        read_page(b" " * (PAGE_LIMIT + 1), "a.html", NONE)
