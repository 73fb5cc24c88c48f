"""Claims in a speaker's very words."""

from datetime import date

from tests.claims.readings import flat_claim, read_claims


def read(report: str, title_length: int, published: date | None) -> list[dict[str, str]]:  # noqa: ARG001
    text, found = read_claims(report, title_length)
    return [
        flat_claim(text, found, n)
        for n, s in enumerate(found.scopes)
        if s.speaker and s.reporting == "direct" and not s.hedge
    ]
