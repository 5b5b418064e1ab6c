"""Columns of a table that a user names."""

from __future__ import annotations

from collections.abc import Sequence


def check_columns(columns: Sequence[str], *names: str | None) -> None:
    """Checks that columns exist; dots lead into nested ones, and `None` names none.

    Raises:
        ValueError: one does not exist.
    """
    for name in names:
        if name is not None and top(name) not in columns:
            raise ValueError(f"There is no column {name!r}. The columns are {', '.join(columns)}.")


def top(name: str) -> str:
    """The column in which a nested one is."""
    return name.split(".")[0]
