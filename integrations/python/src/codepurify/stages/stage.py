"""One stage of a run, for one shard."""

from __future__ import annotations

import os
import subprocess
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import NamedTuple

from codepurify.options import flags
from codepurify.program import ProgramError, command
from codepurify.stages.data import Data

SEED_VARIABLE = "CODEPURIFY_SEED"
"""Environment variable of the driver with the secret key of the run, where none is given."""


class Stage(NamedTuple):
    """A stage before the report."""

    name: str
    is_mapped: bool
    """It has a task for each shard; else it needs all records together, and has one."""


STAGES: tuple[Stage, ...] = (
    Stage("read", True),
    Stage("learn", False),
    Stage("count", True),
    Stage("accept", False),
    Stage("judge", True),
)
"""The stages of a run before its report, in their order."""

_WITHOUT_DATA = frozenset({"accept"})
"""Stages that use only what the work folder holds."""
_REPORT = "report"
_REFUSED = 2
"""Exit code of a mistake in options or data, which no second try repairs."""


@dataclass(frozen=True)
class Stages:
    """What all stages of a run have in common. A driver makes it and sends it to its workers."""

    data: Data
    work: str
    """The folder with the files between stages."""
    shards: int
    shard_by: str
    """`file`, or `content` where there are fewer files than shards."""
    seed: str = ""
    options: Mapping[str, object] = field(default_factory=dict)
    """As of `codepurify scan`."""

    def run(self, stage: Stage, shard: int | None = None) -> None:
        """Runs a stage. Its file is written under a name of its own and renamed, so that a stage may run twice, even at a time.

        Args:
            stage: one of `STAGES`.
            shard: from 1, for a stage that is mapped.

        Raises:
            ProgramError: it could not be completed; the message says why and what to do.
        """
        self.data.check()
        own = {"shard": f"{shard}/{self.shards}", "jobs": 1} if stage.is_mapped else {}
        given = {"config": "none", **self.options, "cache": False, "shard_by": self.shard_by, **own}
        paths = [] if stage.name in _WITHOUT_DATA else [self.data.argument]
        self._start(stage.name, *flags(given), *paths)

    def attempt(self, stage: Stage, shard: int) -> str | None:
        """Runs a stage that is mapped.

        Returns:
            what the program says of a mistake, which an engine need not try again; `None`: the stage is complete.

        Raises:
            ProgramError: anything else, such as a program that was killed: it may be tried again.
        """
        try:
            self.run(stage, shard)
        except ProgramError as error:
            if error.exit_code != _REFUSED:
                raise
            return str(error)
        return None

    def report(self) -> Path:
        """Writes the report of what was judged.

        Raises:
            ProgramError: a file of the work folder cannot be used, or nothing could be judged.
        """
        output = Path(self.work) / "report.json"
        self._start(_REPORT, "--config=none", "--format=json", "--fail-on=never", f"--output={output}")
        return output

    def _start(self, *arguments: str) -> None:
        name, *rest = arguments
        environment = {key: value for key, value in os.environ.items() if key != SEED_VARIABLE}
        if self.seed:
            environment[SEED_VARIABLE] = self.seed  # no argument: arguments are seen by everybody on the machine
        done = subprocess.run(
            command("stage", name, f"--work={self.work}", "--quiet", *rest),
            cwd=self.data.folder,
            env=environment,
            stdin=subprocess.DEVNULL,
            capture_output=True,
            encoding="utf-8",
            errors="replace",
        )
        if done.returncode != 0:
            said = done.stderr.strip() or f"codepurify stage {name} ended with exit code {done.returncode}."
            raise ProgramError(said, done.returncode)
