"""A named agency in the dateline or the last line relays the whole report; "(وكالات)" and the outlet itself do not.

"دمشق (رويترز) -", "صنعاء - رويترز -", "بغداد/واس", "واس - الرياض :", and at the end "(أ ف ب)", "-رويترز-".
"""

from tawthiq.claims.lookup import Known, Lookup
from tawthiq.claims.speakers.noun_phrase import read_phrase
from tawthiq.claims.speakers.outlet import Outlet
from tawthiq.claims.speakers.phrase import Phrase
from tawthiq.claims.speakers.traits import finish

LINES = 3
"""Paragraphs of the body that may hold a dateline."""
OPENING = 12
"""Words of a paragraph within which a dateline's agency stands."""
TOWN = 6
"""Words of a dateline up to the agency in brackets: a town, a comma, a bracket."""
CLOSING = 14
"""Words of the report's end within which a signature stands."""
FENCES = frozenset("()[]-/:|")
PAIRED = {"(": ")", "[": "]", "-": "-", "/": "/"}


def read_bylines(see: Lookup, outlet: Outlet) -> list[Phrase]:
    """Agencies that sign the report, without the outlet; empty where several do."""
    found = _datelines(see) or _signature(see)
    unlisted = None if found else _unlisted(see)
    if unlisted is not None:
        return [] if outlet.is_phrase(unlisted) else [unlisted]
    signed: dict[str, Known] = {}
    for known in found:
        if known.kind == "news_agency" or known.sort in ("agencies", "media"):
            signed.setdefault(known.id, known)
    if len(signed) != 1:
        return []
    known = next(iter(signed.values()))
    if outlet.is_known(known):
        return []
    term = known.term
    phrase = Phrase(term.first, term.last, 0, 0, "", "media", known.kind, known.id, known.country)  # type: ignore[arg-type]
    return [finish(see, phrase, term.start, term.end)]


def _datelines(see: Lookup) -> list[Known]:
    body = [s for s in see.text.sentences if not s.title]
    out: list[Known] = []
    seen: set[int] = set()
    for sentence in body:
        if sentence.paragraph in seen:
            continue
        seen.add(sentence.paragraph)
        if len(seen) > LINES:
            break
        first, last = see.text.paragraphs[sentence.paragraph]
        out.extend(_in_dateline(see, max(first, sentence.first), last))
        if last - first > OPENING:
            break
    return out


def _in_dateline(see: Lookup, first: int, last: int) -> list[Known]:
    out: list[Known] = []
    for at in range(first, min(last, first + OPENING)):
        if see.is_verb(at) or see.role(at) in ("that", "relative") or see.object(at):
            break
        known = see.signature(at)
        if known is None or known.term.proclitic:
            continue
        before, after = see.form(at - 1) if at > first else "-", see.form(known.term.last)
        fenced = before in FENCES and (after in FENCES or known.term.last == last) and bool(after)
        if (
            fenced
            or (at == first and after in ("-", ":", "/"))
            or (known.term.last == last and last - first <= OPENING and before in FENCES)
        ):
            out.append(known)
    return out


def _unlisted(see: Lookup) -> Phrase | None:
    """المكلا (وكالة الضفاف للأنباء): an agency no table knows, alone between brackets in the first line."""
    body = next((s for s in see.text.sentences if not s.title), None)
    if body is None:
        return None
    for at in range(body.first, min(body.last, body.first + TOWN)):
        head = see.head(at)
        if head is None or head.feature == "pl":
            if head is not None or see.role(at) or see.is_verb(at):
                return None
            continue
        if head.entry["kind"] != "news_agency" or see.form(at - 1) not in "([":
            return None
        phrase = read_phrase(see, at, body.last)
        alone = phrase is not None and phrase.last - at > 1 and see.form(phrase.last) in ")]"
        return phrase if alone else None
    return None


def _signature(see: Lookup) -> list[Known]:
    """Where the report ends: (رويترز), -رويترز-."""
    end = see.length
    out: list[Known] = []
    for at in range(max(0, end - CLOSING), end):
        known = see.signature(at)
        if known is None or known.term.proclitic or at == 0:
            continue
        closing = PAIRED.get(see.form(at - 1))
        opened = closing is not None or see.form(at - 1) in ("،", ",", "/")
        after = known.term.last
        if opened and (
            (see.form(after) in (")", "]", "-", "/", "،", ",") and end - after <= 8)
            or (after == end and see.form(at - 1) in "-/")
        ):
            out.append(known)
    return out
