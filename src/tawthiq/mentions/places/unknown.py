"""No gazetteer knows every village: a name after "the village of" is kept, with a point only where its town is told.

head + one to three words that can be a name → `PlaceMention` without coordinates, or at the larger place told with it
"""

from tawthiq.lexicon import Term
from tawthiq.mentions.model import PlaceMention
from tawthiq.mentions.places.atlas import Place
from tawthiq.mentions.places.compose import level_of
from tawthiq.mentions.places.cues import ARTICLE, PLACING, Cues, definite, preposition_of
from tawthiq.mentions.places.evidence import Evidence
from tawthiq.mentions.places.names import Name
from tawthiq.mentions.places.where import at_place
from tawthiq.record import Relation, Span

LONGEST_NAME = 3
"""Words an unknown name may have."""
TOLD_REACH = 5
"""Words after an unknown name in which its town may be told."""
QUOTES = "\"'«»“”„‟‘’ "
SHORTEST_WORD = 3
LINKS = frozenset(("في", "،", ",", "(", "-", "من", "التابعه", "التابع", "الواقعه", "الواقع", "ضمن", "ب", "لدي", "علي"))
""""in", "belonging to", "lying in": what may stand between a name and its town."""
BELONGING = frozenset(("التابعه", "التابع", "الواقعه", "الواقع"))
"""After these a word that begins with a preposition's letter is a name all the same: قرية بابلان التابعة لقضاء."""
CLOSING = frozenset(("التي", "الذي", "حيث", "القريبه", "القريب", "المجاوره", "الحدوديه", "وهي", "قرب"))
"""What goes on about a place after its name."""


def unknown_names(
    cues: Cues, names: list[Name], found: Evidence, taken: set[int], namesakes: dict[int, int]
) -> list[PlaceMention]:
    """Names after a head that no table knows; `taken` are the words other mentions hold.

    `namesakes` has, by first word, the last of each name that a table knows in a country nobody speaks of.
    """
    by_first = {n.first: n for n in names}
    out: list[PlaceMention] = []
    for first in sorted(cues.heads_at):
        head = cues.heads_at[first]
        keep = head.entry["keep"]
        if keep == "no" or definite(head) or head.last in taken or first in taken or head.feature in ("pl", "du"):
            continue
        start = head.last + 1 if cues.opens_quote(head.last) else head.last
        if start in taken or (
            keep != "placed" and head.entry["gloss"] == "subdistrict" and _on_the_one_side(cues, head)
        ):
            continue
        namesake = namesakes.get(start) if not cues.side(start, "joins") else None
        last = namesake or _name_end(cues, start, head, taken)
        if last is None:
            continue
        town = _town_told(cues, by_first, last)
        if keep == "placed" and town is None:
            continue
        out.append(_mention(cues, head, last, town, found))
    return out


def _name_end(cues: Cues, start: int, head: Term, taken: set[int]) -> int | None:
    """The word after the unknown name that begins at a word; None where it cannot be a name."""
    quoted = _quoted(cues, start, taken)
    if quoted is not None:
        return quoted
    if not _can_begin(cues, start, head):
        return None
    last = start + 1
    while last - start < LONGEST_NAME and cues.is_arabic(last) and last not in taken:
        joins = cues.side(last - 1, "joins")
        tail = cues.side(last, "tail")
        if joins or (tail and cues.form(start).startswith(ARTICLE)):
            if cues.side(last, "stop"):
                break
            last += 1
            continue
        break
    if cues.side(last - 1, "joins") and last - start == 1:
        return None
    return last


def _quoted(cues: Cues, start: int, taken: set[int]) -> int | None:
    """The word after a name of several words that stands in quotation marks: the barracks "Ma'aleh Golan"."""
    if not cues.opens_quote(start - 1) or not cues.is_arabic(start) or cues.side(start, "stop"):
        return None
    if preposition_of(cues, start + 1, ""):
        return None
    last = start + 1
    while last - start < LONGEST_NAME and cues.is_arabic(last) and last not in taken:
        last += 1
    return last if last - start > 1 and cues.form(last) == '"' else None


def _can_begin(cues: Cues, word: int, head: Term) -> bool:
    if not cues.is_arabic(word) or not cues.same_sentence(head.first, word):
        return False
    form = cues.form(word)
    joins = cues.side(word, "joins")
    if (len(form) < SHORTEST_WORD and not joins) or cues.side(word, "stop") or word in cues.nisba_at:
        return False
    if word in cues.heads_at and not joins:
        return False
    if cues.at(word, *PLACING, "again", "region", "border", "land", "about", "side") is not None:
        return False
    if preposition_of(cues, word + 1, "") or form in LINKS:
        return False
    if form.startswith(ARTICLE) or joins or cues.form(word - 1) == '"':
        return _is_named(head, form)
    if not _closed(cues, word + 1):
        return False
    strict = head.entry["kind"] in ("town", "village", "camp", "province")
    glued = form.startswith(("و", "ب", "ل", "ك", "ف")) and cues.form(word + 1) not in BELONGING
    return strict and not glued and not form.endswith(("يه", "ات", "ون", "ين"))


def _on_the_one_side(cues: Cues, head: Term) -> bool:
    """من ناحية "as regards"."""
    return cues.form(head.first - 1) in ("من", "ومن") or head.proclitic != ""


def _closed(cues: Cues, word: int) -> bool:
    """Whether what follows a bare name shows that it was one and no verb: a mark, a preposition, an adjective."""
    if word >= len(cues.words) or not cues.is_arabic(word):
        return True
    form = cues.form(word)
    if form in LINKS or form in CLOSING or word in cues.nisba_at or cues.at(word, *PLACING) is not None:
        return form not in ("علي", "من")
    return form.startswith(("ب", "وال", "و")) or cues.side(word, "tail")


def _is_named(head: Term, form: str) -> bool:
    """An adjective with the article agrees with its head (المنطقة العسكرية); else it is a name."""
    return not (head.entry["kind"] == "any" and form.endswith(("يه", "اء")) and len(form) > 7)


def _town_told(cues: Cues, by_first: dict[int, Name], last: int) -> Name | None:
    """The known place told right after an unknown name: in, of, at, belonging to it."""
    word = cues.after(last)
    for at in range(word, word + TOLD_REACH):
        name = by_first.get(at)
        if name is not None:
            linked = at > word or name.proclitic.startswith(("ب", "ل")) or name.head is not None
            return name if linked and not name.proclitic.startswith("و") and name.place is not None else None
        form = cues.form(at)
        covered = cues.at(at, *PLACING) is not None or at in cues.heads_at or cues.ending(at + 1, *PLACING) is not None
        if form not in LINKS and not covered:
            return None
    return None


def _mention(cues: Cues, head: Term, last: int, town: Name | None, found: Evidence) -> PlaceMention:
    placing = cues.ending(head.first, *PLACING) if not head.proclitic else None
    begin = placing or head
    closing = cues.form(last) == '"' and cues.opens_quote(head.last)
    end = cues.words[last if closing else last - 1].end
    named = cues.printed(cues.words[head.last].start, end).strip(QUOTES)
    place: Place | None = town.place if town is not None and not town.rivals else None
    where = at_place(place, found) if place is not None and place.level != "country" else None
    known = where is not None and where.latitude is not None
    return PlaceMention(
        begin.first,
        last,
        begin.start,
        end,
        "an unknown name, at the place told with it" if known else "an unknown name after a word for its kind",
        named,
        cues.text.span(begin.start, end),
        level_of(head),
        country=place.country if place is not None else _only_country(found),
        admin1=(place.admin1 or None) if place is not None else None,
        latitude=where.latitude if where is not None else None,
        longitude=where.longitude if where is not None else None,
        uncertainty_km=max(where.km, 5.0) if where is not None and known else None,
        preposition=preposition_of(cues, begin.first, begin.proclitic),
        head=cues.text.printed(head.start, head.end),
        relation=within(place, cues.text.span(town.start, town.end)) if known and place and town else None,
        resolved=False,
        reason="at the place told with it" if known else "no table has this name",
    )


def within(place: Place, told: Span) -> Relation:
    """That a place no table knows lies in a known one, told by the words `told`."""
    return Relation(place.name, told, within=True, gazetteer=place.key, level=place.level, arabic=place.arabic)


def _only_country(found: Evidence) -> str | None:
    """The country of a place without a name of its own: the one the report's places lie in, if they lie in one."""
    known = {p.country for p in found.anchors if p.country}
    return known.pop() if len(known) == 1 else None
