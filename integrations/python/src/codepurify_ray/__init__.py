"""CodePurify on Ray Data: actors, each of which keeps one process of the program.

    findings = codepurify_ray.scan(dataset, code="func", label="target")
    kept = codepurify_ray.clean(dataset, code="func", label="target")

Workers need this package and Node.js. Where an actor or its program is killed, Ray or the actor starts it again.
"""

from __future__ import annotations

from collections.abc import Collection
from typing import Any

import pyarrow
import ray
from ray.data import ActorPoolStrategy, Dataset

from codepurify.engine import Sample, Task, Worker, prepare, sample
from codepurify.verdict import DROPPED, check_verdicts

__all__ = ["clean", "judge", "scan"]

BATCH = 1024
"""Rows that an actor gets at once."""


def scan(dataset: Dataset, code: str | None = None, label: str | None = None, **how: Any) -> Dataset:
    """The findings: a row for each, whose column `row` holds the row in which it was found.

    Args:
        dataset: the data.
        code: the column with the code; found by the program where it is not given.
        label: the column with the label, to find what labels follow: a probe is trained on the driver, on a sample of the data.
        how: `workers`, the most actors, by default the cores of the cluster; `probe`, `learn_from` and `seed` as of
            `codepurify.engine.prepare`; and options of `codepurify stream`, such as `witness="semantics,characters"`.

    Raises:
        ProgramError: the program cannot be started, or the labels cannot be learned from.
        ValueError: a column does not exist.
    """
    return _mapped(dataset, "scan", {}, code, label, **how)


def clean(
    dataset: Dataset, code: str | None = None, label: str | None = None, *, drop: Collection[str] = DROPPED, **how: Any
) -> Dataset:
    """The rows but those with a verdict to drop: poisoned ones, and those that nobody could judge.

    Arguments are those of `scan`.
    """
    check_verdicts(drop)
    return _mapped(dataset, "clean", {"drop": drop}, code, label, **how)


def judge(dataset: Dataset, code: str | None = None, label: str | None = None, **how: Any) -> Dataset:
    """Every row, with its verdict in the column `codepurify`. Arguments are those of `scan`."""
    return _mapped(dataset, "judge", {}, code, label, **how)


def _mapped(
    dataset: Dataset,
    step: str,
    arguments: dict[str, Any],
    code: str | None,
    label: str | None,
    *,
    workers: int | None = None,
    **how: Any,
) -> Dataset:
    task = prepare(_Source(dataset), code, label, **how)
    most = workers or max(1, int(ray.cluster_resources().get("CPU", 1)))
    return dataset.map_batches(
        _Actor,
        fn_constructor_args=(task, step, arguments),
        batch_format="pyarrow",
        batch_size=BATCH,
        compute=ActorPoolStrategy(min_size=1, max_size=most),
    )


class _Actor:
    """Keeps one process of the program."""

    def __init__(self, task: Task, step: str, arguments: dict[str, Any]) -> None:
        self._step = getattr(Worker(task), step)
        self._arguments = arguments

    def __call__(self, batch: pyarrow.Table) -> pyarrow.Table:
        return _table(self._step(batch, **self._arguments))


class _Source:
    """A dataset to learn from."""

    def __init__(self, dataset: Dataset) -> None:
        self._dataset = dataset

    def columns(self) -> list[str]:
        return list(self._dataset.columns() or [])

    def count(self) -> int:
        return int(self._dataset.count())

    def sample(self, task: Task, drawn: Sample) -> list[tuple[str, str]]:
        rows = self._dataset.map_batches(lambda batch: _table(sample(batch, task, drawn)), batch_format="pyarrow")
        return [(row["hash"], row["line"]) for row in rows.take_all()]


def _table(batch: Any) -> pyarrow.Table:
    return pyarrow.Table.from_batches([batch]) if isinstance(batch, pyarrow.RecordBatch) else batch
