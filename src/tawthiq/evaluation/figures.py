"""Counts over all reports become precision, recall and F1; eight of them are averaged into one figure to steer by."""

from collections.abc import Iterable, Mapping
from typing import TypeAlias

from tawthiq.evaluation.measures import MEASURES, Hits
from tawthiq.evaluation.spans import wrong_spans
from tawthiq.evaluation.views import NOTHING, Json, gold_view, record_view

OVERALL = ("counts_and_bound", "attribution", "event", "type", "date", "place", "initiator", "target")
"""Measures whose mean F1 is the overall figure."""

Figures: TypeAlias = dict[str, dict[str, float]]


def evaluate(gold: Iterable[Json], records: Mapping[str, Json]) -> Figures:
    """Figures of records, decoded JSON found by the report's id; a report without a record is one that gave nothing.

    Each measure of MEASURES: p, r, f1, tp, gold, pred. "overall": f1. "evidence": spans, wrong.
    """
    totals = {name: Hits(0, 0, 0) for name in MEASURES}
    wrong = spans = 0
    for row in gold:
        record = records.get(row["id"])
        expected, given = gold_view(row), record_view(record) if record else NOTHING
        if record:
            bad, all_of_it = wrong_spans(record)
            wrong, spans = wrong + bad, spans + all_of_it
        for name, measure in MEASURES.items():
            totals[name] = _added(totals[name], measure(expected, given))
    figures: Figures = {name: _rates(hits) for name, hits in totals.items()}
    figures["overall"] = {"f1": sum(figures[name]["f1"] for name in OVERALL) / len(OVERALL)}
    figures["evidence"] = {"spans": spans, "wrong": wrong}
    return figures


def _rates(hits: Hits) -> dict[str, float]:
    precision = hits.right / hits.given if hits.given else 0.0
    recall = hits.right / hits.gold if hits.gold else 0.0
    both = precision + recall
    f1 = 2 * precision * recall / both if both else 0.0
    return {"p": precision, "r": recall, "f1": f1, "tp": hits.right, "gold": hits.gold, "pred": hits.given}


def _added(one: Hits, other: Hits) -> Hits:
    return Hits(one.right + other.right, one.gold + other.gold, one.given + other.given)
