"""What every engine does with a part of its data: batches of Arrow in, batches of Arrow out, one process per worker.

Batches are of Arrow and not of pandas, in which a column of whole numbers with a gap becomes one of fractions: rows leave as
they came.
"""

from codepurify.engine.prepare import Source, prepare
from codepurify.engine.rows import FINDING_TYPE, ROW_COLUMN, VERDICT_COLUMN, VERDICT_TYPE
from codepurify.engine.sample import Sample, sample
from codepurify.engine.task import Task
from codepurify.engine.worker import Worker, worker_of

__all__ = [
    "FINDING_TYPE",
    "ROW_COLUMN",
    "VERDICT_COLUMN",
    "VERDICT_TYPE",
    "Sample",
    "Source",
    "Task",
    "Worker",
    "prepare",
    "sample",
    "worker_of",
]
