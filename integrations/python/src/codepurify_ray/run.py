"""A scan of whole data on Ray."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping
from pathlib import Path
from typing import Any

import pyarrow
import ray
from ray.data import Dataset

from codepurify.columns import check_columns
from codepurify.program import ProgramError
from codepurify.scan_result import Scan
from codepurify.stages import (
    Data,
    Stage,
    Stages,
    dropped_records,
    findings_by_file,
    found_schema,
    found_table,
    kept_table,
    own_data,
    run_stages,
    shared_folder,
    write_part,
)
from codepurify.verdict import DROPPED, check_verdicts

TRIES = 3
"""Of a task whose program or process is killed, after the first one."""


class Run:
    """A scan that has ended, and the data that it has read."""

    def __init__(self, found: Scan, data: Data, schema: pyarrow.Schema) -> None:
        self.found = found
        """What the program says: `summary` with the counts, `result`, `to_pandas()`."""
        self._data = data
        self._schema = schema

    def findings(self) -> Dataset:
        """A row for each finding: where it is, what was found and why; `row` holds the row in which it was found."""
        data, schema = self._data, self._schema
        by_file = findings_by_file(self.found)

        def found_in(path: str) -> pyarrow.Table:
            return found_table(data, path, by_file[path], schema)

        return _each(sorted(by_file), found_in, found_schema(schema))

    def clean(self, drop: Collection[str] = DROPPED) -> Dataset:
        """The rows but those with a verdict to drop: `poisoned`, `suspicious`, and `unread`, which nobody could judge.

        Raises:
            ProgramError: unread rows are to be dropped, and there are more than the report lists.
            ValueError: a verdict to drop is unknown.
        """
        check_verdicts(drop)
        data, schema = self._data, self._schema
        dropped: Mapping[str, Collection[int] | None] = dropped_records(self.found, drop)

        def kept_of(path: str) -> pyarrow.Table:
            return pyarrow.Table.from_batches(kept_table(data, path, dropped.get(path, frozenset()), schema), schema)

        return _each(data.files(), kept_of, schema)


def run(
    data: Dataset | str | Path,
    code: str | None = None,
    label: str | None = None,
    *,
    work: str | Path | None = None,
    shards: int | None = None,
    seed: str | None = None,
    **options: object,
) -> Run:
    """Scans whole data: reads and judges it in tasks, and learns from all of it on the driver.

    Args:
        data: a dataset, which is first written to the work folder as Parquet, or the path of Parquet that all machines see.
        code: the column with the code; found by the program where it is not given.
        label: the column with the label; found by the program where it is not given.
        work: a folder that the driver and all workers share under the same path, empty at the start; by default a temporary one,
            where Ray runs on this machine alone.
        shards: the number of tasks of a stage, by default one for each core.
        seed: the secret key of the run, by default `CODEPURIFY_SEED` of the driver.
        options: as of `codepurify scan`, with `_` for `-`, such as `witness="no-victim"`.

    Raises:
        ProgramError: nothing could be judged, or a stage failed; the message says why and what to do.
        ValueError: a column does not exist, or there is no folder that all machines share.
    """
    if not ray.is_initialized():
        ray.init()
    folder = shared_folder(work, sum(1 for node in ray.nodes() if node["Alive"]) == 1)
    if isinstance(data, (str, Path)):
        files = Data.at(data)
        check_columns(files.schema().names, code, label)
    else:
        check_columns(list(data.columns() or []), code, label)
        files = _written(data, folder)
    found = run_stages(
        files,
        folder,
        _mapped,
        {"code_field": code, "label_field": label, **options},
        cores=max(1, int(ray.cluster_resources().get("CPU", 1))),
        shards=shards,
        seed=seed,
    )
    return Run(found, files, files.schema())


def scan(data: Dataset | str | Path, code: str | None = None, label: str | None = None, **how: Any) -> Dataset:
    """The findings: a row for each, whose column `row` holds the row in which it was found. Arguments are those of `run`."""
    return run(data, code, label, **how).findings()


def clean(
    data: Dataset | str | Path,
    code: str | None = None,
    label: str | None = None,
    *,
    drop: Collection[str] = DROPPED,
    **how: Any,
) -> Dataset:
    """The rows but those with a verdict to drop: by default poisoned and unread ones. Arguments are those of `run`."""
    check_verdicts(drop)
    return run(data, code, label, **how).clean(drop)


def _written(dataset: Dataset, work: Path) -> Data:
    """Writes a dataset, each block to a file."""
    folder = own_data(work)

    @ray.remote(max_retries=TRIES)  # type: ignore[untyped-decorator, unused-ignore]
    def write(number: int, block: pyarrow.Table) -> int:
        return write_part(str(work), number, [block])

    written = ray.get([write.remote(number, block) for number, block in enumerate(dataset.to_arrow_refs())])
    return Data.written(folder, sum(written))


def _mapped(stages: Stages, stage: Stage) -> list[str | None]:
    @ray.remote(num_cpus=1, max_retries=TRIES, retry_exceptions=[ProgramError])  # type: ignore[untyped-decorator, unused-ignore]
    def attempt(shard: int) -> str | None:
        return stages.attempt(stage, shard)

    said: list[str | None] = ray.get([attempt.remote(number + 1) for number in range(stages.shards)])
    return said


def _each(paths: list[str], rows_of: Callable[[str], pyarrow.Table], schema: pyarrow.Schema) -> Dataset:
    """Rows of files, each of which is a task."""
    if not paths:
        return ray.data.from_arrow(schema.empty_table())
    numbers = ray.data.range(len(paths), override_num_blocks=len(paths))
    return numbers.map_batches(lambda batch: rows_of(paths[batch["id"][0].as_py()]), batch_size=1, batch_format="pyarrow")
