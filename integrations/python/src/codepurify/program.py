"""Where the program is, and how it is started."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

NODE_VARIABLE = "CODEPURIFY_NODE"
"""Environment variable with the path of node, where it is not on the path of programs."""

CLI_VARIABLE = "CODEPURIFY_CLI"
"""Environment variable with the path of another `dist/cli.js` than the one of this package."""

_PACKAGE = Path(__file__).resolve().parent
_CLI = Path("dist") / "cli.js"


class ProgramError(RuntimeError):
    """The program could not be started, or ended with an error. The message is what it wrote, with its remedy."""

    def __init__(self, message: str, exit_code: int | None = None) -> None:
        super().__init__(message)
        self.exit_code = exit_code


def command(*arguments: str) -> list[str]:
    """The command that runs the program with these arguments.

    Raises:
        ProgramError: node or the program is not found.
    """
    return [_node(), str(_cli()), *arguments]


def main() -> None:
    """Runs the program with the arguments of this process, as `codepurify` on the command line."""
    try:
        sys.exit(subprocess.call(command(*sys.argv[1:])))
    except ProgramError as error:
        sys.exit(f"codepurify: {error}")


def _node() -> str:
    found = os.environ.get(NODE_VARIABLE) or shutil.which("node")
    if found is None:
        raise ProgramError(
            f"Node.js is not found. Install Node.js 20.19 or newer, or set {NODE_VARIABLE} to the path of node."
        )
    return found


def _cli() -> Path:
    given = os.environ.get(CLI_VARIABLE)
    # in the package, or, while it is developed, in the repository around it
    places = [Path(given)] if given else [_PACKAGE / "_program" / _CLI, *(up / _CLI for up in _PACKAGE.parents)]
    for place in places:
        if place.is_file():
            return place
    raise ProgramError(f"The program is not at {places[0]}. Install this package again, or set {CLI_VARIABLE}.")
