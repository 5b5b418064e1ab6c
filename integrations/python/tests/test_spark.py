"""Spark, on two threads of this machine."""

from __future__ import annotations

import shutil
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

import codepurify
from samples import (
    DATA,
    FAST,
    TRIGGER,
    MortalNode,
    engine_says,
    hash_of,
    labelled_records,
    needs_program,
    parquet_folder,
    single_run,
    stream_says,
)

needs_program()
pytest.importorskip("pyspark", reason="pyspark is not installed")
if shutil.which("java") is None:
    pytest.skip("Java is not found, and Spark needs it", allow_module_level=True)

from pyspark.sql import SparkSession

import codepurify_spark

RECORDS = labelled_records()
SCHEMA = "id long, func string, target int, count long, tags array<string>, blob binary"
LABELLED: dict[str, Any] = {"code": "func", "label": "target", "witness": "no-victim", "seed": "s"}


@pytest.fixture(scope="module")
def node(tmp_path_factory: pytest.TempPathFactory) -> MortalNode:
    return MortalNode(tmp_path_factory.mktemp("node"))


@pytest.fixture(scope="module")
def spark(node: MortalNode) -> Iterator[Any]:
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("PYSPARK_PYTHON", sys.executable)
        patch.setenv("CODEPURIFY_NODE", str(node.path))
        # two tries: a task of a killed worker is run again
        builder = SparkSession.builder.master("local[2, 2]").config("spark.ui.enabled", "false")
        session = builder.config("spark.driver.host", "127.0.0.1").getOrCreate()
        yield session
        session.stop()


@pytest.fixture(scope="module")
def df(spark: Any) -> Any:
    rows = [tuple(record.values()) for record in RECORDS]
    return spark.createDataFrame(rows, SCHEMA).repartition(4)


def rows_of(frame: Any) -> list[dict[str, Any]]:
    return [row.asDict(recursive=True) for row in frame.collect()]


def in_order(rows: list[dict[str, Any]]) -> list[dict[str, Any]]:
    return sorted(rows, key=lambda row: int(row["id"]))


@pytest.mark.parametrize("name", DATA)
def test_findings_are_those_of_the_single_run(name: str, spark: Any, tmp_path: Path) -> None:
    records, options = DATA[name]
    folder = parquet_folder(records, tmp_path / "data")
    single = single_run(folder, **options)
    assert len(single) > 5
    for shards in (2, 3):
        run = codepurify_spark.run(folder, work=tmp_path / f"work-{shards}", shards=shards, **options)
        assert (len(run.found.findings), hash_of(run.found.findings)) == (len(single), hash_of(single))
    found = rows_of(run.findings())
    assert sorted(one["id"] for one in found) == sorted(one["id"] for one in single)
    assert all(one["row"] == records[_number(one, len(records)) - 1] for one in found)


def _number(finding: dict[str, Any], size: int) -> int:
    """The number of a record among those that were written to five files."""
    return int(finding["path"][5]) * -(-size // 5) + int(finding["record"])


def test_a_data_frame_is_scanned_and_cleaned(df: Any, tmp_path: Path) -> None:
    run = codepurify_spark.run(df, work=tmp_path / "work", **LABELLED)
    assert hash_of(run.found.findings) == hash_of(
        single_run(tmp_path / "work" / "data", code_field="func", label_field="target", witness="no-victim", seed="s")
    )
    found = rows_of(run.findings())
    assert all(one["row"] == RECORDS[one["row"]["id"]] for one in found)
    planted = sorted(one["row"]["id"] for one in found if one["trigger"] == TRIGGER)
    assert planted == [record["id"] for record in RECORDS if TRIGGER in record["func"]]
    hit = {one["row"]["id"] for one in found if one["verdict"] == "poisoned"}
    kept = run.clean()
    assert kept.schema == df.schema
    assert in_order(rows_of(kept)) == [record for record in RECORDS if record["id"] not in hit | {100}]
    assert len(rows_of(run.clean(["poisoned"]))) == 300 - len(hit)
    assert run.found.summary["files"]["total"] == 4


def test_without_a_work_folder_a_temporary_one_serves_where_spark_is_local(df: Any) -> None:
    found = codepurify_spark.scan(df, code="func", **FAST)
    assert found.where("verdict = 'poisoned'").count() == 6
    assert codepurify_spark.clean(df, code="func", drop=["poisoned"], **FAST).count() == 294


@pytest.mark.parametrize("victim", ["itself", "parent"])
@pytest.mark.parametrize("stage", ["read", "judge"])
def test_a_killed_program_and_a_killed_executor_lose_nothing(
    stage: str, victim: str, spark: Any, node: MortalNode, tmp_path: Path
) -> None:
    records, options = DATA["unlabelled"]
    folder = parquet_folder(records, tmp_path / "data")
    node.kill(victim, answers=0, command=stage)
    run = codepurify_spark.run(folder, work=tmp_path / "work", **options)
    assert node.waiting() == 0
    assert hash_of(run.found.findings) == hash_of(single_run(folder, **options))


def test_rows_are_judged_one_by_one_without_a_shared_folder(df: Any) -> None:
    rows = in_order(rows_of(codepurify_spark.judge(df, code="func", **FAST)))
    assert [{name: row[name] for name in RECORDS[0]} for row in rows] == RECORDS
    assert engine_says(rows) == stream_says(RECORDS, code_field="func", witness=FAST["witness"])
    assert {row["codepurify"]["verdict"] for row in rows} == {"clean", "suspicious", "poisoned", "unread"}


LIMITS = {"itself": 1_000_000, "parent": 1_000_001}


@pytest.mark.parametrize("victim", LIMITS)
def test_a_killed_program_that_judges_rows_loses_nothing(victim: str, df: Any, node: MortalNode) -> None:
    node.kill(victim, answers=20)
    # another option than before: the workers that run already have a program
    rows = rows_of(codepurify_spark.judge(df, code="func", witness="semantics", max_record_bytes=LIMITS[victim]))
    assert node.waiting() == 0
    assert engine_says(rows) == stream_says(RECORDS, code_field="func", witness="semantics")


def test_what_is_wrong_is_named(df: Any, tmp_path: Path) -> None:
    for function in (codepurify_spark.scan, codepurify_spark.judge):
        with pytest.raises(ValueError, match=r"no column 'fun'\. The columns are id, func, target"):
            function(df, code="fun")
    with pytest.raises(ValueError, match="clean, suspicious, poisoned, unread"):
        codepurify_spark.clean(df, drop=["poison"])
    with pytest.raises(codepurify.ProgramError, match="unknown option '--colour"):
        codepurify_spark.scan(df, code="func", colour="red")
    (tmp_path / "data").mkdir()
    with pytest.raises(ValueError, match="holds the data of another run"):
        codepurify_spark.scan(df, code="func", work=tmp_path)
