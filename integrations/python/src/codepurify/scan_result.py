"""The result of a scan, as the program reports it and as tables."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from codepurify.finding_row import PLACED_COLUMNS, arrow_fields, placed_row_of

if TYPE_CHECKING:
    import datasets
    import pandas
    import pyarrow


@dataclass(frozen=True)
class Scan:
    """The result of a scan."""

    result: dict[str, Any]
    """The JSON report."""
    complete: bool = True
    """Whether all data was read: not where the user stopped the scan."""

    @property
    def findings(self) -> list[dict[str, Any]]:
        """The findings, as in the report."""
        found: list[dict[str, Any]] = self.result["findings"]
        return found

    @property
    def summary(self) -> dict[str, Any]:
        """The numbers: units, poisoned, unread and so on. Data that was not judged is here, and in `result["skipped"]`."""
        summary: dict[str, Any] = self.result["summary"]
        return summary

    def rows(self) -> list[dict[str, Any]]:
        """One flat row for each finding."""
        return [placed_row_of(finding) for finding in self.findings]

    def to_pandas(self) -> pandas.DataFrame:
        """The findings as a data frame; its `attrs` hold the summary."""
        import pandas

        frame = pandas.DataFrame(self.rows(), columns=list(PLACED_COLUMNS))
        frame.attrs["summary"] = self.summary
        return frame

    def to_arrow(self) -> pyarrow.Table:
        """The findings as an Arrow table."""
        import pyarrow

        return pyarrow.Table.from_pylist(self.rows(), schema=pyarrow.schema(arrow_fields(PLACED_COLUMNS)))

    def to_dataset(self) -> datasets.Dataset:
        """The findings as a `datasets.Dataset`."""
        import datasets

        return datasets.Dataset(self.to_arrow())
