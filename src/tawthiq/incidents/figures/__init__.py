"""Low, best and high of each outcome follow from the accounts by a rule that can be read and checked.

accounts → rows (outcome × side, parts by category) → the word of each origin → low · best · high, with a line a step

1. Each origin has one word in a row: its latest. Replaced words, denied figures and vague words set no figure.
2. low is the least figure told: the lower bound where one is told ("at least 5": 5, "more than 5": 6), the value itself
   otherwise. "Up to 20" and "fewer than 20" set no low: who says how many at most does not say how few. Someone who
   denies that anyone was hurt counts as 0 for himself.
3. high is the largest figure told; an open bound counts as its own least value.
4. best is the figure most origins tell or allow ("at least 5" allows 8). On a tie, in this order: not 0 where more
   origins tell of some, not a belligerent on its enemy's losses, a named origin, the latest word, the lower figure.
   Unconfirmed figures only where there is no other.
5. A part ("among them 3 children") is a row of its own and never added to its whole; where the whole is vague, the
   whole is at least its part.
6. Of groups that one statement counts side by side ("an officer and three soldiers") the largest is the word; the
   others are counted beside it and not added, for no account gives the sum. Each category of them is a row of its own.
7. Unknown is null, never 0. Nothing is averaged, nothing is added up.
"""

from collections.abc import Sequence

from tawthiq.incidents.figures.derive import figure_of
from tawthiq.incidents.figures.rows import rows_of
from tawthiq.incidents.model import Account, Figure, Origin
from tawthiq.incidents.wording import Language

__all__ = ["figures_of"]


def figures_of(accounts: Sequence[Account], origins: Sequence[Origin], language: Language = "en") -> tuple[Figure, ...]:
    """Every figure of an incident with its derivation in `language`."""
    by_id = {o.id: o for o in origins}
    return tuple(figure_of(row, by_id, language) for row in rows_of(accounts))
