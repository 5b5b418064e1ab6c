"""Held-out clean functions for calibration: never those of a test split.

  python clean.py --work WORK --output FOLDER [--count 300]

Writes FOLDER/c.jsonl and FOLDER/java.jsonl, records {"func", "lang"}, from the held-out functions of the
unlabelled corpora, which no reported figure is measured on.
"""

import argparse
import json
import pathlib

import numpy as np

SEED = 7


def main():
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("--work", type=pathlib.Path, required=True)
    options.add_argument("--output", type=pathlib.Path, required=True)
    options.add_argument("--count", type=int, default=300, help="of each language")
    args = options.parse_args()
    args.output.mkdir(parents=True, exist_ok=True)
    with open(args.work / "heldout.jsonl") as lines:
        rows = [row for row in map(json.loads, lines) if row["source"] == "corpus"]
    rng = np.random.default_rng(SEED)
    for language in ("c", "java"):
        own = [row for row in rows if row["language"] == language]
        with open(args.output / f"{language}.jsonl", "w") as out:
            for index in rng.permutation(len(own))[: args.count]:
                out.write(json.dumps({"func": own[index]["code"], "lang": language}) + "\n")


if __name__ == "__main__":
    main()
