"""Many rules ask for the terms of a table within some words; those of a report are laid out once."""

from bisect import bisect_left

from tawthiq.events.reading import Reading
from tawthiq.lexicon import Term


def terms_in(reading: Reading, table: str, first: int, last: int) -> list[Term]:
    """The longest term of a table at each of words `first`:`last`, in order."""
    found = reading.terms.get(table)
    if found is None:
        terms: list[Term] = []
        for term in reading.matches.all(table):
            if not terms or terms[-1].first != term.first:
                terms.append(term)
        found = reading.terms[table] = ([t.first for t in terms], terms)
    firsts, terms = found
    return terms[bisect_left(firsts, first) : bisect_left(firsts, last)] if terms else terms
