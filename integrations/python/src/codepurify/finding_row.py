"""Findings as flat rows, for tables of every kind."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    import pyarrow

COLUMNS: Mapping[str, type] = {
    "verdict": str,
    "language": str,
    "function": str,
    "label": str,
    "kind": str,
    "trigger": str,
    "reason": str,
    "p_value": float,
    "code": str,
    "purified": str,
    "grade": str,
    "id": str,
}
"""Columns of a finding, and the type of each."""

PLACED_COLUMNS: Mapping[str, type] = {"path": str, "record": int, **COLUMNS}
"""Columns of a finding in files: also where it is. Records are numbered from 1."""


def row_of(finding: Mapping[str, Any]) -> dict[str, Any]:
    """The values of `COLUMNS` for a finding of the program's report, or of a line of `codepurify stream`."""
    purified = finding["purified"]
    return {
        "verdict": finding["verdict"],
        "language": finding["language"],
        "function": finding["function"]["name"],
        "label": finding["label"],
        "kind": finding["trigger"]["kind"],
        "trigger": finding["trigger"]["text"],
        "reason": reason_of(finding),
        "p_value": finding["pValue"],
        "code": finding["code"],
        "purified": purified and purified["code"],
        "grade": purified and purified["grade"],
        "id": finding["id"],
    }


def placed_row_of(finding: Mapping[str, Any]) -> dict[str, Any]:
    """The values of `PLACED_COLUMNS`."""
    return {"path": finding["path"], "record": finding["record"], **row_of(finding)}


def reason_of(finding: Mapping[str, Any]) -> str:
    """The strongest evidence, as a sentence that a person can check."""
    sentence: str = finding["testimonies"][0]["sentence"]
    return sentence


def arrow_fields(columns: Mapping[str, type]) -> list[pyarrow.Field]:
    """The columns as fields of Arrow."""
    import pyarrow

    types = {str: pyarrow.string(), int: pyarrow.int64(), float: pyarrow.float64()}
    return [pyarrow.field(name, types[kind]) for name, kind in columns.items()]
