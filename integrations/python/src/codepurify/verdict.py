"""What the program says of one record."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from typing import Any

from codepurify.finding_row import reason_of

VERDICTS = ("clean", "suspicious", "poisoned", "unread")
"""What is said of a record, and `unread` where some of it was not judged and the rest is clean."""

DROPPED = ("poisoned", "unread")
"""The verdicts that are dropped by default. `suspicious` code is rare in nature, and not rare enough to be sure."""


@dataclass(frozen=True)
class Verdict:
    """A line of `codepurify stream`."""

    line: int
    """Number of the record in its stream, from 1."""
    verdict: str
    """One of `VERDICTS`."""
    judged: int
    """Pieces of code in it that were judged."""
    degraded: int
    """Those of the judged pieces of code that were not parsed completely."""
    heard: list[str]
    """The witnesses that judged."""
    findings: list[dict[str, Any]]
    unread: list[str]
    """Why the record, or code in it, was not judged."""
    aside: list[str]
    """Fields with patches, which are not judged."""

    @property
    def reason(self) -> str:
        """Why the record is not clean, in one sentence; empty where it is."""
        if self.findings:
            return reason_of(self.findings[0])
        return next(iter(self.unread), "")


def unread_verdict(line: int, reason: str) -> Verdict:
    """The verdict on a record that could not be judged."""
    return Verdict(line, "unread", 0, 0, [], [], [reason], [])


def check_verdicts(drop: Collection[str]) -> None:
    """Checks the names of verdicts.

    Raises:
        ValueError: one is none.
    """
    unknown = [name for name in drop if name not in VERDICTS]
    if isinstance(drop, str) or unknown:
        raise ValueError(f"drop is {drop!r}; it takes a list of verdicts, of {', '.join(VERDICTS)}.")
