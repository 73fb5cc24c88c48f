"""A toll is one account of one outcome, before it is known which act it belongs to."""

from typing import get_args

import msgspec

from tawthiq.lexicon import Term
from tawthiq.mentions import CountMention, PersonMention
from tawthiq.record import Bound, Outcome

OUTCOMES: frozenset[str] = frozenset(get_args(Outcome))
"""Names of what can happen to people, as the record has them."""


class Toll(msgspec.Struct):
    """Words `first`:`last` say that `value` people (null: vague) suffered `outcome`.

    `whole` is the toll this one is a part of; `anchor` the word of the outcome, whose speaker is the toll's speaker.
    `named` marks one person told by name or office, whose words are `name`. `doer` is the word number of an agent read
    from the same frame ("gunmen killed …"), -1 where none is. `alluded` marks a figure that whoever speaks takes as
    known; `voice` is the word of another sentence whose speaker gives it, -1 where none does. `another` marks one who
    is told as somebody else than the one told before. `series` numbers the list of victims it stands in: "an officer
    and a recruit" are two tolls of one series.
    """

    outcome: Outcome
    value: int | None
    bound: Bound
    first: int
    last: int
    anchor: int
    rule: str
    high: int | None = None
    count: CountMention | None = None
    person: PersonMention | None = None
    whole: "Toll | None" = None
    denied: bool = False
    total: bool = False
    doer: int = -1
    named: bool = False
    name: tuple[int, int] | None = None
    cue: Term | None = None
    series: int = -1
    sentence: int = -1
    called: frozenset[str] = frozenset()
    referred: bool = False
    alluded: bool = False
    another: bool = False
    voice: int = -1

    @property
    def including(self) -> bool:
        """True for a part of another count."""
        return self.whole is not None

    @property
    def key(self) -> tuple[str, int | None, int | None, bool]:
        """What makes two tolls the same figure."""
        return (self.outcome, self.value, self.high, self.whole is not None)


def counted_toll(count: CountMention, outcome: Outcome, rule: str, anchor: int = -1, whole: Toll | None = None) -> Toll:
    """The toll of a count; its anchor is the count's first word unless another is given."""
    first = count.first if anchor < 0 else min(anchor, count.first)
    return Toll(
        outcome,
        count.value,
        count.bound,
        first,
        max(count.last, anchor + 1),
        count.first if anchor < 0 else anchor,
        rule,
        high=count.high,
        count=count,
        person=count.noun,
        whole=whole,
    )
