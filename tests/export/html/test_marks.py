"""Marked text is the text, character for character, whatever lies over it."""

from html.parser import HTMLParser

from hypothesis import given
from hypothesis import strategies as st

from tawthiq.export.html.marks import marked, pieces
from tawthiq.export.html.markup import text as escaped
from tawthiq.export.values import Value
from tawthiq.record import Span

KINDS = ("toll", "source", "claim", "place")


class Reader(HTMLParser):
    """Collects text and ids, and checks that elements close in order."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.text, self.ids, self.links, self.open = "", [], [], []

    def handle_starttag(self, tag, attrs):
        self.open.append(tag)
        fields = dict(attrs)
        self.ids += [fields["id"]] if "id" in fields else []
        self.links += [fields["href"]] if "href" in fields else []

    def handle_endtag(self, tag):
        assert self.open.pop() == tag

    def handle_data(self, data):
        self.text += data


@st.composite
def texts_with_values(draw):
    whole = draw(st.text(alphabet="قتل جنود\n<&\"'َ🚀ab ", max_size=60))
    values = []
    for number in range(draw(st.integers(0, 8))):
        spans = []
        for _ in range(draw(st.integers(1, 2))):
            start = draw(st.integers(0, len(whole)))
            end = draw(st.integers(start, len(whole)))
            spans.append(Span(start, end, whole[start:end]))
        also = tuple(spans[1:]) if draw(st.booleans()) else ()
        values.append(
            Value(f"p{number}", draw(st.sampled_from(KINDS)), "", tuple(spans[:1] if also else spans), also=also)
        )
    return whole, values


@given(texts_with_values(), st.integers(0, 20))
def test_nothing_is_moved_or_lost(drawn, title_end):
    whole, values = drawn
    assert "".join(whole[p.start : p.end] for p in pieces(whole, values)) == whole
    reader = Reader()
    reader.feed(marked(whole, values, "r0", title_end))
    assert reader.open == []
    assert reader.text == whole
    assert len(set(reader.ids)) == len(reader.ids)


@given(texts_with_values())
def test_each_piece_knows_what_lies_over_it(drawn):
    whole, values = drawn
    for piece in pieces(whole, values):
        for at in range(piece.start, piece.end):
            over = {n for n, v in enumerate(values) for s in v.spans if s.start <= at < s.end}
            assert over == set(piece.over)


def test_escaped():
    assert escaped("<script>\"'&\x00\ud800\x1b") == "&lt;script&gt;&quot;&#x27;&amp;\ufffd\ufffd\ufffd"
