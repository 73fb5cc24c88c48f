"""The sides of a war: states that act, armies, police, armed groups, coalitions, and armed people without a name.

Arabic names a side by a word for what it is and whose (قوات الأمن, عناصر من تنظيم, طائرات روسية, ميليشيا X), by a name
(حزب الله, "داعش"), by one adjective (غارة إسرائيلية, مواقع حوثية) or by a short name that the report explains (الحركة,
التحالف, الجيش). The same side has names of respect and of contempt; both give one entity with a neutral label. Many of
the words are ordinary ones too: الشباب the young, القاعدة the base, حركة traffic, وحدات flats, مسيرة a march.

names, short names, heads with adjectives and owners, acts with a nationality → phrases, leftmost longest → mentions
"""

from collections.abc import Sequence

from tawthiq.lexicon import Matches
from tawthiq.mentions.actors.acting import acting
from tawthiq.mentions.actors.heads import phrase_at
from tawthiq.mentions.actors.names import JOINED
from tawthiq.mentions.actors.reader import THE, Phrase, Reader
from tawthiq.mentions.model import ActorMention, PlaceMention
from tawthiq.text import Text

__all__ = ["find"]

AND = "و"
FOR_THE = "لل"


def find(text: Text, matches: Matches, places: Sequence[PlaceMention] = ()) -> list[ActorMention]:
    """Every side named in a report, in order, none overlapping; its `places` tell whose an army without a name is."""
    reader = Reader(text, matches, places)
    return [_mention(reader, phrase) for phrase in _phrases(reader)]


def _phrases(r: Reader) -> list[Phrase]:
    out: list[Phrase] = []
    acts = acting(r)
    free, headed_to = 0, -1
    for word in sorted({*r.names, *r.heads, *r.short, *r.members, *acts}):
        if word < free:
            continue
        licence = JOINED if word == headed_to and r.form(word).startswith(AND) else 0
        phrase = phrase_at(r, word, licence) or acts.get(word)
        if phrase is None:
            continue
        out.append(phrase)
        free = phrase.last
        if licence or phrase.role not in ("name", "member", "adjective", "state") or word in r.heads:
            headed_to = free
    return out


def _mention(reader: Reader, phrase: Phrase) -> ActorMention:
    side = phrase.side
    return ActorMention(
        phrase.first,
        phrase.last,
        _with_article(reader, phrase),
        phrase.end,
        phrase.rule,
        side.entity,
        side.label,
        side.kind,
        side.country,
        side.combatants,
    )


def _with_article(r: Reader, phrase: Phrase) -> int:
    """Where a phrase begins with its article, without other clitics: "the army" in "and for the army" where it can."""
    at = phrase.start - len(THE)
    glued = at >= r.words[phrase.first].start and r.text.shadow[at : phrase.start] in (THE, FOR_THE)
    return at if glued else phrase.start
