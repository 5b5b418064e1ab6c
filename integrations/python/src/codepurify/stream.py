"""One process that judges records as they come: what a worker of Spark, Ray or datatrove keeps open."""

from __future__ import annotations

import json
import subprocess
import sys
import threading
from collections import deque
from collections.abc import Iterable, Iterator, Mapping
from contextlib import suppress
from dataclasses import replace
from types import TracebackType
from typing import IO, Any

from codepurify.options import flags
from codepurify.program import ProgramError, command
from codepurify.verdict import Verdict, unread_verdict

MOST_WAITING = 64
"""Records that are sent before the verdict on the first of them is read: enough to keep the program busy, few enough that the
pipes never fill from both sides."""

MOST_KILLED = 3
"""Records in a row that may each end the program before it is an error: then the records are not the cause, the machine is."""

_MOST_WAITING_BYTES = 32_768
"""Half of what a pipe of Linux holds."""

_MOST_SAID = 20
"""Lines of the program's messages that an error repeats."""


class Stream:
    """A running `codepurify stream`. Where the program is killed, it is started again, and nothing is lost.

    Args:
        options: as on the command line, with `_` for `-`: `witness="semantics,characters"`, `victim="probe:probe.bin"`.
    """

    def __init__(self, **options: object) -> None:
        self._command = command("stream", *flags(options))
        self._answered = 0
        self._before = 0  # records that were answered before the running process was started
        self._waiting: deque[str] = deque()  # lines without an answer, the oldest first
        self._killed = 0  # records in a row that ended the program
        self._said: deque[str] = deque(maxlen=_MOST_SAID)  # the last lines of what the program says
        self._process = self._start()

    def judge(self, records: Iterable[Mapping[str, Any]]) -> Iterator[Verdict]:
        """One verdict for each record, in the order of the records.

        A record on which alone the program is killed a second time is `unread`.

        Raises:
            ProgramError: the program ended by itself before it had judged all of them, or is killed again and again.
        """
        while self._waiting:
            self._next()  # answers that a reader who left early has not taken: they are not those of these records
        for record in records:
            line = json_line(record)
            while self._waiting and self._is_full(line):
                yield self._next()
            self._waiting.append(line)
            self._send(line)
        while self._waiting:
            yield self._next()

    def close(self) -> None:
        """Ends the program."""
        _end(self._process)
        self._reader.join()

    def __enter__(self) -> Stream:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        self.close()

    def _start(self) -> subprocess.Popen[str]:
        self._before = self._answered
        pipe = subprocess.PIPE
        process = subprocess.Popen(self._command, stdin=pipe, stdout=pipe, stderr=pipe, encoding="utf-8", errors="replace")
        self._said.clear()
        self._reader = threading.Thread(target=_pass_on, args=(process.stderr, self._said), daemon=True)
        self._reader.start()
        return process

    def _is_full(self, line: str) -> bool:
        return len(self._waiting) >= MOST_WAITING or sum(map(len, self._waiting)) + len(line) > _MOST_WAITING_BYTES

    def _send(self, line: str) -> bool:
        """Sends a line. `False` where the program is gone: the next verdict that is read says why."""
        assert self._process.stdin is not None
        try:
            self._process.stdin.write(line)
            self._process.stdin.flush()
        except OSError:
            return False
        return True

    def _next(self) -> Verdict:
        verdict = self._read() or self._again()
        self._waiting.popleft()
        self._answered += 1
        return verdict

    def _read(self) -> Verdict | None:
        """The next verdict of the running process; `None` where it was killed."""
        assert self._process.stdout is not None
        line = self._process.stdout.readline()
        if not line.endswith("\n"):
            code = self._process.wait()
            if code < 0:
                return None
            self._reader.join()
            raise ProgramError(f"codepurify stream ended with exit code {code}.\n{''.join(self._said)}".strip(), code)
        self._killed = 0
        return _placed(Verdict(**json.loads(line)), self._before)

    def _again(self) -> Verdict:
        """The verdict on the oldest waiting record by a new process, which gets it alone; then the others are sent again."""
        first, *others = self._waiting
        self._restart()
        verdict = self._read() if self._send(first) else None
        if verdict is None:
            self._killed += 1
            if self._killed >= MOST_KILLED:
                signal = -self._process.wait()
                raise ProgramError(f"codepurify stream is killed again and again, the last time by signal {signal}.")
            verdict = unread_verdict(self._answered + 1, "the program was killed twice while it judged this record")
            self._restart(skipped=1)
        for line in others:
            self._send(line)
        return verdict

    def _restart(self, skipped: int = 0) -> None:
        _end(self._process)
        self._process = self._start()
        self._before += skipped


def json_line(record: Mapping[str, Any]) -> str:
    """A record as a line of JSON, in ASCII: a half of a surrogate pair stays what it is."""
    return f"{json.dumps(record, default=str)}\n"


def _placed(verdict: Verdict, before: int) -> Verdict:
    """The verdict with numbers that go on where another process has ended."""
    if before == 0:
        return verdict
    findings = [{**finding, "record": finding["record"] + before} for finding in verdict.findings]
    return replace(verdict, line=verdict.line + before, findings=findings)


def _pass_on(stderr: IO[str], said: deque[str]) -> None:
    """Passes on what a program says, as soon as it says it, and keeps the end of it for an error: workers have no terminal."""
    with stderr:
        for line in stderr:
            said.append(line)
            with suppress(AttributeError, OSError, ValueError):  # there is no standard error, or it is closed
                sys.stderr.write(line)


def _end(process: subprocess.Popen[str]) -> None:
    """Closes the pipes of a program, on which it ends, and waits for it."""
    if process.stdin is not None:
        with suppress(OSError):  # it is gone already
            process.stdin.close()
    if process.stdout is not None:
        process.stdout.close()
    process.wait()
