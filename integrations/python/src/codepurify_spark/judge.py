"""Rows that are judged one by one, on Spark."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any

from pyspark.sql import DataFrame
from pyspark.sql import types as spark
from pyspark.sql.pandas.types import from_arrow_type

from codepurify.engine import VERDICT_COLUMN, VERDICT_TYPE, Task, worker_of


def judge(df: DataFrame, code: str | None = None, label: str | None = None, **how: Any) -> DataFrame:
    """Every row, with the verdict of `codepurify stream` in the column `codepurify`; no folder is shared, and nothing learned.

    Args:
        df: the data.
        code: the column with the code; found by the program where it is not given.
        label: the column with the label, for a probe.
        how: `probe`, a file that `codepurify probe train` wrote, or its content; and options of `codepurify stream`.

    Raises:
        ValueError: a column does not exist.
    """
    task = Task.of(list(df.columns), code, label, **how)

    def each(batches: Iterable[Any]) -> Iterator[Any]:
        return (worker_of(task).judge(batch) for batch in batches)

    verdict = spark.StructField(VERDICT_COLUMN, from_arrow_type(VERDICT_TYPE))
    return df.mapInArrow(each, spark.StructType([*df.schema, verdict]))
