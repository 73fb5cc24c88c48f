"""What stands between quotation marks belongs to whoever opened it, over full stops and paragraphs."""

from bisect import bisect_right

from tawthiq.claims.lookup import Lookup
from tawthiq.claims.regions import Region
from tawthiq.claims.state import State

SHORT = 6
"""Words of a quotation that is a name or a phrase rather than speech."""
LONGEST_RUN = 400
"""Words a quotation may run on behind its sentence."""


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
