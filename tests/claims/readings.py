"""Claims of a report as flat dicts, for the corpora of the folders of claims."""

from tawthiq import claims
from tawthiq.claims import Claims, ClaimScope, Speaker
from tawthiq.lexicon import load_matcher
from tawthiq.mentions import Mentions
from tawthiq.text import Text
from tawthiq.text import read as read_text

MATCHER = load_matcher()
OUTLET = "صحيفة المنارة"
"""Who publishes every corpus report."""


def read_claims(report: str, title_length: int = 0, outlet: str | None = OUTLET) -> tuple[Text, Claims]:
    text = read_text(report, title_length)
    return text, claims.read(text, MATCHER.match(text), Mentions(), outlet)


def flat_claim(text: Text, read: Claims, number: int) -> dict[str, str]:
    scope = read.scopes[number]
    owned = [word for word, owner in enumerate(read.owner) if owner == number]
    over = " ".join(text.span_of(owned[0], owned[-1] + 1).text.split()) if owned else ""
    out = {
        "claim.over": over,
        "claim.reporting": scope.reporting,
        "claim.status": scope.status,
        "claim.cue": scope.cue.text if scope.cue else "null",
        "claim.hedge": scope.hedge.text if scope.hedge else "null",
        "claim.opinion": str(scope.opinion).lower(),
        "claim.rule": scope.rule,
        "claim.speaker": scope.speaker.name if scope.speaker else "null",
        "claim.via": " > ".join(v.name for v in scope.speaker.via) if scope.speaker else "",
    }
    return out | (flat_source(scope.speaker) if scope.speaker else {})


def flat_source(speaker: Speaker) -> dict[str, str]:
    return {
        "source.name": speaker.name,
        "source.kind": speaker.kind,
        "source.entity": speaker.entity or "null",
        "source.affiliation": speaker.affiliation or "null",
        "source.anonymous": str(speaker.anonymous).lower(),
        "source.via": " > ".join(v.name for v in speaker.via),
        "source.evidence": speaker.evidence.text,
    }


def leads_back(scope: ClaimScope) -> bool:
    """The speaker's name stands outside the words of the claim."""
    return scope.speaker is not None and not scope.first <= scope.speaker.first < scope.last
