"""Incidents told in many words come together, and nothing else does; the day and place alone would not do it."""

from collections import Counter

import pytest

from tawthiq.incidents.casebook import Casebook
from tawthiq.incidents.members import key_of, ordinal, report_key
from tawthiq.record import Span
from tests.incidents.measures import b_cubed, pairwise
from tests.incidents.stories import Told, told

FLOOR = 0.95
HELD_OUT = {"first": "h", "second": "n", "third": "m"}
"""Stories written after the weights of their time were set, by the letter of their refs.

Each was measured before anything was mended for it (docs/incidents.md has these figures). Since then the causes found
in them have been mended, so none of them is unseen any more.
"""


def held_out(story: Told) -> str | None:
    """The held-out set a story belongs to."""
    return next((name for name, letter in HELD_OUT.items() if story.record.report.ref[0] == letter), None)


def gold_of(stories: list[Told]) -> dict[str, str]:
    return {key_of(report_key(s.record.report), e): incident for s in stories for e, incident in s.gold.items()}


def found_in(stories: list[Told]) -> dict[str, str]:
    casebook = Casebook()
    casebook.add(s.record for s in stories)
    return {
        key_of(f"{r.report[:24]}|{r.ref}", e): one.id
        for one in casebook.incidents()
        for r in one.reports
        for e in r.events
    }


def baseline(stories: list[Told]) -> dict[str, str]:
    """Same day and place: what a table of dates and names puts together."""
    out = {}
    for story in stories:
        record = story.record
        for event in record.events:
            day = event.date.start if event.date else record.report.published.date
            out[key_of(report_key(record.report), event.id)] = f"{day} {event.place.name if event.place else None}"
    return out


@pytest.fixture(scope="module")
def all_stories() -> list[Told]:
    return list(told())


def test_the_set_is_what_it_should_be(all_stories):
    reports = Counter()
    for story in all_stories:
        reports.update(set(story.gold.values()))
    tuned = {incident for story in all_stories if held_out(story) is None for incident in story.gold.values()}
    assert len(tuned) >= 40
    assert all(3 <= number <= 12 for number in reports.values()), reports


def test_every_span_is_exact(all_stories):
    for story in all_stories:
        text = story.record.report.text
        for span in spans(story.record):
            assert text[span.start : span.end] == span.text


def spans(value):
    if isinstance(value, Span):
        yield value
    elif isinstance(value, tuple):
        for one in value:
            yield from spans(one)
    elif hasattr(value, "__struct_fields__"):
        for name in value.__struct_fields__:
            yield from spans(getattr(value, name))


@pytest.mark.parametrize("measure", [pairwise, b_cubed])
def test_tellings_of_one_act_come_together(all_stories, measure, record_property):
    gold = gold_of(all_stories)
    found, plain = measure(gold, found_in(all_stories)), measure(gold, baseline(all_stories))
    record_property(measure.__name__, f"{found}; same day and place: {plain}")
    assert min(found.precision, found.recall, found.f1) >= FLOOR, str(found)
    assert plain.f1 < found.f1 - 0.05, str(plain)


@pytest.mark.parametrize("name", HELD_OUT)
@pytest.mark.parametrize("measure", [pairwise, b_cubed])
def test_held_out_stories_too(all_stories, name, measure):
    stories = [story for story in all_stories if held_out(story) == name]
    gold, found = gold_of(stories), found_in(stories)
    assert len(set(gold.values())) >= 8
    assert measure(gold, found).precision >= FLOOR
    assert measure(gold, found).f1 >= FLOOR


def test_no_outlet_is_looked_at(all_stories):
    from msgspec.structs import replace

    from tawthiq.record import Outlet

    blind = [
        Told(replace(s.record, report=replace(s.record.report, outlet=Outlet(None, None))), s.gold, s.copy_of)
        for s in all_stories
    ]
    sets = lambda found: sorted(sorted(k for k in found if found[k] == v) for v in set(found.values()))  # noqa: E731
    assert sets(found_in(blind)) == sets(found_in(all_stories))


def test_copies_are_found_and_only_they(all_stories):
    casebook = Casebook()
    casebook.add(s.record for s in all_stories)
    found = {r.ref: r.copy_of for one in casebook.incidents() for r in one.reports}
    wanted = {s.record.report.ref for s in all_stories if s.copy_of is not None}
    original = {s.copy_of for s in all_stories if s.copy_of is not None}
    copies = {ref for ref, of in found.items() if of is not None}
    assert len(copies) == len(wanted)
    assert copies <= wanted | original


def test_two_strikes_on_one_town_on_one_day_stay_two(all_stories):
    gold, found = gold_of(all_stories), found_in(all_stories)
    of = {incident: {found[key] for key in gold if gold[key] == incident} for incident in gold.values()}
    for one, other in (("saraqib-market", "saraqib-hospital"), ("jabalia-market", "jabalia-house"),
                       ("sadr-city", "kadhimiya"), ("nabatieh-municipality", "kfar-tebnit-bike")):  # fmt: skip
        assert not of[one] & of[other]


def test_a_wrong_date_and_a_neighbouring_village_come_together_with_a_reason(all_stories):
    casebook = Casebook()
    casebook.add(s.record for s in all_stories)
    by_ref = {r.ref: one for one in casebook.incidents() for r in one.reports}
    wrong_date = by_ref["i14"]
    assert wrong_date is by_ref["i12"]
    assert wrong_date.date.start == "2017-03-05"
    assert "2017-03-09 (i14)" in wrong_date.date.reason
    assert any("days apart" in reason for link in wrong_date.links for reason in link.reasons)
    village = by_ref["s16"]
    assert village is by_ref["s15"]
    assert any("neighbours" in reason for link in village.links for reason in link.reasons)
    assert "Kafr Nabl" in village.place.reason


def test_what_is_not_sure_is_put_before_a_person(all_stories):
    casebook = Casebook()
    casebook.add(s.record for s in all_stories)
    unsure = {one.id: one for one in casebook.incidents() if one.unsure}
    assert unsure
    for one in unsure.values():
        for other in one.unsure:
            assert other.incident in unsure
            assert other.reasons


def test_days_are_days():
    assert ordinal("2018-02-08T10:00") == ordinal("2018-02-08")
    assert ordinal("soon") is None
