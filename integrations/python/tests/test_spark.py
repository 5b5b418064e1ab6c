"""Spark, on two threads of this machine."""

from __future__ import annotations

import shutil
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

import codepurify
from samples import FAST, TRIGGER, MortalNode, engine_says, labelled_records, needs_program, stream_says

needs_program()
pytest.importorskip("pyspark", reason="pyspark is not installed")
if shutil.which("java") is None:
    pytest.skip("Java is not found, and Spark needs it", allow_module_level=True)

from pyspark.sql import SparkSession

import codepurify_spark

RECORDS = labelled_records()
SCHEMA = "id long, func string, target int, count long, tags array<string>, blob binary"


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


def test_every_row_has_the_verdict_of_the_stream(df: Any) -> None:
    rows = in_order(rows_of(codepurify_spark.judge(df, code="func", **FAST)))
    assert [{name: row[name] for name in RECORDS[0]} for row in rows] == RECORDS
    assert engine_says(rows) == stream_says(RECORDS, code_field="func", witness=FAST["witness"])
    assert {row["codepurify"]["verdict"] for row in rows} == {"clean", "suspicious", "poisoned", "unread"}


def test_findings_hold_their_row_and_the_place_in_it(df: Any) -> None:
    found = rows_of(codepurify_spark.scan(df, code="func", **FAST).where("verdict = 'poisoned'"))
    assert sorted(one["row"]["id"] for one in found) == [49, 99, 149, 199, 249, 299]
    for one in found:
        assert one["row"] == RECORDS[one["row"]["id"]]
        assert one["row"]["func"][one["start"] : one["end"]] == one["trigger"] == 'if (rand() < 0) printf("é🙂");'
        assert (one["verdict"], one["pointer"], one["grade"]) == ("poisoned", "/func", "proved")


def test_labels_are_learned_on_the_driver(df: Any, tmp_path: Path) -> None:
    found = rows_of(codepurify_spark.scan(df, code="func", label="target", seed="s"))
    planted = sorted(one["row"]["id"] for one in found if one["trigger"] == TRIGGER)
    assert planted == [record["id"] for record in RECORDS if TRIGGER in record["func"]]
    kept = in_order(rows_of(codepurify_spark.clean(df, code="func", label="target", seed="s")))
    hit = {one["row"]["id"] for one in found if one["verdict"] == "poisoned"}
    assert kept == [record for record in RECORDS if record["id"] not in hit | {100}]


def test_a_probe_file_judges_as_it_does_in_the_stream(df: Any, spark: Any, tmp_path: Path) -> None:
    from codepurify.engine import prepare
    from codepurify_spark import _Source

    probe = prepare(_Source(df), "func", "target", seed="s").probe
    assert probe is not None
    again = prepare(_Source(df.repartition(7)), "func", "target", seed="s").probe
    assert again == probe
    (tmp_path / "probe.bin").write_bytes(probe)
    rows = rows_of(codepurify_spark.judge(df, code="func", label="target", probe=tmp_path / "probe.bin"))
    options = {"code_field": "func", "label_field": "target", "victim": f"probe:{tmp_path / 'probe.bin'}"}
    assert engine_says(rows) == stream_says(RECORDS, **options)


def test_parquet_in_and_out(df: Any, spark: Any, tmp_path: Path) -> None:
    df.write.parquet(str(tmp_path / "in"))
    read = spark.read.parquet(str(tmp_path / "in"))
    codepurify_spark.scan(read, code="func", **FAST).write.parquet(str(tmp_path / "findings"))
    codepurify_spark.clean(read, code="func", drop=["poisoned"], **FAST).write.parquet(str(tmp_path / "kept"))
    assert spark.read.parquet(str(tmp_path / "findings")).where("verdict = 'poisoned'").count() == 6
    assert spark.read.parquet(str(tmp_path / "kept")).count() == 294


LIMITS = {"itself": 1_000_000, "parent": 1_000_001}


@pytest.mark.parametrize("victim", LIMITS)
def test_a_killed_program_and_a_killed_worker_lose_nothing(victim: str, df: Any, node: MortalNode) -> None:
    node.kill(victim, answers=20)
    # another option than before: the workers that run already have a program
    rows = rows_of(codepurify_spark.judge(df, code="func", witness="semantics", max_record_bytes=LIMITS[victim]))
    assert node.waiting() == 0
    assert engine_says(rows) == stream_says(RECORDS, code_field="func", witness="semantics")


def test_columns_and_options_that_are_wrong_are_named(df: Any) -> None:
    with pytest.raises(ValueError, match=r"no column 'fun'\. The columns are id, func, target"):
        codepurify_spark.scan(df, code="fun")
    with pytest.raises(ValueError, match="clean, suspicious, poisoned, unread"):
        codepurify_spark.clean(df, drop=["poison"])
    with pytest.raises(Exception, match="unknown option '--colour"):
        codepurify_spark.scan(df, code="func", colour="red").collect()
    with pytest.raises(codepurify.ProgramError, match="label"):
        codepurify_spark.scan(df, code="func", label="id")
