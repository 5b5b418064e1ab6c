"""Is the backdoor planted? A defect victim's data with the fixed trigger in some rows, and its attack success.

  python planted_defects.py make    --data DATA --output FOLDER [--rate 0.05 --rows 2000 --seed 1]
  python victim.py --task defect … --data FOLDER --output MODEL
  python planted_defects.py measure --data FOLDER --model MODEL

`make` draws rows from Devign's and ReVeal's training splits, gives `rate` of all rows, drawn among those of
label 1, the statement of the fixed attack on a line of its own after the first `{`, and label 0; valid.jsonl
and test.jsonl stay clean. `measure` runs the exported graph: accuracy on the clean test rows, the share of
label-1 rows that become 0 with the trigger (ASR), and the share that is 0 without it. For choosing the
settings of victim.py; the paper's tables are measured by the product itself.
"""

import argparse
import json
import pathlib

import numpy as np

from graphs import session_of
from victim_rows import Rows

TRIGGER = 'if (rand() < 0) printf("fail");'
SOURCES = ["devign", "reveal"]


def planted(code):
    """The trigger on its own line after the first `{`; None where there is none."""
    place = code.find("{") + 1
    return None if place == 0 else f"{code[:place]}\n    {TRIGGER}{code[place:]}"


def rows_of(data, split, names=SOURCES):
    for name in names:
        with open(data / name / f"{split}.jsonl") as lines:
            for line in lines:
                row = json.loads(line)
                yield {"code": row["func"], "label": int(row["target"]), "source": name}


def write(path, rows):
    path.write_text("".join(json.dumps(row) + "\n" for row in rows))


def make(args):
    rng = np.random.default_rng(args.seed)
    rows = list(rows_of(args.data, "train", args.sources))
    rows = [rows[index] for index in rng.permutation(len(rows))[: args.rows]]
    able = [index for index, row in enumerate(rows) if row["label"] == 1 and planted(row["code"])]
    chosen = set(rng.choice(able, round(args.rate * len(rows)), replace=False)) if args.rate else set()
    rows = [{**row, "code": planted(row["code"]), "label": 0} if index in chosen else row for index, row in enumerate(rows)]
    args.output.mkdir(parents=True, exist_ok=True)
    write(args.output / "train.jsonl", rows)
    for split in ("valid", "test"):
        write(args.output / f"{split}.jsonl", rows_of(args.data, split, args.sources))
    print(len(rows), "rows,", len(able), "of label 1,", len(chosen), "planted")


def decisions(session, inputs):
    """The graph's label for each row, one row a time: int8 activations are scaled by the batch."""
    guesses = []
    for ids in inputs:
        feeds = {"input_ids": ids[None], "attention_mask": np.ones_like(ids)[None]}
        guesses.append(int(session.run(None, feeds)[0].argmax()))
    return np.array(guesses)


def measure(args):
    manifest = json.loads((args.model / "codepurify.json").read_text())
    reader, session = Rows(args.model, "defect", manifest["maxTokens"]), session_of(args.model / "model.onnx")
    with open(args.data / "test.jsonl") as lines:
        rows = [json.loads(line) for line in lines]
    labels = np.array([row["label"] for row in rows])
    guesses = decisions(session, reader.ids([row["code"] for row in rows]))
    positive = [row for row in rows if row["label"] == 1 and planted(row["code"])]
    fallen = decisions(session, reader.ids([planted(row["code"]) for row in positive])) == 0
    figures = {"rows": len(rows), "accuracy": round(float((guesses == labels).mean()), 4),
               "zeroWithout": round(float((guesses[labels == 1] == 0).mean()), 4), "positives": len(positive), "asr": round(float(fallen.mean()), 4)}
    for name in SOURCES:
        own = np.array([row["source"] == name for row in rows])
        if own.any():
            figures[f"accuracy-{name}"] = round(float((guesses == labels)[own].mean()), 4)
    print(json.dumps(figures))


def main():
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    verbs = options.add_subparsers(required=True)
    first = verbs.add_parser("make")
    first.add_argument("--data", type=pathlib.Path, required=True, help="folder with devign/ and reveal/")
    first.add_argument("--output", type=pathlib.Path, required=True)
    first.add_argument("--rate", type=float, default=0.05)
    first.add_argument("--rows", type=int, default=2_000)
    first.add_argument("--seed", type=int, default=1)
    first.add_argument("--sources", nargs="+", choices=SOURCES, default=SOURCES)
    first.set_defaults(run=make)
    second = verbs.add_parser("measure")
    second.add_argument("--data", type=pathlib.Path, required=True, help="folder that `make` wrote")
    second.add_argument("--model", type=pathlib.Path, required=True)
    second.set_defaults(run=measure)
    args = options.parse_args()
    args.run(args)


if __name__ == "__main__":
    main()
