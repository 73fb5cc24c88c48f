"""A processor remembers where some two thousand pages of memory lie; words, rules and twenty reports take 15,000.

For each that it does not remember it looks through four tables, up to 24 where the machine is a virtual one. Linux lays
memory in pages of 2 MB, of which thirty hold it all, where a process asks it to.
"""

import ctypes
import gc
from bisect import bisect_left
from collections.abc import Iterable, Iterator
from pathlib import Path

LARGE = 2 << 20
"""Bytes of a large page; it begins at a multiple of them."""
PREFER, NOW = 14, 25
"""MADV_HUGEPAGE, and MADV_COLLAPSE, which Linux has since 6.1."""

_MAPS = Path("/proc/self/maps")
_SETTING = Path("/sys/kernel/mm/transparent_hugepage/enabled")


def lay_in_large_pages() -> int:
    """Lay the memory of Python's objects in large pages; the bytes it was done for, 0 where the system does not."""
    try:
        if "[never]" in _SETTING.read_text("utf-8"):
            return 0
        maps = _MAPS.read_text("utf-8").splitlines()
        advise = ctypes.CDLL(None).madvise
    except (OSError, AttributeError):
        return 0
    done = 0
    for start, end in of_objects(maps, map(id, gc.get_objects())):
        memory, length = ctypes.c_void_p(start), ctypes.c_size_t(end - start)
        if advise(memory, length, PREFER) == 0 and advise(memory, length, NOW) == 0:
            done += end - start
    return done


def of_objects(maps: Iterable[str], addresses: Iterable[int]) -> Iterator[tuple[int, int]]:
    """Whole large pages of a process's own memory in which objects lie; `maps` are the lines of /proc/self/maps.

    >>> lines = ["7f0000100000-7f0000700000 rw-p 00000000 00:00 0", "7f0000800000-7f0001000000 r--p 00000000 00:00 0"]
    >>> [(hex(start), hex(end)) for start, end in of_objects(lines, [0x7F0000100010, 0x7F0000800010])]
    [('0x7f0000200000', '0x7f0000600000')]
    """
    known = sorted(addresses)
    for line in maps:
        bounds, access, _, _, file, *name = line.split()
        start, end = (int(bound, 16) for bound in bounds.split("-"))
        first, last = -(-start // LARGE) * LARGE, end // LARGE * LARGE
        own = access == "rw-p" and file == "0" and (not name or name == ["[heap]"])
        if own and first < last and bisect_left(known, start) < bisect_left(known, end):
            yield first, last
