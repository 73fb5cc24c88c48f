"""Arabic counts people with digits, with number words that agree by opposition, and with the noun's own form.

Three to ten take a plural in the genitive, eleven and up a singular; two is the dual and one the singular itself. The
number stands before its noun, before "of" and its noun, behind its noun (أبناؤه الثلاثة), or without one ("5 others").
Bounds stand on both sides ("at least"). What is metres, years, rockets, labels or dates is no people.

numerals → ranges → nouns and bounds → quantities → duals, singulars, bare plurals
"""

from operator import attrgetter

from tawthiq.lexicon import Matches
from tawthiq.mentions.counts.ground import Ground
from tawthiq.mentions.counts.numbered import Numbered
from tawthiq.mentions.counts.numerals import Numerals
from tawthiq.mentions.counts.unnumbered import Unnumbered
from tawthiq.mentions.model import CountMention, PersonMention
from tawthiq.text import Text

__all__ = ["find"]


def find(text: Text, matches: Matches, people: list[PersonMention]) -> list[CountMention]:
    """Every number phrase of a report that may be of people, and those of units, in order, none overlapping."""
    ground = Ground(text, matches, people)
    numerals = Numerals(text, matches)
    counts = Numbered(ground, numerals.find()).find()
    taken = {word for count in counts for word in range(count.first, count.last)}
    counts += Unnumbered(ground, numerals, taken).find()
    counts.sort(key=attrgetter("first"))
    return counts
