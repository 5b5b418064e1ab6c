"""A running program that judges batches."""

from __future__ import annotations

import os
import tempfile
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

import pyarrow

from codepurify.engine.rows import VERDICT_COLUMN, VERDICT_TYPE, verdict_row
from codepurify.engine.task import Task
from codepurify.stream import Stream
from codepurify.verdict import Verdict

OF_WORKER: Mapping[str, object] = {"config": "none", "cache": False, "jobs": 1}
"""Options of a worker: its folder is nobody's choice, its disk is not kept, and each core has a worker of its own."""


class Worker:
    """A running program that judges batches as a task says: tables or record batches of Arrow."""

    def __init__(self, task: Task) -> None:
        self.task = task
        options = {**OF_WORKER, "code_field": task.code, "label_field": task.label, **task.options}
        if task.probe is not None:
            # the program reads the file when it is started, and again should it be killed: it stays as long as the worker
            self._folder = tempfile.TemporaryDirectory(prefix="codepurify-")
            probe = Path(self._folder.name) / "probe.bin"
            probe.write_bytes(task.probe)
            options["victim"] = f"probe:{probe}"
        self._stream = Stream(**options)

    def close(self) -> None:
        """Ends the program."""
        self._stream.close()

    def judge(self, batch: Any) -> Any:
        """The batch with a column of verdicts."""
        rows = [verdict_row(verdict, record) for verdict, record in self._verdicts(batch)]
        return batch.append_column(pyarrow.field(VERDICT_COLUMN, VERDICT_TYPE), pyarrow.array(rows, VERDICT_TYPE))

    def _verdicts(self, batch: Any) -> Iterator[tuple[Verdict, dict[str, Any]]]:
        records = self.task.records(batch)
        return zip(self._stream.judge(records), records, strict=True)


_running: tuple[int, Worker] | None = None
"""The process that has started a worker, and the worker: the pipes that a fork inherits are not its own."""


def worker_of(task: Task) -> Worker:
    """The worker of this process for a task: the same one for each batch, as long as the engine keeps the process."""
    global _running
    if _running is not None and _running[0] == os.getpid():
        if _running[1].task == task:
            return _running[1]
        _running[1].close()
    _running = (os.getpid(), Worker(task))
    return _running[1]
