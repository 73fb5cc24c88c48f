"""Arabic tells a toll with a verbal noun, a verb on either side of its subject, or a noun that is a fate by itself.

مقتل ثلاثة (killing of three), قتل ثلاثة (three were killed; or: killed three), ثلاثة قتلوا (three, they were killed),
لقي ثلاثة مصرعهم (three met their death), أودى بحياة ثلاثة (cost the lives of three), ثلاثة قتلى (three dead),
عثر على ثلاث جثث (three bodies were found). The list goes on with و, its parts open with بينهم, and its number may be
left out beside a second verb (مقتل 3 وجرح 5 آخرين). قتل is active where an agent follows it and then a victim.
Nobody is a number too: لم يصب أحد, دون إصابات.
"""

from itertools import chain

from tawthiq.events.casualties.joins import extend
from tawthiq.events.casualties.model import Toll
from tawthiq.events.casualties.rules import Finder
from tawthiq.events.casualties.standing import standing_tolls, zero_tolls
from tawthiq.events.reading import Reading

__all__ = ["Toll", "find"]


def _is_total(reading: Reading, toll: Toll) -> bool:
    """A sum over a war, a year or scattered acts: a word for it stands in the toll's clause."""
    clause = reading.clause_of(toll.anchor)
    return bool(reading.cues_in(clause.first, clause.last, "total"))


def find(reading: Reading) -> list[Toll]:
    """Every toll of a report, in order of its words; which act each belongs to is settled later."""
    finder = Finder(reading)
    zeros = zero_tolls(reading, finder.terms)
    empty = {z.anchor for z in zeros}
    opened = [t for t in finder.find() if t.anchor not in empty]
    out: list[Toll] = list(zeros)
    for toll in chain(opened, standing_tolls(reading, finder.taken)):
        series = [toll, *extend(reading, toll, finder.stops - {toll.anchor}, finder.taken)]
        for member in series:
            member.series = len(out)
        out.extend(series)
    for toll in out:
        toll.total = _is_total(reading, toll)
    out.sort(key=lambda t: (t.first, t.last, t.outcome))
    return out
