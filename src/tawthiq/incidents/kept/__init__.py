"""A casebook outlives the program: what was compared once is kept in a folder and not compared again.

seal.json         schema, digest of the code that made it, name, size and SHA-256 of the database
casebook-*.sqlite the records, what they come to, and the incidents as they stand (`tawthiq.incidents.kept.tables`)

A run works on a copy and puts the new seal in place at the end, so a run that breaks off leaves the folder as it was. A
database that is not as it was sealed is an error; one that other code made is built anew from the records in it.
"""

from tawthiq.incidents.kept.folder import Kept
from tawthiq.incidents.kept.seal import SCHEMA, Seal, read_seal

__all__ = ["SCHEMA", "Kept", "Seal", "read_seal"]
