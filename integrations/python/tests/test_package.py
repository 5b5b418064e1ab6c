"""The package as pip installs it, from a clone and from a source distribution, and what it says where Node.js is missing."""

from __future__ import annotations

import os
import subprocess
import sys
import tarfile
import zipfile
from pathlib import Path

import pytest

import codepurify
from samples import FAST, POISONED, needs_program

needs_program()
pytest.importorskip("hatchling", reason="hatchling is not installed")

PROJECT = Path(__file__).resolve().parents[1]
MOST_MEGABYTES = 40
"""Of a wheel: half of it is ONNX Runtime."""


def build(project: Path, target: str, folder: Path) -> Path:
    """Builds with the hatchling that is installed, so that nothing is downloaded."""
    command = [sys.executable, "-m", "hatchling", "build", "--target", target, "--directory", str(folder)]
    subprocess.run(command, cwd=project, check=True, capture_output=True)
    (built,) = folder.iterdir()
    return built


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return build(PROJECT, "wheel", tmp_path_factory.mktemp("wheel"))


def test_wheels_from_a_clone_and_from_a_source_distribution_are_equal(wheel: Path, tmp_path: Path) -> None:
    assert wheel.stat().st_size < MOST_MEGABYTES * 2**20
    with tarfile.open(build(PROJECT, "sdist", tmp_path / "sdist")) as archive:
        archive.extractall(tmp_path / "unpacked", filter="data")
    (unpacked,) = (tmp_path / "unpacked").iterdir()
    again = build(unpacked, "wheel", tmp_path / "again")
    assert contents(again) == contents(wheel)
    names = contents(wheel)
    assert {"codepurify_spark/__init__.py", "codepurify_ray/py.typed", "codepurify/_program/dist/cli.js"} <= names.keys()
    assert not [name for name in names if name.endswith("action.js") or "/types/" in name]


def contents(wheel: Path) -> dict[str, int]:
    """Names of the files in a wheel, and their checksums; the record of the wheel names them in the order of the folder."""
    with zipfile.ZipFile(wheel) as archive:
        return {one.filename: one.CRC for one in archive.infolist() if not one.filename.endswith("/RECORD")}


def test_the_program_of_a_wheel_runs_by_itself(wheel: Path, tmp_path: Path) -> None:
    with zipfile.ZipFile(wheel) as archive:
        archive.extractall(tmp_path / "site")
    (tmp_path / "f.c").write_text(POISONED)
    code = f"import codepurify; print(codepurify.command()[1], codepurify.scan('f.c', cache=False, **{FAST}).summary['poisoned'])"
    environment = {name: value for name, value in os.environ.items() if name != "CODEPURIFY_CLI"}
    environment["PYTHONPATH"] = str(tmp_path / "site")
    done = subprocess.run([sys.executable, "-c", code], cwd=tmp_path, env=environment, capture_output=True, text=True)
    assert (done.stdout.split(), done.stderr) == ([str(tmp_path / "site/codepurify/_program/dist/cli.js"), "1"], "")


REMEDY = r"Install Node\.js 20\.19 or newer, or set CODEPURIFY_NODE to the path of one\."


def test_node_that_is_missing_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("CODEPURIFY_NODE", "/nowhere/node")
    with pytest.raises(codepurify.ProgramError, match=f"^CODEPURIFY_NODE is '/nowhere/node', which is no program. {REMEDY}$"):
        codepurify.Stream()
    monkeypatch.delenv("CODEPURIFY_NODE")
    monkeypatch.setenv("PATH", "/nowhere")
    with pytest.raises(codepurify.ProgramError, match=rf"^Node\.js is not found\. {REMEDY}$"):
        codepurify.scan("data.jsonl")


@pytest.mark.parametrize(
    ("says", "problem"),
    [
        ("v18.20.4", r"Node\.js at .* is 18\.20, which is too old\."),
        ("v20.18.1", r"Node\.js at .* is 20\.18, which is too old\."),
        ("hello", r".* is not Node\.js: it does not answer --version\."),
    ],
)
def test_node_that_is_too_old_is_named(says: str, problem: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    node = tmp_path / "node"
    node.write_text(f"#!/bin/sh\necho {says}\n")
    node.chmod(0o755)
    monkeypatch.setenv("CODEPURIFY_NODE", str(node))
    with pytest.raises(codepurify.ProgramError, match=f"^{problem} {REMEDY}$"):
        codepurify.command()


def test_the_oldest_node_is_that_of_the_program() -> None:
    import json

    from codepurify.program import OLDEST_NODE

    package = json.loads((Path(codepurify.command()[1]).parents[1] / "package.json").read_text())
    assert package["engines"]["node"] == ">=" + ".".join(map(str, OLDEST_NODE))
