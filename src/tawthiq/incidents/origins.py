"""Ten papers that quote one official are one witness; two officials of one army are two mouths of one party.

claims → voices → the same voice under other names joined → origins, numbered by their first report
"""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import pairwise

from msgspec.structs import replace
from rapidfuzz import fuzz

from tawthiq.incidents.comparisons.kin import related
from tawthiq.incidents.model import Edge, Origin
from tawthiq.incidents.voices import Voice, plain
from tawthiq.incidents.wording import Language, say

SAME_SPELLING = 88
"""Least likeness (0-100) of two spellings of one name: they differ by a letter or two (نتنياهو, نتانياهو)."""
PART_WORDS = 2
"""Least words of a name that may stand for a longer one (the spokesman of the army, the army's spokesman colonel X)."""
SPOKEN_FOR = ("military", "official", "government", "armed_group")


@dataclass(slots=True)
class Heard:
    """One claim about the incident: the voice, the report and its day, and the figures it gives."""

    voice: Voice
    ref: str
    published: str | None
    figures: list[tuple[str, int | None, str]] = field(default_factory=list)


def joined(heard: Sequence[Heard]) -> dict[str, str]:
    """For each voice key the key of the origin it belongs to. The result does not depend on the order of `heard`."""
    voices: dict[str, Voice] = {}
    for mention in sorted(heard, key=lambda h: (h.voice.key, h.voice.name, h.ref)):
        voices.setdefault(mention.voice.key, mention.voice)
    lead = {key: key for key in voices}
    keys = sorted(voices)
    for i, key in enumerate(keys):
        for other in keys[:i]:
            if lead[key] == key and lead[other] == other and _same_name(voices[key], voices[other]):
                one, two = (other, key) if key.startswith("n:") or other.startswith("e:") else (key, other)
                lead[two] = one
    _join_spokesmen(voices, lead)
    _join_unrelayed(heard, voices, lead)
    return {key: _end(lead, key) for key in keys}


def _end(lead: Mapping[str, str], key: str) -> str:
    while lead[key] != key:
        key = lead[key]
    return key


def _same_name(one: Voice, other: Voice) -> bool:
    """Two spellings of one named speaker, or an outlet and the source of its name."""
    if one.anonymous or other.anonymous:
        return False
    if one.entity and other.entity:
        return one.entity == other.entity
    a, b = plain(one.name), plain(other.name)
    if one.outlet or other.outlet:
        return a == b
    if fuzz.ratio(a, b) >= SAME_SPELLING:
        return True
    short, long = sorted((set(a.split()), set(b.split())), key=len)
    alike = one.kind == other.kind or one.affiliation == other.affiliation
    return len(short) >= PART_WORDS and short <= long and alike


def _join_spokesmen(voices: Mapping[str, Voice], lead: dict[str, str]) -> None:
    """An institution and its named spokesman are one origin."""
    bodies = {v.entity: key for key, v in sorted(voices.items()) if v.entity and not v.anonymous and key == lead[key]}
    for key, voice in sorted(voices.items()):
        if lead[key] != key or voice.anonymous or voice.entity or voice.kind not in SPOKEN_FOR:
            continue
        body = bodies.get(voice.affiliation or "")
        if body is not None and body != key:
            lead[key] = body


def _join_unrelayed(heard: Sequence[Heard], voices: Mapping[str, Voice], lead: dict[str, str]) -> None:
    """An unnamed speaker without a relay who gives the figures of one with a relay is that one, relay unsaid."""
    told: dict[str, set[tuple[str, int | None, str]]] = {}
    for one in heard:
        told.setdefault(one.voice.key, set()).update(one.figures)
    unnamed = [key for key, voice in sorted(voices.items()) if voice.anonymous]
    relayed = [key for key in unnamed if voices[key].relay is not None]
    for key in unnamed:
        if voices[key].relay is not None:
            continue
        head = key.split(":")[1:3]
        same = [r for r in relayed if r.split(":")[1:3] == head and told[r] & told[key]]
        if len(same) == 1:
            lead[key] = same[0]


def origins_of(
    heard: Sequence[Heard], lead: Mapping[str, str], parties: Iterable[str]
) -> tuple[list[Origin], dict[str, str]]:
    """Origins in the order of their first report, and for each origin key its id."""
    by_key: dict[str, list[Heard]] = {}
    for one in heard:
        by_key.setdefault(lead[one.voice.key], []).append(one)
    order = sorted(by_key, key=lambda key: (min((h.published or "9999", h.ref) for h in by_key[key]), key))
    ids = {key: f"o{number}" for number, key in enumerate(order, 1)}
    parties = sorted(set(parties))
    found = [_origin(ids[key], by_key[key], parties) for key in order]
    return with_notes(found), ids


MOUTHS = ("official", "military", "armed_group", "government")
"""Kinds of speakers whose word is that of the state or group they belong to; no paper and no witness of a country."""


def speaks_for(kind: str, entity: str | None, affiliation: str | None) -> list[str]:
    """The entities for which a speaker speaks: itself, and as a mouth those it belongs to.

    >>> speaks_for("military", None, "us"), speaks_for("media", "haaretz", "il")
    (['us'], ['haaretz'])
    """
    return [word for word in (entity, affiliation if kind in MOUTHS else None) if word]


def _origin(name: str, heard: Sequence[Heard], parties: Sequence[str]) -> Origin:
    names = Counter(h.voice.name for h in heard)
    best = max(sorted(names), key=lambda n: (names[n], len(n)))
    voices = sorted((h.voice for h in heard), key=lambda v: (v.outlet, not v.entity, v.name, v.via))
    first = voices[0]
    entity = next((v.entity for v in voices if v.entity), None)
    affiliation = next((v.affiliation for v in voices if v.affiliation), None)
    via = dict.fromkeys(r for h in sorted(heard, key=lambda h: (h.published or "9999", h.ref)) for r in h.voice.via)
    mine = speaks_for(first.kind, entity, affiliation)
    party = next((p for p in parties if any(related(p, word) for word in mine)), None)
    return Origin(
        id=name,
        name=best,
        via=tuple(_without_repeats(via)),
        kind=first.kind,
        affiliation=affiliation,
        reports=tuple(sorted({h.ref for h in heard})),
        entity=entity,
        anonymous=first.anonymous,
        party=party,
    )


def _without_repeats(names: Iterable[str]) -> list[str]:
    """Relays once each, whatever their spelling."""
    out: dict[str, str] = {}
    for name in names:
        out.setdefault(plain(name), name)
    return list(out.values())


def with_notes(origins: Sequence[Origin], language: Language = "en") -> list[Origin]:
    """Unnamed speakers of one party may be one person: the reader is told, the count is left as it is."""
    out = []
    for one in origins:
        twins = [
            o.id
            for o in origins
            if o.id != one.id and o.anonymous and one.anonymous and o.affiliation and o.affiliation == one.affiliation
        ]
        note = say(language, "note.twins", party=one.affiliation, others=", ".join(twins)) if twins else None
        out.append(replace(one, note=note))
    return out


def graph_of(
    origins: Sequence[Origin], heard: Sequence[Heard], lead: Mapping[str, str], ids: Mapping[str, str],
    copies: Mapping[str, str],
) -> tuple[Edge, ...]:  # fmt: skip
    """The way of every statement: origin → relays (nearest to the speaker first) → report, and report → copies."""
    names = {plain(r): r for o in origins for r in o.via}
    edges: set[tuple[str, str, str]] = set()
    for one in heard:
        origin = ids[lead[one.voice.key]]
        chain = [names.get(plain(r), r) for r in reversed(one.voice.via)] if not one.voice.outlet else []
        if one.ref in copies:
            edges.add((copies[one.ref], one.ref, "copied by"))
            continue
        steps = [origin, *chain]
        for start, end in pairwise(steps):
            edges.add((start, end, "speaks to" if start == origin else "relays to"))
        edges.add((steps[-1], one.ref, "told in"))
    return tuple(Edge(*edge) for edge in sorted(edges))  # type: ignore[arg-type]
