"""Data that is in memory: how the program reads it, and how records are left out of it."""

from __future__ import annotations

import sys
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeAlias, TypeVar, cast

from codepurify.stream import json_line

if TYPE_CHECKING:
    import datasets
    import pandas
    import pyarrow

    InMemory: TypeAlias = "datasets.Dataset | pandas.DataFrame | pyarrow.Table"
    Kind = TypeVar("Kind", "datasets.Dataset", "pandas.DataFrame", "pyarrow.Table")

_BATCH = 1000
"""Records that are written together: enough to be fast, few enough for any memory."""


def is_in_memory(data: object) -> bool:
    """Whether data is a data set or a table, and no path.

    Raises:
        TypeError: it is neither; the message says what to give.
    """
    if isinstance(data, (str, Path)) or (isinstance(data, Sequence) and all(isinstance(one, (str, Path)) for one in data)):
        return False
    if _is(data, "datasets", "Dataset", "pyarrow", "Table", "pandas", "DataFrame"):
        return True
    if _is(data, "datasets", "DatasetDict"):
        raise TypeError(f"This is several datasets: {', '.join(cast(Any, data))}. Give one of them.")
    raise TypeError(
        f"{type(data).__name__} is not read. Give paths, a datasets.Dataset, a pandas.DataFrame or a pyarrow.Table; "
        "for records that come one by one, use codepurify.Stream."
    )


def write_lines(data: InMemory, path: Path) -> None:
    """Writes data as JSON Lines."""
    if _is(data, "pandas", "DataFrame"):
        data.to_json(path, orient="records", lines=True, default_handler=str)
        return
    with path.open("w", encoding="ascii") as file:
        for batch in _batches(data):
            file.writelines(json_line(record) for record in batch.to_pylist())


def _batches(data: Any) -> Iterator[Any]:
    """The data as tables or record batches of Arrow."""
    if _is(data, "pyarrow", "Table"):
        yield from data.to_batches(max_chunksize=_BATCH)
    else:
        yield from data.with_format("arrow").iter(_BATCH)


def without(data: Kind, records: set[int]) -> Kind:
    """The same kind of data without some of its records, which are numbered from 1."""
    table: Any = data
    left = [at for at in range(len(table)) if at + 1 not in records]
    rest: Kind = _select(table, left)
    return rest


def _select(table: Any, positions: list[int]) -> Any:
    if _is(table, "pandas", "DataFrame"):
        return table.iloc[positions]
    if _is(table, "pyarrow", "Table"):
        return table.take(positions)
    return table.select(positions)


def _is(data: object, *names: str) -> bool:
    """Whether data is of one of some classes, given as module, class, module, class …; no module is imported for the question."""
    pairs = zip(names[::2], names[1::2], strict=True)
    return any(module in sys.modules and isinstance(data, getattr(sys.modules[module], name)) for module, name in pairs)
