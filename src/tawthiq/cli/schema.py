"""`tawthiq schema`: the JSON Schema of a record."""

import json
import sys

from tawthiq.record import json_schema


def schema() -> int:
    """Print the JSON Schema, as it is shipped in the package."""
    sys.stdout.write(schema_text())
    return 0


def schema_text() -> str:
    """The schema as indented JSON, keys in order, ending with a newline."""
    return json.dumps(json_schema(), ensure_ascii=False, indent=2, sort_keys=True) + "\n"
