"""One process that judges records as they come: what a worker of Spark, Ray or datatrove keeps open."""

from __future__ import annotations

import json
import subprocess
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from types import TracebackType
from typing import Any

from codepurify.options import flags
from codepurify.program import ProgramError, command

MOST_WAITING = 64
"""Records that are sent before the verdict on the first of them is read: enough to keep the program busy, few enough that the pipes
never fill from both sides."""

_MOST_WAITING_BYTES = 32_768
"""Half of what a pipe of Linux holds."""


@dataclass(frozen=True)
class Verdict:
    """What the program says of one record: a line of `codepurify stream`."""

    line: int
    verdict: str
    """`poisoned`, `suspicious`, `clean`, or `unread`: some of it was not judged, and the rest is clean."""
    judged: int
    degraded: int
    """Those of the judged pieces of code that were not parsed completely."""
    heard: list[str]
    findings: list[dict[str, Any]]
    unread: list[str]
    aside: list[str]


class Stream:
    """A running `codepurify stream`.

    Args:
        options: as on the command line, with `_` for `-`: `witness="semantics,characters"`, `victim="probe:probe.bin"`.
    """

    def __init__(self, **options: object) -> None:
        self._process = subprocess.Popen(
            command("stream", *flags(options)),
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
            encoding="utf-8",
        )

    def judge(self, records: Iterable[Mapping[str, Any]]) -> Iterator[Verdict]:
        """One verdict for each record, in the order of the records.

        Raises:
            ProgramError: the program ended before it had judged all of them.
        """
        waiting: list[int] = []
        for record in records:
            line = json.dumps(record, ensure_ascii=False, default=str)
            size = len(line.encode("utf-8", "surrogatepass"))
            while waiting and (len(waiting) >= MOST_WAITING or sum(waiting) + size > _MOST_WAITING_BYTES):
                waiting.pop(0)
                yield self._read()
            self._send(line)
            waiting.append(size)
        for _ in waiting:
            yield self._read()

    def close(self) -> None:
        """Ends the program."""
        if self._process.stdin is not None and not self._process.stdin.closed:
            self._process.stdin.close()
        if self._process.stdout is not None:
            self._process.stdout.close()
        self._process.wait()

    def __enter__(self) -> Stream:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def _send(self, line: str) -> None:
        assert self._process.stdin is not None
        try:
            self._process.stdin.write(f"{line}\n")
            self._process.stdin.flush()
        except (BrokenPipeError, ValueError) as error:
            raise self._ended() from error

    def _read(self) -> Verdict:
        assert self._process.stdout is not None
        line = self._process.stdout.readline()
        if line == "":
            raise self._ended()
        return Verdict(**json.loads(line))

    def _ended(self) -> ProgramError:
        code = self._process.wait()
        return ProgramError(f"codepurify stream ended with exit code {code}: see what it wrote above.", code)
