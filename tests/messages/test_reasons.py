"""Whatever reason a record can give is told in Arabic too: no rule without its Arabic."""

import ast
import re
from pathlib import Path

import pytest

import tawthiq
from tawthiq.engine import Engine
from tawthiq.lexicon import read_table
from tawthiq.mentions.times.days import NIGHT_RULES, RELATIVE_RULES, UNITS
from tawthiq.mentions.times.spans import ORDERED_RULE
from tawthiq.messages import says
from tawthiq.messages.reasons import arabic_of, reading, reason_in, telling
from tawthiq.record import Record, ReportInput
from tests import corpora

PACKAGE = Path(tawthiq.__file__).parent
SENTENCES = reading.SENTENCES | telling.SENTENCES
FOLDERS = ("claims", "events", "mentions/places", "mentions/times")
"""Where the reasons are given that stand in a record; rules of numbers, people, sides and weapons end in no record."""
OTHERS = ("events/weights.py", "events/fitting.py", "events/relevance.py", "events/crowds.py")
"""Modules whose sentences are names of points and causes, and no rules."""
NO_REASONS = {
    "a state an attack aims at",
    *("events: acts", "events: grouping", "events: laid out", "events: tellings", "events: tolls"),
    *(
        "before he could",
        "air strike",
        "the adjective of an act",
        "the genitive",
        "the object",
        "blown up",
        "Gaza Strip",
    ),
    *("border of {} and {}", "road from {} to {}", "sentence {}", "month 1", "year 1"),
}
"""Phases, words of tables and rules of sides that are looked for, names of places, beginnings of rules."""
CORPORA_READ = 3
"""Every third sentence of the corpora is read whole: some two thousand."""


def literals(path: Path) -> set[str]:
    """The sentences in a module, docstrings left out; what is filled in is {}."""
    tree = ast.parse(path.read_text(encoding="utf-8"))
    passed: set[int] = set()
    found: set[str] = set()
    for node in ast.walk(tree):
        if isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant):
            passed.add(id(node.value))
        if isinstance(node, ast.AnnAssign | ast.arg) and isinstance(node.annotation, ast.Constant):
            passed.add(id(node.annotation))
        if isinstance(node, ast.JoinedStr):
            passed.update(id(part) for part in node.values)
            found.add("".join(str(part.value) if isinstance(part, ast.Constant) else "{}" for part in node.values))
    for node in ast.walk(tree):
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and id(node) not in passed:
            found.add(node.value)
    return {
        one
        for one in found
        if " " in one.strip() and re.fullmatch(r"[A-Za-z{} ,:()'-]*[a-z]{2}[A-Za-z{} ,:()'-]*", one)
    }


def sentences() -> set[str]:
    found: set[str] = set()
    for folder in FOLDERS:
        for path in (PACKAGE / folder).rglob("*.py"):
            if path.relative_to(PACKAGE).as_posix() not in OTHERS:
                found |= literals(path)
    return {one for one in found - NO_REASONS if not re.fullmatch(r"\w+(\[.*\])? \| None", one)}


def made() -> set[str]:
    """Rules that are put together from parts."""
    units = ("day", "hour", "month", "week", "year")
    return {
        *RELATIVE_RULES.values(),
        *NIGHT_RULES.values(),
        *(f"the {unit} told before" for unit in UNITS.values()),
        *(frame.format(unit) for frame in ORDERED_RULE.values() for unit in units),
        *(f"{order} weekday" for order in ("last", "next", "before last")),
        *(f"part of a {unit}" for unit in ("month", "year")),
    }


@pytest.mark.parametrize("sentence", sorted(made()))
def test_what_is_put_together_has_its_arabic(sentence: str) -> None:
    assert arabic_of(sentence), sentence


def test_every_sentence_of_the_code_has_its_arabic() -> None:
    found = sentences()
    assert len(found) > 250
    frames = {*telling.FRAMES, *(frame.replace("{}", "").strip() for frame in telling.FRAMES)}
    parts = {"{} (something of theirs)", *ORDERED_RULE.values(), "the {} told before", "{} weekday", "part of a"}
    without = {one for one in found if not arabic_of(one) and one.strip() not in frames | parts}
    assert without == set(), "write their Arabic into src/tawthiq/messages/reasons"


def test_every_kind_of_act_has_its_arabic() -> None:
    table = PACKAGE / "events" / "event_types.tsv"
    lines = [line for line in table.read_text(encoding="utf-8").splitlines() if line and not line.startswith("#")]
    assert {cells[0] for cells in (line.split("\t") for line in lines[1:])} <= telling.KINDS.keys()
    assert {cells[1] for cells in (line.split("\t") for line in lines[1:]) if cells[1]} <= telling.CONDITIONS.keys()
    name = "events/triggers/triggers"
    families = {row["family"] for row in read_table(PACKAGE / f"{name}.tsv", name)[0]}
    assert families - {""} <= telling.KINDS.keys()


def reasons(record: Record) -> set[str]:
    """Everything a record says of how it was read."""
    found = {left.why for left in record.unresolved} | {claim.rule for claim in record.claims}
    for event in record.events:
        found.add(event.rule)
        found.update((event.date.rule,) if event.date else ())
        found.update((event.place.rule, event.place.reason or "") if event.place else ())
        found.update(side.rule for side in event.participants)
        found.update(toll.rule for toll in event.casualties)
    return found - {""}


def test_whatever_the_corpora_are_read_by_has_its_arabic() -> None:
    engine = Engine()
    blocks = [
        block
        for path in corpora.find_corpora(PACKAGE)
        for block in corpora.parse(path.read_text(encoding="utf-8"), path.name)
    ]
    told: set[str] = set()
    for number, block in enumerate(blocks[::CORPORA_READ]):
        day = block.published.isoformat() if block.published else None
        told |= reasons(engine.extract(ReportInput(ref=str(number), text=block.report, published=day)))
    assert len(told) > 200
    assert {one for one in told if not arabic_of(one)} == set(), "write it into src/tawthiq/messages/reasons"


def test_no_arabic_without_its_sentence_in_the_code() -> None:
    said = sentences() | made() | {"today", "tonight", "yesterday", "tomorrow"}
    code = "\n".join(
        path.read_text(encoding="utf-8") for folder in FOLDERS for path in (PACKAGE / folder).rglob("*.py")
    )
    assert [one for one in SENTENCES if one not in said and f'"{one}' not in code] == []


@pytest.mark.parametrize("table", [SENTENCES, telling.FRAMES, telling.KINDS, telling.CONDITIONS])
def test_the_arabic_is_arabic(table: dict[str, str]) -> None:
    for english, arabic in table.items():
        assert re.fullmatch("[\u0621-\u063a\u0641-\u0652{}،:() ]+", arabic), arabic
        assert english.count("{}") == arabic.count("{}")


@pytest.mark.parametrize(
    ("reason", "told"),
    [
        ("dated by its announcement: today with its weekday", "تاريخ إعلانه: اليوم مع اسم اليوم"),
        ("the place told before: مدينة حلب", "المكان المذكور قبله: مدينة حلب"),
        ("near a place · a capital", "قرب مكان · عاصمة"),
        ("clash, unrest", "اشتباك، في اضطرابات"),
        ("clash, unheard of", "clash, unheard of"),
        ("dated by the lead: nobody knows how", "dated by the lead: nobody knows how"),
    ],
)
def test_a_reason_is_read_in_arabic_and_stays_where_none_fits(reason: str, told: str) -> None:
    assert reason_in("ar", reason) == told
    assert reason_in("en", reason) == reason


def test_whatever_is_left_open_has_its_name_in_both_languages() -> None:
    code = "\n".join(path.read_text(encoding="utf-8") for path in PACKAGE.rglob("*.py"))
    left = set(re.findall(r"Unresolved\(\s*\"(\w+)\"", code))
    assert left >= {"place", "casualty"}
    for what in left:
        assert says("en", f"what.{what}"), what
        assert says("ar", f"what.{what}"), what


def test_parts_of_the_day_and_bearings_have_their_names_in_both_languages() -> None:
    def values(table: str, column: str, role: str) -> set[str]:
        rows = read_table(PACKAGE / f"{table}.tsv", table)[0]
        return {row["value"].split()[0] for row in rows if row[column] == role and row["value"]}

    keys = {f"part.{part}" for part in values("mentions/times/lexicon", "kind", "part")}
    keys |= {f"bearing.{side}" for side in values("mentions/places/lexicon", "role", "bearing")}
    assert len(keys) > 10
    assert [key for key in sorted(keys) if not (says("en", key) and says("ar", key))] == []
