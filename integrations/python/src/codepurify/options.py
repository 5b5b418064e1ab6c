"""Options as they are given to the program."""

from __future__ import annotations

from collections.abc import Iterable, Mapping


def flags(options: Mapping[str, object]) -> Iterable[str]:
    """`{"label_field": "y", "cache": False}` as `--label-field y --no-cache`; `None` leaves an option out."""
    for name, value in options.items():
        flag = name.replace("_", "-")
        if value is None:
            continue
        if isinstance(value, bool):
            yield f"--{flag}" if value else f"--no-{flag}"
        elif isinstance(value, (list, tuple)):
            for one in value:
                yield from (f"--{flag}", str(one))
        else:
            yield from (f"--{flag}", str(value))
