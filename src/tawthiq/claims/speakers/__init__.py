"""Who speaks: the grammar of the phrases that name a source, and the tables of those known by name.

- A named person is quoted by the name, without title or office, wherever the name stands.
- A body, its statement and its spokesman's office are named; a person without a name is anonymous even inside a body.
- A bare definite noun (الوزارة, المصدر نفسه) leads back to a speaker heard before: the registry finds it.

Tables: heads (nouns that can speak), agencies, media, bodies, groups, states (known by name), names, adjectives, stops.
"""

from tawthiq.claims.speakers.noun_phrase import read_phrase
from tawthiq.claims.speakers.phrase import Phrase

__all__ = ["Phrase", "read_phrase"]
