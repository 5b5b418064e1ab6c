"""Rows of one file of the data: those in which something was found, and those that are left."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping
from pathlib import Path
from typing import Any

import pyarrow
import pyarrow.parquet

from codepurify.finding_row import PLACED_COLUMNS, arrow_fields
from codepurify.stages.data import Data

FOUND_ROW = "row"
"""The column of a table of findings that holds the row in which each was found."""

_BATCH = 1024
"""Rows that are in memory at a time."""


def found_schema(row: pyarrow.Schema) -> pyarrow.Schema:
    """The columns of a table of findings in data with a schema."""
    return pyarrow.schema([*arrow_fields(PLACED_COLUMNS), pyarrow.field(FOUND_ROW, pyarrow.struct(list(row)))])


def found_table(data: Data, path: str, findings: Iterable[Mapping[str, Any]], row: pyarrow.Schema) -> pyarrow.Table:
    """The findings in one file, each with the row in which it was found.

    Args:
        data: the data.
        path: of the file, relative to the folder of the data.
        findings: of this file, as flat rows.
        row: the schema of the rows.
    """
    rows = list(findings)
    wanted = {one["record"] for one in rows}
    found: dict[int, dict[str, Any]] = {}
    for first, batch in _batches(data, path, row):
        here = [at for at in range(batch.num_rows) if first + at in wanted]
        found.update(zip((first + at for at in here), batch.take(pyarrow.array(here, pyarrow.int64())).to_pylist(), strict=True))
    table = [{**one, FOUND_ROW: found.get(one["record"])} for one in rows]
    return pyarrow.Table.from_pylist(table, schema=found_schema(row))


def kept_table(data: Data, path: str, dropped: Collection[int] | None, row: pyarrow.Schema) -> Iterator[pyarrow.RecordBatch]:
    """The rows of one file but some.

    Args:
        data: the data.
        path: of the file, relative to the folder of the data.
        dropped: numbers of the rows that are left out, from 1; `None`: all.
        row: the schema of the rows.
    """
    if dropped is None:
        return
    for first, batch in _batches(data, path, row):
        yield batch.filter(pyarrow.array([first + at not in dropped for at in range(batch.num_rows)], pyarrow.bool_()))


def _batches(data: Data, path: str, row: pyarrow.Schema) -> Iterator[tuple[int, Any]]:
    """The rows of a file in pieces, each with the number of its first row, from 1."""
    data.check()
    first = 1
    with pyarrow.parquet.ParquetFile(Path(data.folder) / path) as file:
        for batch in file.iter_batches(_BATCH):
            (own,) = pyarrow.Table.from_batches([batch]).cast(row).combine_chunks().to_batches()
            yield first, own
            first += batch.num_rows
