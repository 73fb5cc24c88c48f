"""Whose words are these? Every word of a report gets its speaker, or is the outlet's own.

words → cues → frames (speaker, relays, what is said) → regions → scopes laid over one another

- reporting: verbs of saying, "according to", headlines, judgements   - relay: who passes words on, bylines
- quotation: speech that runs on   - anaphora: nouns, names and verbs that lead back to a speaker
- denial: denied and withheld   - hedging: words of reserve   - speakers: the phrases and tables of sources
"""

from tawthiq.claims.model import Claims, ClaimScope, Speaker
from tawthiq.claims.report import read
from tawthiq.claims.speakers.outlets import KnownOutlet, known_outlet

__all__ = ["ClaimScope", "Claims", "KnownOutlet", "Speaker", "known_outlet", "read"]
