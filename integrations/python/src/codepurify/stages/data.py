"""The data of a run: files of Parquet that all machines see under the same path."""

from __future__ import annotations

import tempfile
import uuid
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from codepurify.program import ProgramError

ENDINGS = (".parquet", ".parq", ".pq")
"""Of the files that are read."""

_SHARED = (
    "The folder of the data, and work=, must be in a file system that the driver and all workers share under the same path: NFS, "
    "Lustre, /dbfs of Databricks."
)

_kept: list[tempfile.TemporaryDirectory[str]] = []
"""Temporary folders: tables of an engine are read when they are needed, so the folders stay until the driver ends."""


@dataclass(frozen=True)
class Data:
    """Files of Parquet."""

    folder: str
    """Absolute; the program runs in it, and paths of findings are relative to it."""
    argument: str
    """What the program reads: `.`, or a file in the folder."""

    @classmethod
    def at(cls, path: str | Path) -> Data:
        """The data in a folder, or in one file.

        Raises:
            ValueError: it is no path of a file system, or does not exist, or holds no Parquet.
        """
        _refuse_address(str(path))
        found = Path(path).resolve()
        data = cls(str(found), ".") if found.is_dir() else cls(str(found.parent), found.name)
        if not data.files():
            raise ValueError(f"{str(path)!r} holds no file of Parquet ({', '.join(ENDINGS)}).")
        return data

    @classmethod
    def written(cls, folder: Path, rows: int) -> Data:
        """The data that workers have written.

        Args:
            folder: where they wrote it.
            rows: how many they wrote.

        Raises:
            ProgramError: the driver does not see the files.
            ValueError: there are no rows.
        """
        import pyarrow.parquet

        if rows == 0:
            raise ValueError("There is nothing to scan: the data has no rows.")
        data = cls(str(folder), ".")
        seen = sum(pyarrow.parquet.read_metadata(folder / name).num_rows for name in data.files())
        if seen != rows:
            raise ProgramError(f"The workers wrote {rows} rows, and the driver sees {seen} of them in {str(folder)!r}. {_SHARED}")
        return data

    def schema(self) -> Any:
        """The schema of Arrow of the first file."""
        import pyarrow.parquet

        return pyarrow.parquet.read_schema(Path(self.folder) / self.files()[0])

    def files(self) -> list[str]:
        """The files of Parquet, relative to the folder, with `/`, sorted."""
        root = Path(self.folder)
        if self.argument != ".":
            return [self.argument] if (root / self.argument).is_file() else []
        found = [one.relative_to(root).as_posix() for one in root.rglob("*") if one.suffix.lower() in ENDINGS and one.is_file()]
        return sorted(found)

    def size(self) -> int:
        """The number of all files in the folder, of Parquet or not."""
        return 1 if self.argument != "." else sum(1 for one in Path(self.folder).rglob("*") if one.is_file())

    def check(self) -> None:
        """Checks that this machine sees the data.

        Raises:
            ProgramError: it does not.
        """
        if not (Path(self.folder) / self.argument).exists():
            raise ProgramError(f"{self.folder!r} is not on this machine. {_SHARED}")


def shared_folder(work: str | Path | None, is_local: bool) -> Path:
    """The work folder of a run: the given one, or a temporary one where all workers are on this machine.

    Raises:
        ValueError: none is given, and the workers are on other machines; or it is no path of a file system.
    """
    if work is None:
        if not is_local:
            raise ValueError(
                "The workers are on other machines: give work=, a folder that the driver and all workers share under the same "
                'path, such as work="/mnt/shared/run-1" (NFS, Lustre, /dbfs of Databricks).'
            )
        _kept.append(tempfile.TemporaryDirectory(prefix="codepurify-"))
        return Path(_kept[-1].name)
    _refuse_address(str(work))
    folder = Path(work).resolve()
    folder.mkdir(parents=True, exist_ok=True)
    return folder


def own_data(work: Path) -> Path:
    """The folder in a work folder for data that an engine writes.

    Raises:
        ValueError: there is data of an earlier run in it, which would count as data of this one.
    """
    folder = work / "data"
    if folder.exists():
        raise ValueError(f"{str(work)!r} holds the data of another run. Give an empty folder, or scan its path: {str(folder)!r}.")
    folder.mkdir()
    (work / "parts").mkdir(exist_ok=True)
    return folder


def write_part(work: str, number: int, batches: Iterable[Any]) -> int:
    """Writes one part of the data, completely or not at all. A part that is written twice is the same file.

    Args:
        work: the work folder.
        number: of the part, from 0, in the order of the data.
        batches: record batches of Arrow, or tables.

    Returns:
        the number of its rows; a part without rows has no file
    """
    import pyarrow.parquet

    partial = Path(work) / "parts" / f"{number}-{uuid.uuid4()}"
    if not partial.parent.is_dir():
        Data(str(Path(work) / "data"), ".").check()
    writer, rows = None, 0
    try:
        for batch in batches:
            if batch.num_rows == 0:
                continue
            table = batch if isinstance(batch, pyarrow.Table) else pyarrow.Table.from_batches([batch])
            writer = writer or pyarrow.parquet.ParquetWriter(partial, table.schema)
            writer.write_table(table)
            rows += table.num_rows
    finally:
        if writer is not None:
            writer.close()
    if rows > 0:
        partial.replace(Path(work) / "data" / f"part-{number:05}.parquet")
    return rows


def _refuse_address(path: str) -> None:
    if "://" in path:
        raise ValueError(
            f"{path!r} is an address and no path of a file system. Give a folder that all machines mount, such as "
            "/mnt/shared or /dbfs."
        )
