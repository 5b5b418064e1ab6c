"""What a report says of the records of each file."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Mapping
from typing import Any

from codepurify.finding_row import placed_row_of
from codepurify.program import ProgramError
from codepurify.scan_result import Scan


def findings_by_file(found: Scan) -> dict[str, list[dict[str, Any]]]:
    """The findings as flat rows, by the path of their file."""
    rows: dict[str, list[dict[str, Any]]] = defaultdict(list)
    for finding in found.findings:
        rows[finding["path"]].append(placed_row_of(finding))
    return dict(rows)


def dropped_records(found: Scan, drop: Collection[str]) -> Mapping[str, frozenset[int] | None]:
    """The numbers of the records to drop, by the path of their file; `None`: all of them.

    Raises:
        ProgramError: unread records are to be dropped, and the report does not list all of them.
    """
    hit: dict[str, set[int] | None] = defaultdict(set)
    unread = _unread(found) if "unread" in drop else []
    for one in (*(finding for finding in found.findings if finding["verdict"] in drop), *unread):
        records = hit[one["path"]]
        if one["record"] is None:
            hit[one["path"]] = None
        elif records is not None:
            records.add(one["record"])
    return {path: None if records is None else frozenset(records) for path, records in hit.items()}


def _unread(found: Scan) -> list[dict[str, Any]]:
    skipped, others = found.result["skipped"], found.result["notData"]
    missing = sum(1 for one in skipped if one["path"] == "") + (
        found.summary["records"]["notData"] - sum(1 for one in others if one["record"] is not None)
    )
    if missing > 0:
        raise ProgramError(
            "More records are unread than the report lists, so they cannot be dropped. Say where the code is, code=..., or "
            'leave unread records in: drop=["poisoned"].'
        )
    return [*skipped, *others]
