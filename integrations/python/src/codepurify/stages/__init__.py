"""A scan of whole data in stages, with files between them: the same findings as `codepurify scan`, on the machines of an engine.

An engine writes the data as Parquet to a folder that all its machines share, runs `Stages.attempt` once for each shard of a stage
that is mapped, and makes tables of what the report says.
"""

from codepurify.stages.data import Data, own_data, shared_folder, write_part
from codepurify.stages.hits import dropped_records, findings_by_file
from codepurify.stages.rows import FOUND_ROW, found_schema, found_table, kept_table
from codepurify.stages.run import Mapped, run_stages
from codepurify.stages.stage import STAGES, Stage, Stages

__all__ = [
    "FOUND_ROW",
    "STAGES",
    "Data",
    "Mapped",
    "Stage",
    "Stages",
    "dropped_records",
    "findings_by_file",
    "found_schema",
    "found_table",
    "kept_table",
    "own_data",
    "run_stages",
    "shared_folder",
    "write_part",
]
