"""A toll goes on: "three soldiers and a policeman", "among them two children", "five others".

After the victims of one outcome, what joins on with و has the same outcome; what follows بينهم is a part of it.
"""

from tawthiq.events.casualties.frames import STOPS
from tawthiq.events.casualties.model import Toll
from tawthiq.events.casualties.rules import claimed_people
from tawthiq.events.reading import Reading
from tawthiq.mentions import CountMention, PersonMention

GAP = 5
"""Words that may stand between one joined victim and the next (an adjective, a rank, a name)."""
PART_GAP = 8
"""Words that may stand between a toll and the words that open its parts."""


def extend(reading: Reading, toll: Toll, stops: set[int], taken: set[int]) -> list[Toll]:
    """Tolls that join on to one, in order: further victims of the same outcome, and parts."""
    out: list[Toll] = []
    at = toll.last if toll.count is None else toll.count.last
    last = reading.text.sentence_of(max(toll.first, 0)).last
    whole, mode, gap, joined_on = toll, "joined", 0, False
    while at < last and gap <= (PART_GAP if mode == "joined" else GAP):
        form = reading.form(at)
        if at == toll.anchor:
            at = at + 1
            continue
        if at in stops or form in STOPS:
            break
        beside = reading.cues_in(at, at + 1, "beside")
        if beside:
            at, joined_on = beside[0].last, True
            continue
        part = reading.cues_in(at, at + 1, "part", "most", "one")
        if part:
            mode, gap = "part", 0
            added = _opened(reading, part[0].entry["effect"], part[0].last, whole, at)
            out.extend(added)
            at = max([part[0].last, *(t.last for t in added)])
            continue
        count = reading.count_at.get(at)
        person = reading.person_at.get(at)
        joined = mode == "part" or form.startswith("و") or joined_on
        joined_on = False
        if count is not None and count.first == at and joined and claimed_people(count) and count.first not in taken:
            step = _from_count(toll, count, whole if mode == "part" else None)
            taken.add(count.first)
            out.append(step)
            if mode == "joined":
                whole = step
            at, gap = count.last, 0
            continue
        if joined and gap <= 1 and person is not None and _joins_definite(person, form, mode):
            out.append(_from_person(toll, person, whole if mode == "part" else None))
            at, gap = person.last, 0
            continue
        if form in ("،", ",") and mode == "joined" and gap > GAP:
            break
        at, gap = at + 1, gap + 1
    return out


def _joins_definite(person: PersonMention, form: str, mode: str) -> bool:
    return mode == "part" and person.number == "sg" and form.startswith(("ال", "وال"))


def _opened(reading: Reading, effect: str, at: int, whole: Toll, cue: int) -> list[Toll]:
    """What the opening word itself says: "one of them …" is one, "most of them …" is a part without a number."""
    if effect == "most":
        return [_part(whole, None, "vague", cue, at, "most of a whole")]
    if effect == "one":
        person = reading.person_at.get(at)
        last = person.last if person is not None else at
        part = _part(whole, 1, "exact", cue, last, "one of a whole")
        part.person = person
        return [part]
    return []


def _part(whole: Toll, value: int | None, bound: str, first: int, last: int, rule: str) -> Toll:
    return Toll(whole.outcome, value, bound, first, last, first, rule, whole=whole)  # type: ignore[arg-type]


def _from_count(toll: Toll, count: CountMention, whole: Toll | None) -> Toll:
    rule = "a part of the count before it" if whole else "people joined to the victims before them"
    return Toll(
        toll.outcome,
        count.value,
        count.bound,
        count.first,
        count.last,
        count.first,
        rule,
        high=count.high,
        count=count,
        person=count.noun,
        whole=whole,
        doer=toll.doer,
    )


def _from_person(toll: Toll, person: PersonMention, whole: Toll | None) -> Toll:
    rule = "one named person among the count before"
    return Toll(
        toll.outcome, 1, "exact", person.first, person.last, person.first, rule, person=person, whole=whole, named=True
    )
