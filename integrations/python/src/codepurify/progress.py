"""Progress of the program in a notebook: a bar of tqdm, a line of IPython, or the lines of the program on standard error."""

from __future__ import annotations

import re
import sys
from collections.abc import Callable, Iterator
from typing import IO, Any, Protocol

_PROGRESS = re.compile(r"(?P<stage>.+?) · (?P<done>\d+)(?:/(?P<total>\d+))? units")

_ENDS = re.compile(r"\r\x1b\[K|\n")
"""What separates lines: the program clears the line of progress before it draws the next one."""


class Display(Protocol):
    """Something that shows one line of progress in place of the one before."""

    def show(self, line: str) -> None:
        """Shows a line."""

    def close(self) -> None:
        """Ends the display."""


class Silent:
    """Shows nothing."""

    def show(self, line: str) -> None:
        """Shows nothing."""

    def close(self) -> None:
        """Does nothing."""


class Bars:
    """A bar of tqdm for each stage."""

    def __init__(self, tqdm: Callable[..., Any]) -> None:
        self._tqdm = tqdm
        self._bar: Any = None
        self._stage = ""

    def show(self, line: str) -> None:
        """Moves the bar."""
        found = _PROGRESS.match(line)
        stage = found["stage"] if found else line.removesuffix(" …")
        if stage != self._stage or self._bar is None:
            self.close()
            self._stage = stage
            self._bar = self._tqdm(desc=stage, unit=" units", leave=False)
        if found:
            self._bar.total = int(found["total"]) if found["total"] else None
            self._bar.update(int(found["done"]) - self._bar.n)

    def close(self) -> None:
        """Removes the bar."""
        if self._bar is not None:
            self._bar.close()
        self._bar = None


class Handle:
    """A line in the output of a cell."""

    def __init__(self, display: Callable[..., Any]) -> None:
        # raw text, never HTML: a line holds names of files
        self._handle = display({"text/plain": ""}, raw=True, display_id=True)

    def show(self, line: str) -> None:
        """Replaces the line."""
        self._handle.update({"text/plain": line}, raw=True)

    def close(self) -> None:
        """Empties the line."""
        self.show("")


class Lines:
    """Lines on standard error, each over the one before."""

    def show(self, line: str) -> None:
        """Writes the line."""
        print(f"\r\x1b[K{line}", end="", file=sys.stderr, flush=True)

    def close(self) -> None:
        """Clears the line."""
        self.show("")


def in_notebook() -> bool:
    """Whether this runs in a notebook, whose standard error is no terminal."""
    ipython = sys.modules.get("IPython")
    shell = ipython.get_ipython() if ipython else None
    return getattr(shell, "kernel", None) is not None


def best_display() -> Display:
    """The best display that is installed."""
    try:
        from tqdm.auto import tqdm

        return Bars(tqdm)
    except ImportError:
        pass
    try:
        from IPython.display import display

        return Handle(display)
    except ImportError:
        return Lines()


def follow(stderr: IO[str], display: Display) -> str:
    """Shows the progress that a program writes, until it ends.

    Returns:
        its messages
    """
    messages: list[str] = []
    for line in _lines(stderr):
        if _is_progress(line):
            display.show(line)
        elif line:
            messages.append(line)
    display.close()
    return "\n".join(messages).strip()


def _is_progress(line: str) -> bool:
    return line.endswith(" …") or _PROGRESS.match(line) is not None


def _lines(stream: IO[str]) -> Iterator[str]:
    """What a stream brings, line by line, as soon as it is there."""
    rest = ""
    while part := stream.read(1):
        rest += part
        found = _ENDS.search(rest)
        if found:
            yield rest[: found.start()]
            rest = rest[found.end() :]
    yield rest
