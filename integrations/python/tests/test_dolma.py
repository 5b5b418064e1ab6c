"""Attributes for dolma, and its mixer that reads them."""

from __future__ import annotations

import gzip
import json
import re
from pathlib import Path
from typing import Any

import pytest

from codepurify import dolma
from samples import CLEAN, POISONED, needs_program

needs_program()

TEXTS = ["/* 🙂 */ " + POISONED, CLEAN, ""]
README = Path(__file__).resolve().parents[2] / "dolma" / "README.md"


def written(folder: Path, name: str) -> Path:
    """A file of documents."""
    documents = folder / "v0" / "documents" / name
    documents.parent.mkdir(parents=True)
    with gzip.open(documents, "wt", encoding="utf-8") as file:
        file.writelines(json.dumps({"id": str(at), "text": one}) + "\n" for at, one in enumerate(TEXTS))
    return documents


def read(path: Path) -> list[dict[str, Any]]:
    return [json.loads(line) for line in gzip.decompress(path.read_bytes()).splitlines()]


def test_attributes_have_spans_in_characters(tmp_path: Path) -> None:
    dolma.main([str(written(tmp_path, "c/d.jsonl.gz")), "--witness", "semantics,characters"])
    rows = read(tmp_path / "v0" / "attributes" / "codepurify" / "c" / "d.jsonl.gz")
    assert [row["id"] for row in rows] == ["0", "1", "2"]
    [[start, end, score]] = rows[0]["attributes"]["codepurify__poisoned"]
    assert (TEXTS[0][int(start) : int(end)], score) == ('if (rand() < 0) printf("fail");', 1.0)
    assert rows[1]["attributes"]["codepurify__poisoned"] == []
    assert rows[2]["attributes"]["codepurify__unread"] == [[0, 0, 1.0]]


def test_a_file_outside_of_documents_is_refused(tmp_path: Path) -> None:
    with pytest.raises(SystemExit, match="is in no folder named documents"):
        dolma.main([str(tmp_path / "d.jsonl.gz")])


def test_the_mixer_leaves_out_what_the_readme_says(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    mixer = pytest.importorskip("dolma.dolma", reason="dolma is not installed")
    yaml = pytest.importorskip("yaml", reason="pyyaml is not installed")
    monkeypatch.chdir(tmp_path)
    dolma.main([str(written(Path(), "d.jsonl.gz")), "--witness", "semantics,characters"])
    (example,) = re.findall(r"^```yaml\n(.*?)^```", README.read_text("utf-8"), re.S | re.M)
    work = {"input": "work/in", "output": "work/out"}
    for folder in work.values():
        Path(folder).mkdir(parents=True)
    mixer.mixer_entrypoint(json.dumps({**yaml.safe_load(example), "work_dir": work, "processes": 1}))
    (mixed,) = Path("mixed").iterdir()
    assert [row["text"] for row in read(mixed)] == [CLEAN]
