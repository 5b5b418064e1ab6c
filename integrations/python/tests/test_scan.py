"""Tests with the program itself: they are skipped where node or the bundle is missing."""

from __future__ import annotations

import gzip
import json
from pathlib import Path

import pytest

import codepurify
from codepurify import dolma
from samples import CLEAN, FAST, POISONED, needs_program

needs_program()


def test_scan_gives_tables(tmp_path: Path) -> None:
    lines = [json.dumps({"code": code}) for code in (CLEAN, POISONED)]
    (tmp_path / "d.jsonl").write_text("\n".join(lines))
    found = codepurify.scan(str(tmp_path / "*.jsonl"), cache=False, **FAST)
    assert found.summary["poisoned"] == 1
    frame = found.to_pandas()
    assert frame[["record", "verdict", "trigger"]].values.tolist() == [[2, "poisoned", 'if (rand() < 0) printf("fail");']]
    assert found.to_arrow().column("reason").to_pylist()[0].count("`rand() < 0` is always false") == 1


def test_scan_of_nothing_says_what_to_do(tmp_path: Path) -> None:
    with pytest.raises(codepurify.ProgramError, match="No file matches"):
        codepurify.scan(str(tmp_path / "*.jsonl"))
    with pytest.raises(codepurify.ProgramError, match=r"nothing\.jsonl"):
        codepurify.scan(tmp_path / "nothing.jsonl")


def test_dolma_attributes_have_spans_in_characters(tmp_path: Path) -> None:
    text = "/* 🙂 */ " + POISONED
    documents = tmp_path / "documents" / "c" / "d.jsonl.gz"
    documents.parent.mkdir(parents=True)
    with gzip.open(documents, "wt", encoding="utf-8") as file:
        for at, one in enumerate([text, CLEAN, ""]):
            file.write(json.dumps({"id": str(at), "text": one}) + "\n")
    dolma.main([str(documents), "--witness", "semantics,characters"])
    target = tmp_path / "attributes" / "codepurify" / "c" / "d.jsonl.gz"
    with gzip.open(target, "rt", encoding="utf-8") as file:
        rows = [json.loads(line) for line in file]
    assert [row["id"] for row in rows] == ["0", "1", "2"]
    [[start, end, score]] = rows[0]["attributes"]["codepurify__poisoned"]
    assert (text[int(start) : int(end)], score) == ('if (rand() < 0) printf("fail");', 1.0)
    assert rows[1]["attributes"]["codepurify__poisoned"] == []
    assert rows[2]["attributes"]["codepurify__unread"] == [[0, 0, 1.0]]
