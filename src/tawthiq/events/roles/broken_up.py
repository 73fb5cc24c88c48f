"""What was shot down, defused or broken up stands in the very phrase of the act: إسقاط طائرة مسيّرة, تفكيك خلية."""

from tawthiq.events.reading import Reading
from tawthiq.events.roles.downing import what_was_downed
from tawthiq.events.roles.phrases import phrase_at
from tawthiq.events.telling import Act, Party

BANDS = ("خلي", "شبك", "عصاب", "خلايا")
"""How words begin for a band of people that is arrested as one."""
BAND = "the band that was broken up"
"""The rule of such a band in the very words of the act."""


def downed(reading: Reading, act: Act) -> Party | None:
    """إسقاط طائرة مسيّرة, فكك عبوة: what was shot down or defused stands in the very phrase of the act."""
    if act.family != "disrupt":
        return None
    words = reading.text.words
    if act.last - act.first < 2:
        weapon = what_was_downed(reading, act)
        rule = "what was shot down or defused"
        return (
            Party("target", weapon.first, weapon.last, weapon.start, weapon.end, rule) if weapon is not None else None
        )
    if act.term.entry["means"]:
        start, end = act.term.start, act.term.end
        return Party("target", act.first, act.last, start, end, "what was shot down or defused")
    first = act.first + 1
    phrase = phrase_at(reading, first)
    if phrase is not None and phrase.kind in ("side", "thing"):
        return phrase.party("target", "what was shot down or defused")
    weapon = next((w for w in reading.within(reading.mentions.weapons, first, act.last)), None)
    end = weapon.end if weapon is not None else words[act.last - 1].end
    last = weapon.last if weapon is not None else act.last
    return Party("target", first, last, words[first].start, end, "what was shot down or defused")


def broken_up(reading: Reading, act: Act) -> Party | None:
    """تفكيك خلية إرهابية, ضبط شبكة: the cell that was broken up stands in the very phrase of the act."""
    if act.family != "arrest" or act.last - act.first < 2 or not reading.form(act.last - 1).startswith(BANDS):
        return None
    first = act.last - 1
    phrase = phrase_at(reading, first)
    if phrase is not None and phrase.kind == "side":
        return phrase.party("target", BAND)
    words = reading.text.words
    last = first + 1 + reading.form(first + 1).endswith("يه")
    return Party("target", first, last, words[first].start, words[last - 1].end, BAND)
