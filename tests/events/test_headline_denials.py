"""A headline's denial is of the act whose dead the text denies."""

from tawthiq.record import Record
from tests.events.reading import record_of

TITLE = "مقتل عشرة في غارة على الرقة.. ودمشق تنفي مقتل جنود"
STRIKE = "قتل عشرة أشخاص في غارة جوية على الرقة أمس."
ATTACK = "وشن مسلحون هجوما على حاجز للجيش في حمص صباح اليوم."
DENIAL = "ونفت وزارة الدفاع السورية سقوط قتلى من الجيش في الهجوم."


def _denials(text: str) -> dict[str, list[str | None]]:
    record: Record = record_of(f"{TITLE}\n{text}", len(TITLE), None)
    claims = {c.id: c.source for c in record.claims}
    names = {s.id: s.name for s in record.sources}
    return {
        event.type: [names.get(claims.get(c.claim or "") or "") for c in event.casualties if c.denied]
        for event in record.events
    }


def test_the_denial_goes_with_the_act_it_is_about() -> None:
    denied = _denials(f"{STRIKE} {ATTACK} {DENIAL}")
    assert denied == {"air_drone_strike": [], "armed_clash": ["وزارة الدفاع السورية"]}


def test_a_denial_of_the_headline_alone_stays() -> None:
    denied = _denials(f"{STRIKE} {ATTACK}")
    assert denied["air_drone_strike"] == ["دمشق"]
