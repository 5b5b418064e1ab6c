"""What engines do with a batch, without an engine."""

from __future__ import annotations

import pytest

from samples import CLEAN, FAST, POISONED, engine_says, labelled_records, needs_program, stream_says

needs_program()
pyarrow = pytest.importorskip("pyarrow", reason="pyarrow is not installed")

from codepurify.engine import Task, Worker, worker_of

RECORDS = labelled_records()


@pytest.mark.parametrize("kind", ["table", "batch"])
def test_a_worker_judges_tables_and_batches(kind: str) -> None:
    table = pyarrow.Table.from_pylist(RECORDS)
    batch = table if kind == "table" else table.to_batches()[0]
    worker = Worker(Task("func", options=FAST))
    judged = worker.judge(batch)
    assert judged.drop_columns(["codepurify"]).equals(batch)
    assert engine_says(judged.to_pylist()) == stream_says(RECORDS, code_field="func", witness=FAST["witness"])
    assert worker.judge(batch.slice(0, 0)).num_rows == 0
    worker.close()


def test_code_in_nested_columns_is_found_at_its_place() -> None:
    text = "/* 🙂 */ " + POISONED
    batch = pyarrow.Table.from_pylist([{"a/b": {"code~": [text]}, "blob": b"\xff"}, {"a/b": {"code~": [CLEAN]}, "blob": None}])
    worker = Worker(Task(options=FAST))
    ((found,), others) = [row["codepurify"]["findings"] for row in worker.judge(batch).to_pylist()]
    worker.close()
    assert (found["pointer"], others) == ("/a~1b/code~0/0", [])
    assert text[found["start"] : found["end"]] == found["trigger"]


def test_a_process_keeps_its_worker_as_long_as_the_task_is_the_same() -> None:
    first = worker_of(Task("func", options=FAST))
    assert worker_of(Task("func", options=dict(FAST))) is first
    second = worker_of(Task("code", options=FAST))
    assert second is not first
    second.close()
