"""Where a telling is set: at the most precise place its clause gives, said with a place's preposition."""

from tawthiq.events.nearness import one_scene
from tawthiq.events.reading import Reading
from tawthiq.events.setting.unscenic import only_named
from tawthiq.events.telling import Telling
from tawthiq.mentions import PlaceMention

RANK = {"site": 0, "town": 1, "district": 2, "province": 3, "country": 4}
AWAY = frozenset(("من", "ل", "عن", "ك", "تجاه", "لدي"))
"""Prepositions that tell where someone is from or whom something is for: weak signs of a setting."""
ABROAD = AWAY | {"", "-", "علي", "الي", "بين", "نحو"}
"""Before a country these, and nothing at all, name a state and no scene."""
STRUCK = "a state an attack aims at"
"""Rule of a state that was struck, which is where that was: هجوم على إسرائيل, غارات على سوريا."""
CARE = frozenset(("مستشفى", "مستشفيات", "مشفى", "مشافي", "مستشفي", "مشفي", "مركز طبي", "عيادة", "مقبرة"))
"""Where the hurt and the dead are brought: a scene only where it was itself hit."""
THAT = frozenset(("ان", "بان", "انه", "انها", "انهم", "بانه", "بانها", "بانهم"))
WHO = frozenset(("التي", "الذي"))
"""Which: "between Misrata and the town of Tawergha next to it, which was shelled" tells of the second one."""
OFFICES = frozenset(("مدير", "عام", "امير", "قائمقام", "عمده", "مفتي", "سفير", "قنصل"))
"""Director, emir, mayor, mufti, ambassador: an office is held far from what its holder did or suffered."""
DRIVEN = ("طرد", "دحر")
DRIVEN_REACH = 8
"""How words for driving out begin, and how many words before "from" they stand."""
FIGHTING = frozenset(
    ("المقاومه", "مقاومه", "المقاومين", "المسلحين", "مسلحين", "المعارضه", "الفصائل", "فصائل", "القوات")
)
"""The resistance, gunmen, the opposition, factions, forces: where they are is where they fight."""
PRECISE = frozenset(("site", "town"))
DATELINE = 14
"""Words from the start of a report's body in which its dateline ends."""
BYLINE = 6
"""Words of a line that names an outlet and a town."""
DASHES = frozenset(("-", "–", "—", "ـ"))
DATELINE_ENDS = frozenset((")", "-", ":", "/"))


def place_of(reading: Reading, telling: Telling, speakers: set[int]) -> list[PlaceMention]:
    """Places that may be the setting, the best first: near the act, said with a place's preposition, precise."""
    found = [
        p
        for p in reading.within(reading.mentions.places, telling.first, telling.last)
        if not p.adjective and p.first not in speakers
    ]
    settled = [p for p in found if is_scene(reading, p)]
    if len(settled) < 2:
        return settled
    weak = {p.first for p in settled if _is_weak(reading, p)}
    if len(weak) < len(settled):
        settled = [p for p in settled if p.first not in weak or p.preposition in AWAY]
    settled = [p for p in settled if not (_was_struck(reading, p) and _is_told_where(reading, p))]
    return sorted(
        settled,
        key=lambda p: (
            p.first in weak,
            _recalls(p),
            RANK[p.level],
            abs(_first_of_list(reading, p).first - telling.anchor),
            p.first,
        ),
    )


def _is_weak(reading: Reading, place: PlaceMention) -> bool:
    """True for where someone is from, says something or holds an office; of places in a row as of the first of them.

    Not for what an act hits: "the shelling of the town" may be told with ل.
    """
    if _of_who_says(reading, place) or (place.preposition == "" and reading.form(place.first - 1) in OFFICES):
        return True
    first = _row(reading, place)[0]
    if first.preposition == "ل" and reading.within_act(first.first):
        return False
    return first.preposition in AWAY and not _is_cleared(reading, place)


def _is_cleared(reading: Reading, place: PlaceMention) -> bool:
    """True for where a side was driven out of: "the resistance drove the militia from the quarter of"."""
    if place.preposition != "من":
        return False
    first = max(place.first - DRIVEN_REACH, reading.text.sentence_of(place.first).first)
    return any(reading.form(w).lstrip("وفبل").startswith(DRIVEN) for w in range(first, place.first))


def _first_of_list(reading: Reading, place: PlaceMention) -> PlaceMention:
    """The first of places of one level joined by "and": what happened "in Jeddah and Jizan" is told of Jeddah first."""
    if any(reading.form(w) in WHO for w in range(place.last, place.last + 3)):
        return place
    return next(p for p in _row(reading, place) if p.level == place.level)


def _row(reading: Reading, place: PlaceMention) -> list[PlaceMention]:
    """The places joined by "and" that end in a place, in order."""
    row = [place]
    while row[0].preposition == "":
        first = row[0].first
        apart = reading.form(first - 1) == "و"
        if not apart and not reading.glued(first, "و"):
            break
        before = reading.place_at.get(first - 1 - (apart or reading.is_mark(first - 1)))
        if before is None:
            break
        row.insert(0, before)
    return row


def _of_who_says(reading: Reading, place: PlaceMention) -> bool:
    """True for a place right before "that": "the staff in Donetsk said that it took the area of Lyman"."""
    return reading.form(place.last) in THAT


def scene_of(telling: Telling) -> PlaceMention | None:
    """The best place of a telling; none told later than the one right after the act and apart from it."""
    if len(telling.places) < 2:
        return telling.place
    after = [p for p in telling.places if p.first > telling.anchor and p.preposition not in AWAY and not _recalls(p)]
    if not after:
        return telling.place
    first = min(after, key=lambda p: p.first)
    listed = _listed_after(first, after)
    scene = (p for p in telling.places if p.first <= first.first or not (p in listed or _lies_apart(first, p)))
    return next(scene, telling.place)


def _listed_after(first: PlaceMention, places: list[PlaceMention]) -> list[PlaceMention]:
    """Those that "and" joins on to the first: they were hit too, and the first stands for all."""
    out: list[PlaceMention] = []
    last = first.last
    for place in sorted(places, key=lambda p: p.first):
        if place.first == last and not place.preposition and place.level in PRECISE:
            out.append(place)
            last = place.last
    return out


def _lies_apart(one: PlaceMention, later: PlaceMention) -> bool:
    """True for a place that cannot be in the scene of a precise one, or of any one in another country."""
    wide = one.level in ("province", "country") and one.country == later.country
    return not wide and later.geometry is None and one_scene(one, later) is False


def _recalls(place: PlaceMention) -> bool:
    """True for "the city", which means a place told before: weaker than a name told here."""
    return bool(place.head) and place.last - place.first == 1


def is_scene(reading: Reading, place: PlaceMention) -> bool:
    """True where a place may be where something happened: no state acting, no side's name, no dateline."""
    struck = _was_struck(reading, place)
    if place.adjective or (_in_a_side(reading, place) and not struck):
        return False
    if place.last <= reading.dateline or place.preposition == "-" or _heads_the_line(reading, place):
        return False
    if reading.form(place.first - 1) in DASHES and reading.form(place.last) in DASHES:
        return False
    if place.head in CARE and not reading.within_act(place.first):
        return False
    first = _row(reading, place)[0]
    if only_named(reading, place) or (first.preposition in AWAY and only_named(reading, first)):
        return False
    return struck or place.level != "country" or place.preposition not in ABROAD


def _was_struck(reading: Reading, place: PlaceMention) -> bool:
    """True for a state that an attack aims at, behind "on"."""
    side = reading.actor_at.get(place.first)
    return side is not None and side.rule == STRUCK and place.level == "country" and place.preposition == "علي"


def _is_told_where(reading: Reading, struck: PlaceMention) -> bool:
    """True for a state that was struck with the place right behind it: "an attack on Iran in the city of Damascus"."""
    place = next(iter(reading.within(reading.mentions.places, struck.last, struck.last + 2)), None)
    return place is not None and place.preposition in ("في", "ب") and is_scene(reading, place)


def _in_a_side(reading: Reading, place: PlaceMention) -> bool:
    """True for a place in the name of a side; not for where a side fights ("the resistance in the Gaza Strip")."""
    side = reading.actor_at.get(place.first)
    if side is None:
        return False
    within = side.first < place.first and place.preposition == "في" and reading.form(side.first) in FIGHTING
    return not within or place.level == "country"


def _heads_the_line(reading: Reading, place: PlaceMention) -> bool:
    """True for "Writer - Outlet - Town: text": a town before the colon at the head of a line dates the report.

    So for a line that is nothing but "Outlet - Town".
    """
    if reading.form(place.first - 1) in DASHES and place.last == _line_of(reading, place)[1]:
        return place.last - _line_of(reading, place)[0] <= BYLINE
    if reading.form(place.last) != ":" or place.preposition not in ("", "-"):
        return False
    sentence = reading.text.sentence_of(place.first)
    return place.last - sentence.first <= DATELINE and not sentence.title


def _line_of(reading: Reading, place: PlaceMention) -> tuple[int, int]:
    """First and last word of the line a place stands in."""
    return reading.text.paragraphs[reading.text.sentence_of(place.first).paragraph]


def dateline_end(reading: Reading) -> int:
    """Word after the report's dateline ("Dubai, UAE (CNN) --", "Sanaa - Reuters:"); 0 where it has none."""
    body = next((s for s in reading.text.sentences if not s.title), None)
    if body is None:
        return 0
    end = 0
    for word in range(body.first, min(body.first + DATELINE, body.last)):
        if reading.form(word) in DATELINE_ENDS:
            end = word + 1
        elif word in reading.count_at or (word > body.first + 1 and end and word - end > 2):
            break
    places = reading.within(reading.mentions.places, body.first, end)
    return end if places and places[0].first - body.first <= 1 else 0
