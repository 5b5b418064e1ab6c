"""Tests with the program itself: they are skipped where node or the bundle is missing."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

import codepurify
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
