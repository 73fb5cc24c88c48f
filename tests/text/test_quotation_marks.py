"""Marks of all kinds, glued, doubled, reversed, nested, and left open."""

import pytest
from hypothesis import given

from tawthiq.text import read
from tests.strategies import mixed_text


def quotes(source: str) -> list[tuple[str, bool]]:
    text = read(source)
    return [(text.span_of(q.first, q.last).text, q.closed) for q in text.quotes]


@pytest.mark.parametrize(
    ("source", "found"),
    [
        ('قال "لن نرحل" أمس', [("لن نرحل", True)]),
        ("قال «لن نرحل» أمس", [("لن نرحل", True)]),
        ("قال “لن نرحل” أمس", [("لن نرحل", True)]),
        ("قال ”لن نرحل“ أمس", [("لن نرحل", True)]),
        ("قال 'لن نرحل' أمس", [("لن نرحل", True)]),
        ("قال ''لن نرحل'' أمس", [("لن نرحل", True)]),
        ("قال ‘لن نرحل’ أمس", [("لن نرحل", True)]),
        ("قال „لن نرحل” أمس", [("لن نرحل", True)]),
        ("موقع »تويتر« أمس", [("تويتر", True)]),
        ("موقع »تويتر» أمس", [("تويتر", True)]),
        ('قال " لن نرحل " أمس', [("لن نرحل", True)]),
        ('قال "لن نرحل” أمس', [("لن نرحل", True)]),
        ('قال:"لن نرحل".', [("لن نرحل", True)]),
        ("من ب«لواء الصمود» و«قسد»،", [("لواء الصمود", True), ("قسد", True)]),
        ('من ب"لواء الصمود" و"قسد"،', [("لواء الصمود", True), ("قسد", True)]),
        ('("قسد")', [("قسد", True)]),
        # nested: the outer one
        ('قال «إن "قسد" هاجمت» أمس', [('إن "قسد" هاجمت', True)]),
        ('قال "إن "قسد" هاجمت" أمس', [('إن "قسد" هاجمت', True)]),
        ('قال "إن ب"قسد" كذا" أمس', [('إن ب"قسد" كذا', True)]),
        ("قال «إن «قسد» هاجمت» أمس", [("إن «قسد» هاجمت", True)]),
        ('قال «إن "قسد هاجمت» أمس', [('إن "قسد هاجمت', True)]),
        # left open
        ('تنظيم "الدولة في الضفة، وسبق أن', [("الدولة في الضفة، وسبق أن", False)]),
        ('تنظيم "الدولة في الضفة. وسبق أن', [("الدولة في الضفة.", False)]),
        ('تنظيم "الدولة\nوقال "نعم"', [("الدولة", False), ("نعم", True)]),
        ('تنظيم "الدولة في "الضفة" أمس', [("الدولة في", False), ("الضفة", True)]),
        ('الدولة" في الضفة', []),
        # no quotation marks
        ("Côte d'Ivoire", []),
        ('كلام "" كلام', []),
        ('"', []),
    ],
)
def test_quotes(source: str, found: list[tuple[str, bool]]) -> None:
    assert quotes(source) == found


@given(mixed_text)
def test_quotes_stand_apart_in_order(source: str) -> None:
    text = read(source)
    for quote in text.quotes:
        assert 0 <= quote.first <= quote.last <= len(text.words)
        assert quote.closed or (quote.first < quote.last <= text.sentence_of(quote.first).last)
    for one, other in zip(text.quotes, text.quotes[1:], strict=False):
        assert one.last < other.first


@pytest.mark.parametrize(("piece", "closed"), [('"أ ', 0), ('"أ" ', 20_000), ('«أ "ب ', 0), ("' ", 10_000)])
def test_a_line_of_nothing_but_marks(piece: str, closed: int) -> None:
    assert sum(quote.closed for quote in read(piece * 20_000).quotes) == closed
