"""Verbs of saying: who says what follows, and from where.

verb-first (قال X إن) · subject-first (X قال إن, كانت X قد أعلنت) · without subject (وأضاف أن) · after a quotation
("…"، قال X) · issuing (أصدر X بيانا: only the speaker is remembered)
"""

from tawthiq.claims.before import subject_before, subject_of_first_verb
from tawthiq.claims.frames import Frame, read_frame
from tawthiq.claims.lookup import Lookup
from tawthiq.claims.model import Speaker
from tawthiq.claims.regions import Region
from tawthiq.claims.reporting.senses import in_its_sense, is_called, needs_that
from tawthiq.claims.speakers import Phrase
from tawthiq.claims.speakers.agreement import OBLIQUE, SHORTEST_OBLIQUE, agreement, clashes, many
from tawthiq.claims.state import LOOK_BACK, State
from tawthiq.lexicon import Term
from tawthiq.record import Reporting

IMPERSONAL = frozenset(
    [
        "تبين",
        "يتبين",
        "يذكر",
        "يشار",
        "يعتقد",
        "يلاحظ",
        "يرجح",
        "يعتبر",
        "يتوقع",
        "يقال",
        "يقدر",
        "تقدر",
        "يذكران",
        "سجل",
        "سجلت",
    ]
)
"""Verbs that stand without a subject for "it is said": the outlet itself."""
NEGATIONS = frozenset(prefix + word for prefix in ("", "و", "ف") for word in ("لم", "لن", "لا"))
"""not: what is not said is withheld at most"""
PRONOUNS = ("انه", "انها", "انهم", "انهما")
"""that he, she, they"""
RECORDED = frozenset(("سجل", "سجلت"))
"""was recorded: what was recorded follows right behind"""
AFTER_WHICH = ("adverb", "preposition", "be")
"""Roles before أن that let a past verb follow it: after, until, had before."""
RESPONSIBILITY = "claims/reporting/responsibility"
WITH_IT = ("به", "بها")
"""what it was told with (ما أفاد به الدفاع المدني أن): the clause behind says what"""
NEAR = 2
"""Words from where something said begins to a verb that is said to be said."""


def read_verb(state: State, term: Term) -> Region | None:
    """The region a verb of saying opens, or None where it says nothing here."""
    see = state.see
    if not _speaks(state, term):
        return None
    takes = term.entry["takes"]
    act = term.entry["act"]
    begins = term.last + 1 if see.form(term.last) in WITH_IT else term.last
    frame = read_frame(see, begins, state.last, takes + ("t" if act == "tells" else ""))
    if _says_nothing(state, term, frame):
        return None
    if act == "writes":
        _remember(state, frame)
        return None
    if frame.content < 0 and not _may_stand_alone(state, term, frame):
        return _after_quotation(state, term, frame)
    subject = _subject(state, term, frame)
    if frame.subject is not None and (subject is None or not _believable(state, subject, term)):
        return None
    begins = min(term.first, subject.first) if subject is not None else term.first
    speaker, goes_on = _speaker(state, term, frame, subject)
    if speaker is None:
        return None
    return _region(state, term, frame, speaker, begins, goes_on, subject)


def _says_nothing(state: State, term: Term, frame: Frame) -> bool:
    """Between, is considered, ما قال without أن; is called, unless أن follows right behind."""
    if frame.joined != "n":
        return needs_that(term) or state.see.form(term.first - 1) == "ما"
    subject = frame.subject
    return is_called(term) and subject is not None and frame.content - subject.last > NEAR


def _speaks(state: State, term: Term) -> bool:
    """False for first persons, verbs with an object pronoun, nouns, and verbs inside "what he said"."""
    see = state.see
    if see.definite(term.first) or term.entry["act"] == "none" or term.enclitic or see.role(term.first) == "no":
        return False
    form = see.text.shadow[term.start : term.end]
    if term.feature == "masdar":
        return term.proclitic in ("", "ب", "و", "ل") and see.role(term.first - 1) != "negation"
    if term.feature == "present" and form.startswith(("ن", "ا")):
        return False
    if see.role(term.first - 1) == "preposition" or not in_its_sense(state, term):
        return False
    before = see.form(term.first - 1) if term.first > state.first else ""
    if before == "ما" and see.form(term.last) in WITH_IT:
        return True
    if before == '"' and see.form(term.first - 2) in NEGATIONS:
        return False
    if before in NEGATIONS or before in ("ما", "مما", "ان", "كي", "عما", "او") or before.endswith("حسبما"):
        return before == "ان" and term.feature == "past" and see.role(term.first - 2) in AFTER_WHICH
    return not (term.proclitic.startswith(("ل", "س")) and term.feature == "present")


def _may_stand_alone(state: State, term: Term, frame: Frame) -> bool:
    """A verb with an object and a known speaker announces even where the object is no known noun."""
    subject = frame.subject
    if subject is None or "o" not in term.entry["takes"]:
        return False
    if term.entry["act"] == "mourns":
        frame.content, frame.joined = subject.last, "o"
        return subject.kind == "armed_group"
    known = subject.entity is not None or subject.sort in ("body", "media", "person", "office")
    if not known or subject.last >= state.last or term.entry["act"] not in ("says", "blames", "claims"):
        return False
    if not term.entry["sure"] and term.entry["act"] != "blames":
        return False
    frame.content, frame.joined = subject.last, "o"
    return True


def _believable(state: State, subject: Phrase, term: Term) -> bool:
    """Any subject of a sure verb; else one the tables know, or a name heard before."""
    if subject.sort == "name" and not subject.sure:
        return bool(term.entry["sure"]) or state.registry.knows(subject)
    return True


def _speaker(state: State, term: Term, frame: Frame, subject: Phrase | None) -> tuple[Speaker | None, bool]:
    """The speaker, and whether it only goes on from before."""
    registry = state.registry
    running = state.current(term.first)
    if subject is not None and term.entry["act"] == "adds" and _misspelt(state, subject):
        subject = None
    if subject is None and term.feature == "masdar":
        return None, False
    if subject is None:
        if running is not None and running.speaker is not None and not running.opinion:
            on = frame.relays or _turns_to_tell(state, term, running)
            return (running.speaker if on else None), True
        named = _named_just_before(state, term)
        if named is not None:
            return named, True
        if _impersonal(state, term, frame):
            return None, False
        opening = _opens_the_sentence(state, term)
        return (registry.going_on(term), True) if opening is None else (registry.speaker(opening), False)
    relays = registry.relays(frame.relays)
    if frame.quotes is not None:
        relays = (*relays, *registry.relays([subject]))
        subject = frame.quotes
    if running is not None and running.speaker is not None and not running.opinion:
        relays = relays or _nested_relay(state, term, subject, running)
    return registry.speaker(subject, relays), False


def _turns_to_tell(state: State, term: Term, running: Region) -> bool:
    """Denied or claimed this, and said that: what the next verb tells is neither denied nor what was claimed."""
    if (running.status == "asserted" and running.last == state.last) or term.entry["act"] not in ("says", "adds"):
        return False
    return term.proclitic.startswith("و") or state.see.form(term.first - 1) in ("،", ",")


def _named_just_before(state: State, term: Term) -> Speaker | None:
    """Whoever was named after what is said goes on: …، بحسب ضابط قال إن; وفق المتحدث، الذي أشار إلى."""
    behind = state.recent[-1] if state.recent else None
    if behind is None or not behind.backward or not 0 <= term.first - behind.last <= NEAR:
        return None
    near = all(state.see.mark(at) or state.see.role(at) == "relative" for at in range(behind.last, term.first))
    return behind.speaker if near and not term.proclitic else None


def _opens_the_sentence(state: State, term: Term) -> Phrase | None:
    """زار المحافظ المصابين وقال إن: who does what the sentence opens with says what is joined to it."""
    if not term.proclitic.startswith("و") or term.first - state.first > LOOK_BACK:
        return None
    feminine, plural = agreement(state.see, term)
    return subject_of_first_verb(state.see, state.first, term.first, feminine, plural)


def _in_document(state: State, term: Term) -> bool:
    """A statement قالت فيه: its issuer goes on, without "and"."""
    head = state.see.head(term.first - 1)
    return head is not None and head.entry["sort"] == "document"


def _misspelt(state: State, subject: Phrase) -> bool:
    """Added the … (a definite noun no table knows, no name heard): the last speaker is meant."""
    if subject.sort != "name" or subject.sure or not subject.alone or state.registry.last() is None:
        return False
    return state.see.definite(subject.first) and not state.registry.knows(subject)


def _nested_relay(state: State, term: Term, subject: Phrase, running: Region) -> tuple[Speaker, ...]:
    """A speaker inside what another says is relayed by that other, unless a new clause turned away from it."""
    speaker = running.speaker
    if speaker is None:
        return ()
    begins = min(term.first, subject.first)
    near = begins - running.content <= NEAR
    media = speaker.kind in ("news_agency", "media") and state.turn_between(running.content, begins) < 0
    if not near and (not media or state.see.form(term.first).startswith("و")):
        return ()
    if state.registry.speaker(subject) is speaker:
        return ()
    return (*(v for v in speaker.via if v not in state.registry.byline), speaker)


def _impersonal(state: State, term: Term, frame: Frame) -> bool:
    """It is worth mentioning that: the outlet itself."""
    if _is_impersonal(state, term):
        recorded = state.see.text.shadow[term.start : term.end] in RECORDED and frame.joined == "o"
        if recorded or frame.joined in ("n", "i", "b"):
            return True
    return not state.opens_clause(term.first) and not _in_document(state, term)


def _subject(state: State, term: Term, frame: Frame) -> Phrase | None:
    """The subject right of the verb; left of it where an auxiliary parts them or nothing stands on the right."""
    if term.feature == "masdar":
        named = frame.subject is not None and frame.subject.sure and frame.joined == "o"
        return frame.subject if named else None
    if state.see.form(term.first - 1) in ("قد", "فقد"):
        return _subject_left(state, term, frame.joined) or frame.subject
    if frame.subject is not None and (many(state.see, term) or _is_object(state, term, frame.subject)):
        frame.subject = None
    guessed = frame.subject is not None and frame.subject.sort == "name" and not frame.subject.sure
    if guessed and not term.proclitic and (term.entry["act"] != "adds" or term.entry["sure"]):
        frame.subject = state.subject_right_before(term.first) or frame.subject
    if frame.subject is not None and term.entry["act"] == "blames":
        _cut_blamed(state, frame.subject)
        if state.see.role(term.first - 1) == "relative":
            return _antecedent(state.see, state, term.first)
        return _subject_left(state, term, frame.joined) or frame.subject
    if frame.subject is not None and term.entry["act"] == "tells":
        return _subject_left(state, term, frame.joined) or frame.subject
    if frame.subject is not None or _is_impersonal(state, term):
        return frame.subject
    return _subject_left(state, term, frame.joined)


def _cut_blamed(state: State, subject: Phrase) -> None:
    """اتهمت لجان المدينة قوات الدعم ب: whoever is accused stands right behind the accuser, no part of its name."""
    see = state.see
    for word in range(subject.first + 1, subject.last):
        known = see.known(word)
        oblique = see.definite(word) and see.form(word).endswith(OBLIQUE)
        if word == subject.first + 1 and not oblique:
            continue
        side = known is not None and known.sort in ("groups", "bodies") and not known.term.proclitic
        side = side or (oblique and word == subject.first + 1 and len(see.form(word)) >= SHORTEST_OBLIQUE)
        side = side and not see.form(word - 1).startswith("ب") and (oblique or see.head(word - 1) is None)
        if side and see.words[word - 1].end <= subject.end:
            subject.last, subject.end = word, see.words[word - 1].end
            subject.name = see.text.span(subject.start, subject.end).text
            return


def _is_object(state: State, term: Term, phrase: Phrase) -> bool:
    """The noun behind disagrees with the verb, and nobody heard before is called so; or "that he" stands before."""
    if state.see.role(term.first - 1) == "that" and state.see.form(term.first - 1).endswith(PRONOUNS):
        return True
    return clashes(state.see, term, phrase) and not (phrase.sort == "name" and state.registry.knows(phrase))


def _is_impersonal(state: State, term: Term) -> bool:
    return state.see.text.shadow[term.start : term.end] in IMPERSONAL


def _subject_left(state: State, term: Term, joined: str) -> Phrase | None:
    """The subject before its verb, at the beginning of the clause or before a relative clause."""
    see = state.see
    verb = term.first
    if term.proclitic.startswith(("و", "ف")) and not _after_aside(state, verb):
        return None
    for commas in (True, False):
        first = state.clause_start(verb, commas)
        while first < verb and (
            see.role(first) in ("be", "adverb", "time") or (see.mark(first) and see.form(first) != '"')
        ):
            first = max(see.role_end(first), first + 1) if see.role(first) else first + 1
        if first >= verb:
            continue
        phrase = subject_before(see, first, verb)
        if phrase is not None and (phrase.sure or state.registry.knows(phrase)):
            return phrase
    return _antecedent(see, state, verb) if joined in ("n", "q", "i") else None


def _after_aside(state: State, verb: int) -> bool:
    """أما X فقال: the verb after "as for" carries ف."""
    return state.see.form(verb).startswith("ف") and state.turn_between(state.first, verb) >= 0


def _antecedent(see: Lookup, state: State, verb: int) -> Phrase | None:
    """X التي قالت: the speaker right before a relative pronoun."""
    if see.role(verb - 1) != "relative":
        return None
    for first in range(max(state.first, verb - 10), verb - 1):
        if see.head(first) is None and see.known(first) is None:
            continue
        phrase = subject_before(see, first, verb - 1)
        if phrase is not None and phrase.sort != "document":
            return phrase
    return None


def _region(
    state: State, term: Term, frame: Frame, speaker: Speaker, begins: int, goes_on: bool, subject: Phrase | None
) -> Region | None:
    see = state.see
    if see.form(frame.content) == ":" and frame.content < state.last:
        frame.content += 1
    rule = "a verb of saying and its speaker"
    if goes_on:
        rule = "a verb without subject goes on from the last speaker"
    elif subject is not None and subject.last <= term.first:
        rule = "a speaker before its verb of saying"
    elif speaker.via and frame.relays:
        rule = "said to a medium that relays it"
    last = max(_claimed(state, term, frame), frame.content)
    return Region(
        begins, last, min(frame.content, last), speaker, rule, (term.first, term.last),
        reporting_of(state, frame),
    )  # fmt: skip


def _claimed(state: State, term: Term, frame: Frame) -> int:
    """Claiming responsibility for what is known: a figure in the clause that describes it is the outlet's."""
    see = state.see
    named = see.matches.by_word(RESPONSIBILITY)
    near = range(frame.content, min(frame.content + 3, state.last))
    responsible = term.entry["act"] == "claims" or (bool(named) and any(at in named for at in near))
    if not responsible:
        return state.last
    for at in range(frame.content + 1, state.last):
        if see.form(at) in ("،", ",") and see.mark(at) and see.role(at + 1) != "relative":
            break
        if see.role(at) == "relative" or (at > frame.content + 1 and _happens(see, at)):
            return at
    return state.last


def _happens(see: Lookup, at: int) -> bool:
    """A verb that goes on with what happened, "and" glued to it or not (وسقط فيه، تم تنفيذه)."""
    return see.role(at - 1) != "preposition" and see.plain_verb(at)


def reporting_of(state: State, frame: Frame) -> Reporting:
    """Direct where a quotation begins right where what is said begins."""
    at = frame.content
    quoted = any(state.see.form(word) == '"' for word in (at, at - 1) if 0 <= word < state.last)
    return "direct" if quoted or frame.joined == "q" else "indirect"


def _remember(state: State, frame: Frame) -> None:
    """Issued a statement, gave an interview: the speaker of what follows, through the medium it was given to."""
    if (
        frame.subject is None
        or frame.subject.sort == "document"
        or (frame.subject.sort == "name" and not frame.subject.sure)
    ):
        return
    see = state.see
    end = min(state.last, frame.subject.last + 14)
    documents = [w for w in range(frame.subject.last, end) if (h := see.head(w)) and h.entry["sort"] == "document"]
    if documents and frame.subject.kind not in ("news_agency", "media"):
        state.registry.speaker(frame.subject, state.registry.relays(frame.relays))


def _after_quotation(state: State, term: Term, frame: Frame) -> Region | None:
    """The verb after the quotation it reports: "…"، قال X."""
    see = state.see
    at = term.first - 1
    while at >= state.first and (see.form(at) in ("،", ",", ".") or see.role(at) == "adverb"):
        at -= 1
    if at <= state.first or see.form(at) != '"' or not term.entry["sure"]:
        return None
    subject = frame.subject
    if subject is not None and not _believable(state, subject, term):
        return None
    speaker = state.registry.speaker(subject, state.registry.relays(frame.relays)) if subject else None
    speaker = speaker or (state.registry.going_on(term) if subject is None else None)
    if speaker is None:
        return None
    opening = at - 1
    while opening > state.first and see.form(opening) != '"':
        opening -= 1
    end = max(term.last, subject.last if subject else 0)
    return Region(
        opening, end, opening, speaker, "a verb of saying after the quotation", (term.first, term.last), "direct",
        backward=True,
    )  # fmt: skip
