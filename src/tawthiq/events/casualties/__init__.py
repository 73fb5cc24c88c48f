"""Arabic tells a toll with a verbal noun, a verb on either side of its subject, or a noun that is a fate by itself.

مقتل ثلاثة (killing of three), قتل ثلاثة (three were killed; or: killed three), ثلاثة قتلوا (three, they were killed),
لقي ثلاثة مصرعهم (three met their death), أودى بحياة ثلاثة (cost the lives of three), ثلاثة قتلى (three dead),
عثر على ثلاث جثث (three bodies were found). The list goes on with و, its parts open with بينهم, and its number may be
left out beside a second verb (مقتل 3 وجرح 5 آخرين). قتل is active where an agent follows it and then a victim.
Nobody is a number too: لم يصب أحد, دون إصابات.

zeros, parts that open a sentence → verbs and nouns of outcome → nouns that stand alone → lists → wholes → totals →
denials
"""

from itertools import chain

from tawthiq.events.casualties import rules
from tawthiq.events.casualties.denied import mark_denied
from tawthiq.events.casualties.joins import extend
from tawthiq.events.casualties.lists import Lists
from tawthiq.events.casualties.making import Maker
from tawthiq.events.casualties.model import Toll
from tawthiq.events.casualties.parts import grave_parts, mark_parts, opened_parts, settle_parts
from tawthiq.events.casualties.references import mark_references
from tawthiq.events.casualties.standing import between_tolls, loss_tolls, standing_tolls
from tawthiq.events.casualties.totals import mark_totals
from tawthiq.events.casualties.voices import mark_known
from tawthiq.events.casualties.zero import zero_tolls
from tawthiq.events.reading import Reading

__all__ = ["Toll", "find"]


def find(reading: Reading) -> list[Toll]:
    """Every toll of a report, in order of its words; which act each belongs to is settled later."""
    make = Maker(reading)
    zeros, empty = zero_tolls(reading, make.terms)
    lists = Lists(reading, make.list_stops(), make.taken)
    pending = opened_parts(lists)
    between = [*between_tolls(make), *loss_tolls(make)]
    out: list[Toll] = []
    for zero in zeros:
        _add(out, [zero])
    for toll in chain(rules.find(make), between, standing_tolls(make)):
        if toll.anchor not in empty:
            _add(out, [toll, *extend(lists, toll)])
    pending.extend((None, [part]) for part in grave_parts(lists))
    for _, parts in pending:
        _add(out, parts)
    out.sort(key=lambda t: (t.first, t.last, t.outcome))
    settled = settle_parts(pending, out)
    kept = {id(part) for part in settled}
    opened = {id(part) for _, parts in pending for part in parts}
    out = [t for t in out if id(t) not in opened or id(t) in kept]
    mark_parts(lists, out)
    mark_totals(reading, out)
    mark_denied(reading, out)
    for toll in out:
        toll.sentence = reading.text.sentence_of(toll.anchor).first
    mark_references(reading, out)
    mark_known(reading, out)
    return out


def _add(out: list[Toll], series: list[Toll]) -> None:
    """Take in tolls of one list of victims."""
    number = len(out)
    for toll in series:
        toll.series = number
    out.extend(series)
