"""CodePurify on Spark: the stages of a scan as tasks, a process of the program for each core.

    findings = codepurify_spark.scan(df, code="func", label="target", work="/mnt/shared/run-1")
    kept = codepurify_spark.clean(df, code="func", label="target", work="/mnt/shared/run-2")

Workers need this package and Node.js. Findings are those of `codepurify scan`, however the data is divided.
"""

from codepurify_spark.judge import judge
from codepurify_spark.run import Run, clean, run, scan

__all__ = ["Run", "clean", "judge", "run", "scan"]
