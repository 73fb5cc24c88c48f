"""A page stands alone: no script, nothing loaded, a policy that says so, and every link finds its end."""

import re
from base64 import b64encode
from hashlib import sha256

import msgspec
import pytest

from tawthiq.export import writer
from tawthiq.export.html import page, write_folder
from tawthiq.export.html.folder import page_name
from tests.export.html.test_marks import Reader
from tests.export.records import TEXT, bare, record

VOID = {"meta", "input", "br", "link"}


class Page(Reader):
    """Reads a whole page."""

    def handle_starttag(self, tag, attrs):
        super().handle_starttag(tag, attrs)
        if tag in VOID:
            self.open.pop()


def read(html: str) -> Page:
    found = Page()
    found.feed(html)
    assert found.open == []
    return found


@pytest.mark.parametrize("language", ["ar", "en"])
@pytest.mark.parametrize("many", [[], [record()], [bare()], [record("a"), bare(), record("b")]])
def test_stands_alone(many, language):
    html = "".join(writer("html")(many, language))
    found = read(html)
    assert len(set(found.ids)) == len(found.ids)
    for link in found.links:
        assert link.startswith("https://example.org") or link.removeprefix("#") in found.ids, link
    assert "<script" not in html
    assert not re.search(r"""(src=|url\(|@import|style=|\bon\w+=)""", html)
    style = re.search(r"<style>(.*)</style>", html, re.DOTALL).group(1)
    digest = b64encode(sha256(style.encode()).digest()).decode()
    assert f"default-src 'none'; style-src 'sha256-{digest}'" in html


def test_report_stands_in_it_unmoved():
    html = page([record()])
    body = re.search(r'<div class="text"[^>]*>(.*?)</div>', html, re.DOTALL).group(1)
    assert read(body).text == TEXT
    assert "&lt;b&gt;" in body


def test_each_figure_leads_to_its_words_and_back():
    html = page([record()])
    for number in re.findall(r'id="r0v(\d+)"', html):
        assert f'id="r0w{number}"' in html
        assert f".k{number}:is(:hover" in html


def test_hostile_report():
    report = msgspec.structs.replace(
        record().report, title="</title><script>x()</script>", url="javascript:alert(1)", ref='"><img src=x>'
    )
    html = page([msgspec.structs.replace(record(), report=report)])
    assert "<script" not in html
    assert "<img" not in html
    assert "javascript:" not in html


def test_folder(tmp_path):
    assert write_folder([record("a/x.txt"), bare(ref="b/x.txt"), bare(ref="../..")], tmp_path / "pages") == 3
    names = sorted(path.name for path in (tmp_path / "pages").iterdir())
    assert names == ["index.html", "report.html", "x-2.html", "x.html"]
    for path in (tmp_path / "pages").iterdir():
        read(path.read_text("utf-8"))
    assert 'href="x-2.html"' in (tmp_path / "pages" / "index.html").read_text("utf-8")


def test_the_list_of_reports_offers_no_rules_and_an_empty_reading_no_colours(tmp_path):
    write_folder([record("x"), bare(ref="y")], tmp_path)
    pages = {path.stem: path.read_text("utf-8") for path in tmp_path.iterdir()}
    assert {name for name, html in pages.items() if 'id="choose-rules"' in html} == {"x", "y"}
    assert {name for name, html in pages.items() if 'class="legend"' in html} == {"x"}


def test_names_are_safe():
    assert page_name("https://e.org/a?b=c:d", set()) == "a-b-c-d"
    assert page_name("index", {"index"}) == "index-2"
    assert page_name("...", set()) == "report"


def test_a_page_too_large_to_light_has_links_only():
    many = page([record()] * 100)
    assert ":has(.k0" not in many
    assert 'href="#r99v0"' in many
