"""The examples of the READMEs run as they are written."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from importlib.util import find_spec
from pathlib import Path

import pytest

import codepurify
from samples import labelled_records, needs_program

needs_program()

INTEGRATIONS = Path(__file__).resolve().parents[2]

EXAMPLES = {
    "python": ("import pandas\ndataset = pandas.read_parquet('data')\n", ["pandas", "pyarrow"]),
    "spark": ("", ["pyspark", "pyarrow", "pandas"]),
    "ray": ("", ["ray", "pyarrow"]),
    "datatrove": ("", ["datatrove"]),
}
"""What comes before the example of a README, and the packages that it needs."""


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A folder with the data that the examples read."""
    pyarrow = pytest.importorskip("pyarrow", reason="pyarrow is not installed")
    parquet = pytest.importorskip("pyarrow.parquet", reason="pyarrow is not installed")
    table = pyarrow.Table.from_pylist(labelled_records()).drop_columns(["blob"])
    for name in ("data", "documents"):
        (tmp_path / name).mkdir()
    parquet.write_table(table, tmp_path / "data" / "records.parquet")
    lines = pyarrow.Table.from_pylist([{"id": "1", "text": row["func"]} for row in labelled_records(100, 0)])
    lines.to_pandas().to_json(tmp_path / "documents" / "d.jsonl", orient="records", lines=True)
    return tmp_path


@pytest.mark.parametrize("name", EXAMPLES)
def test_example(name: str, folder: Path) -> None:
    before, packages = EXAMPLES[name]
    missing = [package for package in packages if find_spec(package) is None]
    if name == "spark" and shutil.which("java") is None:
        missing.append("Java")
    if missing:
        pytest.skip(f"{' and '.join(missing)}: not installed")
    (example,) = re.findall(r"^```python\n(.*?)^```", (INTEGRATIONS / name / "README.md").read_text("utf-8"), re.S | re.M)
    environment = {**os.environ, "PYSPARK_PYTHON": sys.executable, "SPARK_LOCAL_IP": "127.0.0.1"}
    environment["PYTHONPATH"] = str(Path(codepurify.__file__).parents[1])  # the package under test, wherever it is
    done = subprocess.run([sys.executable, "-c", before + example], cwd=folder, env=environment, capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
    if name == "python":
        assert done.stdout.splitlines()[0] == "26 of 299"
        assert done.stdout.splitlines()[-1].startswith("274 ")
        assert " poisoned" not in done.stdout
    else:
        kept = sum(1 for _ in (folder / "kept").iterdir())
        assert kept > 0
