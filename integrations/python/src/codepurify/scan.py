"""A scan of whole data, with everything that needs all of it: labels, company, prompts with responses."""

from __future__ import annotations

import glob
import tempfile
from collections.abc import Collection, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from codepurify.memory import is_in_memory, without, write_lines
from codepurify.options import flags
from codepurify.program import ProgramError
from codepurify.report import scan_report
from codepurify.scan_result import Scan
from codepurify.verdict import check_verdicts

if TYPE_CHECKING:
    from codepurify.memory import InMemory, Kind

    Paths = str | Path | Sequence[str | Path]


def scan(data: Paths | InMemory, *, progress: str = "auto", **options: object) -> Scan:
    """Scans files and folders (patterns such as `data/*.parquet` too), or data in memory.

    Args:
        data: paths, a `datasets.Dataset`, a `pandas.DataFrame` or a `pyarrow.Table`; the path of findings in these is `<stdin>`.
        progress: `on`, `off`, or `auto`: on in a notebook and on a terminal.
        options: as on the command line, with `_` for `-`: `label_field="target"`, `witness="no-victim"`, `cache=False`.

    Raises:
        ProgramError: nothing could be judged; the message says why and what to do.
        TypeError: data of this type is not read.
    """
    if not is_in_memory(data):
        given = [data] if isinstance(data, (str, Path)) else list(data)
        paths = [path for one in given for path in _expanded(str(one))]
        return scan_report([*paths, *flags(options)], progress)
    with tempfile.TemporaryDirectory(prefix="codepurify-") as folder:
        path = Path(folder) / "data.jsonl"
        write_lines(data, path)
        with path.open("rb") as lines:
            # as standard input, which has one name: the name of the file would change the ids of findings
            return scan_report(["-", *flags(options)], progress, lines)


def clean(data: Kind, *, drop: Collection[str] = ("poisoned",), progress: str = "auto", **options: object) -> tuple[Kind, Scan]:
    """The same kind of data without the records in which something was found, and the scan that found it.

    Args:
        data: a `datasets.Dataset`, a `pandas.DataFrame` or a `pyarrow.Table`.
        drop: verdicts whose records are dropped: `poisoned`, `suspicious`, and `unread`, which nobody could judge.
        progress: as of `scan`.
        options: as of `scan`.

    Raises:
        ProgramError: nothing could be judged, or the scan was stopped: what is left could hold poisoned records.
        TypeError: data is not in memory; `scan(paths, write_clean="folder")` writes a copy of files.
        ValueError: a verdict to drop is unknown.
    """
    if not is_in_memory(data):
        raise TypeError('clean() takes data in memory. For files: scan(paths, write_clean="folder").')
    check_verdicts(drop)
    found = scan(data, progress=progress, **options)
    if not found.complete:
        raise ProgramError("The scan was stopped before its end, so the data is not clean.")
    return without(data, _hit(found, drop)), found


def _hit(found: Scan, drop: Collection[str]) -> set[int]:
    """The records with a verdict to drop."""
    hit = {finding["record"] for finding in found.findings if finding["verdict"] in drop}
    if "unread" not in drop:
        return hit
    listed = found.result["skipped"]
    if found.summary["skipped"] > len(listed):
        raise ProgramError(
            f"{found.summary['skipped']} records are unread and the report lists {len(listed)}, so they cannot be dropped. "
            "Judge them one by one with codepurify.Stream, or say where the code is: code_field=..."
        )
    return hit | {one["record"] for one in (*listed, *found.result["notData"])}


def _expanded(path: str) -> list[str]:
    if not glob.has_magic(path) or Path(path).exists():
        return [path]
    found = sorted(glob.glob(path, recursive=True))  # noqa: PTH207 - a pattern may begin with a folder
    if not found:
        raise ProgramError(f"No file matches {path!r}.")
    return found
