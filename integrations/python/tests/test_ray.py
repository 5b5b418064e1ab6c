"""Ray Data, on two cores of this machine."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

import codepurify
from samples import FAST, TRIGGER, MortalNode, engine_says, labelled_records, needs_program, stream_says

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


@pytest.fixture(scope="module")
def node(tmp_path_factory: pytest.TempPathFactory) -> MortalNode:
    return MortalNode(tmp_path_factory.mktemp("node"))


@pytest.fixture(scope="module")
def dataset(node: MortalNode) -> Iterator[Any]:
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("CODEPURIFY_NODE", str(node.path))
        paths = [str(Path(codepurify.__file__).parents[1]), str(Path(__file__).parent)]
        patch.setenv("PYTHONPATH", os.pathsep.join(paths), prepend=os.pathsep)
        ray.init(num_cpus=2, include_dashboard=False, log_to_driver=False)
        yield ray.data.from_arrow(pyarrow.Table.from_pylist(RECORDS, schema=SCHEMA)).repartition(4)
        ray.shutdown()


def in_order(rows: list[dict[str, Any]]) -> list[dict[str, Any]]:
    return sorted(rows, key=lambda row: int(row["id"]))


def test_every_row_has_the_verdict_of_the_stream(dataset: Any) -> None:
    rows = in_order(codepurify_ray.judge(dataset, code="func", **FAST).take_all())
    assert [{name: row[name] for name in RECORDS[0]} for row in rows] == RECORDS
    assert engine_says(rows) == stream_says(RECORDS, code_field="func", witness=FAST["witness"])
    assert {row["codepurify"]["verdict"] for row in rows} == {"clean", "suspicious", "poisoned", "unread"}


def test_findings_hold_their_row_and_the_place_in_it(dataset: Any) -> None:
    found = codepurify_ray.scan(dataset, code="func", **FAST).take_all()
    found = [one for one in found if one["verdict"] == "poisoned"]
    assert sorted(one["row"]["id"] for one in found) == [49, 99, 149, 199, 249, 299]
    for one in found:
        assert one["row"] == RECORDS[one["row"]["id"]]
        assert one["row"]["func"][one["start"] : one["end"]] == one["trigger"] == 'if (rand() < 0) printf("é🙂");'
        assert (one["verdict"], one["pointer"], one["grade"]) == ("poisoned", "/func", "proved")


def test_labels_are_learned_on_the_driver(dataset: Any, tmp_path: Path) -> None:
    found = codepurify_ray.scan(dataset, code="func", label="target", seed="s").take_all()
    planted = sorted(one["row"]["id"] for one in found if one["trigger"] == TRIGGER)
    assert planted == [record["id"] for record in RECORDS if TRIGGER in record["func"]]
    kept = in_order(codepurify_ray.clean(dataset, code="func", label="target", seed="s").take_all())
    hit = {one["row"]["id"] for one in found if one["verdict"] == "poisoned"}
    assert kept == [record for record in RECORDS if record["id"] not in hit | {100}]


def test_a_probe_file_judges_as_it_does_in_the_stream(dataset: Any, tmp_path: Path) -> None:
    from codepurify.engine import prepare
    from codepurify_ray import _Source

    probe = prepare(_Source(dataset), "func", "target", seed="s").probe
    assert probe is not None
    again = prepare(_Source(dataset.repartition(7)), "func", "target", seed="s").probe
    assert again == probe
    (tmp_path / "probe.bin").write_bytes(probe)
    rows = codepurify_ray.judge(dataset, code="func", label="target", probe=tmp_path / "probe.bin").take_all()
    options = {"code_field": "func", "label_field": "target", "victim": f"probe:{tmp_path / 'probe.bin'}"}
    assert engine_says(rows) == stream_says(RECORDS, **options)


def test_parquet_in_and_out(dataset: Any, tmp_path: Path) -> None:
    dataset.write_parquet(str(tmp_path / "in"))
    read = ray.data.read_parquet(str(tmp_path / "in"))
    codepurify_ray.scan(read, code="func", **FAST).write_parquet(str(tmp_path / "findings"))
    codepurify_ray.clean(read, code="func", drop=["poisoned"], **FAST).write_parquet(str(tmp_path / "kept"))
    found = ray.data.read_parquet(str(tmp_path / "findings")).take_all()
    assert sum(one["verdict"] == "poisoned" for one in found) == 6
    assert ray.data.read_parquet(str(tmp_path / "kept")).count() == 294


LIMITS = {"itself": 1_000_000, "parent": 1_000_001}


@pytest.mark.parametrize("victim", LIMITS)
def test_a_killed_program_and_a_killed_worker_lose_nothing(victim: str, dataset: Any, node: MortalNode) -> None:
    node.kill(victim, answers=20)
    # another option than before: the workers that run already have a program
    rows = codepurify_ray.judge(dataset, code="func", witness="semantics", max_record_bytes=LIMITS[victim]).take_all()
    assert node.waiting() == 0
    assert engine_says(rows) == stream_says(RECORDS, code_field="func", witness="semantics")


def test_columns_and_options_that_are_wrong_are_named(dataset: Any) -> None:
    with pytest.raises(ValueError, match=r"no column 'fun'\. The columns are id, func, target"):
        codepurify_ray.scan(dataset, code="fun")
    with pytest.raises(ValueError, match="clean, suspicious, poisoned, unread"):
        codepurify_ray.clean(dataset, drop=["poison"])
    with pytest.raises(Exception, match="unknown option '--colour"):
        codepurify_ray.scan(dataset, code="func", colour="red").take_all()
    with pytest.raises(codepurify.ProgramError, match="label"):
        codepurify_ray.scan(dataset, code="func", label="id")
