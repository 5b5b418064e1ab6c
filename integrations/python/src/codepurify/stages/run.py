"""A run of all stages, driven by an engine."""

from __future__ import annotations

import json
import os
from collections.abc import Callable, Iterable, Mapping
from pathlib import Path

from codepurify.program import ProgramError
from codepurify.scan_result import Scan
from codepurify.stages.data import Data
from codepurify.stages.stage import SEED_VARIABLE, STAGES, Stage, Stages

MOST_SHARDS = 256
"""The most that the program divides a run into."""

Mapped = Callable[[Stages, Stage], Iterable[str | None]]
"""Runs `Stages.attempt` for each shard, on the machines of an engine. Returns what the attempts return."""


def run_stages(
    data: Data,
    work: Path,
    mapped: Mapped,
    options: Mapping[str, object],
    *,
    cores: int,
    shards: int | None = None,
    seed: str | None = None,
) -> Scan:
    """Runs all stages.

    Args:
        data: the files of the run.
        work: the folder for files between stages.
        mapped: runs a stage for each shard.
        options: as of `codepurify scan`.
        cores: tasks that the engine runs at a time.
        shards: the number of shards, by default `cores`.
        seed: the secret key of the run, by default that of the environment.

    Raises:
        ProgramError: a stage cannot be completed; the message says why and what to do.
    """
    files = len(data.files())
    number = max(1, min(shards or cores, MOST_SHARDS))
    folder = work / "stages"
    folder.mkdir(parents=True, exist_ok=True)
    shard_by = "file" if files >= number else "content"
    key = os.environ.get(SEED_VARIABLE, "") if seed is None else seed
    stages = Stages(data, str(folder), number, shard_by, key, options)
    for stage in STAGES:
        if not stage.is_mapped:
            stages.run(stage)
            continue
        problem = next(filter(None, mapped(stages, stage)), None)
        if problem is not None:
            raise ProgramError(problem, 2)
    found = Scan(json.loads(stages.report().read_text("utf-8")))
    _require_all(data, found)
    return found


def _require_all(data: Data, found: Scan) -> None:
    """Files that the program does not read must not pass as clean."""
    seen = found.summary["files"]["total"]
    files = data.size()
    if seen < files:
        raise ProgramError(
            f"{files - seen} of {files} files in {data.folder!r} were not read: a .gitignore leaves them out. "
            "Give a folder that holds only the data."
        )
