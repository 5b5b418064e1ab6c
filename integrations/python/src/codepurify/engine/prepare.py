"""What a driver does before its workers judge: it trains a probe where there are labels."""

from __future__ import annotations

import logging
import os
from dataclasses import replace
from pathlib import Path
from typing import Protocol

from codepurify.engine.sample import Sample
from codepurify.engine.task import Task
from codepurify.engine.train import train_probe

LEARN_FROM = 100_000
"""Records that a probe is trained on by default: training takes one core some minutes and 3 GiB of memory on the driver."""

SEED_VARIABLE = "CODEPURIFY_SEED"
"""Environment variable of the driver with the secret key of the probe, where none is given."""

NO_PATTERN: dict[str, object] = {"witness": "semantics,characters"}
"""Options where labels follow no pattern: what does not need labels still judges, as it does beside a probe."""

_log = logging.getLogger("codepurify")


class Source(Protocol):
    """The data of an engine."""

    def columns(self) -> list[str]:
        """Names of its columns."""

    def count(self) -> int:
        """Number of its rows."""

    def sample(self, task: Task, drawn: Sample) -> list[tuple[str, str]]:
        """Hash and line of each record that is drawn, in any order."""


def prepare(
    source: Source,
    code: str | None = None,
    label: str | None = None,
    *,
    probe: str | Path | bytes | None = None,
    learn_from: int | None = LEARN_FROM,
    seed: str | None = None,
    **options: object,
) -> Task:
    """The task of the workers.

    Args:
        source: the data.
        code: the column with the code; found by the program where it is not given.
        label: the column with the label: a probe is trained on the driver, and sent to the workers.
        probe: a file that `codepurify probe train` wrote, or its content, instead of training.
        learn_from: about as many records are drawn to train on; `None` for all.
        seed: the secret key of the probe.
        options: as of `codepurify stream`.

    Raises:
        ProgramError: the records cannot be learned from.
        ValueError: a column does not exist.
    """
    task = Task(code, label, _content(probe), options)
    if code is not None or label is not None:
        task.check(source.columns())
    return task if label is None or task.probe is not None else _learned(source, task, learn_from, seed)


def _learned(source: Source, task: Task, learn_from: int | None, seed: str | None) -> Task:
    key = seed or os.environ.get(SEED_VARIABLE, "")
    share = 1.0 if learn_from is None else min(1.0, learn_from / max(1, source.count()))
    lines = [line for _, line in sorted(source.sample(task, Sample(share, key)))]
    learned = train_probe(lines, task, key)
    _log.info("%s", learned.summary)
    if learned.patterns > 0:
        return replace(task, probe=learned.probe)
    return replace(task, options={**NO_PATTERN, **task.options})


def _content(probe: str | Path | bytes | None) -> bytes | None:
    return probe if probe is None or isinstance(probe, bytes) else Path(probe).read_bytes()
