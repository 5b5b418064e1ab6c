"""Ray, on two cores of this machine."""

from __future__ import annotations

import os
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
ray = pytest.importorskip("ray", reason="ray is not installed")
pytest.importorskip("ray.data", reason="ray[data] is not installed")

import pyarrow

import codepurify_ray

RECORDS = labelled_records()
SCHEMA = pyarrow.schema(
    {
        "id": pyarrow.int64(),
        "func": pyarrow.string(),
        "target": pyarrow.int32(),
        "count": pyarrow.int64(),
        "tags": pyarrow.list_(pyarrow.string()),
        "blob": pyarrow.binary(),
    }
)
LABELLED: dict[str, Any] = {"code": "func", "label": "target", "witness": "no-victim", "seed": "s"}


@pytest.fixture(scope="module")
def node(tmp_path_factory: pytest.TempPathFactory) -> MortalNode:
    return MortalNode(tmp_path_factory.mktemp("node"))


@pytest.fixture(scope="module")
def dataset(node: MortalNode) -> Iterator[Any]:
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("CODEPURIFY_NODE", str(node.path))
        paths = [str(Path(codepurify.__file__).parents[1]), str(Path(__file__).parent)]
        patch.setenv("PYTHONPATH", os.pathsep.join(paths), prepend=os.pathsep)
        patch.setenv("RAY_worker_niceness", "0")  # workers would wait for everything else on this machine
        start()
        yield ray.data.from_arrow(pyarrow.Table.from_pylist(RECORDS, schema=SCHEMA)).repartition(4)
        ray.shutdown()


def start(tries: int = 3) -> None:
    """Starts Ray, which gives up after 30 seconds: a busy machine may need more."""
    try:
        ray.init(num_cpus=2, include_dashboard=False, log_to_driver=False)
    except Exception as error:
        if tries == 1 or "timed out during startup" not in str(error):
            raise
        ray.shutdown()
        start(tries - 1)


def in_order(rows: list[dict[str, Any]]) -> list[dict[str, Any]]:
    return sorted(rows, key=lambda row: int(row["id"]))


@pytest.mark.parametrize("name", DATA)
def test_findings_are_those_of_the_single_run(name: str, dataset: Any, tmp_path: Path) -> None:
    records, options = DATA[name]
    folder = parquet_folder(records, tmp_path / "data")
    single = single_run(folder, **options)
    assert len(single) > 5
    for shards in (2, 3):
        run = codepurify_ray.run(folder, work=tmp_path / f"work-{shards}", shards=shards, **options)
        assert (len(run.found.findings), hash_of(run.found.findings)) == (len(single), hash_of(single))
    found = run.findings().take_all()
    assert sorted(one["id"] for one in found) == sorted(one["id"] for one in single)
    assert all(one["row"] == records[_number(one, len(records)) - 1] for one in found)


def _number(finding: dict[str, Any], size: int) -> int:
    """The number of a record among those that were written to five files."""
    return int(finding["path"][5]) * -(-size // 5) + int(finding["record"])


def test_a_dataset_is_scanned_and_cleaned(dataset: Any, tmp_path: Path) -> None:
    run = codepurify_ray.run(dataset, work=tmp_path / "work", **LABELLED)
    assert hash_of(run.found.findings) == hash_of(
        single_run(tmp_path / "work" / "data", code_field="func", label_field="target", witness="no-victim", seed="s")
    )
    found = run.findings().take_all()
    assert all(one["row"] == RECORDS[one["row"]["id"]] for one in found)
    planted = sorted(one["row"]["id"] for one in found if one["trigger"] == TRIGGER)
    assert planted == [record["id"] for record in RECORDS if TRIGGER in record["func"]]
    hit = {one["row"]["id"] for one in found if one["verdict"] == "poisoned"}
    assert in_order(run.clean().take_all()) == [record for record in RECORDS if record["id"] not in hit | {100}]
    assert run.clean(["poisoned"]).count() == 300 - len(hit)
    assert run.found.summary["files"]["total"] == 4


def test_without_a_work_folder_a_temporary_one_serves_where_ray_is_local(dataset: Any) -> None:
    found = codepurify_ray.scan(dataset, code="func", **FAST).take_all()
    assert sum(one["verdict"] == "poisoned" for one in found) == 6
    assert codepurify_ray.clean(dataset, code="func", drop=["poisoned"], **FAST).count() == 294
    nothing = codepurify_ray.scan(dataset.filter(lambda row: row["id"] % 50 == 3), code="func", **FAST)
    assert nothing.take_all() == []


@pytest.mark.parametrize("victim", ["itself", "parent"])
@pytest.mark.parametrize("stage", ["read", "judge"])
def test_a_killed_program_and_a_killed_worker_lose_nothing(
    stage: str, victim: str, dataset: Any, node: MortalNode, tmp_path: Path
) -> None:
    records, options = DATA["unlabelled"]
    folder = parquet_folder(records, tmp_path / "data")
    node.kill(victim, answers=0, command=stage)
    run = codepurify_ray.run(folder, work=tmp_path / "work", **options)
    assert node.waiting() == 0
    assert hash_of(run.found.findings) == hash_of(single_run(folder, **options))


def test_rows_are_judged_one_by_one_without_a_shared_folder(dataset: Any) -> None:
    rows = in_order(codepurify_ray.judge(dataset, code="func", **FAST).take_all())
    assert [{name: row[name] for name in RECORDS[0]} for row in rows] == RECORDS
    assert engine_says(rows) == stream_says(RECORDS, code_field="func", witness=FAST["witness"])
    assert {row["codepurify"]["verdict"] for row in rows} == {"clean", "suspicious", "poisoned", "unread"}


LIMITS = {"itself": 1_000_000, "parent": 1_000_001}


@pytest.mark.parametrize("victim", LIMITS)
def test_a_killed_program_that_judges_rows_loses_nothing(victim: str, dataset: Any, node: MortalNode) -> None:
    node.kill(victim, answers=20)
    # another option than before: the workers that run already have a program
    rows = codepurify_ray.judge(dataset, code="func", witness="semantics", max_record_bytes=LIMITS[victim]).take_all()
    assert node.waiting() == 0
    assert engine_says(rows) == stream_says(RECORDS, code_field="func", witness="semantics")


def test_what_is_wrong_is_named(dataset: Any, tmp_path: Path) -> None:
    for function in (codepurify_ray.scan, codepurify_ray.judge):
        with pytest.raises(ValueError, match=r"no column 'fun'\. The columns are id, func, target"):
            function(dataset, code="fun")
    with pytest.raises(ValueError, match="clean, suspicious, poisoned, unread"):
        codepurify_ray.clean(dataset, drop=["poison"])
    with pytest.raises(codepurify.ProgramError, match="unknown option '--colour"):
        codepurify_ray.scan(dataset, code="func", colour="red")
    (tmp_path / "data").mkdir()
    with pytest.raises(ValueError, match="holds the data of another run"):
        codepurify_ray.scan(dataset, code="func", work=tmp_path)
