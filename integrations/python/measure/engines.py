"""Measures a scan on Spark and on Ray from end to end, against the same stages without an engine.

    npm run bench -- grown-records 500000 build/grown.jsonl --data <folder of the datasets>
    python integrations/python/measure/engines.py --records build/grown.jsonl --work build/engines

Without `--records` it writes `--size` functions of its own. Data are kept in the work folder, and a result is written at once as
a line of `docs/results/engines.jsonl`: what is there is not measured again. Each run is a process of its own, on Linux.
"""

from __future__ import annotations

import argparse
import ctypes
import hashlib
import json
import os
import resource
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import pyarrow
import pyarrow.parquet

HERE = Path(__file__).resolve()
RESULTS = HERE.parents[3] / "docs" / "results" / "engines.jsonl"
ROWS_OF_GROUP = 5_000
"""Rows that are written together: some MiB of code."""
PR_SET_CHILD_SUBREAPER = 36
"""`prctl(2)`: processes whose parent has ended become children of this one, so that their times count."""
SECONDS_TO_END = 30
"""Time for the processes of an engine to end after it was stopped; they are killed then."""


def main() -> None:
    """The command line."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--records", type=Path, help="JSON Lines with func and target")
    parser.add_argument("--size", type=int, default=3000, help="records to write where none are given")
    parser.add_argument("--files", type=int, default=16, help="files of Parquet")
    parser.add_argument("--shards", type=int, default=os.cpu_count() or 1, help="tasks of a stage, and cores of the engines")
    parser.add_argument("--methods", nargs="+", choices=METHODS, default=list(METHODS))
    parser.add_argument("--witness", default="no-victim", help="as of codepurify scan; the model alone would take the time")
    parser.add_argument("--work", type=Path, required=True, help="folder for data and stages")
    parser.add_argument("--results", type=Path, default=RESULTS)
    parser.add_argument("--one", choices=METHODS, help=argparse.SUPPRESS)
    given = parser.parse_args()
    if given.one is not None:
        print(json.dumps(measured(METHODS[given.one], given.work / "data", given.work / given.one, given.shards, given.witness)))
        return
    rows = written(given.records, given.size, given.files, given.work)
    known = [json.loads(line) for line in given.results.read_text().splitlines()] if given.results.exists() else []
    for method in given.methods:
        key = {"method": method, "records": rows, "files": given.files, "shards": given.shards, "witness": given.witness}
        if any(key.items() <= line.items() for line in known):
            print(f"{method}: measured before", file=sys.stderr)
            continue
        command = [sys.executable, str(HERE), "--one", method, "--work", str(given.work)]
        command += ["--shards", str(given.shards), "--witness", given.witness]
        done = subprocess.run(command, stdout=subprocess.PIPE, check=True, text=True)
        line = {**key, **json.loads(done.stdout.splitlines()[-1])}
        with given.results.open("a") as file:
            file.write(f"{json.dumps(line)}\n")
        print(json.dumps(line), file=sys.stderr)


def written(records: Path | None, size: int, files: int, work: Path) -> int:
    """Writes the data as files of Parquet, unless they are there. Returns the number of rows."""
    folder, partial = work / "data", work / "data.partial"
    if not folder.is_dir():
        shutil.rmtree(partial, ignore_errors=True)
        partial.mkdir(parents=True)
        count = size if records is None else sum(1 for _ in records.open("rb"))
        rows = own_rows(size) if records is None else (json.loads(line) for line in records.open("rb"))
        schema = pyarrow.schema([("id", pyarrow.int64()), ("func", pyarrow.string()), ("target", pyarrow.string())])
        for at in range(files):
            left = count // files + (at < count % files)
            with pyarrow.parquet.ParquetWriter(partial / f"part-{at:05}.parquet", schema) as writer:
                while left > 0:
                    group = [next(rows) for _ in range(min(left, ROWS_OF_GROUP))]
                    writer.write_table(pyarrow.Table.from_pylist(group, schema))
                    left -= len(group)
        partial.rename(folder)
    return sum(int(pyarrow.parquet.read_metadata(file).num_rows) for file in folder.iterdir())


def own_rows(size: int) -> Iterator[dict[str, Any]]:
    """Functions that the tests write too, one in 50 planted."""
    sys.path.insert(0, str(HERE.parents[1] / "tests"))
    from samples import labelled_records

    for row in labelled_records(size, size // 50):
        yield {"id": row["id"], "func": row["func"], "target": str(row["target"])}


def in_stages(data: Path, work: Path, shards: int, options: dict[str, Any]) -> Any:
    """The stages alone, in as many processes at a time as the engines have cores."""
    from codepurify.stages import Data, Stage, Stages, run_stages

    def mapped(stages: Stages, stage: Stage) -> list[str | None]:
        with ThreadPoolExecutor(shards) as pool:
            return list(pool.map(lambda shard: stages.attempt(stage, shard + 1), range(stages.shards)))

    return run_stages(Data.at(data), work, mapped, options, cores=shards)


def on_spark(data: Path, work: Path, shards: int, options: dict[str, Any]) -> Any:
    """Spark on this machine: reads Parquet into a data frame, writes findings and clean rows as Parquet."""
    from pyspark.sql import SparkSession

    import codepurify_spark

    os.environ["PYSPARK_PYTHON"] = sys.executable
    builder = SparkSession.builder.master(f"local[{shards}]").config("spark.ui.enabled", "false")
    spark = builder.config("spark.driver.host", "127.0.0.1").getOrCreate()
    run = codepurify_spark.run(data, work=work, **options)
    run.findings().write.parquet(str(work / "findings"))
    run.clean(["poisoned"]).write.parquet(str(work / "kept"))
    spark.stop()
    return run.found


def on_ray(data: Path, work: Path, shards: int, options: dict[str, Any]) -> Any:
    """Ray on this machine; the same."""
    import ray

    import codepurify_ray

    os.environ["RAY_worker_niceness"] = "0"  # noqa: SIM112 - the name is Ray's; nice as the other methods
    ray.init(num_cpus=shards, include_dashboard=False, log_to_driver=False)
    run = codepurify_ray.run(data, work=work, **options)
    run.findings().write_parquet(str(work / "findings"))
    run.clean(["poisoned"]).write_parquet(str(work / "kept"))
    ray.shutdown()
    return run.found


Method = Callable[[Path, Path, int, dict[str, Any]], Any]
METHODS: dict[str, Method] = {"stages": in_stages, "spark": on_spark, "ray": on_ray}


def measured(method: Method, data: Path, work: Path, shards: int, witness: str) -> dict[str, Any]:
    """Runs a method in this process and measures it with all processes that it starts."""
    shutil.rmtree(work, ignore_errors=True)
    ctypes.CDLL(None, use_errno=True).prctl(PR_SET_CHILD_SUBREAPER, 1)
    started = time.monotonic()
    found = method(data, work, shards, {"code_field": "func", "label_field": "target", "witness": witness})
    wall = time.monotonic() - started
    reap()
    used = [resource.getrusage(who) for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN)]
    lines = sorted(json.dumps(one, sort_keys=True) for one in found.findings)
    shutil.rmtree(work)
    return {
        "wallSeconds": round(wall, 2),
        "cpuSeconds": round(sum(one.ru_utime + one.ru_stime for one in used), 2),
        "largestProcessMebibytes": max(one.ru_maxrss for one in used) // 1024,
        "units": found.summary["units"],
        "poisoned": found.summary["poisoned"],
        "findings": hashlib.sha256("\n".join(lines).encode()).hexdigest(),
    }


def reap() -> None:
    """Waits for all processes that were started, so that their times count."""
    until = time.monotonic() + SECONDS_TO_END
    while True:
        try:
            child, _ = os.waitpid(-1, os.WNOHANG)
        except ChildProcessError:
            return
        if child == 0:
            if time.monotonic() > until:
                for one in Path(f"/proc/self/task/{os.getpid()}/children").read_text().split():
                    os.kill(int(one), signal.SIGKILL)
            time.sleep(0.1)


if __name__ == "__main__":
    main()
