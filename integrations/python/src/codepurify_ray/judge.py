"""Rows that are judged one by one, on Ray Data."""

from __future__ import annotations

from typing import Any

import pyarrow
import ray
from ray.data import ActorPoolStrategy, Dataset

from codepurify.engine import Task, Worker

BATCH = 1024
"""Rows that an actor gets at once."""


def judge(
    dataset: Dataset, code: str | None = None, label: str | None = None, *, workers: int | None = None, **how: Any
) -> Dataset:
    """Every row, with the verdict of `codepurify stream` in the column `codepurify`; no folder is shared, and nothing learned.

    Args:
        dataset: the data.
        code: the column with the code; found by the program where it is not given.
        label: the column with the label, for a probe.
        workers: the most actors, by default the cores of the cluster.
        how: `probe`, a file that `codepurify probe train` wrote, or its content; and options of `codepurify stream`.

    Raises:
        ValueError: a column does not exist.
    """
    task = Task.of(list(dataset.columns() or []), code, label, **how)
    most = workers or max(1, int(ray.cluster_resources().get("CPU", 1)))
    return dataset.map_batches(
        _Actor,
        fn_constructor_args=(task,),
        batch_format="pyarrow",
        batch_size=BATCH,
        compute=ActorPoolStrategy(min_size=1, max_size=most),
    )


class _Actor:
    """Keeps one process of the program."""

    def __init__(self, task: Task) -> None:
        self._worker = Worker(task)

    def __call__(self, batch: pyarrow.Table) -> pyarrow.Table:
        judged: pyarrow.Table = self._worker.judge(batch)
        return judged
