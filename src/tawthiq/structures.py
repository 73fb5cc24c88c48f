"""What is read is told apart by which it is: a speaker is equal to no other of the same name.

Structures take their keywords from here: the compiled engine does not see those written at a class itself.
"""

import msgspec


class Single(msgspec.Struct, eq=False):
    """Equal only to itself."""


class Row(msgspec.Struct, array_like=True):
    """Written as its values alone, without their names."""
