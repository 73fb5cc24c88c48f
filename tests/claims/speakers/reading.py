"""Every source of a report, relays among them, in order of use."""

from datetime import date

from tests.claims.readings import flat_source, read_claims


def read(report: str, title_length: int, published: date | None) -> list[dict[str, str]]:  # noqa: ARG001
    _, found = read_claims(report, title_length)
    return [flat_source(speaker) for speaker in found.speakers]
