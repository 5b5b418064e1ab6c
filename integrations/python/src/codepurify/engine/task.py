"""How rows are judged."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

import pyarrow


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

    def records(self, batch: Any) -> list[dict[str, Any]]:
        """The rows of a batch as the program gets them.

        Bytes are never sent. Where the column of the code is known, it is sent with the label and with the columns of text, which
        may name the language: lists of features and the like would only cost time.
        """
        names = [column.name for column in batch.schema if self._is_sent(column)]
        records: list[dict[str, Any]] = batch.select(names).to_pylist()
        return records

    def check(self, columns: list[str]) -> None:
        """Checks that the columns exist.

        Raises:
            ValueError: one does not.
        """
        for name in filter(None, (_top(self.code), _top(self.label))):
            if name not in columns:
                raise ValueError(f"There is no column {name!r}. The columns are {', '.join(columns)}.")

    def _is_sent(self, column: pyarrow.Field) -> bool:
        if column.name in (_top(self.code), _top(self.label)):
            return True
        return not _is_bytes(column.type) if self.code is None else _is_text(column.type)


def _top(path: str | None) -> str | None:
    return None if path is None else path.split(".")[0]


def _is_bytes(kind: pyarrow.DataType) -> bool:
    types = pyarrow.types
    return bool(types.is_binary(kind) or types.is_large_binary(kind) or types.is_fixed_size_binary(kind))


def _is_text(kind: pyarrow.DataType) -> bool:
    types = pyarrow.types
    if types.is_dictionary(kind):
        return _is_text(kind.value_type)
    return bool(types.is_string(kind) or types.is_large_string(kind))
