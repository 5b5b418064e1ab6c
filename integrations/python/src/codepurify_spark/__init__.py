"""CodePurify on Spark: one process of the program for each core of an executor, kept from task to task.

    findings = codepurify_spark.scan(df, code="func", label="target")
    kept = codepurify_spark.clean(df, code="func", label="target")

Workers need this package and Node.js. Where a worker or its program is killed, Spark or the worker starts it again.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Iterator
from typing import Any

import pyarrow
from pyspark.sql import DataFrame
from pyspark.sql import types as spark

from codepurify.engine import FINDING_TYPE, ROW_COLUMN, VERDICT_COLUMN, VERDICT_TYPE, Sample, Task, prepare, sample, worker_of
from codepurify.verdict import DROPPED, check_verdicts

__all__ = ["clean", "judge", "scan"]


def scan(df: DataFrame, code: str | None = None, label: str | None = None, **how: Any) -> DataFrame:
    """The findings: a row for each, whose column `row` holds the row in which it was found.

    Args:
        df: the data.
        code: the column with the code; found by the program where it is not given.
        label: the column with the label, to find what labels follow: a probe is trained on the driver, on a sample of the data.
        how: `probe`, `learn_from` and `seed` as of `codepurify.engine.prepare`, and options of `codepurify stream`, such as
            `witness="semantics,characters"`.

    Raises:
        ProgramError: the program cannot be started, or the labels cannot be learned from.
        ValueError: a column does not exist.
    """
    task = prepare(_Source(df), code, label, **how)
    row = spark.StructField(ROW_COLUMN, df.schema)
    return df.mapInArrow(_each(lambda batch: worker_of(task).scan(batch)), spark.StructType([*_spark_type(FINDING_TYPE), row]))


def clean(
    df: DataFrame, code: str | None = None, label: str | None = None, *, drop: Collection[str] = DROPPED, **how: Any
) -> DataFrame:
    """The rows but those with a verdict to drop: poisoned ones, and those that nobody could judge.

    Arguments are those of `scan`.
    """
    check_verdicts(drop)
    task = prepare(_Source(df), code, label, **how)
    return df.mapInArrow(_each(lambda batch: worker_of(task).clean(batch, drop)), df.schema)


def judge(df: DataFrame, code: str | None = None, label: str | None = None, **how: Any) -> DataFrame:
    """Every row, with its verdict in the column `codepurify`. Arguments are those of `scan`."""
    task = prepare(_Source(df), code, label, **how)
    verdict = spark.StructField(VERDICT_COLUMN, _spark_type(VERDICT_TYPE))
    return df.mapInArrow(_each(lambda batch: worker_of(task).judge(batch)), spark.StructType([*df.schema, verdict]))


class _Source:
    """A data frame to learn from."""

    def __init__(self, df: DataFrame) -> None:
        self._df = df

    def columns(self) -> list[str]:
        return list(self._df.columns)

    def count(self) -> int:
        return int(self._df.count())

    def sample(self, task: Task, drawn: Sample) -> list[tuple[str, str]]:
        drawn_rows = self._df.mapInArrow(_each(lambda batch: sample(batch, task, drawn)), "hash string, line string")
        return [(row[0], row[1]) for row in drawn_rows.collect()]


def _each(step: Callable[[Any], Any]) -> Callable[[Iterable[Any]], Iterator[Any]]:
    return lambda batches: map(step, batches)


def _spark_type(kind: pyarrow.DataType) -> Any:
    """The type of Spark for a type of Arrow that a verdict has."""
    if pyarrow.types.is_struct(kind):
        return spark.StructType([spark.StructField(one.name, _spark_type(one.type)) for one in kind])
    if pyarrow.types.is_list(kind):
        return spark.ArrayType(_spark_type(kind.value_type))
    simple = {pyarrow.string(): spark.StringType(), pyarrow.int64(): spark.LongType(), pyarrow.float64(): spark.DoubleType()}
    return simple[kind]
