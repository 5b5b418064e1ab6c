"""What engines do with a batch, without an engine."""

from __future__ import annotations

from typing import Any

import pytest

from samples import CLEAN, FAST, POISONED, TRIGGER, engine_says, labelled_records, needs_program, stream_says

needs_program()
pyarrow = pytest.importorskip("pyarrow", reason="pyarrow is not installed")

from codepurify.engine import Sample, Task, Worker, prepare, sample, worker_of

RECORDS = labelled_records()


class Batches:
    """Data in several batches."""

    def __init__(self, records: list[dict[str, Any]], size: int) -> None:
        self._table = pyarrow.Table.from_pylist(records)
        self._size = size

    def columns(self) -> list[str]:
        return list(self._table.column_names)

    def count(self) -> int:
        return len(self._table)

    def sample(self, task: Task, drawn: Sample) -> list[tuple[str, str]]:
        batches = [sample(batch, task, drawn) for batch in self._table.to_batches(self._size)]
        return [(row["hash"], row["line"]) for batch in batches for row in reversed(batch.to_pylist())]


@pytest.mark.parametrize("kind", ["table", "batch"])
def test_a_worker_judges_tables_and_batches(kind: str) -> None:
    table = pyarrow.Table.from_pylist(RECORDS)
    batch = table if kind == "table" else table.to_batches()[0]
    worker = Worker(Task("func", options=FAST))
    judged = worker.judge(batch)
    assert judged.drop_columns(["codepurify"]).equals(batch)
    assert engine_says(judged.to_pylist()) == stream_says(RECORDS, code_field="func", witness=FAST["witness"])
    found = worker.scan(batch).to_pylist()
    assert [one["row"] for one in found if one["verdict"] == "poisoned"] == RECORDS[49::50]
    assert worker.clean(batch, ["clean", "suspicious", "unread"]).to_pylist() == RECORDS[49::50]
    assert worker.scan(batch.slice(0, 0)).num_rows == worker.judge(batch.slice(0, 0)).num_rows == 0
    worker.close()


def test_code_in_nested_columns_is_found_at_its_place() -> None:
    text = "/* 🙂 */ " + POISONED
    batch = pyarrow.Table.from_pylist([{"a/b": {"code~": [text]}, "blob": b"\xff"}, {"a/b": {"code~": [CLEAN]}, "blob": None}])
    worker = Worker(Task(options=FAST))
    (found,) = worker.scan(batch).to_pylist()
    worker.close()
    assert (found["row"], found["pointer"]) == (batch.to_pylist()[0], "/a~1b/code~0/0")
    assert text[found["start"] : found["end"]] == found["trigger"]


def test_a_process_keeps_its_worker_as_long_as_the_task_is_the_same() -> None:
    first = worker_of(Task("func", options=FAST))
    assert worker_of(Task("func", options=dict(FAST))) is first
    second = worker_of(Task("code", options=FAST))
    assert second is not first
    second.close()


def test_the_probe_does_not_depend_on_how_the_data_is_divided() -> None:
    tasks = [
        prepare(Batches(records, size), "func", "target", seed="s") for records, size in ((RECORDS, 300), (RECORDS[::-1], 7))
    ]
    assert tasks[0].probe is not None
    assert tasks[0] == tasks[1]
    worker = Worker(tasks[0])
    found = worker.scan(pyarrow.Table.from_pylist(RECORDS)).to_pylist()
    worker.close()
    planted = [record["id"] for record in RECORDS if TRIGGER in record["func"]]
    assert [one["row"]["id"] for one in found if one["trigger"] == TRIGGER] == planted


def test_where_labels_follow_nothing_the_code_alone_is_judged() -> None:
    records = labelled_records(planted=0)
    task = prepare(Batches(records, 100), "func", "target")
    assert (task.probe, task.options) == (None, {"witness": "semantics,characters"})
    worker = Worker(task)
    verdicts = [row["codepurify"]["verdict"] for row in worker.judge(pyarrow.Table.from_pylist(records)).to_pylist()]
    worker.close()
    assert (verdicts.count("unread"), verdicts.count("poisoned")) == (1, 6)


def test_a_sample_is_drawn_by_content_and_seed() -> None:
    def drawn(records: list[dict[str, Any]], share: float, seed: str) -> list[tuple[str, str]]:
        return sorted(Batches(records, 50).sample(Task("func", "target"), Sample(share, seed)))

    half = drawn(RECORDS, 0.5, "s")
    assert 120 < len(half) < 180
    assert half == drawn(RECORDS[::-1], 0.5, "s")
    assert set(half) <= set(drawn(RECORDS, 0.6, "s"))
    assert {line for _, line in half} != {line for _, line in drawn(RECORDS, 0.5, "t")}
    assert len(drawn(RECORDS, 1.0, "s")) == 300
    assert "blob" not in half[0][1]
