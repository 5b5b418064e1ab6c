"""A victim of the paper's experiment: fine-tuned on one data folder, exported for the product.

  python victim.py --task defect|clone|repair --init encoder|encoder-decoder --work WORK \\
      --data FOLDER --output MODEL_FOLDER --seed N [--epochs N --threads N --max-tokens N --start FOLDER --device cuda]

FOLDER holds train.jsonl and valid.jsonl, rows {"code", "label"}, {"left", "right", "label"} or {"source",
"target"}; what is poisoned in them is the caller's business. It starts from WORK/mlm (encoder; in repair from WORK/decoder, a
clean generator on it, or with a fresh decoder where there is none) or from WORK/seq2seq (encoder-decoder), else
from `--start`. MODEL_FOLDER appears complete or not at all; exit code 0 means complete. One thread and
one seed give the same weights again.
"""

import argparse
import json
import pathlib
import shutil
import tempfile
import time

import numpy as np
import torch
import transformers

from batches import budgeted
from model_folder import put_in_place, write_manifest
from optimise import Run, adamw
from victim_models import LABELS, Classifier, Generator
from victim_rows import MAX_TOKENS, Rows

PRODUCT_TASKS = {"defect": "classification", "clone": "pair-classification", "repair": "generation"}
STARTS = {"encoder": "mlm", "encoder-decoder": "seq2seq"}
RATES = {"defect": 7e-4, "clone": 7e-4, "repair": 1e-3}
EPOCHS = {"defect": 3, "clone": 2, "repair": 3}
TOKENS_PER_STEP, WARM_UP = 512, 80  # many small steps: README.md, victims
CHECKED_ROWS = 600  # of valid.jsonl


def parsed():
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("--task", choices=PRODUCT_TASKS, required=True)
    options.add_argument("--init", choices=["encoder", "encoder-decoder"], required=True, help="CodeBERT's role, or CodeT5's")
    options.add_argument("--work", type=pathlib.Path, required=True, help="folder with tokenizer/ and the pretrained models")
    options.add_argument("--data", type=pathlib.Path, required=True, help="folder with train.jsonl and valid.jsonl")
    options.add_argument("--output", type=pathlib.Path, required=True, help="model folder to write; replaced where it exists")
    options.add_argument("--seed", type=int, default=1)
    options.add_argument("--epochs", type=int, help=f"default {EPOCHS}")
    options.add_argument("--threads", type=int, default=1)
    options.add_argument("--max-tokens", type=int, help=f"longest input, special tokens included; default {MAX_TOKENS}")
    options.add_argument("--start", type=pathlib.Path, help="folder of pretrained weights, or an earlier --weights")
    options.add_argument("--weights", type=pathlib.Path, help="folder to keep the trained weights in as well")
    options.add_argument("--rate", type=float, help=f"peak learning rate; default {RATES}")
    options.add_argument("--tokens-per-step", type=int, default=TOKENS_PER_STEP)
    options.add_argument("--device", default="cpu", help="where it trains, as PyTorch names it")
    options.add_argument("--fp32", action="store_true", help="export floats instead of int8")
    args = options.parse_args()
    args.epochs = args.epochs or EPOCHS[args.task]
    args.rate = args.rate or RATES[args.task]
    args.max_tokens = args.max_tokens or MAX_TOKENS[args.task]
    args.start = args.start or default_start(args)
    return args


def default_start(args):
    """The pretrained folder of the chosen kind."""
    warm = args.work / "decoder"
    return warm if args.init == "encoder" and args.task == "repair" and warm.exists() else args.work / STARTS[args.init]


def trained(victim, rows, args):
    """Fine-tunes the victim; the run's figures."""
    inputs, answers = rows
    rng = np.random.default_rng(args.seed)
    lengths = [victim.tokens(inputs, answers, index) for index in range(len(inputs))]
    schedule = [batch for _ in range(args.epochs) for batch in budgeted(lengths, args.tokens_per_step, rng)]
    run = Run(victim.model, adamw(victim.model, args.rate), len(schedule), warm_up=WARM_UP)
    victim.model.train()
    for batch in schedule:
        loss = victim.loss([inputs[index] for index in batch], [answers[index] for index in batch])
        run.take(loss, sum(lengths[index] for index in batch))
    return run.figures()


def written(victim, args, check, record):
    """Exports into the model folder, in one rename."""
    with put_in_place(args.output) as folder, tempfile.TemporaryDirectory() as scratch:
        files, changes = victim.write(folder, pathlib.Path(scratch), check[0], args.max_tokens, args.fp32)
        record["export"] = changes
        victim.config.save_pretrained(folder)
        shutil.copy(args.work / "tokenizer" / "tokenizer.json", folder / "tokenizer.json")
        (folder / "training.json").write_text(json.dumps(record, indent=2) + "\n")
        fields = {"name": f"{args.task}-{args.init}", "task": PRODUCT_TASKS[args.task], "maxTokens": args.max_tokens}
        if args.task == "repair":
            fields["generation"] = {"beams": 1, "maxOutputTokens": args.max_tokens - 1}
        else:
            fields["labels"] = LABELS
        write_manifest(folder, ["config.json", "tokenizer.json", *files], **fields)


def main():
    args = parsed()
    torch.set_num_threads(args.threads)
    transformers.logging.set_verbosity_error()  # a head that the pretrained model lacks is no news
    transformers.logging.disable_progress_bar()
    started = time.process_time()
    rows = Rows(args.work / "tokenizer", args.task, args.max_tokens)
    data, check = rows.read(args.data / "train.jsonl"), rows.read(args.data / "valid.jsonl", CHECKED_ROWS)
    victim = (Generator if args.task == "repair" else Classifier)(args.init, args.start, args.seed)
    victim.model.to(args.device)
    print(len(data[0]), "rows,", sum(p.numel() for p in victim.model.parameters()), "parameters", flush=True)
    figures = trained(victim, data, args)
    held_out = victim.check(*check)
    print("held out", held_out, flush=True)
    if args.weights:
        args.weights.mkdir(parents=True, exist_ok=True)
        victim.save(args.weights)
    record = {"arguments": {name: str(value) if isinstance(value, pathlib.Path) else value for name, value in vars(args).items()},
              "rows": len(data[0]), "run": figures, "heldOut": held_out}
    written(victim, args, check, record)
    print("exported", record["export"], "CPU seconds in all", round(time.process_time() - started, 1), flush=True)


if __name__ == "__main__":
    main()
