"""Ids are looked up by the hundred: one question for each would take longer than all else.

Numbers are given by whoever holds the chain of custody in hand, so that no two writers give the same.
"""

from collections.abc import Iterable, Iterator, Sequence
from itertools import islice
from typing import Any, TypeVar

from sqlalchemy import Column, Connection, Table, func, select

AT_ONCE = 500
"""Ids in one question; every database takes so many."""
T = TypeVar("T")


def pieces(values: Iterable[T], most: int = AT_ONCE) -> Iterator[list[T]]:
    """Values in lists of so many.

    >>> list(pieces("abcde", 2))
    [['a', 'b'], ['c', 'd'], ['e']]
    """
    rest = iter(values)
    while piece := list(islice(rest, most)):
        yield piece


def present(connection: Connection, column: Column[Any], wanted: Iterable[str]) -> set[str]:
    """Those of some ids that are there."""
    return set(found_by(connection, (column,), column, wanted))


def found_by(
    connection: Connection, columns: Sequence[Column[Any]], column: Column[Any], wanted: Iterable[str]
) -> dict[str, Any]:
    """The last of some columns by the first, for rows that have one of some values."""
    out: dict[str, Any] = {}
    for ids in pieces(dict.fromkeys(wanted)):
        asked = select(*columns).where(column.in_(ids))
        out |= {row[0]: row[-1] for row in connection.execute(asked)}
    return out


def next_number(connection: Connection, table: Table) -> int:
    """The number after the last."""
    return int(connection.execute(select(func.coalesce(func.max(table.c.number), 0))).scalar_one()) + 1
