"""Data that is in memory: how the program reads it, and how records are left out of it."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeAlias, TypeVar, cast

if TYPE_CHECKING:
    import datasets
    import pandas
    import pyarrow

    InMemory: TypeAlias = "datasets.Dataset | pandas.DataFrame | pyarrow.Table"
    Kind = TypeVar("Kind", "datasets.Dataset", "pandas.DataFrame", "pyarrow.Table")


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


def write_data(data: InMemory, folder: Path) -> Path:
    """Writes data to a file that the program reads: Parquet, or JSON Lines for pandas, whose columns may hold anything."""
    if _is(data, "pandas", "DataFrame"):
        path = folder / "data.jsonl"
        data.to_json(path, orient="records", lines=True, default_handler=str)
        return path
    path = folder / "data.parquet"
    if _is(data, "pyarrow", "Table"):
        import pyarrow.parquet

        pyarrow.parquet.write_table(data, path)
    else:
        data.to_parquet(str(path))
    return path


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
