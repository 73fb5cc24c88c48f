"""Known names: full ones are read where they stand, short ones only where the report tells whose they are.

full name → itself; short name → an earlier full name of it, else the country of the report, else nobody known
"""

from tawthiq.lexicon import Term
from tawthiq.mentions.actors.reader import PEOPLES, THE, Phrase, Reader
from tawthiq.mentions.actors.sides import Side, service_side, side_of, side_of_row
from tawthiq.mentions.people.surroundings import ends_as_hers

WITH = frozenset(("ب", "وب", "فب"))
ANYWHERE = "*"
KURDS = ("كردي", "أكراد|كرد")
OWN = frozenset(("armed", "force"))
"""What adjectives say that leave a short name as it is: المسلحة, الجوية."""
PEOPLE = ("ين", "ون")
"""Endings of a plural of people."""
HEADED, JOINED, LICENSED = 1, 2, 3
"""A word for a force stands before; before an earlier part of the list; and it is one that takes short names."""


def name_phrase(r: Reader, word: int, licence: int) -> Phrase | None:
    """The longest known name at a word that its surroundings allow."""
    for term in r.names.get(word, ()):
        if licence >= JOINED or _allowed(r, term):
            side = side_of_row(term.entry)
            end, country = extend(r, term.last, side.country)
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
    if needs in ("full", "land") and r.is_told_before(term.first, term.entry["entity"]):
        return needs == "land" or extend(r, term.last)[0] == term.last
    if needs == "full":
        return r.after_link(term.first, "accuse", "agent", "against")
    told = r.lands()[term.entry["country"]] > 0
    if needs == "land":
        return told or (term.entry.term == TALIBAN and _after_her(r, term.first))
    if needs == "sense":
        return term.proclitic not in WITH and (told or r.is_war())
    return r.is_war()


TALIBAN = "طالبان"
"""The movement, and two students."""


def _after_her(r: Reader, word: int) -> bool:
    """Whether a feminine verb of an act stands right before a word: it is no "two students" there."""
    return ends_as_hers(r.form(word - 1)) and any(a.entry["part"] == "verb" for a in r.acts.get(word - 1, ()))


def extend(r: Reader, last: int, country: str | None = None) -> tuple[int, str | None]:
    """Where the adjectives after a definite name end, and the country they tell: تنظيم داعش الإرهابي.

    An adjective of another country than `country`, or a plural after a singular, belongs to the next phrase.
    """
    for _ in range(3):
        term = _adjective(r, last)
        if term is None or (country and term.entry["country"] not in ("", country)):
            break
        if _is_people(r.form(term.first)) and not _is_people(r.form(last - 1)):
            break
        country = country or term.entry["country"] or None
        last = term.last
    return last, country


def _is_people(form: str) -> bool:
    return form.endswith(PEOPLE) or form.removeprefix(THE) in PEOPLES


def _adjective(r: Reader, word: int) -> Term | None:
    """The adjective with the article at a word."""
    return next((t for t in r.adjectives(word) if t.proclitic == THE and t.last == word + 1), None)


def short_phrase(r: Reader, word: int, licence: int) -> Phrase | None:
    """A short name that several sides share, with the side the report means."""
    for term in r.short.get(word, ()):
        if term.enclitic or r.after_link(word, "never") or (term.entry["needs"] == "head" and licence != LICENSED):
            continue
        end, country = extend(r, term.last)
        side = _meant(r, term, end, country, licence)
        if side is not None:
            return phrase_of(r, term, end, side, "a short name")
    return None


def _meant(r: Reader, term: Term, end: int, country: str | None, licence: int) -> Side | None:
    """Whom a short name up to word `end` means, nobody known where the report does not tell; None: it is no name."""
    needs, kind = term.entry["needs"], term.entry["kind"]
    other = _names_another(r, term.last, end)
    if needs == "antecedent" and (country or other or _unknown_adjective(r, end)):
        return None
    if country is not None:
        return _of_country(term, country)
    if other:
        return None if kind == "coalition" else Side(None, None, kind)
    entity = _before(r, term) or (_by_land(r, term) if needs != "antecedent" else None)
    if entity is not None:
        return side_of(entity)
    if (needs in ("antecedent", "land") and licence != LICENSED) or (needs == "war" and not r.is_war()):
        return None
    if kind == "state_forces" and not term.entry["lands"]:
        return service_side(r.home(term.first, end), "military", kind)
    return Side(None, None, kind)


def _unknown_adjective(r: Reader, word: int) -> bool:
    """الحزب الاشتراكي: a definite word with an adjective's ending that no table knows."""
    form = r.form(word)
    return form.startswith(THE) and form.endswith(("ي", "يه")) and word not in r.heads and word not in r.names


def _names_another(r: Reader, first: int, last: int) -> bool:
    """Whether adjectives make a short name another's: التحالف الوطني, المتمردون الأكراد - but not الحركة المسلحة."""
    for word in range(first, last):
        found = next(iter(r.adjectives(word)), None)
        if found is None or found.entry["country"] or found.entry["entity"]:
            continue
        if found.entry.term in KURDS or not OWN.intersection(found.entry["makes"].split()):
            return True
    return False


def _of_country(term: Term, country: str) -> Side:
    """الاحتلال التركي: the adjective decides."""
    lands = _lands_of(term)
    if country in lands:
        return side_of(lands[country]) or Side(None, None, term.entry["kind"], country)
    if term.entry["kind"] == "state_forces":
        return service_side(country, "military", "state_forces")
    return Side(None, None, term.entry["kind"], country)


def _lands_of(term: Term) -> dict[str, str]:
    pairs = (pair.partition(":") for pair in term.entry["lands"].split())
    return {country: entity for country, _, entity in pairs}


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
