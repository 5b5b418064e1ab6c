"""A scan of whole data on Spark."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator, Mapping
from pathlib import Path
from typing import Any

import pyarrow
from pyspark import TaskContext
from pyspark.sql import DataFrame, SparkSession
from pyspark.sql.pandas.types import from_arrow_schema, to_arrow_schema

from codepurify.columns import check_columns
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


class Run:
    """A scan that has ended, and the data that it has read."""

    def __init__(self, found: Scan, data: Data, frame: DataFrame) -> None:
        self.found = found
        """What the program says: `summary` with the counts, `result`, `to_pandas()`."""
        self._data = data
        self._frame = frame

    def findings(self) -> DataFrame:
        """A row for each finding: where it is, what was found and why; `row` holds the row in which it was found."""
        data, rows = self._data, to_arrow_schema(self._frame.schema)
        by_file = findings_by_file(self.found)

        def found_in(path: str) -> Iterator[pyarrow.RecordBatch]:
            yield from found_table(data, path, by_file[path], rows).to_batches()

        return self._each(sorted(by_file), found_in, from_arrow_schema(found_schema(rows)))

    def clean(self, drop: Collection[str] = DROPPED) -> DataFrame:
        """The rows but those with a verdict to drop: `poisoned`, `suspicious`, and `unread`, which nobody could judge.

        Raises:
            ProgramError: unread rows are to be dropped, and there are more than the report lists.
            ValueError: a verdict to drop is unknown.
        """
        check_verdicts(drop)
        data, rows = self._data, to_arrow_schema(self._frame.schema)
        dropped: Mapping[str, Collection[int] | None] = dropped_records(self.found, drop)

        def kept_of(path: str) -> Iterator[pyarrow.RecordBatch]:
            return kept_table(data, path, dropped.get(path, frozenset()), rows)

        return self._each(data.files(), kept_of, self._frame.schema)

    def _each(self, paths: list[str], rows_of: Callable[[str], Iterator[pyarrow.RecordBatch]], schema: Any) -> DataFrame:
        """Rows of files, each of which is a task."""

        def of_numbers(batches: Iterator[pyarrow.RecordBatch]) -> Iterator[pyarrow.RecordBatch]:
            for batch in batches:
                for number in batch.column(0).to_pylist():
                    yield from rows_of(paths[number])

        return _numbers(self._frame.sparkSession, len(paths)).mapInArrow(of_numbers, schema)


def run(
    data: DataFrame | str | Path,
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
        data: a data frame, which is first written to the work folder as Parquet, or the path of Parquet that all machines see.
        code: the column with the code; found by the program where it is not given.
        label: the column with the label; found by the program where it is not given.
        work: a folder that the driver and all workers share under the same path, empty at the start; by default a temporary one,
            where Spark is local.
        shards: the number of tasks of a stage, by default one for each core.
        seed: the secret key of the run, by default `CODEPURIFY_SEED` of the driver.
        options: as of `codepurify scan`, with `_` for `-`, such as `witness="no-victim"`.

    Raises:
        ProgramError: nothing could be judged, or a stage failed; the message says why and what to do.
        ValueError: a column does not exist, or there is no folder that all machines share.
    """
    spark = SparkSession.active() if isinstance(data, (str, Path)) else data.sparkSession
    frame = spark.read.parquet(str(data)) if isinstance(data, (str, Path)) else data
    check_columns(frame.columns, code, label)
    folder = shared_folder(work, spark.sparkContext.master.startswith("local"))
    files = Data.at(data) if isinstance(data, (str, Path)) else _written(data, folder)
    found = run_stages(
        files,
        folder,
        lambda stages, stage: _mapped(spark, stages, stage),
        {"code_field": code, "label_field": label, **options},
        cores=spark.sparkContext.defaultParallelism,
        shards=shards,
        seed=seed,
    )
    return Run(found, files, frame)


def scan(data: DataFrame | str | Path, code: str | None = None, label: str | None = None, **how: Any) -> DataFrame:
    """The findings: a row for each, whose column `row` holds the row in which it was found. Arguments are those of `run`."""
    return run(data, code, label, **how).findings()


def clean(
    data: DataFrame | str | Path,
    code: str | None = None,
    label: str | None = None,
    *,
    drop: Collection[str] = DROPPED,
    **how: Any,
) -> DataFrame:
    """The rows but those with a verdict to drop: by default poisoned and unread ones. Arguments are those of `run`."""
    check_verdicts(drop)
    return run(data, code, label, **how).clean(drop)


def _written(frame: DataFrame, work: Path) -> Data:
    """Writes a data frame, each partition to a file."""
    folder, shared = own_data(work), str(work)

    def write(batches: Iterator[pyarrow.RecordBatch]) -> Iterator[pyarrow.RecordBatch]:
        context = TaskContext.get()
        number = 0 if context is None else context.partitionId()
        rows = write_part(shared, number, batches)
        yield pyarrow.RecordBatch.from_pydict({"rows": pyarrow.array([rows], pyarrow.int64())})

    written = sum(row[0] for row in frame.mapInArrow(write, "rows long").collect())
    return Data.written(folder, written)


def _mapped(spark: SparkSession, stages: Stages, stage: Stage) -> list[str | None]:
    def attempt(batches: Iterator[pyarrow.RecordBatch]) -> Iterator[pyarrow.RecordBatch]:
        for batch in batches:
            said = [stages.attempt(stage, number + 1) for number in batch.column(0).to_pylist()]
            yield pyarrow.RecordBatch.from_pydict({"said": pyarrow.array(said, pyarrow.string())})

    return [row[0] for row in _numbers(spark, stages.shards).mapInArrow(attempt, "said string").collect()]


def _numbers(spark: SparkSession, count: int) -> DataFrame:
    """A data frame of the numbers from 0, each in a partition of its own."""
    return spark.range(0, count, 1, max(1, count))
