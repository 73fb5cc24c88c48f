"""Arabic readers see a side by one neutral Arabic name, whatever the report calls it.

id of a side → its row in labels.tsv; an army, police or service of a state → the state's adjective or name
"""

from functools import lru_cache

from tawthiq.mentions.actors.sides import FOLDER, SERVICES, states

TABLE = FOLDER / "labels.tsv"
WITH_ADJECTIVE = {
    "military": ("الجيش", False),
    "police": ("الشرطة", True),
    "security": ("قوات الأمن", True),
    "intelligence": ("المخابرات", True),
}
"""Each service with its article, and whether its adjective is feminine."""
WITH_NAME = {"military": "جيش", "police": "شرطة", "security": "قوات أمن", "intelligence": "مخابرات"}
"""Each service before the name of a state that has no adjective in use."""
FEMININE = "ة"


@lru_cache(maxsize=2048)
def side_in_arabic(entity: str | None) -> str | None:
    """The Arabic label of a side; None where nobody is known.

    >>> side_in_arabic("israel-military"), side_in_arabic("chad-police"), side_in_arabic("niger-military")
    ('الجيش الإسرائيلي', 'الشرطة التشادية', 'جيش النيجر')
    """
    if entity is None:
        return None
    row = labels().get(entity)
    return row[0] if row is not None else _service(entity)


@lru_cache(maxsize=1)
def labels() -> dict[str, tuple[str, str]]:
    """Every row of labels.tsv: the label, and the adjective of a state."""
    lines = [line for line in TABLE.read_text(encoding="utf-8").split("\n") if line and not line.startswith("#")]
    rows = (line.split("\t") for line in lines[1:])
    return {entity: (arabic, adjective[0] if adjective else "") for entity, arabic, *adjective in rows}


def _service(entity: str) -> str | None:
    slug, _, service = entity.rpartition("-")
    state = next((row["entity"] for row in states().values() if row["slug"] == slug), None)
    if state is None or service not in SERVICES:
        return None
    name, adjective = labels()[state]
    if not adjective:
        return f"{WITH_NAME[service]} {name}"
    noun, feminine = WITH_ADJECTIVE[service]
    words = (word + FEMININE if feminine else word for word in adjective.split(" "))
    return " ".join((noun, *words))
