"""Tables are edited as text and used compiled: every surface form once, with the readings that own it.

Readings are numbers until a report needs them, so loading costs the same for ten words as for a gazetteer.
"""

import hashlib
import sys
from array import array
from collections.abc import Iterable, Iterator
from pathlib import Path

from tawthiq.lexicon.forms import forms_of
from tawthiq.lexicon.tables import Entry, read_table
from tawthiq.structures import Row
from tawthiq.text.words import ENCLITICS, ENCLITICS_VERB, PROCLITICS_NAME, PROCLITICS_NOUN, PROCLITICS_VERB

FEATURES = ("", "past", "past_passive", "present", "present_passive", "masdar", "sg", "du", "pl")
NONE = frozenset(("",))
AFTER_ELIDED = frozenset(("", "و", "ف"))
CLITICS: tuple[tuple[frozenset[str], frozenset[str]], ...] = (
    (NONE, NONE),
    (PROCLITICS_NAME, NONE),
    (PROCLITICS_NOUN, NONE),
    (PROCLITICS_NOUN, ENCLITICS | NONE),
    (PROCLITICS_NOUN, ENCLITICS),
    (PROCLITICS_VERB, ENCLITICS_VERB | NONE),
    (PROCLITICS_VERB, ENCLITICS_VERB),
    (AFTER_ELIDED, NONE),
    (AFTER_ELIDED, ENCLITICS | NONE),
)
"""What may be glued before and after a surface; a pattern names its row by number."""

FIXED, NAME, ADJECTIVE, NOUN, NOUN_BOUND, VERB, VERB_BOUND, ELIDED, ELIDED_NOUN = range(9)
_OF_FORM = {"verb": VERB, "noun": NOUN, "adjective": ADJECTIVE, "name": NAME, "phrase": NAME, "fixed": FIXED}


class Pattern:
    """One reading of a surface form: its entry, its feature, and the clitics that may be glued to it."""

    __slots__ = ("enclitics", "entry", "feature", "proclitics")

    def __init__(self, entry: Entry, feature: str, proclitics: frozenset[str], enclitics: frozenset[str]) -> None:
        self.entry = entry
        self.feature = feature
        self.proclitics = proclitics
        self.enclitics = enclitics


class Rows(Row):
    """What the cache holds: surfaces joined by newlines, reading codes, tables with their columns, the rows as text.

    Names and columns of tables stand apart: of a list of pairs, the compiled engine would get lists.
    """

    digest: str
    surfaces: str
    firsts: bytes
    codes: bytes
    tables: list[str]
    columns: list[list[str]]
    rows: list[str]


class Compiled:
    """All surfaces in order; `readings(n)` the patterns of surface n, made when first asked for.

    Names of columns and what stands in them are kept once, as those that rules name are: a rule that asks a row finds
    the very same string, and need not compare letters.
    """

    __slots__ = ("_codes", "_columns", "_firsts", "_known", "_rows", "_tables", "digest", "surfaces")

    def __init__(self, rows: Rows) -> None:
        self.digest = rows.digest
        self.surfaces = rows.surfaces.split("\n") if rows.surfaces else []
        self._firsts = array("I", rows.firsts)
        self._codes = array("I", rows.codes)
        self._tables = rows.tables
        self._columns = [list(map(sys.intern, columns)) for columns in rows.columns]
        self._rows = rows.rows
        self._known: dict[int, tuple[Pattern, ...]] = {}

    def readings(self, surface: int) -> tuple[Pattern, ...]:
        """The patterns of a surface, by their terms."""
        known = self._known.get(surface)
        if known is None:
            codes = self._codes[self._firsts[surface] : self._firsts[surface + 1]]
            patterns = [self._pattern(code) for code in codes]
            known = tuple(sorted(patterns, key=lambda p: (p.entry.term, p.entry.line)))
            self._known[surface] = known
        return known

    def _pattern(self, code: int) -> Pattern:
        before, after = CLITICS[code & 15]
        return Pattern(self._entry(code >> 8), FEATURES[(code >> 4) & 15], before, after)

    def _entry(self, number: int) -> Entry:
        table, line, term, form, *cells = self._rows[number].split("\t")
        values = map(sys.intern, cells)
        row = dict(zip(self._columns[int(table)], values, strict=True))
        return Entry(self._tables[int(table)], int(line), term, sys.intern(form), row)


def surfaces_of(entry: Entry) -> Iterator[tuple[str, str, int]]:
    """Every surface of an entry with its feature and row of CLITICS; elided article and bound forms among them."""
    kind = _OF_FORM[entry.form]
    seen: set[tuple[str, str]] = set()
    for surface, feature in forms_of(entry):
        if not surface or (surface, feature) in seen:
            continue
        seen.add((surface, feature))
        clitics = NOUN if feature == "masdar" else kind
        yield surface, feature, clitics
        if surface.startswith("ال") and kind != FIXED and len(surface) > 3:
            yield "لل" + surface[2:], feature, ELIDED_NOUN if clitics == NOUN else ELIDED
        if clitics in (NOUN, VERB):
            yield from _bound(surface, feature, clitics)


def _bound(surface: str, feature: str, clitics: int) -> Iterator[tuple[str, str, int]]:
    """How a surface is spelled before an enclitic: قرية + هم → قريتهم, قتلوا + ه → قتلوه."""
    bound = NOUN_BOUND if clitics == NOUN else VERB_BOUND
    if surface.endswith("ه") and clitics == NOUN:
        yield surface[:-1] + "ت", feature, bound
    elif _loses_its_end(surface, feature, clitics):
        yield surface[:-1], feature, bound
    elif surface.endswith("ي") and clitics == VERB:
        yield surface[:-1] + "ا", feature, bound


def _loses_its_end(surface: str, feature: str, clitics: int) -> bool:
    """The alef of قتلوا and the noon of duals and sound plurals fall before an enclitic."""
    plural_verb = surface.endswith("وا") and clitics == VERB
    return plural_verb or (surface.endswith(("ين", "ان", "ون")) and feature in ("pl", "du"))


def compile_tables(tables: Iterable[tuple[str, Path]], digest: str) -> Rows:
    """Read and inflect every table; the order of surfaces is fixed by content."""
    owners: dict[str, dict[int, None]] = {}
    names: list[str] = []
    columns_of: list[list[str]] = []
    rows: list[str] = []
    for number, (name, path) in enumerate(tables):
        entries, columns = read_table(path, name)
        names.append(name)
        columns_of.append(columns)
        for entry in entries:
            cells = [entry[column] for column in columns]
            for surface, feature, clitics in surfaces_of(entry):
                code = len(rows) << 8 | FEATURES.index(feature) << 4 | clitics
                owners.setdefault(surface, {})[code] = None
            rows.append("\t".join((str(number), str(entry.line), entry.term, entry.form, *cells)))
    surfaces = sorted(owners)
    codes, firsts = array("I"), array("I", [0])
    for surface in surfaces:
        codes.extend(owners[surface])
        firsts.append(len(codes))
    return Rows(digest, "\n".join(surfaces), firsts.tobytes(), codes.tobytes(), names, columns_of, rows)


def digest_of(tables: Iterable[tuple[str, Path]]) -> str:
    """SHA-256 over names and contents of the tables."""
    sha = hashlib.sha256()
    for name, path in tables:
        sha.update(name.encode() + b"\0" + path.read_bytes() + b"\0")
    return sha.hexdigest()
