"""From words for acts and tolls to tellings: which act words, tolls, places and times stand together.

A clause with an act or a toll is a telling. A clause that only goes on with a toll ("while ten others were wounded")
belongs to the telling before it in its sentence. A clause that tells two acts of different kinds, each with its own
toll, is two tellings.
"""

from tawthiq.events.apart import by_another_side, hurt_elsewhere, launched_at, told_beside
from tawthiq.events.arms import used_in
from tawthiq.events.casualties import Toll
from tawthiq.events.days_apart import told_then
from tawthiq.events.kinds import compatible, families_compatible
from tawthiq.events.reading import TRIGGERS, Clause, Reading
from tawthiq.events.roles import parties_of, understood
from tawthiq.events.setting import of_the_speech, place_of, time_of
from tawthiq.events.telling import Act, Party, Telling

BOMBER = "انتحاري"
HURT = frozenset(("killed", "wounded", "killed_or_wounded"))
DURING = frozenset(("خلال", "في", "اثناء"))
"""in the course of: the arrest was part of the act after it"""
WHICH = frozenset(("التي", "الذي", "اللذين", "اللتين"))
CHARGED_REACH = 4
"""Words after a charge in which the act of it stands ("those responsible for the attack")."""
DETAINING = frozenset(("arrest",))
"""An arrest told in the sentence of another act, without a place of its own, goes with it."""


def find(reading: Reading, acts: list[Act], tolls: list[Toll]) -> list[Telling]:
    """Tellings in order; acts and tolls are each part of exactly one."""
    tellings: list[Telling] = []
    acts = _without_the_counted(acts, tolls)
    by_clause: dict[int, tuple[list[Act], list[Toll]]] = {}
    for act in acts:
        by_clause.setdefault(reading.clause_number(act.first), ([], []))[0].append(act)
    for toll in tolls:
        by_clause.setdefault(reading.clause_number(toll.anchor), ([], []))[1].append(toll)
    for number in sorted(by_clause):
        clause = reading.clauses[number]
        for telling in _tellings_of(reading, clause, *by_clause[number]):
            before = tellings[-1] if tellings else None
            if before is not None and _goes_on(reading, before, telling):
                _absorb(before, telling)
            else:
                tellings.append(telling)
    speakers = _speaker_words(reading)
    for number, telling in enumerate(tellings):
        _settle(reading, telling, speakers)
        telling.time = telling.time or told_then(reading, telling)
        doer = understood(reading, telling, tellings[number - 1]) if number else None
        if doer is not None:
            telling.parties.insert(0, doer)
    return tellings


def _without_the_counted(acts: list[Act], tolls: list[Toll]) -> list[Act]:
    """Bombers counted among the dead ("12 fighters, three suicide bombers among them") blew up nothing."""
    counted = {word for t in tolls if t.outcome == "killed" and t.including for word in range(t.first, t.last)}
    return [a for a in acts if a.term.entry.term != BOMBER or a.first not in counted]


def _tellings_of(reading: Reading, clause: Clause, acts: list[Act], tolls: list[Toll]) -> list[Telling]:
    """One telling of a clause, or one for each act that has its own toll."""
    bounds = _split_points(reading, clause, acts, tolls)
    title = reading.text.sentences[clause.sentence].title
    if not bounds:
        telling = Telling(clause.first, clause.last, clause.sentence, title, clause.later)
        telling.take(acts, tolls)
        return [telling]
    out = []
    for number, (first, last) in enumerate(zip([clause.first, *bounds], [*bounds, clause.last], strict=True)):
        telling = Telling(first, last, clause.sentence, title, clause.later and number == 0)
        telling.take([a for a in acts if first <= a.first < last], [t for t in tolls if first <= t.anchor < last])
        if telling.acts or telling.tolls:
            out.append(telling)
    return out


def _split_points(reading: Reading, clause: Clause, acts: list[Act], tolls: list[Toll]) -> list[int]:
    """Words where a new act begins: one of another kind, joined on with و, after an act that has its toll or place."""
    points = _another(reading, clause, acts) or _answers(reading, clause, acts, tolls)
    points = points or _charges(reading, clause, acts, tolls)
    if points:
        return points
    first = clause.first
    kept: list[Act] = []
    for act in acts:
        if act.status != "occurred" or act.family == "incident":
            continue
        if act.definite:
            kept.append(act)
            continue
        alike = any(compatible(act.family, k.family) for k in kept)
        apart = kept and (_puts_down(act, kept) or hurt_elsewhere(reading, act, tolls, first))
        theirs = bool(kept) and by_another_side(reading, act, kept[-1], first, clause.last)
        beside = max(told_beside(reading, act, kept, first, clause.last), launched_at(reading, act, kept))
        if beside > first:
            points.append(beside)
            first, kept = beside, []
        elif kept and (not alike or apart or theirs):
            start = act.first if theirs else _joined_at(reading, act, tolls, kept[-1].last)
            has_toll = any(first <= t.anchor < start for t in tolls)
            if start > first and (has_toll or any(first <= p.first < start for p in _places(reading, first, start))):
                points.append(start)
                first, kept = start, []
        kept.append(act)
    return points


def _puts_down(act: Act, kept: list[Act]) -> bool:
    """True for a verb of putting a march down after another act: a force does that elsewhere too."""
    return act.family == "protest" and act.term.feature == "past" and all(k.family != "protest" for k in kept)


def _another(reading: Reading, clause: Clause, acts: list[Act]) -> list[int]:
    """Where the clause turns to one more act without its noun: غارة على البلدة وأخرى استهدفت المخيم."""
    firsts = [a.first for a in acts if a.status == "occurred"]
    return [
        word
        for word in reading.words_of(ONE_MORE, clause.first, clause.last)
        if word + 1 in firsts and any(f < word for f in firsts)
    ]


ONE_MORE = frozenset(("واخري", "واخر"))
"""And another (folded)."""


def _answers(reading: Reading, clause: Clause, acts: list[Act], tolls: list[Toll]) -> list[int]:
    """Where the clause turns to the act it was an answer to: "a raid … after they launched an attack".

    A toll that "and" joins on is not that act's: ردا على الهجمات وأصيب جندي. Where the clause opens with the older act,
    it turns to the verb of the one that answers: انتقاما لمقتل القائد قصف الجيش القاعدة; where the clause opens with
    "in answer to", to whatever word new tells it.
    """
    turns = reading.cues_in(clause.first, clause.last, "answer")
    if not turns or reading.form(turns[0].last) in QUESTIONS:
        return []
    first = turns[0]
    hurt = [t for t in tolls if t.outcome in HURT and not reading.glued(t.first, "و")]
    done = [a for a in acts if a.status == "occurred"]
    within: list[Act | Toll] = [*done, *hurt]
    older = [x for x in within if first.first <= x.first < first.last + ANSWERED_REACH]
    if older and (any(a.first < first.first for a in acts) or any(t.first < first.first for t in hurt)):
        return [first.first]
    verbs = [a for a in done if a.term.feature == "past"]
    nouns = [x for x in older if x not in verbs or x.first == first.last]  # ردا على قصف: no verb behind "to"
    behind = max((x.last for x in nouns), default=clause.last)
    if first.first > clause.first + OPENING:
        return [verb.first for verb in verbs if verb.first >= behind][:1]
    new = [a for a in done if a.first >= behind and not a.definite and (a in verbs or a.family != "incident")]
    return [_announced_at(reading, behind, act) for act in new][:1]


def _announced_at(reading: Reading, after: int, act: Act) -> int:
    """The word that says an act or launches it, between the older act and this one: أعلنت الكتائب استهداف, شن غارات."""
    launched = reading.words_of(LAUNCHING, after, act.first)
    if launched:
        return launched[0]
    scope = reading.claims.over(act.first)
    if act.term.feature == "past" or scope is None or scope.cue is None:
        return act.first
    return next(
        (w for w in range(after, act.first) if reading.text.span_of(w, w + 1).start == scope.cue.start), act.first
    )


LAUNCHING = frozenset(("شن", "شنت", "شنوا", "نفذ", "نفذت", "نفذوا", "وجه", "وجهت", "صعد", "صعدت", "كثف", "كثفت"))
"""launched, carried out, aimed, stepped up (folded)"""
QUESTIONS = frozenset(("سؤال", "السؤال", "اسئله", "تساؤل"))
"""question(s): what is answered in words (folded)"""
OPENING = 1
"""Words with which a clause may open before "in answer to"."""
ANSWERED_REACH = 4
"""Words from "in answer to" to the act or the dead that are answered."""


def _charges(reading: Reading, clause: Clause, acts: list[Act], tolls: list[Toll]) -> list[int]:
    """Where the clause turns to an act that somebody told of in it is charged with: "suspected of the bombing …"."""
    for cue in reading.cues_in(clause.first, clause.last, "charge"):
        told = any(a.first < cue.first for a in acts if a.status == "occurred")
        told = told or any(t.last <= cue.first for t in tolls)
        within = any(t.first <= cue.first < t.last for t in tolls if t.outcome in HURT)
        act = next((w for w in range(cue.last, cue.last + CHARGED_REACH) if reading.matches.at(TRIGGERS, w)), None)
        hurt = act is not None and any(t.first > act and t.value != 0 for t in tolls if t.outcome in HURT)
        if told and hurt and not within:
            return [cue.first + 1]
    return _after_an_arrest(reading, acts, tolls)


def _after_an_arrest(reading: Reading, acts: list[Act], tolls: list[Toll]) -> list[int]:
    """Where an arrest turns to an earlier act with its dead: "arrested for praising the operation that hit a bus"."""
    arrest = next((a for a in acts if a.family in DETAINING and a.status == "occurred"), None)
    if arrest is None:
        return []
    for act in acts:
        if act.first <= arrest.first or not act.definite or reading.form(act.first - 1) in DURING:
            continue
        relative = any(reading.form(w) in WHICH for w in range(act.last, act.last + 3))
        hurt = [t for t in tolls if t.outcome in HURT and t.first > arrest.first]
        if relative and hurt and all(t.first > act.last for t in hurt):
            return [act.first]
    return []


def _places(reading: Reading, first: int, last: int) -> list:  # type: ignore[type-arg]
    return [p for p in reading.within(reading.mentions.places, first, last) if not p.adjective]


def _joined_at(reading: Reading, act: Act, tolls: list[Toll], after: int) -> int:
    """The word with و that opens the part of an act: its toll's, if that stands right before it, else its own."""
    opening = [t.first for t in tolls if after <= t.first < act.first and act.first - t.last <= 6]
    start = min([act.first, *opening])
    for word in range(start, max(after, start - 4), -1):
        if reading.form(word).startswith("و"):
            return word
    if act.family in DETAINING:
        return next((word for word in range(start - 1, after - 1, -1) if reading.form(word) == "،"), -1)
    return max(_led_to(reading, after, start), _said_anew(reading, after, start))


def _led_to(reading: Reading, after: int, act: int) -> int:
    """The word that opens what an act led to: عثر على جثته ما أدى إلى اندلاع مواجهات; -1 where none does."""
    for word in reading.words_of(WHAT, max(after, act - LED_REACH), act):
        if reading.form(word + 1).startswith(LEADS):
            return word
    return -1


WHAT = frozenset(("ما", "مما", "الذي"))
LEADS = ("ادي", "ادت", "تسبب", "فجر", "اشعل", "اثار")
"""Beginnings of led to, caused, set off, kindled, stirred up (folded)"""
LED_REACH = 7
"""Words from "which led to" to the act it led to."""


def _said_anew(reading: Reading, after: int, act: int) -> int:
    """The reporting verb joined on by "and" between two acts: ..., وأفادت تقارير باندلاع معارك; -1 where none is."""
    scope = reading.claims.over(act)
    if scope is None or scope.cue is None:
        return -1
    for word in range(act - 1, after, -1):
        if reading.text.span_of(word, word + 1).start <= scope.cue.start:
            return word if reading.glued(word, "و") and reading.form(word - 1) in (",", "،") else -1
    return -1


FROM_AFAR = frozenset(("blast", "suicide", "bomb", "grenade", "strike", "shelling", "abduction"))
"""Kinds of act whose doers are not caught where they did it."""


def _goes_on(reading: Reading, before: Telling, telling: Telling) -> bool:
    """A clause of the same sentence with no act and no place of its own goes on with the act before it."""
    if before.sentence != telling.sentence or _leads_away(reading, before, telling):
        return False
    if _counts_on(reading, before, telling):
        return True
    if (telling.families - DETAINING and not _points_back(telling)) or _holds_suspects(reading, before, telling):
        return False
    places = _places(reading, telling.first, telling.last)
    return not places or not before.acts


def _holds_suspects(reading: Reading, before: Telling, telling: Telling) -> bool:
    """True where who is suspected of a bombing is arrested for it afterwards: an act of its own."""
    if "arrest" not in telling.families or before.families.isdisjoint(FROM_AFAR):
        return False
    return bool(reading.cues_in(telling.first, telling.last, "charge"))


def _points_back(telling: Telling) -> bool:
    """True where the act is only named again: فيما قتل عشرة في هذه العملية."""
    return telling.families <= SAME and bool(telling.tolls) and all(act.definite for act in telling.acts)


SAME = frozenset(("incident", *DETAINING))


def _leads_away(reading: Reading, before: Telling, telling: Telling) -> bool:
    """True where what the arrested did follows on their arrest, or what an act was an answer to on that act."""
    if reading.cue_at(telling.first, "answer") or reading.cues_in(telling.first - 1, telling.first, "charge"):
        return True
    return before.families == DETAINING and telling.leads_back and any(t.outcome in HURT for t in telling.tolls)


def _counts_on(reading: Reading, before: Telling, telling: Telling) -> bool:
    """True for "3 were killed while 20 were hurt when a car ran over people": no other place, outcome alike or kind."""
    if _of_the_same_lot(reading, before, telling):
        return True
    mine, theirs = {t.outcome for t in telling.tolls}, {t.outcome for t in before.tolls}
    if not mine or not theirs or mine & theirs or (telling.families - before.families and before.acts):
        return False
    return not (_places(reading, before.first, before.last) and _places(reading, telling.first, telling.last))


def _of_the_same_lot(reading: Reading, before: Telling, telling: Telling) -> bool:
    """True for "while another member was killed as he fled": another of those told before it, with no place of his."""
    if not before.tolls or not telling.tolls or not before.families:
        return False
    if not families_compatible(before.families, telling.families) or _places(reading, telling.first, telling.last):
        return False
    toll = telling.tolls[0]
    return toll.first < telling.first + LOT_REACH and any(
        reading.form(w) in OTHERS for w in range(toll.first, toll.last + 1)
    )


OTHERS = frozenset(("اخر", "اخرون", "اخرين", "اخرى", "اخري"))
LOT_REACH = 4
"""Words from the beginning of a clause to those who were hurt too."""


def _absorb(before: Telling, telling: Telling) -> None:
    before.last = max(before.last, telling.last)
    before.take(telling.acts, telling.tolls)


def _speaker_words(reading: Reading) -> set[int]:
    """Words of speakers' names and offices: a place in them is no setting."""
    words: set[int] = set()
    for speaker in reading.claims.speakers:
        words.update(range(speaker.first, speaker.last))
    return words


def _settle(reading: Reading, telling: Telling, speakers: set[int]) -> None:
    telling.places = place_of(reading, telling, speakers)
    known = _known_beside_an_arrest(reading, telling)
    if known is not None:
        telling.families = {"arrest"}
        telling.places = [p for p in telling.places if p.first < known]
    telling.place = telling.places[0] if telling.places else None
    telling.time = time_of(reading, telling)
    telling.dated_by_speech = telling.time is not None and of_the_speech(reading, telling.time, telling)
    telling.dated = _dated(reading, telling)
    telling.parties = [p for p in parties_of(reading, telling, speakers) if not _is_of_the_next(reading, telling, p)]
    telling.weapons = used_in(reading, telling.first, telling.last)
    telling.background = bool(reading.cues_in(telling.first, telling.first + 3, "background"))
    telling.answered = reading.cue_at(telling.first, "answer") is not None


def _is_of_the_next(reading: Reading, telling: Telling, party: Party) -> bool:
    """True for whom or what the act was done to that the same clause tells behind the telling, after a turn."""
    return telling.last <= party.first < reading.clause_of(telling.last - 1).last and party.role == "target"


def _known_beside_an_arrest(reading: Reading, telling: Telling) -> int | None:
    """The first word of what is known beside an arrest, whose dead are not told: "seized a cell after the bombing"."""
    done = [a for a in telling.acts if a.status == "occurred"]
    if (
        telling.title
        or not done
        or done[0].family not in DETAINING
        or any(t.outcome != "arrested" for t in telling.tolls)
    ):
        return None
    later = [a for a in done[1:] if a.family not in DETAINING and a.family != "incident"]
    named = all(a.definite and not a.term.enclitic and reading.form(a.first - 1) not in DURING for a in later)
    return later[0].first if telling.tolls and later and named else None


def _dated(reading: Reading, telling: Telling) -> str:
    """What dates a telling: "long" for a month or a year alone, "day" for a day; "" where neither is told."""
    kinds = {
        time.kind
        for time in reading.within(reading.mentions.times, telling.first, telling.last)
        if time.preposition not in SPANS
    }
    if kinds & DAYS:
        return "day"
    return "long" if kinds & LONG else ""


SPANS = frozenset(("منذ", "حتى", "حتي", "لغاية", "لغايه"))
"""since, until: how long something lasts"""
DAYS = frozenset(("day", "part_of_day_only", "range"))
LONG = frozenset(("month", "year"))
