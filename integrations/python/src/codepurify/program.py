"""Where the program is, and how it is started."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from functools import cache
from pathlib import Path

NODE_VARIABLE = "CODEPURIFY_NODE"
"""Environment variable with the path of node, where it is not on the path of programs."""

CLI_VARIABLE = "CODEPURIFY_CLI"
"""Environment variable with the path of another `dist/cli.js` than the one of this package."""

OLDEST_NODE = (20, 19)
"""The oldest Node.js that runs the program: `engines` in its `package.json`."""

_CLI = Path("dist") / "cli.js"
_PACKAGE = Path(__file__).resolve().parent
_PLACES = (_PACKAGE / "_program" / _CLI, *(repository / _CLI for repository in _PACKAGE.parents[3:4]))
"""In the installed package, or in the repository around it."""

_VERSION_SECONDS = 60
"""Time for `node --version`: it takes a twentieth of a second, and more on a busy machine."""


class ProgramError(RuntimeError):
    """The program could not be started, or ended with an error. The message is what it wrote, with its remedy."""

    def __init__(self, message: str, exit_code: int | None = None) -> None:
        super().__init__(message)
        self.exit_code = exit_code

    def __reduce__(self) -> tuple[type[ProgramError], tuple[str, int | None]]:
        """Workers of an engine send their errors to the driver."""
        return ProgramError, (str(self), self.exit_code)


def command(*arguments: str) -> list[str]:
    """The command that runs the program with these arguments.

    Raises:
        ProgramError: node or the program is not found, or node is too old.
    """
    return [_node(), str(_cli()), *arguments]


def main() -> None:
    """Runs the program with the arguments of this process, as `codepurify` on the command line."""
    try:
        sys.exit(subprocess.call(command(*sys.argv[1:])))
    except ProgramError as error:
        sys.exit(f"codepurify: {error}")


def _node() -> str:
    given = os.environ.get(NODE_VARIABLE)
    found = shutil.which(given or "node")
    if found is None:
        problem = f"{NODE_VARIABLE} is {given!r}, which is no program" if given else "Node.js is not found"
        raise ProgramError(f"{problem}. {_remedy()}")
    version = _version(found)
    if version is None:
        raise ProgramError(f"{found} is not Node.js: it does not answer --version. {_remedy()}")
    if version < OLDEST_NODE:
        raise ProgramError(f"Node.js at {found} is {'.'.join(map(str, version))}, which is too old. {_remedy()}")
    return found


def _remedy() -> str:
    oldest = ".".join(map(str, OLDEST_NODE))
    return f"Install Node.js {oldest} or newer, or set {NODE_VARIABLE} to the path of one."


@cache
def _version(node: str) -> tuple[int, int] | None:
    try:
        done = subprocess.run(
            [node, "--version"], stdin=subprocess.DEVNULL, capture_output=True, text=True, timeout=_VERSION_SECONDS
        )
    except (OSError, subprocess.SubprocessError):
        return None
    found = re.match(r"v(\d+)\.(\d+)\.", done.stdout)
    return None if found is None else (int(found[1]), int(found[2]))


def _cli() -> Path:
    given = os.environ.get(CLI_VARIABLE)
    places = (Path(given),) if given else _PLACES
    for place in places:
        if place.is_file():
            return place
    remedy = f"Install this package again, or set {CLI_VARIABLE} to the path of dist/cli.js."
    raise ProgramError(f"The program is not at {places[0]}. {remedy}")
