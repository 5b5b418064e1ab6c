"""The records that a probe is trained on."""

from __future__ import annotations

import hashlib
import json
from dataclasses import dataclass
from typing import Any

import pyarrow

from codepurify.engine.task import Task

HASH_COLUMN, LINE_COLUMN = "hash", "line"
"""The columns of a sample: a keyed hash of the content of a record, in hexadecimal, and the record as a line of JSON."""

_HASH_BYTES = 8


@dataclass(frozen=True)
class Sample:
    """Which records are drawn.

    The hash decides which records are drawn, and their order: the same ones however the data is divided. Nobody who does not know
    the seed can write records that are never drawn.
    """

    share: float
    """Between 0 and 1; at 1 all are drawn."""
    seed: str


def sample(batch: Any, task: Task, drawn: Sample) -> pyarrow.RecordBatch:
    """Those records of a batch that are drawn: their hashes and lines."""
    key = hashlib.sha256(drawn.seed.encode()).digest()
    bound = drawn.share * 2 ** (8 * _HASH_BYTES)
    hashes, lines = [], []
    for record in task.records(batch):
        line = json.dumps(record, default=str)
        digest = hashlib.blake2b(line.encode(), key=key, digest_size=_HASH_BYTES).digest()
        if int.from_bytes(digest, "big") < bound:
            hashes.append(digest.hex())
            lines.append(line)
    return pyarrow.RecordBatch.from_arrays([_texts(hashes), _texts(lines)], [HASH_COLUMN, LINE_COLUMN])


def _texts(values: list[str]) -> pyarrow.Array:
    return pyarrow.array(values, pyarrow.string())
