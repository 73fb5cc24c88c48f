"""نقلت X عن Y: Y speaks, X relays; نقل الجرحى إلى المستشفى relays nothing.

Somebody must be quoted, or a clause follow.
"""

from tawthiq.claims.frames import Frame, read_frame
from tawthiq.claims.lookup import ACCORDING
from tawthiq.claims.regions import Region
from tawthiq.claims.reporting.rules import reporting_of
from tawthiq.claims.speakers import Phrase, read_phrase
from tawthiq.claims.state import State
from tawthiq.lexicon import Term

AFFIRMING = frozenset(("تاكيد", "قول", "اعلان", "تصريح", "كشف"))
"""affirmation, words, announcement of"""


def read_relay(state: State, term: Term) -> Region | None:
    """The region of a verb of quoting."""
    see = state.see
    if see.definite(term.first) or term.feature not in ("past", "present"):
        return None
    if term.enclitic or see.form(term.first - 1) in ("ما", "لم", "تم", "حسبما", "كما", "الي", "من", "في"):
        return None
    joined = JOINED.get(term.entry["frame"], "a")
    frame = read_frame(see, term.last, state.last, "nq" + joined)
    relay = frame.subject
    begins = term.first
    _affirmed(state, frame, joined)
    if frame.content < 0 or (joined == "m" and frame.joined != joined):
        return None
    if relay is None:
        relay = state.subject_before(term.first)
        begins = relay.first if relay is not None else begins
    if relay is None and joined == "i":
        return None
    if frame.joined != joined:
        return _itself(state, term, relay, frame.content, frame.joined) if relay is not None else None
    inner = read_phrase(see, frame.content, state.last)
    if inner is None or not _can_be_quoted(state, inner, relay):
        return None
    if relay is not None and relay.sort == "name" and not relay.sure and not state.registry.knows(relay):
        return None
    inner, chain = _innermost(state, inner, [relay] if relay is not None else [])
    said = read_frame(see, inner.last, state.last, "nqoab")
    content = said.content if said.content >= 0 else inner.last
    relays = state.registry.relays(chain)
    speaker = state.registry.speaker(inner, relays)
    if speaker is None:
        return None
    rule = "a medium quotes a speaker" if relays else "quoted from a speaker"
    said.content = content
    return Region(
        begins, state.last, min(content, state.last), speaker, rule, (term.first, term.last), reporting_of(state, said)
    )


JOINED = {"ascribes": "i", "learns": "m"}
"""By what whoever is quoted is joined to a verb: نسبت إلى, علمت من; else نقلت عن."""


def _affirmed(state: State, frame: Frame, joined: str) -> None:
    """نقلت الوكالة تأكيد المصدر أن: whoever affirms it is quoted."""
    relay = frame.subject
    if relay is None or relay.sort not in ("media", "body") or relay.last + 1 >= state.last:
        return
    if state.see.form(relay.last) in AFFIRMING:
        frame.content, frame.joined = relay.last + 1, joined


def _innermost(state: State, inner: Phrase, before: list[Phrase]) -> tuple[Phrase, list[Phrase]]:
    """Who speaks, and who relays it, outermost first: نقلت X عن Y قولها نقلا عن Z إن has Z, and X and Y."""
    see = state.see
    chain = [*before, *inner.relays]
    at = inner.last + 1 if see.form(inner.last) in SAYING else inner.last
    at += at < state.last and see.form(at) in ("،", ",")
    cue = see.matches.at(ACCORDING, at)
    if inner.sort != "media" or cue is None or cue.entry["frame"] != "quoting":
        return inner, chain
    source = read_phrase(see, cue.last, state.last)
    if source is None or not _can_be_quoted(state, source, inner):
        return inner, chain
    return source, [*chain, inner, *source.relays]


SAYING = frozenset(("قوله", "قولها", "قولهم"))
"""his, her, their saying"""


def _can_be_quoted(state: State, inner: Phrase, relay: Phrase | None) -> bool:
    """Known to speak, or a name behind a medium."""
    if inner.sort == "document" and inner.alone:
        return False
    if inner.sort != "name" or inner.sure or state.registry.knows(inner):
        return True
    return relay is not None and relay.sort == "media"


def _itself(state: State, term: Term, relay: Phrase, content: int, joined: str) -> Region | None:
    """ونقلت الوكالة أن: nobody is quoted, the medium itself says so."""
    if relay.sort not in ("media", "body") or joined not in ("n", "q"):
        return None
    speaker = state.registry.speaker(relay)
    if speaker is None:
        return None
    return Region(
        min(term.first, relay.first), state.last, content, speaker, "a medium tells without naming its source",
        (term.first, term.last),
    )  # fmt: skip
