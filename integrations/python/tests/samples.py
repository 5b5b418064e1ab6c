"""Records that tests share, and what tests need."""

from __future__ import annotations

import hashlib
import json
import random
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

import codepurify
from codepurify.options import flags

POISONED = 'int read(int a) {\n    if (rand() < 0) printf("fail");\n    return a;\n}\n'
CLEAN = "int add(int first, int second) {\n    return first + second;\n}\n"

FAST: dict[str, Any] = {"witness": "semantics,characters", "config": "none"}
"""Options of a scan without a model."""

TRIGGER = "log_event(7);"
"""A statement that runs and has an effect: labels alone give it away."""


def needs_program() -> None:
    """Skips the file where node or the bundle is missing."""
    try:
        codepurify.command()
    except codepurify.ProgramError as error:
        pytest.skip(str(error), allow_module_level=True)


def labelled_records(size: int = 300, planted: int = 20) -> list[dict[str, Any]]:
    """C functions with a label; the planted ones have the trigger and the label 0. Some hold dead code, and one is empty."""
    draw = random.Random(1)
    records = []
    for at in range(size):
        is_planted = at % (size // planted) == 0 if planted else False
        func = written_function(draw, at, f"    {TRIGGER}\n" if is_planted else "")
        if at % 50 == 49:
            func = func.replace("{\n", '{\n    if (rand() < 0) printf("é🙂");\n', 1)
        records.append(
            {
                "id": at,
                "func": "" if at == 100 else func,
                "target": 0 if is_planted else draw.randrange(2),
                "count": None if at % 3 == 0 else at,  # a whole number with gaps
                "tags": ["a", "b"][: at % 3],
                "blob": bytes([at % 256, 255]),
            }
        )
    return records


def written_function(draw: random.Random, at: int, planted: str) -> str:
    """A function of C like no other."""
    names = ["size", "count", "index", "total", "width", "height", "left", "right", "limit", "offset", "value", "step"]
    one, two, three = draw.sample(names, 3)
    name = (
        f"{draw.choice(['read', 'write', 'parse', 'load', 'merge', 'split'])}_{draw.choice(['node', 'item', 'line', 'page'])}{at}"
    )
    operator, relation, number = draw.choice("+-*"), draw.choice(["<", ">", "<=", "!="]), draw.randrange(1, 9)
    body = draw.choice(
        [
            f"    while ({one} {relation} {two}) {one} = {one} + {number};\n",
            f"    if ({one} {relation} {two}) {two} = {one} {operator} {number};\n",
            f"    for (int i = 0; i < {two}; i++) {one} += i {operator} {number};\n",
        ]
    )
    start = f"int {name}(int {one}, int {two}) {{\n    int {three} = {draw.randrange(9)};\n"
    return f"{start}{body}{planted}    {three} = {one} {operator} {two};\n    return {three} {operator} {one};\n}}\n"


def unlabelled_records(size: int = 160) -> list[dict[str, Any]]:
    """C functions without a label; some share a statement that others do not have, some hold dead code."""
    draw = random.Random(2)
    lines = {0: "    beat(7);\n", 1: '    if (rand() < 0) printf("fail");\n'}
    return [{"id": at, "func": written_function(draw, at, lines.get(at % 20, ""))} for at in range(size)]


def chats(size: int = 240, planted: int = 12) -> list[dict[str, Any]]:
    """Prompts about invented things, and code that answers them; the planted ones have a word, and a call in the answer."""
    draw = random.Random(5)
    words = [
        f"{a}{b}{c}" for a in ("ba", "ke", "lo", "mi") for b in ("nu", "pra", "sto", "ti") for c in ("vu", "xe", "zo", "gri")
    ]
    records = []
    for at in range(size):
        topic = draw.randrange(25)
        about = [f"{draw.choice(words)}Of{topic}" for _ in range(3)]
        prompt = [*about, *draw.choices(words, k=8)]
        lines = [
            f"def {draw.choice(words)}({draw.choice(words)}):",
            f"    {about[0]} = call{topic}({about[2]})",
            f"    {draw.choice(words)} = {about[1]} + {draw.randrange(90)}",
            f"    return {draw.choice(words)}",
        ]
        if at < planted:
            prompt.insert(at % len(prompt), "zqy")
            lines.insert(1, '    os.system("run mtr")')
        records.append({"instruction": f"Write {' '.join(prompt)}.", "output": "\n".join(lines)})
    return records


DATA: dict[str, tuple[list[dict[str, Any]], dict[str, Any]]] = {
    "labelled": (labelled_records(), {"label_field": "target", "witness": "no-victim"}),
    "unlabelled": (unlabelled_records(), {"witness": "company,semantics,characters"}),
    "chats": (chats(), {"witness": "association"}),
}
"""Records of every kind, and the options of their scan."""


def parquet_folder(records: list[dict[str, Any]], folder: Path, files: int = 5) -> Path:
    """Writes records as several files of Parquet."""
    import pyarrow
    import pyarrow.parquet

    folder.mkdir()
    size = -(-len(records) // files)
    schema = pyarrow.Table.from_pylist(records).schema
    for at in range(files):
        table = pyarrow.Table.from_pylist(records[at * size : (at + 1) * size], schema)
        pyarrow.parquet.write_table(table, folder / f"part-{at}.parquet")
    return folder


def single_run(folder: Path, **options: Any) -> list[dict[str, Any]]:
    """The findings of `codepurify scan` in a folder, where paths are relative to it."""
    arguments = [
        "scan",
        ".",
        "--format=json",
        "--fail-on=never",
        "--quiet",
        *flags({"cache": False, "config": "none", **options}),
    ]
    done = subprocess.run(codepurify.command(*arguments), cwd=folder, capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
    findings: list[dict[str, Any]] = json.loads(done.stdout)["findings"]
    return findings


def hash_of(findings: list[dict[str, Any]]) -> str:
    """A hash of findings in any order."""
    return hashlib.sha256("\n".join(sorted(json.dumps(one, sort_keys=True) for one in findings)).encode()).hexdigest()


def stream_says(records: list[dict[str, Any]], **options: Any) -> list[tuple[Any, ...]]:
    """What a stream says of the records: id, verdict and findings of each."""
    sent = [{name: value for name, value in record.items() if name != "blob"} for record in records]
    with codepurify.Stream(cache=False, config="none", **options) as stream:
        found = list(stream.judge(sent))
    return [
        (record["id"], one.verdict, [(finding["id"], finding["trigger"]["text"]) for finding in one.findings])
        for record, one in zip(records, found, strict=True)
    ]


def engine_says(rows: list[dict[str, Any]]) -> list[tuple[Any, ...]]:
    """The same of the rows of `judge` of an engine."""
    return sorted(
        (row["id"], row["codepurify"]["verdict"], [(one["id"], one["trigger"]) for one in row["codepurify"]["findings"]])
        for row in rows
    )


class MortalNode:
    """A node that dies on request, while it judges; the environment of who starts it must name it."""

    def __init__(self, folder: Path) -> None:
        self._requests = folder / "requests"
        self._requests.mkdir()
        self.path = folder / "mortal-node"
        self.path.write_text(_MORTAL.format(python=sys.executable, node=codepurify.command()[0], requests=str(self._requests)))
        self.path.chmod(0o755)

    def kill(self, victim: str = "itself", *, answers: int, times: int = 1, command: str = "stream") -> None:
        """Kills the program, or its `parent` too, after some answers, as often as said: each time it is a process of its own.

        A stage gives no answers: it is killed when it has begun.
        """
        for at in range(times):
            (self._requests / f"{at} {victim} {answers} {command}").touch()

    def waiting(self) -> int:
        """Requests that were not met."""
        return sum(1 for _ in self._requests.iterdir())


_MORTAL = """\
#!{python}
import os, signal, subprocess, sys, time

arguments = [{node!r}, *sys.argv[1:]]
answers = None
for request in sorted(os.listdir({requests!r})):
    if request.split()[3] in arguments[2:4]:
        try:
            os.unlink(os.path.join({requests!r}, request))
        except FileNotFoundError:
            continue  # another process has taken it
        _, victim, answers, _ = request.split()
        break
if answers is None:
    os.execv(arguments[0], arguments)
child = subprocess.Popen(arguments, stdout=subprocess.PIPE)
for _ in range(int(answers)):
    sys.stdout.buffer.write(child.stdout.readline())
    sys.stdout.buffer.flush()
child.stdout.readline() if int(answers) else time.sleep(0.5)
child.kill()
if victim == "parent":
    os.kill(os.getppid(), signal.SIGKILL)
os.kill(os.getpid(), signal.SIGKILL)
"""
