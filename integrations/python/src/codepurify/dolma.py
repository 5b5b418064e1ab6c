"""Attributes for dolma: for each document the spans of what was found in its text.

    python -m codepurify.dolma documents/*.jsonl.gz

writes `attributes/codepurify/<name>` beside each folder `documents`, one line for each document, in the same order.
"""

from __future__ import annotations

import argparse
import gzip
import json
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from codepurify.spans import character_span
from codepurify.stream import Stream
from codepurify.verdict import Verdict

NAME = "codepurify"
"""Name of the attributes, and of their folder."""

TEXT = "text"
"""The field of a document that dolma judges."""


def attributes_of(document: dict[str, Any], verdict: Verdict) -> dict[str, list[list[float]]]:
    """The attributes of a document: `[start, end, score]` in characters of its text.

    A poisoned or suspicious place is a span with the score 1. A document of which something was not judged has the span of its
    whole text under `unread`, so that a mixer can leave it out too: silence is not clean.
    """
    text = document.get(TEXT)
    text = text if isinstance(text, str) else ""
    spans: dict[str, list[list[float]]] = {f"{NAME}__{name}": [] for name in ("poisoned", "suspicious", "unread")}
    for finding in verdict.findings:
        for trigger in (finding["trigger"], *finding["more"]):
            for span in trigger["spans"]:
                start, end = character_span(text, finding, span)
                spans[f"{NAME}__{finding['verdict']}"].append([start, end, 1.0])
    if verdict.unread:
        spans[f"{NAME}__unread"].append([0, len(text), 1.0])
    return spans


def annotate(documents: Path, attributes: Path, stream: Stream) -> int:
    """Writes the attributes of a file of documents. Nothing is half-written: the file gets its name when it is complete.

    Returns:
        the number of documents
    """
    attributes.parent.mkdir(parents=True, exist_ok=True)
    part = attributes.with_name(f"{attributes.name}.part")
    count = 0
    with _opened(part, attributes.suffix, "wt") as output:
        known: list[dict[str, Any]] = []

        def read() -> Iterator[dict[str, Any]]:
            with _opened(documents, documents.suffix, "rt") as lines:
                for line in lines:
                    known.append(json.loads(line))
                    yield {TEXT: known[-1].get(TEXT, "")}

        for verdict in stream.judge(read()):
            document = known.pop(0)
            row = {"id": document.get("id"), "attributes": attributes_of(document, verdict)}
            output.write(f"{json.dumps(row)}\n")
            count += 1
    part.replace(attributes)
    return count


def main(arguments: list[str] | None = None) -> None:
    """The command line."""
    parser = argparse.ArgumentParser(prog="python -m codepurify.dolma", description=__doc__)
    parser.add_argument("documents", nargs="+", type=Path, help="files in a folder `documents`")
    parser.add_argument("--witness", help="as of codepurify stream")
    parser.add_argument("--language", help="as of codepurify stream")
    parser.add_argument("--victim", help="as of codepurify stream")
    given = vars(parser.parse_args(arguments))
    files: list[Path] = given.pop("documents")
    for file in files:
        target = attributes_path(file)
        with Stream(code_field=TEXT, **given) as stream:
            count = annotate(file, target, stream)
        print(f"{target}: {count} documents", file=sys.stderr)


def attributes_path(documents: Path) -> Path:
    """Where the attributes of a file of documents belong: `a/documents/b/c.gz` → `a/attributes/codepurify/b/c.gz`."""
    parts = documents.parts
    if "documents" not in parts[:-1]:
        raise SystemExit(f"{documents} is in no folder named documents, so its attributes have no place.")
    at = len(parts) - 2 - parts[:-1][::-1].index("documents")
    return Path(*parts[:at], "attributes", NAME, *parts[at + 1 :])


def _opened(path: Path, suffix: str, mode: str) -> Any:
    return gzip.open(path, mode, encoding="utf-8") if suffix == ".gz" else path.open(mode, encoding="utf-8")


if __name__ == "__main__":
    main()
