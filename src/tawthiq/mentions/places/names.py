"""Names that may be places: the longest at each word, with every place that bears them.

name tables → spans of words → candidates, less those inside another name ("Quds Brigades") and words that are no place
"""

import msgspec

from tawthiq.lexicon import Matches, Term
from tawthiq.mentions.places.atlas import HOLDERS, NAME_TABLES, Place, conditions, place_of
from tawthiq.mentions.places.cues import AND, ARTICLE, PLACING, Cues, misread, preposition_of
from tawthiq.mentions.places.geometry import km_between

SAME_KM = 15.0
"""Two rows of one name and level this near are one place (GeoNames and the tables kept by hand)."""
LEVELS_OF_HEAD = {
    "town": frozenset(("town", "village", "camp", "district", "quarter")),
    "village": frozenset(("town", "village", "camp", "district", "quarter")),
    "quarter": frozenset(("quarter", "camp", "town", "village", "market", "square")),
    "camp": frozenset(("camp", "town", "village", "quarter")),
    "district": frozenset(("district", "town", "village", "region")),
    "province": frozenset(("province", "region", "district")),
    "country": frozenset(("country",)),
    "any": frozenset(
        ("town", "village", "camp", "quarter", "district", "region", "province", "square", "river", "mountain")
    ),
    "mountain": frozenset(("mountain", "region", "district")),
    "river": frozenset(("river", "canal", "region")),
    "country_of": frozenset(("province", "town", "district", "village", "region")),
}
"""Kinds of row that a head's kind may name; a head of a kind not listed names only its own kind."""
OF_ITS_TOWN = frozenset(
    ("airport", "base", "crossing", "hospital", "building", "market", "prison", "mosque", "road", "dam")
)
"""Kinds of site that are named after a town ("Basra prison")."""

ALEF = "ا"
FOR = "ل"
"""للرمادي is ل and الرمادي with its alef elided."""
ACCUSATIVE = ("\u064b", "\u064bا", "\u064bى")
SON = "بن"
CLUBS = frozenset(("نادي", "ناديي", "ناديا", "فريق", "فريقي", "فريقا"))
"""Club, team, two teams: a name after one of them is a club's, also with a word for a kind of place in it."""
BARE = frozenset(("المدينه", "البلده", "القريه", "المخيم", "الحي"))
"""The city, the village: names of towns too, but after a word for a part of a town they mean the one spoken of."""
QUESTION = frozenset(("ا",))
"""The question particle is glued to no place in news; letters that look like it belong to another word (إعلان)."""


GOVERNING = frozenset(("في", "وفي", "الي", "والي", "عن", "وعن"))
"""In, to, of: never verbs or names, as ضمن "secured", من "who" and علي "Ali" are, behind which ب may be "in"."""


class Name(msgspec.Struct):
    """A name in the report: words `first`:`last`, shadow offsets `start`:`end`, and the places that bear it.

    `head` is the word for a kind of place right before it; `placed` true where a head, a preposition or a bearing says
    that it is a place; `inner` the places it may be; `place` the one chosen, with `reason`.
    """

    first: int
    last: int
    start: int
    end: int
    proclitic: str
    core: str
    places: list[Place]
    head: Term | None = None
    placed: bool = False
    place: Place | None = None
    reason: str | None = None
    rivals: tuple[Place, ...] = ()
    told: list["Name"] = []
    joined: "Name | None" = None
    told_of: bool = False
    between: bool = False
    nisba: Term | None = None

    @property
    def single(self) -> bool:
        """Whether it is one word."""
        return self.last - self.first == 1


def find_names(cues: Cues, matches: Matches) -> list[Name]:
    """Names in order, none overlapping; each with its head and whether it is placed."""
    spans = _longest(matches)
    held = held_words(matches)
    out: list[Name] = []
    free = 0
    for first in sorted(spans):
        terms = spans[first]
        if first < free or first in held:
            continue
        name = _name(cues, terms, out[-1] if out else None)
        if name is None:
            continue
        out.append(name)
        free = name.last
    return out


def held_words(matches: Matches) -> set[int]:
    """Words that belong to the name of another thing: "Quds Brigades", "the state in Iraq and Sham"."""
    return {word for term in matches.longest(HOLDERS) for word in range(term.first, term.last)}


def _longest(matches: Matches) -> dict[int, list[Term]]:
    """By first word: the terms that reach farthest, of these the ones with the longest core."""
    best: dict[int, list[Term]] = {}
    for table in NAME_TABLES:
        for term in matches.all(table):
            if term.proclitic in QUESTION:
                continue
            rivals = best.get(term.first)
            if rivals is None:
                best[term.first] = [term]
                continue
            ours, theirs = (term.last, -term.start), (rivals[0].last, -rivals[0].start)
            if ours > theirs:
                best[term.first] = [term]
            elif ours == theirs and term.end == rivals[0].end:
                rivals.append(term)
    return best


def _name(cues: Cues, terms: list[Term], before: Name | None) -> Name | None:
    term = terms[0]
    if misread(cues.text, term):
        return None
    core = cues.text.shadow[term.start : term.end]
    if term.proclitic.endswith("لل") or core.startswith("لل"):
        core = ARTICLE + core[2:]
    glued = term.proclitic + (FOR if cues.text.shadow.startswith(FOR * 2, term.start) else "")
    places = merged([place_of(t.entry) for t in terms])
    name = Name(term.first, term.last, term.start, term.end, glued, core, places)
    if not glued:
        name.head = cues.head_before(term.first)
        if name.head is not None and name.head.entry["role"] == "again" and not fits(name.head, name.places):
            name.head = None
    name.placed = _placed(cues, name)
    if _is_guarded(cues, name) or _is_adverb(cues, name) or _is_half(cues, name) or _is_cut(cues, name):
        return None
    if not _fits_condition(name):
        if before is None or not _joined(name, before):
            return None
        name.joined = before
        name.between = cues.ending(before.first, "between") is not None
    elif before is not None and before.placed and not name.placed:
        name.placed = _joined(name, before)
    return name


def _joined(name: Name, before: Name) -> bool:
    """Whether a name that is also a word follows another with و: "between Baquba and Kanaan"."""
    return name.proclitic == AND and before.last == name.first and conditions().get(name.core) != "never"


def merged(places: list[Place]) -> list[Place]:
    """Rows that tell one place twice made one: of two, the one kept by hand stays."""
    if len(places) == 1:
        return places
    out: list[Place] = []
    for place in sorted(places, key=lambda p: (p.table == "gazetteer", -p.population, p.key)):
        if not any(_same(place, other) for other in out):
            out.append(place)
    return out


def _same(a: Place, b: Place) -> bool:
    if a.level != b.level or a.country != b.country or a.latitude is None or b.latitude is None:
        return False
    return km_between((a.latitude, a.longitude or 0), (b.latitude, b.longitude or 0)) <= SAME_KM


def _placed(cues: Cues, name: Name) -> bool:
    if name.head is not None:
        return True
    if name.proclitic.lstrip("وف").startswith("ب"):
        return True
    at = cues.before(name.first)
    return cues.ending(at, *PLACING, "land") is not None or preposition_of(cues, name.first, "") != ""


def _is_guarded(cues: Cues, name: Name) -> bool:
    """Whether it names another thing: a club ("the teams of Banias refinery"), or a person ("Itamar Ben Gvir")."""
    if name.head is None:
        if not name.single:
            return False
        return cues.ending(name.first, "guard") is not None or cues.form(name.last) == SON
    return cues.form(name.head.first - 1) in CLUBS


def _fits_condition(name: Name) -> bool:
    """Whether a name that is also a word has what makes it a place here; أحياء المدينة are quarters of "the city"."""
    condition = conditions().get(name.core)
    if condition is None:
        return True
    if name.core in BARE and name.head is not None and name.head.entry["kind"] != "district":
        return False
    if condition in ("never", "head"):
        return name.head is not None and name.head.entry["kind"] not in OF_ITS_TOWN and fits(name.head, name.places)
    return name.placed


def _is_adverb(cues: Cues, name: Name) -> bool:
    """A printed accusative mark makes a word of it: دوماً "always" is not Duma."""
    return name.single and name.core.endswith(ALEF) and cues.printed(name.start, name.end).endswith(ACCUSATIVE)


def _is_cut(cues: Cues, name: Name) -> bool:
    """Behind a preposition no other one is glued to a name: في باب is "in a door", not in ب and Ibb."""
    return bool(name.proclitic) and name.single and cues.form(name.first - 1) in GOVERNING


def _is_half(cues: Cues, name: Name) -> bool:
    """A table knows a place "Ain", the report speaks of Ain Marzufa: a first half is no name of its own."""
    if not name.single or name.core.startswith(ARTICLE) or not cues.side(name.first, "joins"):
        return False
    word = name.last
    if not cues.is_arabic(word) or word in cues.nisba_at or cues.at(word, *PLACING) is not None:
        return False
    return not cues.side(word, "stop") and not cues.side(word, "tail") and word not in cues.heads_at


def fits(head: Term, places: list[Place]) -> bool:
    """Whether any place is of a kind that a head names.

    "The capital" fits a town only; a head of sites named after towns ("Basra airport") fits any town.
    """
    if head.entry["role"] == "again":
        return any(p.kind == "town" for p in places)
    kind = head.entry["kind"]
    allowed = LEVELS_OF_HEAD.get(kind, frozenset((kind,)))
    if kind in OF_ITS_TOWN:
        allowed |= frozenset(("town", "village", "district", "province", "country", "camp"))
    return any(p.kind in allowed for p in places)
