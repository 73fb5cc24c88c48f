"""What is read is told apart by which it is: a word is equal to no other word of the same letters.

Structures take their keywords from here: the compiled engine does not see those written at a class itself.
"""

import msgspec


class Single(msgspec.Struct, eq=False):
    """Equal only to itself."""


class Particle(msgspec.Struct, eq=False, gc=False):
    """Equal only to itself, and never part of a ring of objects: Python's collector need not look at it."""


class Row(msgspec.Struct, array_like=True):
    """Written as its values alone, without their names."""
