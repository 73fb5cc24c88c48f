"""What a person decides stands above what the rules find, for good: entries are appended, never changed or removed.

merge · split · move · correct · grade · reliability · credibility · undo

An entry names tellings, not incidents: ids of incidents come and go with the grouping, the words of a report do not.
An entry is undone by a further entry (`undo`), and that one too.
"""

from tawthiq.incidents.judgements.constraints import Applied, constraints_of
from tawthiq.incidents.judgements.entry import Judgement, Kind, TellingRef, judgement, standing
from tawthiq.incidents.judgements.log import JudgementFile, JudgementList, JudgementLog

__all__ = [
    "Applied",
    "Judgement",
    "JudgementFile",
    "JudgementList",
    "JudgementLog",
    "Kind",
    "TellingRef",
    "constraints_of",
    "judgement",
    "standing",
]
