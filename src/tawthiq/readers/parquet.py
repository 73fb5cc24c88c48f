"""Data sets of reports travel as Parquet: columns packed apart, read back a few hundred rows at a time.

A row has no bytes of its own: what is kept of it is the row as one line of JSON, under its container's digest.
"""

import json
from collections.abc import Iterator
from typing import TYPE_CHECKING, Any, BinaryIO

from tawthiq.errors import ArchiveError, InputError
from tawthiq.readers.found import Defaults, Piece, problem
from tawthiq.readers.table import READER, columns_of, row_piece

if TYPE_CHECKING:
    from pyarrow.parquet import FileMetaData

ROWS = 200
"""Rows read at once."""

GROUP_MOST = 512 * 1024 * 1024
"""Bytes that one group of rows may unpack to; writers make groups of 1 to 128 MB."""

MEDIA_TYPE = "application/json"


def read_parquet(file: BinaryIO, where: str, defaults: Defaults) -> Iterator[Piece]:
    """Each row of a Parquet file as a piece; `file` can be sought in."""
    number = 1
    try:
        for number, row in enumerate(_rows(file, where, defaults), 2):
            raw = json.dumps(row, ensure_ascii=False, sort_keys=True, default=str).encode("utf-8", "replace")
            yield row_piece(row, raw, where, number, defaults, None, MEDIA_TYPE)
    except InputError as error:
        yield Piece(address=where, raw=b"", reader=READER, found=(error,))
    else:
        if number == 1:
            yield Piece(address=where, raw=b"", reader=READER, found=(problem(InputError, where, "no_rows"),))


def _rows(file: BinaryIO, where: str, defaults: Defaults) -> Iterator[dict[str, Any]]:
    """The rows by the names of the fields."""
    try:
        import pyarrow as pa
        from pyarrow import parquet
    except ImportError as error:
        raise problem(InputError, where, "needs_parquet") from error
    try:
        table = parquet.ParquetFile(file, memory_map=False, buffer_size=1 << 20)
        names = list(table.schema_arrow.names)
        columns = {field: names[at] for field, at in columns_of(names, defaults.columns, where).items()}
        _check_groups(table.metadata, set(columns.values()), where)
        for batch in table.iter_batches(batch_size=ROWS, columns=sorted(set(columns.values()))):
            for row in batch.to_pylist():
                yield {field: row[name] for field, name in columns.items()}
    except (pa.ArrowException, OSError, ValueError, KeyError) as error:
        raise problem(ArchiveError, where, "broken_archive", reason=str(error)[:120]) from error


def _check_groups(metadata: "FileMetaData", wanted: set[str], where: str) -> None:
    for at in range(metadata.num_row_groups):
        group = metadata.row_group(at)
        parts = (group.column(number) for number in range(group.num_columns))
        if sum(part.total_uncompressed_size for part in parts if part.path_in_schema in wanted) > GROUP_MOST:
            raise problem(ArchiveError, where, "parquet_group")
