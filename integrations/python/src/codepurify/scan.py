"""A scan of whole data, with everything that needs all of it: labels, company, prompts with responses."""

from __future__ import annotations

import glob
import json
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from codepurify.options import flags
from codepurify.program import ProgramError, command

if TYPE_CHECKING:
    import datasets
    import pandas
    import pyarrow

_INTERRUPTED = 130
"""Exit code of a scan that the user has stopped: its report has what was found until then."""

_COLUMNS = {
    "path": str,
    "record": int,
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
"""Columns of the table of findings, and the type of each."""


@dataclass(frozen=True)
class Scan:
    """The result of a scan."""

    result: dict[str, Any]
    """The JSON report as it was written."""

    @property
    def findings(self) -> list[dict[str, Any]]:
        """The findings, as in the report."""
        found: list[dict[str, Any]] = self.result["findings"]
        return found

    @property
    def summary(self) -> dict[str, Any]:
        """The numbers: units, poisoned, unread and so on. What was not judged is in here, and in `result["skipped"]`."""
        summary: dict[str, Any] = self.result["summary"]
        return summary

    def rows(self) -> list[dict[str, Any]]:
        """One flat row for each finding."""
        return [_row(finding) for finding in self.findings]

    def to_pandas(self) -> pandas.DataFrame:
        """The findings as a data frame; its `attrs` hold the summary."""
        import pandas

        frame = pandas.DataFrame(self.rows(), columns=list(_COLUMNS))
        frame.attrs["summary"] = self.summary
        return frame

    def to_arrow(self) -> pyarrow.Table:
        """The findings as an Arrow table."""
        import pyarrow

        types = {str: pyarrow.string(), int: pyarrow.int64(), float: pyarrow.float64()}
        schema = pyarrow.schema([(name, types[kind]) for name, kind in _COLUMNS.items()])
        return pyarrow.Table.from_pylist(self.rows(), schema=schema)


def scan(data: str | Path | Sequence[str | Path] | datasets.Dataset, **options: object) -> Scan:
    """Scans files and folders (patterns such as `data/*.parquet` too), or a `datasets.Dataset`.

    Args:
        options: as on the command line, with `_` for `-`: `label_field="target"`, `witness="no-victim"`, `cache=False`.

    Raises:
        ProgramError: nothing could be judged; the message says why and what to do.
    """
    with _paths(data) as paths:
        return Scan(_report(["scan", *paths, *flags(options)]))


def clean(dataset: datasets.Dataset, **options: object) -> tuple[datasets.Dataset, Scan]:
    """A dataset without the records in which something poisoned was found, and the scan that found it. Options are those of `scan`."""
    with _paths(dataset) as paths:
        result = Scan(_report(["scan", *paths, *flags(options)]))
    # records are numbered from 1
    poisoned = {finding["record"] - 1 for finding in result.findings if finding["verdict"] == "poisoned"}
    return dataset.select([at for at in range(len(dataset)) if at not in poisoned]), result


def _report(arguments: list[str]) -> dict[str, Any]:
    done = subprocess.run(
        command(*arguments, "--format", "json", "--fail-on", "never"),
        stdout=subprocess.PIPE,
        stderr=None if _shows_progress() else subprocess.PIPE,
        check=False,
    )
    if done.returncode not in (0, _INTERRUPTED) or not done.stdout.strip():
        said = "" if done.stderr is None else done.stderr.decode("utf-8", "replace").strip()
        raise ProgramError(said or "The scan has no result: see what it wrote above.", done.returncode)
    report: dict[str, Any] = json.loads(done.stdout)
    return report


def _shows_progress() -> bool:
    """On a terminal the program draws its progress itself."""
    return sys.stderr is not None and sys.stderr.isatty()


@contextmanager
def _paths(data: str | Path | Sequence[str | Path] | datasets.Dataset) -> Iterator[list[str]]:
    to_parquet = getattr(data, "to_parquet", None)
    if to_parquet is None:
        given = [data] if isinstance(data, (str, Path)) else list(data)
        yield [path for one in given for path in _expanded(str(one))]
        return
    with tempfile.TemporaryDirectory(prefix="codepurify-") as folder:
        path = Path(folder) / "data.parquet"
        to_parquet(str(path))
        yield [str(path)]


def _expanded(path: str) -> list[str]:
    if not glob.has_magic(path) or Path(path).exists():
        return [path]
    found = sorted(glob.glob(path, recursive=True))
    if not found:
        raise ProgramError(f"No file matches {path!r}.")
    return found


def _row(finding: dict[str, Any]) -> dict[str, Any]:
    purified = finding["purified"]
    return {
        "path": finding["path"],
        "record": finding["record"],
        "verdict": finding["verdict"],
        "language": finding["language"],
        "function": finding["function"]["name"],
        "label": finding["label"],
        "kind": finding["trigger"]["kind"],
        "trigger": finding["trigger"]["text"],
        "reason": finding["testimonies"][0]["sentence"],
        "p_value": finding["pValue"],
        "code": finding["code"],
        "purified": purified and purified["code"],
        "grade": purified and purified["grade"],
        "id": finding["id"],
    }
