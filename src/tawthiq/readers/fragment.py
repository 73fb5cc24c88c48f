"""Short texts travel as scraps of HTML: paragraphs and line breaks are line ends, the rest is words."""

import re

from lxml import etree
from lxml.html import HTMLParser, fragment_fromstring

LINES = frozenset(
    (
        "p",
        "div",
        "br",
        "li",
        "tr",
        "h1",
        "h2",
        "h3",
        "h4",
        "h5",
        "h6",
        "blockquote",
        "section",
        "article",
        "ul",
        "ol",
        "table",
    )
)
UNSEEN = ("script", "style", "iframe", "object", "noscript", "template")
marked_up = re.compile(r"</?[a-zA-Z][^<>]*>|&(?:[a-zA-Z]{2,8}|#\d{1,6});")


def words_of(source: str) -> str:
    r"""The text of a scrap of HTML, a line for each paragraph.

    >>> words_of("<p>قتل <b>ثلاثة</b>.</p><p>وأصيب اثنان&nbsp;.<br>تفاصيل</p>")
    'قتل ثلاثة.\nوأصيب اثنان .\nتفاصيل'
    """
    if not marked_up.search(source):
        return source.strip()
    try:
        tree = fragment_fromstring(
            source.replace("\x00", ""), create_parent="div", parser=HTMLParser(remove_comments=True)
        )
    except (etree.LxmlError, ValueError, AssertionError):
        return marked_up.sub(" ", source).strip()
    etree.strip_elements(tree, *UNSEEN, with_tail=False)
    for element in tree.iter():
        if element.tag in LINES:
            element.text = "\n" + (element.text or "")
            element.tail = "\n" + (element.tail or "")
    lines = (" ".join(line.split()) for line in str(tree.text_content()).split("\n"))
    return "\n".join(line for line in lines if line)
