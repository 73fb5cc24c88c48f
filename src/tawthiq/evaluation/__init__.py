"""How well records say what reports say is measured against reports that people annotated.

gold rows + records → views → measures (right, in the gold, given) → precision, recall, F1, micro-averaged

`evaluate` gives the figures; `misses` what was missed where; `folds` parts the reports by outlet.
"""

from tawthiq.evaluation.figures import OVERALL, Figures, evaluate
from tawthiq.evaluation.folds import folds
from tawthiq.evaluation.measures import MEASURES, Measure
from tawthiq.evaluation.misses import Miss, misses
from tawthiq.evaluation.records import by_ref, gold_rows, input_of, records_of

__all__ = [
    "MEASURES",
    "OVERALL",
    "Figures",
    "Measure",
    "Miss",
    "by_ref",
    "evaluate",
    "folds",
    "gold_rows",
    "input_of",
    "misses",
    "records_of",
]
