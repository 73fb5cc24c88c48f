"""A sentence while it is read: whose words its regions are so far, and where its clauses begin."""

import msgspec

from tawthiq.claims.before import subject_before
from tawthiq.claims.lookup import Lookup
from tawthiq.claims.regions import Region
from tawthiq.claims.registry import Registry
from tawthiq.claims.speakers import Phrase

MOST_RECENT = 12
"""Regions looked back over for the one a word lies in."""
LOOK_BACK = 28
"""Words looked back over for a clause's beginning or a verb's subject."""


class State(msgspec.Struct):
    """Words `first`:`last` of one sentence; words before `blocked` belong to a frame already read."""

    see: Lookup
    registry: Registry
    first: int
    last: int
    title: bool
    regions: list[Region] = []
    blocked: int = 0

    @property
    def recent(self) -> list[Region]:
        """The latest regions; a line without full stops may hold thousands."""
        return self.regions[-MOST_RECENT:]

    def current(self, word: int) -> Region | None:
        """The region that runs over a word, the latest first."""
        for region in reversed(self.recent):
            if not region.backward and region.first <= word < region.last and region.content <= word:
                return region
        return None

    def before(self, word: int) -> int:
        """The last word before `word` that is no mark and no auxiliary, -1 where the sentence begins."""
        at = word - 1
        while at >= self.first and (self.see.mark(at) or self.see.role(at) == "be"):
            at -= 1
        return at if at >= self.first else -1

    def opens_clause(self, word: int) -> bool:
        """The word begins the sentence or a clause: nothing, a mark, or a turning word stands before it."""
        at = word - 1
        while at >= self.first and (self.see.role(at) in ("be", "adverb", "time") or self.see.form(at) in '"«(-#'):
            at -= 1
        if at < self.first or self.see.form(at) in ("،", ",", ":", ".", "؛"):
            return True
        role = self.see.role(at)
        return role in ("contrast", "that") or self.see.form(word).startswith("و") or self._two_words(at)

    def _two_words(self, at: int) -> bool:
        """A turning phrase that began before its last word (في حين)."""
        return (
            at > self.first and self.see.role(at - 1) in ("contrast", "adverb") and self.see.role_end(at - 1) == at + 1
        )

    def clause_start(self, word: int, commas: bool) -> int:
        """Where the clause of a word begins; `commas` also stops at a comma."""
        low = max(self.first, word - LOOK_BACK)
        at = word - 1
        while at >= low:
            role = self.see.role(at)
            if role in ("contrast", "that") or (self.see.form(at) in (":", "؛", ".") and self.see.mark(at)):
                return max(self.see.role_end(at), at + 1) if role else at + 1
            if commas and self.see.form(at) in ("،", ",", "-", '"'):
                return at + 1
            at -= 1
        return low if low == self.first else word

    def subject_before(self, verb: int) -> Phrase | None:
        """The sure speaker between the beginning of the clause and its verb ("كان الرئيس قد دعا", "روسيا تدعو")."""
        first = self.clause_start(verb, commas=True)
        while first < verb and self.see.role(first) in ("be", "adverb", "time"):
            first = self.see.role_end(first)
        phrase = subject_before(self.see, first, verb) if first < verb else None
        return phrase if phrase is not None and phrase.sure else None

    def subject_right_before(self, verb: int) -> Phrase | None:
        """The sure speaker that ends where its verb begins ("الوزارة نفت الأمر", "تونس تدين الهجوم")."""
        phrase = self.subject_before(verb)
        return phrase if phrase is not None and phrase.last == verb else None

    def turn_between(self, first: int, last: int) -> int:
        """A turning word (فيما, بينما, لكن …) in a range, the last one; -1 where there is none."""
        for at in range(last - 1, max(first, last - 2 * LOOK_BACK) - 1, -1):
            if self.see.role(at) == "contrast":
                return at
        return -1

    def add(self, region: Region) -> None:
        """Enter a region; what its frame has read is not read again."""
        self.regions.append(region)
        if not region.backward:
            self.blocked = max(self.blocked, region.content)
