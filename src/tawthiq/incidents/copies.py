"""Most reports of a war are one agency's words, printed again; a copy is no second witness.

shadow → shingles of words → MinHash signature → bands (who may be a copy) and likeness (who is one)

The shadow leaves out marks and letter variants, so a copy with other spellings and quotation marks is still a copy.
"""

from array import array
from collections.abc import Sequence
from hashlib import blake2b

from rensa import RMinHash

from tawthiq.incidents.words import words_of

SHINGLE = 3
"""Words in a shingle. Own words about the same act share under 6 % of them; copies cut or touched up keep over 40 %."""
PERMUTATIONS = 64
BANDS = 16
"""16 bands of 4 rows: texts that share 45 % of their shingles meet in a band with 50 % chance, 70 % with 99 %."""
COPY = 0.45
"""Least likeness of a copy. Measured on the stories of tests/incidents: copies 0.47 and up, others 0.08 and below."""
CUT_COPY = 0.75
"""Least containment of a copy cut down to part of its original."""
FEWEST = 8
"""Shingles a text must have: two headlines of five words may agree by chance."""


class Signature:
    """The MinHash of one report; `size` counts its shingles."""

    __slots__ = ("rows", "size")

    def __init__(self, rows: "array[int]", size: int) -> None:
        self.rows = rows
        self.size = size


def signature(shadow: str) -> Signature:
    """The signature of a report's shadow; a text of fewer words than a shingle has size 0."""
    return signature_of(words_of(shadow))


def signature_of(words: Sequence[str]) -> Signature:
    """The signature of a report's folded words."""
    shingles = {" ".join(three) for three in zip(*(words[n:] for n in range(SHINGLE)), strict=False)}
    if not shingles:
        return Signature(array("I"), 0)
    hashed = RMinHash(num_perm=PERMUTATIONS, seed=1)
    hashed.update(sorted(shingles))
    return Signature(array("I", hashed.digest()), len(shingles))


def bands(found: Signature) -> list[bytes]:
    """Keys under which a report meets its copies."""
    if found.size < FEWEST:
        return []
    rows = PERMUTATIONS // BANDS
    raw = found.rows.tobytes()
    width = rows * found.rows.itemsize
    return [
        bytes((band,)) + blake2b(raw[band * width : (band + 1) * width], digest_size=7).digest()
        for band in range(BANDS)
    ]


def likeness(one: Signature, other: Signature) -> float:
    """Estimated share of shingles that two reports have in common, 0 to 1."""
    if not one.size or not other.size:
        return 0.0
    return sum(map(int.__eq__, one.rows, other.rows)) / PERMUTATIONS


def is_copy(one: Signature, other: Signature) -> bool:
    """Whether one report repeats the other's wording, whole or cut."""
    smaller = min(one.size, other.size)
    if smaller < FEWEST:
        return False
    shared = likeness(one, other)
    if shared >= COPY:
        return True
    common = shared * (one.size + other.size) / (1 + shared)
    return shared > 0.15 and common / smaller >= CUT_COPY


def originals(reports: Sequence[tuple[str, Signature]]) -> dict[str, str]:
    """For each copy the report it repeats; `reports` are ids with signatures, the likeliest original first.

    A copy of a copy leads to the first of them.
    """
    out: dict[str, str] = {}
    for i, (ref, mine) in enumerate(reports):
        for earlier, theirs in reports[:i]:
            if earlier not in out and is_copy(theirs, mine):
                out[ref] = earlier
                break
    return out
