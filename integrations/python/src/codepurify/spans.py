"""Spans in characters of Python: the program counts UTF-16 units, from the beginning of the code."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any


def character_span(text: str, finding: Mapping[str, Any], span: Mapping[str, int]) -> tuple[int, int]:
    """Start and end of a span of a finding in the text that holds the code."""
    offset: int = finding["offset"]
    return _characters(text, offset + span["start"]), _characters(text, offset + span["end"])


def _characters(text: str, units: int) -> int:
    return len(text.encode("utf-16-le", "surrogatepass")[: 2 * units].decode("utf-16-le", "replace"))
