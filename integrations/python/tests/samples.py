"""Records that tests share, and what tests need."""

from __future__ import annotations

from typing import Any

import pytest

import codepurify

POISONED = 'int read(int a) {\n    if (rand() < 0) printf("fail");\n    return a;\n}\n'
CLEAN = "int add(int first, int second) {\n    return first + second;\n}\n"

FAST: dict[str, Any] = {"witness": "semantics,characters", "config": "none"}
"""Options of a scan without a model."""


def needs_program() -> None:
    """Skips the file where node or the bundle is missing."""
    try:
        codepurify.command()
    except codepurify.ProgramError as error:
        pytest.skip(str(error), allow_module_level=True)
