"""What stands between quotation marks belongs to whoever opened it, over full stops and paragraphs."""

from bisect import bisect_right

from tawthiq.claims.lookup import Lookup
from tawthiq.claims.regions import Region
from tawthiq.claims.state import State

SHORT = 6
"""Words of a quotation that is a name or a phrase rather than speech."""
LONGEST_RUN = 400
"""Words a quotation may run on behind its sentence."""
SETTING = 7
"""Words of a place or time before a quotation that is taken up again."""
INTO = frozenset(("في", "وفي", "اما", "كما", "فيما", "و"))
"""in, as for, also, and: how a sentence goes on whose rest is quoted"""


class Quotations:
    """Where a word stands inside a quotation of some length."""

    def __init__(self, see: Lookup) -> None:
        self._quotes = [q for q in see.text.quotes if q.last - q.first > SHORT]
        self._firsts = [q.first for q in self._quotes]

    def around(self, word: int) -> tuple[int, int, bool] | None:
        """First, last and closed of the quotation that holds a word."""
        at = bisect_right(self._firsts, word) - 1
        if at < 0 or word >= self._quotes[at].last:
            return None
        quote = self._quotes[at]
        return quote.first, quote.last, quote.closed


def inside_speech(quotations: Quotations, state: State, word: int) -> bool:
    """The word stands inside a quotation that a region of this sentence began: its cues are the speaker's own words."""
    found = quotations.around(word)
    if found is None or not found[2]:
        return False
    return any(
        r.content <= found[0] + 1 and found[0] <= r.last and abs(r.content - found[0]) <= 2 for r in state.recent
    )


def run_on(quotations: Quotations, state: State) -> Region | None:
    """What is left of a quotation behind the sentence that opened it; None where it closed there."""
    for region in state.recent:
        if region.backward or region.speaker is None or region.last < state.last:
            continue
        found = quotations.around(state.last - 1)
        if found is None or found[0] < region.content - 1 or found[1] <= state.last:
            continue
        last = min(found[1], state.last + LONGEST_RUN)
        return Region(
            state.last, last, state.last, region.speaker, "a quotation that runs on", region.cue, "direct",
            region.status, opinion=region.opinion,
        )  # fmt: skip
    return None


def taken_up(quotations: Quotations, state: State, before: Region) -> Region | None:
    """وفي حماة «قتل اثنان …»: a sentence quoted but for where or when, right after one whose speaker is quoted.

    `before` is the last region of the sentence before, which ended with a quotation.
    """
    see, first = state.see, state.first
    opening = next((w for w in range(first, min(first + SETTING, state.last)) if see.form(w) == MARK), -1)
    if opening < 0 or (opening > first and see.form(first) not in INTO):
        return None
    found = quotations.around(opening + 1)
    if found is None or not found[2] or not _closes(state, found[1]):
        return None
    return Region(
        opening, state.last, opening, before.speaker, "a quotation taken up again", before.cue, "direct", before.status,
        opinion=before.opinion,
    )  # fmt: skip


def quoted_to_the_end(quotations: Quotations, state: State) -> Region | None:
    """The region whose speaker is quoted up to the end of the sentence; None where nobody is, or one is named after."""
    region = state.regions[-1] if state.regions else None
    if region is None or region.backward or region.speaker is None or region.status != "asserted":
        return None
    found = next(
        (f for w in range(state.last - 1, state.last - 5, -1) if (f := quotations.around(w)) is not None), None
    )
    return region if found is not None and found[0] >= region.content - 2 and found[2] else None


def _closes(state: State, last: int) -> bool:
    """Nothing but marks stands behind a quotation's end in its sentence."""
    return last <= state.last and all(state.see.mark(w) for w in range(last, state.last))


MARK = '"'
