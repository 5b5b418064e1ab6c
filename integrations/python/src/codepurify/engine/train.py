"""One run of `codepurify probe train`."""

from __future__ import annotations

import os
import re
import subprocess
import tempfile
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from codepurify.engine.task import Task
from codepurify.options import flags
from codepurify.program import ProgramError, command

_PATTERNS = re.compile(r"([\d,]+) patterns? that labels follow")


@dataclass(frozen=True)
class Learned:
    """A trained probe."""

    probe: bytes
    """The content of its file."""
    patterns: int
    """Patterns that labels follow."""
    summary: str
    """What the program says of them."""


def train_probe(lines: Iterable[str], task: Task, seed: str) -> Learned:
    """Trains a probe on records, which are lines of JSON.

    Raises:
        ProgramError: they cannot be learned from; the message says why.
    """
    with tempfile.TemporaryDirectory(prefix="codepurify-") as folder:
        records, output = Path(folder) / "records.jsonl", Path(folder) / "probe.bin"
        with records.open("w", encoding="ascii") as file:
            file.writelines(f"{line}\n" for line in lines)
        options = {"code_field": task.code, "label_field": task.label, "language": task.options.get("language")}
        done = subprocess.run(
            command("probe", "train", str(records), *flags({**options, "output": output, "config": "none"})),
            stdin=subprocess.DEVNULL,
            capture_output=True,
            encoding="utf-8",
            errors="replace",
            # no argument: arguments are seen by everybody on the machine
            env={**os.environ, **({"CODEPURIFY_SEED": seed} if seed else {})},
        )
        found = _PATTERNS.search(done.stderr)
        if done.returncode != 0 or found is None:
            raise ProgramError(done.stderr.strip() or "The probe was not trained.", done.returncode)
        return Learned(output.read_bytes(), int(found[1].replace(",", "")), done.stderr.strip())
