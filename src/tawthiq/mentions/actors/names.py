"""Known names: full ones are read where they stand, short ones only where the report tells whose they are.

full name → itself; short name → an earlier full name of it, else the country of the report, else nobody known
"""

from tawthiq.lexicon import Term
from tawthiq.mentions.actors.reader import THE, Phrase, Reader
from tawthiq.mentions.actors.sides import Side, known_sides, service_side, side_of_row

WITH = frozenset(("ب", "وب", "فب"))
ANYWHERE = "*"


def name_phrase(r: Reader, word: int, headed: bool) -> Phrase | None:
    """The longest known name at a word that its surroundings allow; `headed` where a word for a group stands before."""
    for term in r.names.get(word, ()):
        if headed or _allowed(r, term):
            end, country = extend(r, term.last)
            side = side_of_row(term.entry)
            if country and side.country is None:
                side = side._replace(country=country)
            return phrase_of(r, term, end, side, "a known name")
    return None


def phrase_of(r: Reader, term: Term, last: int, side: Side, rule: str) -> Phrase:
    """A phrase from a term to word `last`."""
    end = term.end if last == term.last else r.words[last - 1].end
    role = "name"
    return Phrase(term.first, last, term.start, end, side, rule, role, True, r.is_definite(term))


def _allowed(r: Reader, term: Term) -> bool:
    """Whether a name may be read without a word for a group right before it."""
    needs = term.entry["needs"]
    if not needs:
        return True
    if needs == "head":
        return False
    if needs in ("full", "land") and any(e == term.entry["entity"] for _, e, _ in r.told_before(term.first)):
        return needs == "land" or extend(r, term.last)[0] == term.last
    if needs == "full":
        return False
    told = r.lands()[term.entry["country"]] > 0
    if needs == "land":
        return told
    if needs == "sense":
        return term.proclitic not in WITH and (told or r.is_war())
    return r.is_war()


def extend(r: Reader, last: int) -> tuple[int, str | None]:
    """Where the adjectives after a definite name end, and the country they tell: تنظيم داعش الإرهابي."""
    country = None
    for _ in range(3):
        term = _adjective(r, last)
        if term is None:
            break
        country = country or term.entry["country"] or None
        last = term.last
    return last, country


def _adjective(r: Reader, word: int) -> Term | None:
    """The adjective with the article at a word."""
    nisba = r.nisba(word)
    candidates = [nisba] if nisba is not None else []
    for term in (*candidates, *r.members.get(word, ()), *r.qualifiers.get(word, ())):
        if term.proclitic == THE and term.last == word + 1:
            return term
    return None


def short_phrase(r: Reader, word: int, headed: bool) -> Phrase | None:
    """A short name that several sides share, with the side the report means."""
    for term in r.short.get(word, ()):
        needs = term.entry["needs"]
        if needs == "head" and not headed:
            continue
        if r.ends_with(word, "never") or term.enclitic:
            continue
        end, country = extend(r, term.last)
        if country is not None:
            side = _of_country(term, country)
        else:
            entity = _before(r, term) or (_by_land(r, term) if needs != "antecedent" else None)
            if entity is None and needs in ("antecedent", "land") and not headed:
                continue
            if entity is None and needs == "war" and not r.is_war():
                continue
            side = _known(entity) or Side(None, None, term.entry["kind"])
            if term.entry["kind"] == "state_forces" and entity is None and not term.entry["lands"]:
                side = service_side(r.home(word), "military", "state_forces")
        return phrase_of(r, term, end, side, "a short name")
    return None


def _known(entity: str | None) -> Side | None:
    """A side by id; armies without a row of their own are made of their state's slug."""
    if entity is None:
        return None
    known = known_sides().get(entity)
    return known or Side(entity, entity.replace("-", " ").title(), "state_forces")


def _of_country(term: Term, country: str) -> Side:
    """الاحتلال التركي: the adjective decides."""
    lands = _lands_of(term)
    if country in lands:
        return _known(lands[country]) or Side(None, None, term.entry["kind"], country)
    if term.entry["kind"] == "state_forces":
        return service_side(country, "military", "state_forces")
    return Side(None, None, term.entry["kind"], country)


def _lands_of(term: Term) -> dict[str, str]:
    return dict(pair.split(":") for pair in term.entry["lands"].split())  # type: ignore[misc]


def _before(r: Reader, term: Term) -> str | None:
    """The nearest earlier full name that the short one may stand for."""
    also = term.entry["also"].split()
    word = term.entry.term.split("|")[0].removeprefix(THE)
    for _, entity, head in reversed(r.told_before(term.first)):
        if entity in also or (term.entry["needs"] == "antecedent" and head and head == word):
            return entity
    return None


def _by_land(r: Reader, term: Term) -> str | None:
    """The side of the country told most among those the short name knows."""
    lands = _lands_of(term)
    if not lands:
        return None
    told = r.lands()
    best = max((c for c in lands if c != ANYWHERE), key=lambda c: told[c], default=ANYWHERE)
    return lands[best] if told[best] else lands.get(ANYWHERE)
