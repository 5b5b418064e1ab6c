"""One run of the program that writes a JSON report."""

from __future__ import annotations

import io
import json
import subprocess
import sys
import tempfile
from collections.abc import Sequence
from typing import IO

from codepurify.program import ProgramError, command
from codepurify.progress import Display, Silent, best_display, follow, in_notebook
from codepurify.scan_result import Scan

_INTERRUPTED = 130
"""Exit code of a scan that the user has stopped: its report has what was found until then."""


def scan_report(arguments: Sequence[str], progress: str = "auto", stdin: IO[bytes] | None = None) -> Scan:
    """Runs `codepurify scan` with arguments.

    Args:
        arguments: paths and options.
        progress: `on`, `off`, or `auto`: on in a notebook and on a terminal.
        stdin: the file that the path `-` stands for.

    Raises:
        ProgramError: nothing could be judged; the message says why and what to do.
    """
    shows = progress == "on" or (progress == "auto" and in_notebook())
    draws = progress == "auto" and not shows and _is_terminal()
    if draws:
        code, output, messages = _run(arguments, stdin, None)
    else:
        code, output, messages = _run(
            (*arguments, f"--progress={'on' if shows else 'off'}"), stdin, best_display() if shows else Silent()
        )
    if code not in (0, _INTERRUPTED) or not output.strip():
        raise ProgramError(messages or f"The scan has no result: it ended with exit code {code}.", code)
    if messages:
        print(messages, file=sys.stderr)
    return Scan(json.loads(output), complete=code == 0)


def _run(arguments: Sequence[str], stdin: IO[bytes] | None, display: Display | None) -> tuple[int, bytes, str]:
    """Runs the program. Without a display it writes to the terminal itself."""
    # the report goes to a file, so that nobody has to read it while messages are read
    with tempfile.TemporaryFile() as output:
        process = subprocess.Popen(
            command("scan", *arguments, "--format", "json", "--fail-on", "never"),
            stdin=subprocess.DEVNULL if stdin is None else stdin,
            stdout=output,
            stderr=None if display is None else subprocess.PIPE,
        )
        try:
            messages = "" if process.stderr is None or display is None else follow(_text(process.stderr), display)
            code = process.wait()
        except BaseException:
            process.kill()
            process.wait()
            raise
        output.seek(0)
        return code, output.read(), messages


def _text(stream: IO[bytes]) -> IO[str]:
    # a carriage return stays one: it ends a line of progress
    return io.TextIOWrapper(stream, encoding="utf-8", errors="replace", newline="")


def _is_terminal() -> bool:
    return sys.stderr is not None and sys.stderr.isatty()
