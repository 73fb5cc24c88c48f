"""A casebook outlives the program: what was compared once is kept in a folder and not compared again.

casebook.sqlite   the records, what they come to, and the incidents as they stand (`tawthiq.incidents.kept.tables`)
seal.json         how the last run left it (`tawthiq.incidents.kept.ledger`)
judgements.jsonl  the log that people add to

A run is one transaction: one that breaks off leaves the casebook as it was. A row that other hands changed is an error;
a casebook that other code made is built anew from the records in it.
"""

from tawthiq.incidents.kept.folder import Kept
from tawthiq.incidents.kept.ledger import NAME
from tawthiq.incidents.kept.reading import all_lines, named

__all__ = ["NAME", "Kept", "all_lines", "named"]
