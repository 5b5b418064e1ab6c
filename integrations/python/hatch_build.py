"""Puts the program into what is built: its bundle, models and grammars, from the repository or from a source distribution."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface

IN_SOURCES = "program"
"""Folder of the program in a source distribution."""

IN_WHEEL = "codepurify/_program"
"""Folder of the program in a wheel: see `codepurify.program`."""

PATTERNS = (
    "LICENSE",
    "package.json",
    "dist/*cli.js",  # not the Action's bundle, nor that of the TypeScript library
    "dist/web-tree-sitter.*",
    "dist/ort*",
    "dist/onnxruntime-node/**/*",
    "dist/bin/**/*",
    "dist/licences.txt",
    "models/**/*",
    "grammars/**/*",
)
"""Files of the program."""


class ProgramHook(BuildHookInterface):  # type: ignore[misc]
    """Adds the program to wheels and source distributions."""

    PLUGIN_NAME = "custom"

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        """Called by hatchling before it builds. An editable installation uses the program of the repository."""
        if version == "editable":
            return
        source = self._source()
        target = IN_SOURCES if self.target_name == "sdist" else IN_WHEEL
        build_data["force_include"].update({str(source / file): f"{target}/{file}" for file in _files(source)})

    def _source(self) -> Path:
        here = Path(self.root)
        for source in (here / IN_SOURCES, here.parents[1]):
            if (source / "dist" / "cli.js").is_file():
                return source
        raise FileNotFoundError(
            f"The program is not at {here.parents[1] / 'dist' / 'cli.js'}. Build this package in a clone of the repository."
        )


def _files(source: Path) -> Iterator[str]:
    for pattern in PATTERNS:
        found = sorted(path for path in source.glob(pattern) if path.is_file())
        if not found:
            raise FileNotFoundError(f"No file of the program matches {source / pattern}. Is the clone complete?")
        yield from (path.relative_to(source).as_posix() for path in found)
