"""One Speaker object stands for one distinct source: the same body, the same person, through the same relays."""

from tawthiq.claims.anaphora.rules import Heard, goes_on, led_back
from tawthiq.claims.lookup import Lookup
from tawthiq.claims.model import Speaker
from tawthiq.claims.speakers import Phrase, read_phrase
from tawthiq.claims.speakers.agreement import agreement
from tawthiq.claims.speakers.names import INSIDE_NAMES
from tawthiq.claims.speakers.outlet import Outlet
from tawthiq.claims.speakers.traits import bare, bare_words
from tawthiq.lexicon import Term
from tawthiq.text import fold_term

FARTHEST_NAMED = 120
"""Words looked back over for the full name of a body that is only called "the ministry"."""
MOST_HEARD = 60
"""Speakers looked back over; a report with more has its oldest forgotten."""


class Registry:
    """Speakers of one report in order, and who was heard last. `byline` relays every speaker."""

    def __init__(self, see: Lookup, outlet: Outlet) -> None:
        self.see = see
        self.outlet = outlet
        self.byline: tuple[Speaker, ...] = ()
        self.speakers: list[Speaker] = []
        self._heard: list[Heard] = []
        self._media: list[Heard] = []

    def speaker(self, phrase: Phrase, relays: tuple[Speaker, ...] = ()) -> Speaker | None:
        """The speaker a phrase names or leads back to; None where it is the outlet itself."""
        if phrase.sort == "media" and phrase.head == "" and self.is_outlet(phrase):
            return None
        if phrase.sort == "document" and phrase.relays and not _definite(phrase):
            return self.speaker(phrase.relays[0], self.relays(list(phrase.relays[1:])))
        relays = relays or self.relays(list(phrase.relays))
        found = self._before(phrase, relays)
        if found is None:
            if phrase.sort == "document" and phrase.alone:
                return self.speaker(phrase.relays[0]) if phrase.relays else None
            found = self._carrier(phrase, relays) or self._new(self._in_full(phrase), relays)
        elif relays and not self._same_relays(found.speaker, relays):
            found = self._varied(found, relays)
        self._use(found, phrase)
        return found.speaker

    def is_outlet(self, phrase: Phrase) -> bool:
        """The phrase names the outlet, as it is printed or by a name the tables give it."""
        known = (self.see.signature(word) for word in range(phrase.first, phrase.last))
        return self.outlet.is_phrase(phrase) or any(k is not None and self.outlet.is_known(k) for k in known)

    def relays(self, phrases: list[Phrase]) -> tuple[Speaker, ...]:
        """Those who pass words on, without the outlet."""
        out: list[Speaker] = []
        for phrase in phrases:
            if self.is_outlet(phrase):
                continue
            found = self._before(phrase, ()) if phrase.alone or phrase.sort == "name" else None
            heard = found or self._medium(phrase)
            if heard.speaker not in out:
                out.append(heard.speaker)
        return tuple(out)

    def going_on(self, verb: Term) -> Speaker | None:
        """The speaker of a verb without subject."""
        feminine, plural = agreement(self.see, verb)
        found = goes_on(self._heard, self._media, feminine, plural)
        if found is None:
            return None
        self._use(found, None)
        return found.speaker

    def last(self) -> Speaker | None:
        """Whoever was heard last."""
        return self._heard[-1].speaker if self._heard else None

    def through(self, speaker: Speaker, relays: tuple[Speaker, ...]) -> Speaker:
        """The same speaker through other relays."""
        relays = tuple(r for r in relays if r is not speaker and r not in speaker.via)
        found = next((h for h in self._heard if h.speaker is speaker), None)
        if found is None or not relays:
            return speaker
        varied = self._varied(found, (*relays, *(v for v in speaker.via if v not in self.byline)))
        self._use(varied, None)
        return varied.speaker

    def knows(self, phrase: Phrase) -> bool:
        """A name without office that was heard in this report."""
        names = _names_of(phrase)
        return any(names & h.names for h in self._heard if h.sort == "name")

    def _same_relays(self, speaker: Speaker, relays: tuple[Speaker, ...]) -> bool:
        own = tuple(v for v in speaker.via if v not in self.byline)
        return all(r in speaker.via for r in relays) and (own == relays or not own)

    def _before(self, phrase: Phrase, relays: tuple[Speaker, ...]) -> Heard | None:
        unnamed = phrase.sort == "person" and _definite(phrase) and not phrase.plural
        if phrase.sort != "name" and (phrase.alone or phrase.again or (unnamed and _only_described(phrase))):
            found = led_back(self.see, phrase, self._heard, self._media)
            if found is not None:
                return found
        names = _names_of(phrase)
        same = [h for h in reversed(self._heard) if _is_same(phrase, names, h)]
        single = phrase.sort == "office" or (phrase.sort == "person" and not phrase.plural)
        if not same and single and (_definite(phrase) or _of_a_definite(phrase)):
            same = [h for h in reversed(self._heard) if h.sort == "name" and _single_words(phrase) <= h.words]
        if not same and phrase.sort == "name" and phrase.head:
            same = [h for h in reversed(self._heard) if h.sort == "office" and self._its_office(phrase, h)][:1]
        if phrase.anonymous and not _definite(phrase) and not phrase.alone:
            same = [
                h for h in same if self._same_relays(h.speaker, relays) and bool(relays) == self._relayed(h.speaker)
            ]
        exact = [h for h in same if relays and self._same_relays(h.speaker, relays) and self._relayed(h.speaker)]
        return next(iter(exact or same), None)

    def _in_full(self, phrase: Phrase) -> Phrase:
        """The ministry: the last one named in full before, though it said nothing there."""
        if (
            not phrase.alone
            or phrase.plural
            or phrase.sort != "body"
            or not _definite(phrase)
            or phrase.entity is not None
        ):
            return phrase
        see = self.see
        for at in range(phrase.first - 1, max(-1, phrase.first - FARTHEST_NAMED), -1):
            head = see.head(at)
            if head is None or head.entry.term != phrase.head or head.feature != "sg" or see.definite(at):
                continue
            full = read_phrase(see, at, phrase.first, with_b=True)
            if full is not None and full.sort == "body" and full.last - at > 1 and see.definite(full.last - 1):
                return full
        return phrase

    def _its_office(self, phrase: Phrase, heard: Heard) -> bool:
        """The army's spokesman in the headline is the one whose name the text gives with the same words."""
        return heard.head == phrase.head and len(heard.words) > 1 and heard.words <= phrase.words

    def _relayed(self, speaker: Speaker) -> bool:
        return any(v not in self.byline for v in speaker.via)

    def _carrier(self, phrase: Phrase, relays: tuple[Speaker, ...]) -> Heard | None:
        """A medium that has only relayed so far, now speaking itself."""
        if phrase.sort != "media" or relays or self.byline or phrase.alone:
            return None
        return next((h for h in self._media if phrase.entity is not None and phrase.entity == h.speaker.entity), None)

    def _new(self, phrase: Phrase, relays: tuple[Speaker, ...]) -> Heard:
        evidence = self.see.text.span(phrase.start, phrase.end)
        via = self._with_byline(phrase, relays)
        speaker = Speaker(
            phrase.name, evidence, phrase.kind, phrase.entity, phrase.affiliation, phrase.anonymous, via,
            phrase.words if phrase.sort == "body" else frozenset(), self._office(phrase), phrase.first, phrase.last,
        )  # fmt: skip
        self.speakers.append(speaker)
        return self._remember(
            Heard(
                speaker, phrase.sort, phrase.head, set(phrase.words), _names_of(phrase), phrase.feminine, phrase.plural
            )
        )

    def _office(self, phrase: Phrase) -> frozenset[str]:
        """مدير المرصد فلان: the words of what a person is head of or speaks for, before the name."""
        if phrase.sort != "name" or not phrase.head:
            return frozenset()
        words = self.see.words
        named = next((w for w in range(phrase.first, phrase.last) if words[w].start >= phrase.start), phrase.first)
        return bare_words(self.see, phrase.first + 1, named)

    def _with_byline(self, phrase: Phrase, relays: tuple[Speaker, ...]) -> tuple[Speaker, ...]:
        if any(phrase.entity is not None and phrase.entity == b.entity for b in self.byline):
            return relays
        return (*(b for b in self.byline if b not in relays), *relays)

    def _varied(self, heard: Heard, relays: tuple[Speaker, ...]) -> Heard:
        old = heard.speaker
        for other in self._heard:
            if (
                other.names == heard.names
                and other.words == heard.words
                and other.speaker.via
                and self._same_relays(other.speaker, relays)
                and self._relayed(other.speaker)
            ):
                return other
        via = (*(b for b in self.byline if b not in relays), *relays)
        speaker = Speaker(
            old.name, old.evidence, old.kind, old.entity, old.affiliation, old.anonymous, via, old.words, old.office,
            old.first, old.last,
        )  # fmt: skip
        self.speakers.append(speaker)
        return self._remember(
            Heard(speaker, heard.sort, heard.head, set(heard.words), heard.names, heard.feminine, heard.plural)
        )

    def _remember(self, heard: Heard) -> Heard:
        self._heard.append(heard)
        if len(self._heard) > MOST_HEARD:
            del self._heard[0]
        if heard.speaker.kind in ("news_agency", "media"):
            self._media.append(heard)
        return heard

    def _medium(self, phrase: Phrase) -> Heard:
        """A relay, entered once; it is not heard as a speaker."""
        for heard in self._media:
            if (phrase.entity is not None and phrase.entity == heard.speaker.entity) or phrase.words == heard.words:
                self._media.remove(heard)
                self._media.append(heard)
                return heard
        evidence = self.see.text.span(phrase.start, phrase.end)
        speaker = Speaker(
            phrase.name, evidence, phrase.kind, phrase.entity, phrase.affiliation, phrase.anonymous, (),
            first=phrase.first, last=phrase.last,
        )  # fmt: skip
        self.speakers.append(speaker)
        heard = Heard(
            speaker, phrase.sort, phrase.head, set(phrase.words), _names_of(phrase), phrase.feminine, phrase.plural
        )
        self._media.append(heard)
        del self._media[:-MOST_HEARD]
        return heard

    def _use(self, heard: Heard, phrase: Phrase | None) -> None:
        """Heard last; a fuller name heard later takes the place of a surname."""
        if heard in self._heard:
            self._heard.remove(heard)
        self._heard.append(heard)
        if phrase is None:
            return
        names = _names_of(phrase)
        named = phrase.sort == "name" and heard.sort == "office"
        if named or (phrase.sort == "name" and heard.sort == "name" and heard.names < names):
            heard.names, heard.sort = names, "name"
            heard.speaker.name = phrase.name
            heard.speaker.evidence = self.see.text.span(phrase.start, phrase.end)
            heard.speaker.first, heard.speaker.last = phrase.first, phrase.last
        if phrase.sort in ("name", heard.sort) and not phrase.alone:
            heard.words |= phrase.words


def _is_same(phrase: Phrase, names: frozenset[str], heard: Heard) -> bool:
    """Whether a phrase, `names` the words of the name in it, is of somebody heard before."""
    if phrase.entity is not None and phrase.entity == heard.speaker.entity:
        return phrase.kind != "government" or bool(phrase.words & heard.words)
    if phrase.sort == "name" or heard.sort == "name":
        if phrase.sort != heard.sort:
            return False
        return bool(names) and (names <= heard.names or heard.names <= names)
    if phrase.anonymous or heard.speaker.anonymous:
        if not phrase.anonymous or not heard.speaker.anonymous:
            return False
        return phrase.words == heard.words or (_definite(phrase) and phrase.words <= heard.words)
    if phrase.head != heard.head or not phrase.head:
        return phrase.words == heard.words
    return phrase.words <= heard.words or heard.words <= phrase.words


def _single_words(phrase: Phrase) -> set[str]:
    return {word for word in phrase.words if " " not in word}


def _only_described(phrase: Phrase) -> bool:
    """The American official: noun and adjectives, all definite; anything else would name another."""
    return all(w.startswith(("ال", "أل")) for w in phrase.name.split())


def _of_a_definite(phrase: Phrase) -> bool:
    """رئيس الوزراء: an office is definite by what it is of."""
    return any(w.startswith(("ال", "أل")) for w in phrase.name.split()[1:2])


def _definite(phrase: Phrase) -> bool:
    return phrase.name.startswith("ال")


def _names_of(phrase: Phrase) -> frozenset[str]:
    """The words of a person's name, without particles; عبد and what stands behind it are one."""
    if phrase.sort != "name":
        return frozenset()
    words = fold_term(phrase.name).replace(SERVANT + " ", SERVANT).split()
    return frozenset(bare(word) for word in words if word not in INSIDE_NAMES)


SERVANT = "عبد"
"""Servant of: رامي عبد الرحمن and عبدالرحمن are one man's names."""
