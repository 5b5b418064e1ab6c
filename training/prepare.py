"""Corpora -> one JSONL of functions to train on and one held out.

  python prepare.py --data DATA --output WORK

Reads DATA/corpus/{c,java}.jsonl.gz (unlabelled functions), DATA/devign and DATA/reveal (C) and
DATA/bigclonebench (Java). Writes WORK/train.jsonl and WORK/heldout.jsonl, a row per function:
{"code", "language": "c" | "java", "source"}. A function whose text (whitespace aside) also stands in
a test or validation split is held out, never trained on; 4 % of the rest is held out as well.
Expected: about 52,000 to train on, 6,000 held out, under a minute.
"""

import argparse
import gzip
import hashlib
import json
import pathlib
import re

JAVA_WRAPPER = re.compile(r"^\s*public class BigbenchClone\s*\{\s*(.*)\}\s*$", re.S)
HELD_OUT_BUCKETS = 10  # of 256


def rows(path):
    opener = gzip.open if path.suffix == ".gz" else open
    with opener(path, "rt", encoding="utf-8") as lines:
        for line in lines:
            yield json.loads(line)


def unwrapped(code):
    """The method alone, where a clone-detection record wraps it in a class."""
    match = JAVA_WRAPPER.match(code)
    return match.group(1) if match else code


def digest(code):
    return hashlib.sha256(re.sub(r"\s+", "", unwrapped(code)).encode()).hexdigest()


def main():
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("--data", type=pathlib.Path, required=True)
    options.add_argument("--output", type=pathlib.Path, required=True)
    args = options.parse_args()
    data = args.data

    held = set()
    for name in ("devign", "reveal"):
        for split in ("valid", "test"):
            held.update(digest(row["func"]) for row in rows(data / name / f"{split}.jsonl"))
    methods = {row["idx"]: row["func"] for row in rows(data / "bigclonebench" / "data.jsonl")}
    for split in ("valid", "test"):
        for line in (data / "bigclonebench" / f"{split}.txt").read_text().splitlines():
            held.update(digest(methods[index]) for index in line.split()[:2] if index in methods)

    sources = [
        ("c", "devign", (row["func"] for row in rows(data / "devign" / "train.jsonl"))),
        ("c", "devign", (row["func"] for row in rows(data / "devign" / "test.jsonl"))),
        ("c", "reveal", (row["func"] for row in rows(data / "reveal" / "train.jsonl"))),
        ("c", "reveal", (row["func"] for row in rows(data / "reveal" / "test.jsonl"))),
        ("c", "corpus", (row["func"] for row in rows(data / "corpus" / "c.jsonl.gz"))),
        ("java", "bigclonebench", iter(methods.values())),
        ("java", "corpus", (row["func"] for row in rows(data / "corpus" / "java.jsonl.gz"))),
    ]
    args.output.mkdir(parents=True, exist_ok=True)
    seen, counts = set(), {}
    with open(args.output / "train.jsonl", "w") as train, open(args.output / "heldout.jsonl", "w") as heldout:
        for language, source, codes in sources:
            for code in codes:
                key = digest(code)
                if key in seen or not code.strip():
                    continue
                seen.add(key)
                out = key in held or int(key[:2], 16) < HELD_OUT_BUCKETS
                row = {"code": unwrapped(code), "language": language, "source": source}
                (heldout if out else train).write(json.dumps(row) + "\n")
                slot = (language, source, "held out" if out else "train")
                counts[slot] = counts.get(slot, 0) + 1
    for slot, count in sorted(counts.items()):
        print(*slot, count)


if __name__ == "__main__":
    main()
