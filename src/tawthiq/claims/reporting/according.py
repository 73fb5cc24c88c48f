"""According to X: X speaks in the clause the phrase stands in, behind it or before it.

"…، بحسب الشرطة" reaches back to where the sentence, or the words of another speaker, began; "بحسب الشرطة، …" reaches
on to the end. Behind the words of a speaker, X relays that speaker; behind those of a medium, the medium relays X.
"""

import msgspec

from tawthiq.claims.frames import read_frame
from tawthiq.claims.lookup import RELAY, VERBS
from tawthiq.claims.model import Speaker
from tawthiq.claims.regions import Region
from tawthiq.claims.speakers import Phrase, read_phrase
from tawthiq.claims.state import State
from tawthiq.lexicon import Term
from tawthiq.text import Kind

SAYING = ("قول", "تعبير", "زعم", "وصف", "رأي")
"""Nouns of words: with a pronoun they only mark the speaker that is there already."""
KNOWLEDGE = ("معلومة", "معطيات")
"""information, data: what a speaker acted on, and no speaker"""
LATEST = frozenset(("اخر", "لاخر", "احدث", "لاحدث"))
"""the latest (figures of): whose they are follows"""
MEDIA = ("news_agency", "media")
WITH_IT = ("به", "بها")
"""what it was told with: the object of أفاد, صرح, أدلى"""


class Found(msgspec.Struct):
    """Who is given: a phrase with its relays, or only relays (كما نقلت عنه وكالة)."""

    phrase: Phrase | None
    relays: list[Phrase]
    end: int


def read_according(state: State, term: Term) -> Region | None:
    """The region an "according to" gives to its speaker, before or behind it."""
    found = _as_said(state, term) if term.entry["frame"] == "as" else _given(state, term)
    if found is None:
        return None
    phrase = found.phrase
    if phrase is not None and phrase.sort == "name" and not phrase.sure and not state.registry.knows(phrase):
        return None
    leads = _leads(state, term)
    if phrase is None:
        relays = state.registry.relays(found.relays)
        running = state.current(term.first)
        if not relays:
            return None
        if leads:
            return _before(state, term, relays[0], found.end)
        if running is not None and running.speaker is not None:
            running.speaker = state.registry.through(running.speaker, relays)
            return None
        return _behind(state, term, relays[0], found.end)
    speaker = state.registry.speaker(phrase, state.registry.relays(found.relays))
    if speaker is None:
        return None
    if leads:
        return _before(state, term, speaker, found.end)
    return _behind(state, term, speaker, found.end)


def _before(state: State, term: Term, speaker: Speaker, end: int) -> Region:
    """The phrase stands first: what follows it is the speaker's."""
    content = _skip_comma(state, end)
    cue = (term.first, term.last)
    return Region(term.first, state.last, content, speaker, "according to a speaker named first", cue)


def _given(state: State, term: Term) -> Found | None:
    """The phrase right after وفق, بحسب, نقلا عن."""
    see = state.see
    at = term.last
    if see.form(at) == "ل" and at + 1 < state.last:
        at += 1
    if see.form(at) in LATEST and at + 1 < state.last:
        at += 1
    head = see.head(at)
    if head is not None and head.enclitic and head.entry["sort"] == "document":
        return None
    phrase = read_phrase(see, at, state.last)
    if phrase is None or (phrase.sort == "document" and phrase.alone and not phrase.relays and phrase.head in SAYING):
        return None
    running = state.current(term.first)
    spoken = running is not None and running.speaker is not None and not running.opinion
    if phrase.head in KNOWLEDGE and not phrase.relays and not see.definite(phrase.first) and spoken:
        return None
    if phrase.sort == "rank" or (phrase.first == at and see.form(at) == "ل"):
        return None
    if phrase.sort == "name" and see.form(at).startswith("ل") and phrase.first == at and not phrase.sure:
        _strip(state, phrase)
    relays = list(phrase.relays)
    end = phrase.last
    frame = read_frame(see, end, min(state.last, end + 6), "")
    if frame.subject is None and frame.relays:
        relays, end = relays + frame.relays, frame.relays[-1].last
    return Found(phrase, relays, end)


def _strip(state: State, phrase: Phrase) -> None:
    """لأوهاد: the preposition glued to a name is no part of it."""
    phrase.start += 1
    phrase.name = state.see.text.printed(phrase.start, phrase.end)


def _as_said(state: State, term: Term) -> Found | None:
    """كما ذكرت X, حسبما نقلت X عن Y, وفق ما جاء في بيان X."""
    see = state.see
    relay, verb = see.matches.at(RELAY, term.last), see.matches.at(VERBS, term.last)
    if relay is not None and relay.entry["frame"] in ("quotes", "learns"):
        return _as_relayed(state, relay)
    if verb is None or verb.feature not in ("past", "present", ""):
        return None
    if see.form(verb.last) in WITH_IT:
        told = _told_by(state, verb.last + 1)
        if told is not None:
            return told
    takes = verb.entry["takes"] if term.entry.term == "كما" else ""
    frame = read_frame(see, verb.last, state.last, takes)
    if frame.subject is None or (frame.content >= 0 and term.entry.term == "كما"):
        return None
    subject = frame.subject
    if frame.quotes is not None:
        frame.relays.append(subject)
        subject = frame.quotes
    return Found(subject, frame.relays, max(subject.last, frame.relays[-1].last if frame.relays else 0))


def _told_by(state: State, at: int) -> Found | None:
    """وفق ما أفاد به مراسلَ الوكالة مصدرٌ أمني: whom a medium was told it by; the medium relays."""
    see = state.see
    medium = read_phrase(see, at, state.last)
    if medium is None or medium.kind not in MEDIA:
        return None
    head = see.head(medium.last)
    if head is None or head.entry["sort"] not in ("person", "office") or head.proclitic:
        return None
    phrase = read_phrase(see, medium.last, state.last)
    return Found(phrase, [medium], phrase.last) if phrase is not None else None


def _as_relayed(state: State, relay: Term) -> Found | None:
    see = state.see
    at = relay.last
    if see.form(at) in ("عنه", "عنها", "عنهم"):
        at += 1
        phrase = read_phrase(see, at, state.last)
        return Found(None, [phrase], phrase.last) if phrase is not None else None
    frame = read_frame(see, at, state.last, "m" if relay.entry["frame"] == "learns" else "a")
    if frame.subject is None:
        return None
    inner = read_phrase(see, frame.content, state.last) if frame.joined in ("a", "m") else None
    if inner is None:
        return Found(None, [frame.subject], frame.subject.last)
    return Found(inner, [frame.subject], inner.last)


def _leads(state: State, term: Term) -> bool:
    """The phrase stands before what is said: at the beginning of its clause."""
    see = state.see
    at = term.first - 1
    while at >= state.first and (see.role(at) in ("be", "adverb") or see.form(at) in '"«('):
        at -= 1
    if at < state.first:
        return True
    if see.role(at) in ("contrast", "that"):
        return True
    return (term.proclitic.startswith("و") and see.form(at) in ("،", ",", ".", "؛")) or see.form(term.first) in (
        "ووفقا",
        "ووفق",
        "وبحسب",
        "وحسب",
    )


def _skip_comma(state: State, at: int) -> int:
    """What is said begins after the comma that ends the speaker, where one stands near."""
    for word in range(at, min(at + 8, state.last)):
        if state.see.form(word) in ("،", ",", ":"):
            return word + 1
        if state.see.role(word) == "that":
            return state.see.role_end(word)
    return min(at, state.last)


def _behind(state: State, term: Term, speaker: Speaker, end: int) -> Region | None:
    """Give the words before the phrase to its speaker."""
    running = state.current(term.first)
    first = state.first
    for region in state.recent:
        if region.backward:
            first = max(first, region.last)
    if running is not None and running.speaker is not None:
        turn = _turn(state, running, speaker, term.first)
        if running.opinion and turn < 0:
            return None
        if running.speaker is speaker:
            return None
        if turn < 0:
            return _chained(state, term, running, speaker, end)
        first = max(first, turn)
    first = min(first, term.first)
    last = _to_a_turn(state, end) if _inserted(state, first, term.first, end) else _goes_on_to(state, end)
    return Region(
        first, last, first, speaker, "according to a speaker named after", (term.first, term.last), backward=True
    )


def _inserted(state: State, first: int, cue: int, end: int) -> bool:
    """أسفر الانفجار، بحسب الشرطة، عن مقتل; خلف حسب مصدر 3 قتلى: the verb before still waits for what it led to."""
    see = state.see
    at = end
    while at < state.last and (see.role(at) == "time" or see.form(at) in ("،", ",", ")", '"')):
        at += 1
    hurt = cue - 1 - (see.form(cue - 1) in ("،", ","))
    if see.form(hurt) in THE_HURT and see.form(hurt - 1).removeprefix("و") in THEIR_NUMBER:
        return True
    verb = next((w for w in range(cue - 1, max(first, cue - WAITING) - 1, -1) if _leads_to(see.form(w))), -1)
    if verb < 0 or at >= state.last:
        return False
    rose, led = see.form(verb).startswith((*RISING, *AND_RISING)), see.form(at) in LED_TO
    if not rose and any(see.object(w) is not None for w in range(verb + 1, cue)):
        return False
    if led and see.object(at + 1) is not None:
        return True
    at += rose and led
    at += rose and see.form(at) in ABOUT
    number = at < state.last and (see.words[at].kind == Kind.NUMBER or see.matches.at(NUMBERS, at) is not None)
    return number and not any(see.matches.at(NUMBERS, w) for w in range(verb + 1, cue))


def _to_a_turn(state: State, end: int) -> int:
    """Up to فيما, بينما: what happened meanwhile is not what the verb waited for."""
    see = state.see
    turn = next((at for at in range(end, state.last) if see.role(at) == "contrast"), state.last)
    return turn - (end < turn < state.last and see.mark(turn - 1))


def _leads_to(form: str) -> bool:
    return form.startswith(LEADING) or form.removeprefix("و").startswith(LEADING)


WAITING = 14
"""Words from a verb of leading to a speaker put in before what it led to."""
RISING = ("ارتفع", "بلغ", "وصل", "زاد")
"""rose, reached: the dead whose number it is stand before the speaker"""
AND_RISING = ("وارتفع", "وبلغ", "ووصل", "وزاد")
LEADING = (
    *("اسفر", "ادي", "ادت", "خلف", "اوقع", "اود", "تسبب", "سجل", "اسقط", "قتل", "اصيب", "جرح", "استشهد", "لقي"),
    *RISING,
)
"""resulted in, led to, left, caused, recorded; were killed, wounded"""
THE_HURT = frozenset(("القتلي", "الضحايا", "الشهداء", "الجرحي", "المصابين", "المصابون", "المعتقلين", "المفقودين"))
"""the dead, the wounded, those arrested: how many or who they are is still to come"""
THEIR_NUMBER = frozenset(("بين", "عدد", "حصيله", "ضمن"))
"""among, number of, toll of"""
ABOUT = frozenset(("نحو", "حوالي", "قرابه", "اكثر"))
LED_TO = frozenset(("عن", "الي", "في"))
NUMBERS = "mentions/counts/numbers"


def _turn(state: State, running: Region, speaker: Speaker, cue: int) -> int:
    """Where the words before the phrase turn away from the running speaker; -1 where they do not.

    An unnamed source relays nobody: behind another's words it has the last clause to itself.
    """
    turn = state.turn_between(running.content, cue)
    if turn >= 0:
        return turn
    see = state.see
    for at in range(cue - 2, running.content, -1):
        joined = see.form(at) in ("،", ",") and see.form(at + 1).startswith("و")
        if joined and (see.role(at + 1) == "be" or (speaker.anonymous and see.object(at + 1) is None)):
            return at + 1
    return -1


def _chained(state: State, term: Term, running: Region, speaker: Speaker, end: int) -> Region | None:
    """Behind another speaker's words: one of the two relays the other."""
    said_by = running.speaker
    if said_by is None:
        return None
    if said_by.kind in MEDIA and speaker.kind not in MEDIA:
        own = tuple(v for v in said_by.via if v not in state.registry.byline)
        speaker = state.registry.through(speaker, (*own, said_by))
        first = running.content
        return Region(
            first, end, first, speaker, "a medium quotes a speaker named after", (term.first, term.last), backward=True
        )
    running.speaker = state.registry.through(said_by, (speaker,))
    return None


def _goes_on_to(state: State, end: int) -> int:
    """A toll joined with و right after the speaker still is the speaker's ("بحسب الشرطة، وإصابة خمسة")."""
    see = state.see
    at = end
    while at < state.last and (see.role(at) in ("time", "same") or see.form(at) in ("،", ",", ")", '"')):
        at += 1
    joined = at < state.last and see.form(at).startswith("و") and see.object(at) is not None
    return state.last if joined else min(end, state.last)
