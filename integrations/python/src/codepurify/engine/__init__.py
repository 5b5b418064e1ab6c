"""Batches that are judged row by row, on every engine: batches of Arrow in, batches of Arrow out, one process for each worker.

Batches are of Arrow and not of pandas, in which a column of whole numbers with a gap becomes one of fractions: rows leave as
they came.
"""

from codepurify.engine.rows import FINDING_TYPE, VERDICT_COLUMN, VERDICT_TYPE
from codepurify.engine.task import Task
from codepurify.engine.worker import Worker, worker_of

__all__ = ["FINDING_TYPE", "VERDICT_COLUMN", "VERDICT_TYPE", "Task", "Worker", "worker_of"]
