"""A report's places are read together: each speaks for the others, and one word belongs to one place only.

names → told with → evidence → settled → mentions by rule, the wider phrase first → in order, none overlapping
"""

from collections.abc import Sequence
from operator import attrgetter

from tawthiq.lexicon import Matches
from tawthiq.mentions.model import PlaceMention
from tawthiq.mentions.places.admit import counts_as_place
from tawthiq.mentions.places.apart import put_where_told
from tawthiq.mentions.places.atlas import countries
from tawthiq.mentions.places.between import borders, roads
from tawthiq.mentions.places.choose import settle
from tawthiq.mentions.places.compose import mention_of
from tawthiq.mentions.places.cues import AND, PLACING, Cues
from tawthiq.mentions.places.evidence import evidence_of
from tawthiq.mentions.places.names import Name, find_names, held_words
from tawthiq.mentions.places.recall import again, home_country, of_country
from tawthiq.mentions.places.unknown import unknown_names
from tawthiq.record import Unresolved
from tawthiq.text import Text

BETWEEN = frozenset(
    ("في", "،", ",", "(", ")", "-", "من", "ب", '"', "علي", "التابعه", "التابع", "الواقعه", "الواقع", "بعد")
)
"""What may stand between a place and the larger one it is told with."""
APPOSED = frozenset(("(", "،", ",", "التي", "الذي", "الواقعه", "الواقع", "و", "-", "القريبه", "القريب", "وهي", "علي"))
APPOSED_REACH = 4
DATELINE_WORDS = 4
"""Words of a line before its dash in which a dateline's town stands."""
DASHES = frozenset(("-", ":", "("))
TOLD_REACH = 4
"""Words between a name and the larger place told after it."""


def places_of(text: Text, matches: Matches, outlet_country: str | None) -> tuple[list[PlaceMention], list[Unresolved]]:
    """Every place of a report in order, and the unsettled ones."""
    cues = Cues(text, matches)
    names = find_names(cues, matches)
    _tell(cues, names)
    found = evidence_of(cues, names, outlet_country)
    settle(names, found)
    counted = [counts_as_place(n, found) for n in names]
    namesakes = {n.first: n.last for n, counts in zip(names, counted, strict=True) if not counts and n.head is not None}
    names = [n for n, counts in zip(names, counted, strict=True) if counts]
    taken: set[int] = set()
    mentions = _with([], [*borders(cues, names, found), *roads(cues, names)], taken)
    mentions = _with(mentions, [put_where_told(cues, n, mention_of(cues, n, found), found) for n in names], taken)
    mentions = _with(mentions, unknown_names(cues, names, found, taken | held_words(matches), namesakes), taken)
    mentions = _apposed(cues, mentions)
    taken = _words(mentions)
    home = home_country(mentions, found)
    mentions = _with(mentions, of_country(cues, found, taken, home), taken)
    mentions = _with(mentions, again(cues, mentions, taken, home), taken)
    mentions = _with(mentions, _adjectives(cues, taken), taken)
    _datelines(cues, mentions)
    return mentions, [_unresolved(m) for m in mentions if m.candidates]


def _tell(cues: Cues, names: list[Name]) -> None:
    """Link each name to the larger places and the adjective told right after it."""
    for i, name in enumerate(names):
        after = cues.after(name.last)
        nisba = cues.nisba_at.get(after)
        if nisba is not None and nisba.proclitic.endswith("ال") and not nisba.proclitic.startswith(AND):
            name.nisba = nisba
        for other in names[i + 1 : i + 3]:
            if not _told_after(cues, name, other):
                break
            name.told.append(other)
            other.told_of = True


def _told_after(cues: Cues, name: Name, other: Name) -> bool:
    begin = other.head.first if other.head is not None else other.first
    last = name.told[-1].last if name.told else name.last
    if begin - last > TOLD_REACH or other.proclitic.startswith(AND) or not cues.same_sentence(name.first, other.first):
        return False
    if other.head is not None and other.head.proclitic.startswith(AND):
        return False
    if begin == last and not other.proclitic and other.head is None:
        return False
    word = last
    while word < begin:
        step = cues.at(word, *PLACING) or cues.heads_at.get(word) or cues.nisba_at.get(word)
        if step is not None and step.last <= begin and not step.proclitic.startswith(AND):
            word = step.last
        elif cues.form(word) in BETWEEN:
            word += 1
        else:
            return False
    return True


def _with(mentions: list[PlaceMention], more: Sequence[PlaceMention], taken: set[int]) -> list[PlaceMention]:
    """Both in order of their first words, none overlapping: of two that share words the earlier given stays.

    `taken` are the words of `mentions`, and afterwards of both.
    """
    if not more:
        return mentions
    out = list(mentions)
    for mention in more:
        words = range(mention.first, mention.last)
        if taken.isdisjoint(words):
            taken.update(words)
            out.append(mention)
    return sorted(out, key=attrgetter("first"))


def _words(mentions: list[PlaceMention]) -> set[int]:
    return {word for m in mentions for word in range(m.first, m.last)}


def _apposed(cues: Cues, mentions: list[PlaceMention]) -> list[PlaceMention]:
    """A distance told of a place just named ("Tuz (170 km north of Baghdad)") describes it and is none itself."""
    out: list[PlaceMention] = []
    for mention in mentions:
        relation = mention.relation
        before = out[-1] if out else None
        if relation is not None and relation.distance_km is not None and before is not None:
            gap = range(before.last, mention.first)
            same = cues.same_sentence(before.first, mention.first)
            if same and 0 < len(gap) <= APPOSED_REACH and all(cues.form(w) in APPOSED for w in gap):
                _describe(before, mention)
                continue
        out.append(mention)
    return out


def _describe(of: PlaceMention, distance: PlaceMention) -> None:
    """Give a place the distance told of it; one without coordinates stands where the distance leads."""
    if of.relation is None or of.relation.within:
        of.relation = distance.relation
    if of.latitude is None and not of.candidates:
        of.latitude, of.longitude = distance.latitude, distance.longitude
        of.uncertainty_km, of.geometry = distance.uncertainty_km, distance.geometry
        of.country = of.country or distance.country
        of.rule, of.reason = "an unknown name, at the distance told of it", "placed by the distance told of it"


def _adjectives(cues: Cues, taken: set[int]) -> list[PlaceMention]:
    """Nationalities, for whoever asks whose a thing is."""
    out = []
    for first, term in cues.nisba_at.items():
        if first in taken:
            continue
        known = countries().get(term.entry["country"])
        if known is None:
            continue
        out.append(
            PlaceMention(
                first,
                term.last,
                term.start,
                term.end,
                "the adjective of a country",
                known.place.name,
                cues.text.span(term.start, term.end),
                "country",
                country=term.entry["country"],
                gazetteer=known.place.key,
                adjective=True,
                arabic=known.place.arabic,
            )
        )
    return out


def _datelines(cues: Cues, mentions: list[PlaceMention]) -> None:
    """A town at the head of a line before a dash says where the report was filed, not where the act was."""
    starts = {first for first, _ in cues.text.paragraphs}
    for mention in mentions:
        if mention.adjective or mention.preposition or mention.head:
            continue
        begins = next((w for w in range(mention.first, mention.first - DATELINE_WORDS, -1) if w in starts), None)
        if begins is None:
            continue
        after = mention.last
        closed = cues.form(after) in DASHES
        agency = cues.at(after + 1, "agency") is not None or cues.at(after, "agency") is not None
        if (closed and mention.first == begins) or agency or (closed and cues.form(mention.first - 1) == "-"):
            mention.preposition = "-"
            mention.rule = "a dateline's town"


def _unresolved(mention: PlaceMention) -> Unresolved:
    why = f"{mention.reason}: {'; '.join(place.name for place in mention.candidates)}"
    return Unresolved("place", mention.text.text, why, mention.text, mention.candidates)
