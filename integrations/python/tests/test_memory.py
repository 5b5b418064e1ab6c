"""Data in memory, in and out."""

from __future__ import annotations

import pytest

import codepurify
from samples import CLEAN, FAST, POISONED, needs_program

needs_program()
pandas = pytest.importorskip("pandas", reason="pandas is not installed")
pyarrow = pytest.importorskip("pyarrow", reason="pyarrow is not installed")

OTHER = CLEAN.replace("add", "sum")
ROWS = [{"code": CLEAN, "n": None}, {"code": POISONED, "n": 2}, {"code": "", "n": 3}, {"code": OTHER, "n": 4}]


def test_arrow_tables_in_and_out() -> None:
    table = pyarrow.Table.from_pylist(ROWS)
    kept, found = codepurify.clean(table, cache=False, **FAST)
    assert kept.schema == table.schema
    assert kept.to_pylist() == [ROWS[0], ROWS[2], ROWS[3]]
    assert [(row["path"], row["record"], row["verdict"]) for row in found.rows()] == [("<stdin>", 2, "poisoned")]
    assert [one["path"] for one in found.result["skipped"]] == ["<stdin>"]
    assert codepurify.clean(table, drop=["unread"], cache=False, **FAST)[0].to_pylist() == [ROWS[0], ROWS[1], ROWS[3]]


def test_data_frames_in_and_out_keep_their_index() -> None:
    frame = pandas.DataFrame(ROWS, index=["a", "b", "c", "d"])
    frame["any"] = [1, "x", None, {"y": (1,)}]  # no column of Parquet
    kept, found = codepurify.clean(frame, cache=False, code_field="code", **FAST)
    assert list(kept.index) == ["a", "c", "d"]
    assert list(kept["any"]) == [1, None, {"y": (1,)}]
    assert found.to_pandas().attrs["summary"]["poisoned"] == 1


def test_datasets_in_and_out() -> None:
    datasets = pytest.importorskip("datasets", reason="datasets is not installed")
    dataset = datasets.Dataset.from_list(ROWS)
    kept, found = codepurify.clean(dataset, cache=False, **FAST)
    assert isinstance(kept, datasets.Dataset)
    assert kept.to_list() == [ROWS[0], ROWS[2], ROWS[3]]
    assert found.to_dataset()["record"][:] == [2]
    assert codepurify.scan(dataset, cache=False, **FAST).rows() == found.rows()
    with pytest.raises(TypeError, match=r"several datasets: train, test\. Give one"):
        codepurify.scan(datasets.DatasetDict({"train": dataset, "test": dataset}))


def test_other_data_is_refused_by_name() -> None:
    with pytest.raises(TypeError, match="dict is not read"):
        codepurify.scan({"code": CLEAN})  # type: ignore[call-overload,unused-ignore]
    with pytest.raises(TypeError, match="write_clean"):
        codepurify.clean("data.jsonl")  # type: ignore[type-var,unused-ignore]
    with pytest.raises(ValueError, match="clean, suspicious, poisoned, unread"):
        codepurify.clean(pyarrow.Table.from_pylist(ROWS), drop=["bad"])


def test_a_clean_of_nothing_that_was_judged_is_an_error() -> None:
    with pytest.raises(codepurify.ProgramError):
        codepurify.clean(pyarrow.Table.from_pylist([{"code": ""}]), cache=False, **FAST)
