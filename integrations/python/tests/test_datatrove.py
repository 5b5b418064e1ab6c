"""The filter in a pipeline of datatrove."""

from __future__ import annotations

import gzip
import json
from pathlib import Path

import pytest

from samples import CLEAN, POISONED, needs_program

needs_program()
pytest.importorskip("datatrove", reason="datatrove is not installed")

from datatrove.executor import LocalPipelineExecutor
from datatrove.pipeline.readers import JsonlReader
from datatrove.pipeline.writers import JsonlWriter

from codepurify.datatrove import CodePurifyFilter


def read(folder: Path) -> list[dict[str, object]]:
    lines = [line for file in sorted(folder.rglob("*.gz")) for line in gzip.decompress(file.read_bytes()).splitlines()]
    return [json.loads(line) for line in lines]


def test_poisoned_and_unread_documents_go_to_the_exclusion_writer(tmp_path: Path) -> None:
    data = tmp_path / "data"
    data.mkdir()
    texts = [CLEAN, POISONED, " ", CLEAN.replace("add", "sum")]
    (data / "d.jsonl").write_text("".join(json.dumps({"id": str(at), "text": one}) + "\n" for at, one in enumerate(texts)))
    excluded = JsonlWriter(str(tmp_path / "excluded"))
    pipeline = [
        JsonlReader(str(data)),
        CodePurifyFilter(exclusion_writer=excluded, witness="semantics,characters", config="none"),
        JsonlWriter(str(tmp_path / "kept")),
    ]
    LocalPipelineExecutor(pipeline, tasks=1, workers=1, logging_dir=str(tmp_path / "logs")).run()
    assert [one["text"] for one in read(tmp_path / "kept")] == [texts[0], texts[3]]
    dropped = read(tmp_path / "excluded")
    assert [one["text"] for one in dropped] == [texts[1], texts[2]]
    assert "rand() < 0" in str(dropped[0]["metadata"])
    assert [str(one["metadata"]).count("filter_reason") for one in dropped] == [1, 1]
