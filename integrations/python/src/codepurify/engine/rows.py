"""Verdicts and findings as values of Arrow."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import pyarrow

from codepurify.finding_row import COLUMNS, arrow_fields, row_of
from codepurify.spans import character_span
from codepurify.verdict import Verdict

VERDICT_COLUMN = "codepurify"
"""The column that `judge` of an engine adds."""

_PLACE: Mapping[str, type] = {"start": int, "end": int, "pointer": str}
"""Where a trigger is: characters of the string in the row to which the JSON pointer leads."""

FINDING_TYPE = pyarrow.struct(arrow_fields({**COLUMNS, **_PLACE}))
"""A finding in a row."""

_TEXTS = pyarrow.list_(pyarrow.string())

VERDICT_TYPE = pyarrow.struct(
    [
        pyarrow.field("verdict", pyarrow.string()),
        pyarrow.field("judged", pyarrow.int64()),
        pyarrow.field("degraded", pyarrow.int64()),
        pyarrow.field("heard", _TEXTS),
        pyarrow.field("unread", _TEXTS),
        pyarrow.field("findings", pyarrow.list_(FINDING_TYPE)),
    ]
)
"""A verdict on a row: the fields of `codepurify.Verdict`."""


def verdict_row(verdict: Verdict, record: Mapping[str, Any]) -> dict[str, Any]:
    """A value of `VERDICT_TYPE`."""
    return {
        "verdict": verdict.verdict,
        "judged": verdict.judged,
        "degraded": verdict.degraded,
        "heard": verdict.heard,
        "unread": verdict.unread,
        "findings": [finding_row(finding, record) for finding in verdict.findings],
    }


def finding_row(finding: Mapping[str, Any], record: Mapping[str, Any]) -> dict[str, Any]:
    """A value of `FINDING_TYPE`."""
    pointer: str = finding["pointer"]
    text = value_at(record, pointer)
    spans = finding["trigger"]["spans"]
    start, end = character_span(text, finding, spans[0]) if isinstance(text, str) and spans else (None, None)
    return {**row_of(finding), "start": start, "end": end, "pointer": pointer}


def value_at(value: Any, pointer: str) -> Any:
    """The value to which a JSON pointer (RFC 6901) leads; `None` where there is none."""
    for token in pointer.split("/")[1:]:
        key = token.replace("~1", "/").replace("~0", "~")
        try:
            value = value[int(key)] if isinstance(value, list) else value[key]
        except (KeyError, IndexError, TypeError, ValueError):
            return None
    return value
