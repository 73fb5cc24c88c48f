"""Many reports recall the war in passing: raids on Gaza, shelling of Taiz. They tell no act that another could be.

What gives neither a day nor victims nor a target of its own has place and kind in common with every act of that war.
"""

from tawthiq.incidents.comparisons.finding import SILENT, Finding
from tawthiq.incidents.members import Telling


def compare_specifics(a: Telling, b: Telling) -> Finding:
    """Both bare -1, one of them -0.5; nothing where both give a day, victims or a target."""
    if a.bare and b.bare:
        return Finding(-1.0, "neither gives a day, victims or a target")
    if a.bare or b.bare:
        return Finding(-0.5, "one gives no day, no victims and no target")
    return SILENT
