"""Model folders in the product's layout: manifest with sha256 of every file, put in place in one rename."""

import contextlib
import hashlib
import json
import os
import pathlib
import shutil
import tempfile


def write_manifest(folder, files, **fields):
    """Writes codepurify.json: `fields`, and the sha256 of each of `files`."""
    digests = {name: hashlib.sha256((folder / name).read_bytes()).hexdigest() for name in files}
    manifest = {"schemaVersion": 1, **fields, "files": digests}
    (folder / "codepurify.json").write_text(json.dumps(manifest, indent=2) + "\n")


@contextlib.contextmanager
def put_in_place(target):
    """A fresh folder beside `target` that becomes `target` when the block ends well, and is removed when not."""
    target = pathlib.Path(target)
    target.parent.mkdir(parents=True, exist_ok=True)
    beside = pathlib.Path(tempfile.mkdtemp(prefix=f".{target.name}.", dir=target.parent))
    beside.chmod(0o755)
    try:
        yield beside
        if target.exists():
            shutil.rmtree(target)
        os.replace(beside, target)
    except BaseException:
        shutil.rmtree(beside, ignore_errors=True)
        raise
