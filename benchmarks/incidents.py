"""How fast records become incidents, how time and memory grow with their number, and how right the grouping is.

    python benchmarks/incidents.py                     1,000, 10,000 and 100,000 records
    python benchmarks/incidents.py --sizes 1000 5000   other sizes
    python benchmarks/incidents.py --accuracy          only the stories of tests/incidents, beside "same day and place"
    python benchmarks/incidents.py --casebook          the command with --casebook, from start to end, at the same sizes
    python benchmarks/incidents.py --engine            the stories read by the engine, instead of records made by hand

Records are made up: incidents of one to twelve reports, a fifth of them copies, in towns that have several incidents on
one day; growth is that of a newsroom's years, more days with as many reports each.
"""

import argparse
import json
import math
import random
import resource
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from datetime import date, timedelta
from hashlib import sha256
from pathlib import Path

from tawthiq.incidents import to_json
from tawthiq.incidents.casebook import Casebook
from tawthiq.record import (
    Casualty,
    Claim,
    Engine,
    Event,
    EventDate,
    Outlet,
    Participant,
    Place,
    Published,
    Record,
    Report,
    Source,
    Span,
    Victims,
    counted,
    from_json,
)
from tawthiq.record import to_json as record_json

SIZES = (1_000, 10_000, 100_000)
PER_DAY = 80
"""Reports a day: what the outlets of one war print about it."""
NEW = 100
TOWNS = 120
LETTERS = "ابتثجحخدذرزسشصضطظعغفقكلمنهوي"
TYPES = (
    "air_drone_strike", "shelling_artillery_missile_attack", "remote_explosive_landmine_ied", "armed_clash", "attack",
)  # fmt: skip
SIDES = ("syria-army", "russia-military", "islamic-state", "us-led-coalition", "hts", "turkey-military")
WORDS = 150


class World:
    """Towns, words and outlets, the same for every size."""

    def __init__(self) -> None:
        chance = random.Random(7)
        self.words = ["".join(chance.choices(LETTERS, k=chance.randint(3, 7))) for _ in range(4000)]
        self.towns = [
            (f"town-{n}", f"Town {n}", 33 + chance.random() * 3.5, 36 + chance.random() * 5) for n in range(TOWNS)
        ]

    def records(self, number: int, seed: int = 1, first: date = date(2016, 1, 1)) -> Iterator[Record]:
        """So many records, in the order of their days."""
        chance = random.Random(seed)
        days = max(1, number // PER_DAY)
        made = 0
        while made < number:
            day = first + timedelta(days=made * days // number)
            reports = min(number - made, chance.choice((1, 1, 2, 2, 3, 3, 4, 5, 6, 8, 12)))
            yield from self._incident(chance, day, reports, made)
            made += reports

    def _incident(self, chance: random.Random, day: date, reports: int, made: int) -> Iterator[Record]:
        town, kind = chance.choice(self.towns), chance.choice(TYPES)
        doer, hit = chance.sample(SIDES, 2)
        killed, wounded = chance.randint(1, 40), chance.randint(1, 80)
        shared = chance.choices(self.words, k=12)
        printed: list[list[str]] = []
        for n in range(reports):
            if printed and chance.random() < 0.2:
                words = [*chance.choices(self.words, k=4), *printed[0]]
            else:
                words = chance.choices(self.words, k=WORDS) + chance.sample(shared, 6)
                printed.append(words)
            toll = killed if chance.random() < 0.7 else killed + chance.randint(1, 5)
            yield self._record(chance, f"r{made + n}", day, words, (town, kind, doer, hit, toll, wounded))

    def _record(
        self,
        chance: random.Random,
        ref: str,
        day: date,
        words: list[str],
        act: tuple[tuple[str, str, float, float], str, str, str, int, int],
    ) -> Record:
        (name, label, latitude, longitude), kind, doer, hit, killed, wounded = act
        text = " ".join((str(killed), str(wounded), *words, ref))
        span, whole = Span(0, len(str(killed)), str(killed)), Span(0, min(300, len(text)), text[:300])
        speaker = chance.choice(("sohr", "sana", "civil-defence", "ministry"))
        source = Source("s1", speaker, speaker, "monitor", False, span)
        claim = Claim("c1", "s1", "indirect", None, "asserted", None, whole, "made up")
        published = day + timedelta(days=chance.choice((0, 0, 1)))
        place = Place(label, label, "SY", None, latitude, longitude, "town", None, f"made:{name}", span, 5.0)
        told, victims = day.isoformat(), Victims(None, "combatant", hit)
        event = Event(
            id="e" + sha256(text.encode()).hexdigest()[:10],
            type=kind,  # type: ignore[arg-type]
            status="occurred",
            trigger=span,
            rule="made up",
            date=EventDate(told, told, "day", None, (), span) if chance.random() < 0.8 else None,
            place=place,
            participants=(
                Participant("initiator", doer, doer, None, span, claim="c1"),
                Participant("target", hit, hit, None, span, claim="c1"),
            ),
            weapons=(),
            casualties=(
                Casualty("killed", counted("exact", killed, span), victims, False, False, "c1", span, ""),
                Casualty("wounded", counted("exact", wounded, span), victims, False, False, "c1", span, ""),
            ),
            claims=("c1",),
        )  # fmt: skip
        report = Report(
            id=sha256(text.encode()).hexdigest(), ref=ref, url=None,
            outlet=Outlet(f"outlet {chance.randint(1, 30)}", None),
            byline=None, title=None, language="ar", published=Published(published.isoformat(), "given"), relevant=True,
            text=text,
        )  # fmt: skip
        return Record(
            engine=Engine("made up", "1", ""),
            report=report,
            sources=(source,),
            claims=(claim,),
            events=(event,),
            unresolved=(),
        )


def run(number: int) -> dict[str, float]:
    """Time and memory of one size, in this process; reading, grouping and writing apart, then an update."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "records.jsonl"
        world = World()
        with path.open("wb") as out:
            out.writelines(record_json(record) + b"\n" for record in world.records(number))
        before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
        start = time.perf_counter()
        casebook = Casebook()
        with path.open("rb") as stream:
            casebook.add(from_json(line) for line in stream)
        added = time.perf_counter()
        casebook.settle()
        grouped = time.perf_counter()
        incidents = written = 0
        with (Path(folder) / "incidents.jsonl").open("wb") as out:
            for one in casebook.incidents():
                incidents += 1
                written += out.write(to_json(one) + b"\n")
        end = time.perf_counter()
        memory = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    update = _update(casebook, world, number)
    return {
        "records": number, "incidents": incidents, "seconds": end - start, "compare, s": added - start,
        "group, s": grouped - added, "write, s": end - grouped, "records a second": number / (end - start),
        "peak memory, MB": memory / 1024, "memory of the work, MB": (memory - before) / 1024,
        "MB written": written / 1e6, **update,
    }  # fmt: skip


def _update(casebook: Casebook, world: World, number: int) -> dict[str, float]:
    """A hundred new reports about the last days: taken in, grouped, and the incidents they touch written anew."""
    days = max(1, number // PER_DAY)
    new = list(world.records(NEW, seed=2, first=date(2016, 1, 1) + timedelta(days=days - 1)))
    start = time.perf_counter()
    casebook.add(new)
    changes = casebook.settle()
    for name in changes.changed:
        to_json(casebook.incident(name))
    return {f"{NEW} new reports, s": time.perf_counter() - start, "incidents touched": len(changes.changed)}


def kept(number: int) -> dict[str, float]:
    """The whole command with a casebook: all records into a new one, then a hundred new ones, piped and to a file."""
    with tempfile.TemporaryDirectory() as folder:
        home = Path(folder)
        world = World()
        days = max(1, number // PER_DAY)
        late = world.records(NEW, seed=2, first=date(2016, 1, 1) + timedelta(days=days - 1))
        for name, records in (("old", world.records(number)), ("new", late)):
            with (home / f"{name}.jsonl").open("wb") as out:
                out.writelines(record_json(record) + b"\n" for record in records)
        first = _command(home, "old.jsonl")
        size = (home / "book" / "casebook.sqlite").stat().st_size
        update = _command(home, "new.jsonl")
        return {
            "records": number, "first build, s": first, "MB on disk": size / 1e6, f"{NEW} new reports, s": update,
            "the same again, all incidents to a file, s": _command(home, "new.jsonl", "-o", "all.jsonl"),
        }  # fmt: skip


def _command(home: Path, *words: str) -> float:
    """Seconds from the start of the program to its end."""
    code = "from tawthiq.cli.main import run; run()"
    start = time.perf_counter()
    subprocess.run(
        [sys.executable, "-c", code, "incidents", "build", *words, "--casebook", "book", "-q"],
        check=True, cwd=home, stdout=subprocess.DEVNULL,
    )  # fmt: skip
    return time.perf_counter() - start


def accuracy() -> None:
    """The stories by pairs of tellings and B-cubed, beside the baseline."""
    sys.path.insert(0, str(Path(__file__).parent.parent))
    from tests.incidents.measures import b_cubed, pairwise
    from tests.incidents.stories import told
    from tests.incidents.test_stories import HELD_OUT, baseline, found_in, gold_of, held_out

    for part in (None, *HELD_OUT, "all"):
        stories = [s for s in told() if part == "all" or held_out(s) == part]
        title = "written first" if part is None else part if part == "all" else f"{part} held out"
        gold = gold_of(stories)
        print(f"{title}: {len(set(gold.values()))} incidents, {len(stories)} reports, {len(gold)} tellings")
        for name, found in (("Tawthiq", found_in(stories)), ("same day and place", baseline(stories))):
            print(f"  {name:20} pairs {pairwise(gold, found)}   B-cubed {b_cubed(gold, found)}")


def through_the_engine() -> None:
    """The stories as the engine reads them: tellings of reports whose gold is one incident.

    What is only denied, by all who tell it, is no incident: such a telling stands alone.
    """
    sys.path.insert(0, str(Path(__file__).parent.parent))
    from tawthiq.engine import Engine as Reader
    from tawthiq.incidents.members import key_of, report_key
    from tawthiq.record import ReportInput
    from tests.incidents.measures import b_cubed, pairwise
    from tests.incidents.stories import told

    reader, casebook = Reader(), Casebook()
    gold: dict[str, str] = {}
    plain: dict[str, str] = {}
    lost = 0
    for story in told():
        report = story.record.report
        record = reader.extract(
            ReportInput(report.ref, report.text, outlet=report.outlet.name, published=report.published.date)
        )
        casebook.add([record])
        events = [e for e in record.events if e.status in ("occurred", "denied")]
        lost += not events
        for event in events if len(set(story.gold.values())) == 1 else ():
            key = key_of(report_key(record.report), event.id)
            gold[key] = next(iter(story.gold.values()))
            day = event.date.start if event.date else report.published.date
            plain[key] = f"{day} {event.place.name if event.place else None}"
    found = {
        key_of(f"{r.report[:24]}|{r.ref}", e): one.id
        for one in casebook.incidents()
        for r in one.reports
        for e in r.events
    }
    print(f"through the engine: {len(gold)} tellings; {lost} reports without one")
    for name, sets in (("Tawthiq", {key: found.get(key, key) for key in gold}), ("same day and place", plain)):
        print(f"  {name:20} pairs {pairwise(gold, sets)}   B-cubed {b_cubed(gold, sets)}")


def main() -> None:
    """Every size in a process of its own, so that memory is that of the size."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--sizes", type=int, nargs="+", default=SIZES)
    parser.add_argument("--one", type=int, help=argparse.SUPPRESS)
    parser.add_argument("--accuracy", action="store_true")
    parser.add_argument("--engine", action="store_true")
    parser.add_argument("--casebook", action="store_true")
    options = parser.parse_args()
    if options.one:
        print(json.dumps(run(options.one)))
        return
    if options.engine:
        through_the_engine()
        return
    if options.casebook:
        for size in options.sizes:
            print("\n" + "\n".join(f"{key:44} {value:12,.2f}" for key, value in kept(size).items()), flush=True)
        return
    accuracy()
    if options.accuracy:
        return
    rows = []
    for size in options.sizes:
        done = subprocess.run(
            [sys.executable, __file__, "--one", str(size)], check=True, capture_output=True, text=True
        )
        rows.append(json.loads(done.stdout))
        print("\n" + "\n".join(f"{key:24} {value:12,.2f}" for key, value in rows[-1].items()), flush=True)
    if len(rows) > 1:
        first, last = rows[0], rows[-1]
        growth = math.log(last["seconds"] / first["seconds"]) / math.log(last["records"] / first["records"])
        print(f"\n{'growth exponent':24} {growth:12.2f}")


if __name__ == "__main__":
    main()
