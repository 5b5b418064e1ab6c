"""The stages of a scan without an engine: tasks in threads of this process."""

from __future__ import annotations

import shutil
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import pytest

import codepurify
from samples import DATA, TRIGGER, hash_of, labelled_records, needs_program, parquet_folder, single_run

needs_program()
pyarrow = pytest.importorskip("pyarrow", reason="pyarrow is not installed")

from codepurify.stages import (
    STAGES,
    Data,
    Stage,
    Stages,
    dropped_records,
    findings_by_file,
    found_table,
    kept_table,
    own_data,
    run_stages,
    shared_folder,
    write_part,
)

RECORDS = labelled_records()
OPTIONS = {"label_field": "target", "witness": "no-victim"}


def twice_in_threads(stages: Stages, stage: Stage) -> list[str | None]:
    """Each task twice at a time, as engines do with slow ones, the last shard first."""
    shards = [shard for shard in range(stages.shards, 0, -1) for _ in range(2)]
    with ThreadPoolExecutor(4) as pool:
        return list(pool.map(lambda shard: stages.attempt(stage, shard), shards))


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return parquet_folder(RECORDS, tmp_path_factory.mktemp("labelled") / "data")


@pytest.mark.parametrize(("name", "shards"), [("labelled", 3), ("unlabelled", 2), ("chats", 7)])
def test_findings_are_those_of_the_single_run(name: str, shards: int, tmp_path: Path) -> None:
    records, options = DATA[name]
    folder = parquet_folder(records, tmp_path / "data")
    found = run_stages(Data.at(folder), tmp_path / "work", twice_in_threads, options, cores=2, shards=shards)
    single = single_run(folder, **options)
    assert len(single) > 5
    assert (len(found.findings), hash_of(found.findings)) == (len(single), hash_of(single))
    assert not list((tmp_path / "work").rglob("*.partial"))


def test_rows_are_those_of_the_findings(folder: Path, tmp_path: Path) -> None:
    data = Data.at(folder)
    found = run_stages(data, tmp_path, twice_in_threads, OPTIONS, cores=2)
    tables = [found_table(data, path, rows, data.schema()) for path, rows in findings_by_file(found).items()]
    rows = pyarrow.concat_tables(tables).to_pylist()
    planted = [record for record in RECORDS if TRIGGER in record["func"]]
    assert sorted((one["row"] for one in rows if one["trigger"] == TRIGGER), key=lambda row: int(row["id"])) == planted
    for one in rows:
        assert one["row"] == RECORDS[int(one["path"][5]) * 60 + one["record"] - 1]
    dropped = dropped_records(found, ["poisoned", "unread"])
    kept = [
        row
        for path in data.files()
        for batch in kept_table(data, path, dropped.get(path, frozenset()), data.schema())
        for row in batch.to_pylist()
    ]
    hit = {one["row"]["id"] for one in rows if one["verdict"] == "poisoned"} | {100}
    assert kept == [record for record in RECORDS if record["id"] not in hit]


@pytest.fixture
def judged(folder: Path, tmp_path: Path) -> Stages:
    """A run that has been judged, in two shards."""
    (tmp_path / "work").mkdir()
    own = parquet_folder(RECORDS, tmp_path / "data")
    stages = Stages(Data.at(own), str(tmp_path / "work"), 2, "file", "", OPTIONS)
    for stage in STAGES:
        if stage.is_mapped:
            assert [stages.attempt(stage, 1), stages.attempt(stage, 2)] == [None, None]
        else:
            stages.run(stage)
    return stages


def test_parts_that_are_damaged_missing_or_of_other_data_are_refused_by_name(judged: Stages) -> None:
    read, learn, judge = STAGES[0], next(one for one in STAGES if not one.is_mapped), STAGES[-1]
    work, data = Path(judged.work), Path(judged.data.folder)
    shutil.copytree(work, work.with_name("sound"))

    surveys = work / "read-2-of-2.jsonl"
    surveys.write_bytes(surveys.read_bytes()[:-40])
    (work / "learned.bin").unlink()  # what is done is not done again
    with pytest.raises(codepurify.ProgramError, match=r"read-2-of-2\.jsonl.* cannot be used"):
        judged.run(learn)
    surveys.unlink()
    with pytest.raises(codepurify.ProgramError, match="lacks read files of 2 shards: 2"):
        judged.run(learn)
    assert judged.attempt(read, 2) is None
    judged.run(learn)

    part = work / "judged-1-of-2.json"
    part.write_bytes(part.read_bytes().replace(b'"clean"', b'"claen"', 1))
    with pytest.raises(codepurify.ProgramError, match=r"judged-1-of-2\.json.* cannot be used"):
        judged.report()
    shutil.copy(work.with_name("sound") / "judged-2-of-2.json", part)
    with pytest.raises(codepurify.ProgramError, match=r"judged-[12]-of-2\.json.* is shard 2/2, and so is"):
        judged.report()
    assert judged.attempt(judge, 1) is None
    assert judged.report().is_file()

    shutil.copy(data / "part-0.parquet", data / "part-9.parquet")
    said = judged.attempt(judge, 1)
    assert said is not None
    assert '"part-9.parquet" is new' in said


def test_a_killed_program_may_be_tried_again_and_a_mistake_is_not(judged: Stages, monkeypatch: pytest.MonkeyPatch) -> None:
    wrong = Stages(judged.data, judged.work, 2, "file", "", {"colour": "red"})
    said = wrong.attempt(STAGES[0], 1)
    assert said is not None
    assert "unknown option '--colour" in said
    monkeypatch.setenv("CODEPURIFY_CLI", "/nowhere/cli.js")
    with pytest.raises(codepurify.ProgramError, match="The program is not at /nowhere"):
        judged.attempt(STAGES[0], 1)


def test_files_that_the_program_leaves_out_are_no_clean_data(folder: Path, tmp_path: Path) -> None:
    own = parquet_folder(RECORDS, tmp_path / "data")
    (own / ".gitignore").write_text("part-1.parquet\n")
    with pytest.raises(codepurify.ProgramError, match=r"1 of 6 files in .* were not read: a \.gitignore"):
        run_stages(Data.at(own), tmp_path, twice_in_threads, OPTIONS, cores=2)


def test_parts_of_data_are_written_whole_and_may_be_written_twice(tmp_path: Path) -> None:
    table = pyarrow.Table.from_pylist(RECORDS)
    folder = own_data(tmp_path)

    def broken() -> Any:
        yield table
        raise RuntimeError("killed")

    with pytest.raises(RuntimeError, match="killed"):
        write_part(str(tmp_path), 0, broken())
    assert list(folder.iterdir()) == []
    parts = ((1, table), (0, table[:7]), (2, table[:0]), (0, table[:7]))
    assert [write_part(str(tmp_path), number, [one]) for number, one in parts] == [300, 7, 0, 7]
    assert Data.written(folder, 307).files() == ["part-00000.parquet", "part-00001.parquet"]
    with pytest.raises(codepurify.ProgramError, match="wrote 400 rows, and the driver sees 307"):
        Data.written(folder, 400)
    with pytest.raises(ValueError, match="holds the data of another run"):
        own_data(tmp_path)
    with pytest.raises(ValueError, match="no rows"):
        Data.written(folder, 0)


def test_folders_that_cannot_be_shared_are_refused(tmp_path: Path) -> None:
    with pytest.raises(ValueError, match="give work=, a folder that the driver and all workers share"):
        shared_folder(None, is_local=False)
    with pytest.raises(ValueError, match="'s3://bucket/run' is an address"):
        shared_folder("s3://bucket/run", is_local=False)
    with pytest.raises(ValueError, match="holds no file of Parquet"):
        Data.at(tmp_path)
    with pytest.raises(codepurify.ProgramError, match="'/nowhere/data' is not on this machine"):
        Data("/nowhere/data", ".").check()
