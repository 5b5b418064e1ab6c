"""CodePurify on Ray: the stages of a scan as tasks, a process of the program for each core.

    findings = codepurify_ray.scan(dataset, code="func", label="target", work="/mnt/shared/run-1")
    kept = codepurify_ray.clean(dataset, code="func", label="target", work="/mnt/shared/run-2")

Workers need this package and Node.js. Findings are those of `codepurify scan`, however the data is divided.
"""

from codepurify_ray.judge import judge
from codepurify_ray.run import Run, clean, run, scan

__all__ = ["Run", "clean", "judge", "run", "scan"]
