"""Arabic names people by what they are, and often with the same word that describes things: "a military", "an armed".

Nisbas and participles (عسكري, مسلح, فلسطيني) are adjectives in the singular unless a number, a word of fate or "among
them" stands beside them; their masculine plurals are always people. Generic nouns (عنصر, فرد, رجل, قتيل) take their
kind from the body that follows: "a member of the police". Ranks are words for other things (رائد: major, pioneer) until
a name or a fate says otherwise. The ending -ين is dual or plural; a dual verb or pronoun after it decides.

terms → readings → what each needs → category from the words that follow
"""

from tawthiq.lexicon import Matches
from tawthiq.mentions.model import PersonMention
from tawthiq.mentions.people.category import settle
from tawthiq.mentions.people.rules import Finder
from tawthiq.text import Text

__all__ = ["find"]


def find(text: Text, matches: Matches) -> list[PersonMention]:
    """Every noun of a report that stands for people, in order, none overlapping."""
    found = Finder(text, matches).find()
    settle(text, matches, found)
    return [person.mention for person in found]
