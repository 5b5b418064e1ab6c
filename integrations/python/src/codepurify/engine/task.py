"""How rows are judged."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pyarrow

from codepurify.columns import check_columns, top


@dataclass(frozen=True)
class Task:
    """How rows are judged. A driver makes it and sends it to its workers.

    Args:
        code: the column with the code, `None` for the program to find it; dots lead into nested columns.
        label: the column with the label, where a probe was trained on labels.
        probe: the content of a probe file.
        options: as of `codepurify stream`.
    """

    code: str | None = None
    label: str | None = None
    probe: bytes | None = None
    options: Mapping[str, object] = field(default_factory=dict)

    @classmethod
    def of(
        cls,
        columns: list[str],
        code: str | None,
        label: str | None,
        *,
        probe: str | Path | bytes | None = None,
        **options: object,
    ) -> Task:
        """The task for data with these columns.

        Args:
            columns: names of the columns.
            code: as of `Task`.
            label: as of `Task`.
            probe: a file that `codepurify probe train` wrote, or its content.
            options: as of `codepurify stream`.

        Raises:
            ValueError: a column does not exist.
        """
        check_columns(columns, code, label)
        content = probe if probe is None or isinstance(probe, bytes) else Path(probe).read_bytes()
        return cls(code, label, content, options)

    def records(self, batch: Any) -> list[dict[str, Any]]:
        """The rows of a batch as the program gets them.

        Bytes are never sent. Where the column of the code is known, it is sent with the label and with the columns of text, which
        may name the language: lists of features and the like would only cost time.
        """
        names = [column.name for column in batch.schema if self._is_sent(column)]
        records: list[dict[str, Any]] = batch.select(names).to_pylist()
        return records

    def _is_sent(self, column: pyarrow.Field) -> bool:
        if column.name in {top(name) for name in (self.code, self.label) if name is not None}:
            return True
        return not _is_bytes(column.type) if self.code is None else _is_text(column.type)


def _is_bytes(kind: pyarrow.DataType) -> bool:
    types = pyarrow.types
    return bool(types.is_binary(kind) or types.is_large_binary(kind) or types.is_fixed_size_binary(kind))


def _is_text(kind: pyarrow.DataType) -> bool:
    types = pyarrow.types
    if types.is_dictionary(kind):
        return _is_text(kind.value_type)
    return bool(types.is_string(kind) or types.is_large_string(kind))
