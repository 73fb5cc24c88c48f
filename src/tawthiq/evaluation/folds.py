"""A rule that only knows one outlet's style shows when whole outlets are measured apart."""

from collections.abc import Sequence

from tawthiq.evaluation.views import Json


def folds(rows: Sequence[Json], number: int) -> list[list[Json]]:
    """The rows in parts of about one size, all rows of an outlet in one part; the same parts for the same rows.

    Raises:
        ValueError: fewer than two parts, or more parts than outlets.
    """
    outlets: dict[str, list[Json]] = {}
    for row in rows:
        outlets.setdefault(row.get("outlet") or "", []).append(row)
    if not 2 <= number <= len(outlets):
        raise ValueError(f"{number} parts of {len(outlets)} outlets")
    parts: list[list[Json]] = [[] for _ in range(number)]
    for name in sorted(outlets, key=lambda outlet: (-len(outlets[outlet]), outlet)):
        min(parts, key=len).extend(outlets[name])
    return parts
