"""Options as they are given to the program."""

from __future__ import annotations

from collections.abc import Iterable, Mapping


def flags(options: Mapping[str, object]) -> Iterable[str]:
    """`{"label_field": "y", "cache": False}` as `--label-field=y --no-cache`; `None` leaves an option out."""
    for name, value in options.items():
        flag = f"--{name.replace('_', '-')}"
        if value is None:
            continue
        if isinstance(value, bool):
            yield flag if value else f"--no-{name.replace('_', '-')}"
        else:
            # one argument: a value may begin with a dash
            yield from (f"{flag}={one}" for one in (value if isinstance(value, (list, tuple)) else [value]))
