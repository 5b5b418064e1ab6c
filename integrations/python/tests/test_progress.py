"""Progress in a notebook."""

from __future__ import annotations

import io
import json
import sys
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest

import codepurify
from codepurify.progress import Bars, Handle, Lines, best_display, follow, in_notebook
from samples import CLEAN, FAST, needs_program

SAID = (
    "\r\x1b[Kreading …\r\x1b[Kreading · 1 units · 5.1/s · d.jsonl\r\x1b[Kreading · 7 units · 5.7/s · d.jsonl"
    "\r\x1b[Kcodepurify: a warning\n\r\x1b[Kscanning …\r\x1b[Kscanning · 3/8 units · 2.3/s · 0:02 left · d.jsonl\r\x1b[K"
    "codepurify: an error\nand its remedy\n"
)
MESSAGES = "codepurify: a warning\ncodepurify: an error\nand its remedy"


class Recorder:
    """Stands for tqdm and its bars."""

    def __init__(self) -> None:
        self.calls: list[Any] = []
        self.n = 0
        self.total: int | None = None

    def __call__(self, *, desc: str, unit: str, leave: bool) -> Recorder:
        self.n = 0
        self.calls.append(desc)
        return self

    def update(self, by: int) -> None:
        self.n += by
        self.calls.append((self.n, self.total))

    def close(self) -> None:
        self.calls.append("closed")


def test_each_stage_has_a_bar() -> None:
    tqdm = Recorder()
    assert follow(io.StringIO(SAID, newline=""), Bars(tqdm)) == MESSAGES
    assert tqdm.calls == ["reading", (1, None), (7, None), "closed", "scanning", (3, 8), "closed"]


def test_without_tqdm_a_line_of_the_cell_is_replaced_as_text() -> None:
    shown: list[Any] = []

    def display(data: dict[str, str], **options: Any) -> Any:
        shown.append((data["text/plain"], options))
        return SimpleNamespace(update=lambda data, **options: shown.append((data["text/plain"], options)))

    assert follow(io.StringIO(SAID, newline=""), Handle(display)) == MESSAGES
    assert [text for text, _ in shown][-2:] == ["scanning · 3/8 units · 2.3/s · 0:02 left · d.jsonl", ""]
    assert all(options["raw"] for _, options in shown)


def test_without_anything_lines_go_to_standard_error(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("tqdm", "tqdm.auto", "IPython", "IPython.display"):
        monkeypatch.setitem(sys.modules, name, None)
    display = best_display()
    assert isinstance(display, Lines)
    follow(io.StringIO(SAID, newline=""), display)
    assert "\r\x1b[Kscanning · 3/8 units" in capsys.readouterr().err


def test_a_notebook_is_known_by_its_kernel(monkeypatch: pytest.MonkeyPatch) -> None:
    assert not in_notebook()
    shell = SimpleNamespace(kernel=object())
    monkeypatch.setitem(sys.modules, "IPython", SimpleNamespace(get_ipython=lambda: shell))
    assert in_notebook()


def test_a_scan_moves_a_bar(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    needs_program()
    tqdm = Recorder()
    monkeypatch.setitem(sys.modules, "tqdm", SimpleNamespace(auto=None))
    monkeypatch.setitem(sys.modules, "tqdm.auto", SimpleNamespace(tqdm=tqdm))
    (tmp_path / "d.jsonl").write_text((json.dumps({"code": CLEAN}) + "\n") * 3)
    found = codepurify.scan(tmp_path / "d.jsonl", progress="on", cache=False, **FAST)
    assert found.summary["units"] == 3
    assert "scanning" in tqdm.calls
    assert tqdm.calls[-1] == "closed"
