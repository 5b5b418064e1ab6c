"""A filter for datatrove: documents in which something was found, or that nobody could judge, go to the exclusion writer."""

from __future__ import annotations

from collections.abc import Sequence

from datatrove.data import Document
from datatrove.pipeline.filters.base_filter import BaseFilter
from datatrove.pipeline.writers.disk_base import DiskWriter

from codepurify.stream import Stream
from codepurify.verdict import DROPPED, Verdict, check_verdicts


class CodePurifyFilter(BaseFilter):  # type: ignore[misc]
    """Judges the text of documents; one process of the program for each worker.

    Args:
        drop: verdicts whose documents are dropped.
        exclusion_writer: receives them, with the reason.
        options: as of `codepurify stream`, such as `witness="semantics,characters"`.
    """

    name = "CodePurify"

    def __init__(
        self,
        drop: Sequence[str] = DROPPED,
        exclusion_writer: DiskWriter | None = None,
        batch_size: int = 64,
        **options: object,
    ) -> None:
        super().__init__(exclusion_writer, batch_size=batch_size)
        check_verdicts(drop)
        self.drop = tuple(drop)
        self.options = options
        self._stream: Stream | None = None

    def filter_batch(self, batch: list[Document]) -> list[bool | tuple[bool, str]]:
        """For each document whether it is kept, or why it is not."""
        stream = self._running()
        verdicts = stream.judge({"text": document.text} for document in batch)
        return [self._kept(document, verdict) for document, verdict in zip(batch, verdicts, strict=True)]

    def filter(self, document: Document) -> bool | tuple[bool, str]:
        """Whether a document is kept, or why it is not."""
        return self.filter_batch([document])[0]

    def __getstate__(self) -> dict[str, object]:
        """Workers start a process of their own."""
        return {**self.__dict__, "_stream": None}

    def _running(self) -> Stream:
        if self._stream is None:
            self._stream = Stream(code_field="text", **self.options)
        return self._stream

    def _kept(self, document: Document, verdict: Verdict) -> bool | tuple[bool, str]:
        if verdict.verdict not in self.drop:
            return True
        # the reason is counted by the pipeline, so what differs from document to document is in the metadata
        document.metadata["codepurify"] = verdict.reason
        return False, f"codepurify_{verdict.verdict}"
