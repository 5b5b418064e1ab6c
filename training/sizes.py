"""Size against quality: encoders of several sizes, each pretrained on the same few tokens.

  python sizes.py --work WORK --output ../docs/results/model-sizes.jsonl [--tokens 1000000 --sizes 2x128x4 4x192x4 …]

A size is layers x width x heads. Each is trained from nothing as pretrain.py trains (single tokens masked,
same seed, same batches), then exported as a classifier in int8. A JSON line a size: parameters, loss on
held-out functions with the same positions masked, tokens a second in training and in onnxruntime, size of
the file. Seconds are seconds of one processor, so that a busy machine measures nearly the same.
"""

import argparse
import json
import pathlib
import tempfile
import time

import numpy as np
import torch
import transformers
from transformers import RobertaPreLayerNormForSequenceClassification

from batches import budgeted
from corpus import held_out, sequences_of, tokenizer_of, words_of
from graphs import Logits, classifier_examples, exported, quantised, session_of
from optimise import Run, adamw
from pretrain import MAX_LENGTH, PEAK_RATE, PIECES, TOKENS_PER_STEP, batch_loss, fresh

SIZES = ["2x128x4", "4x192x4", "6x256x4"]
REFERENCE_WIDTH = 192  # the width that PEAK_RATE was chosen for
CORPUS_TOKENS, READ_AHEAD = 11_300_000, 1.5  # functions read for the tokens wanted, with something over
HELD_OUT, CHECK_BATCH, TIMED_ROWS, TIMED_LENGTH = 100, 8, 40, 256


def trained(model, sequences, words, tokens, seed):
    """One pass over about `tokens` tokens; the run's figures."""
    rng = np.random.default_rng(seed)
    own = [sequences[index] for index in rng.permutation(len(sequences))]
    counts = np.cumsum([len(ids) for ids in own])
    own = own[: int(np.searchsorted(counts, tokens))]
    schedule = budgeted([len(ids) for ids in own], TOKENS_PER_STEP, rng)
    rate = PEAK_RATE * min(1.0, REFERENCE_WIDTH / model.config.hidden_size)
    run = Run(model, adamw(model, rate), len(schedule))
    for batch in schedule:
        run.take(*batch_loss(model, [own[index] for index in batch], words, rng, 1))
    return run.figures()


@torch.no_grad()
def held_out_loss(model, sequences, words):
    """Mean loss of the masked tokens, the same ones for every model."""
    model.eval()
    rng = np.random.default_rng(0)
    parts = [batch_loss(model, sequences[start : start + CHECK_BATCH], words, rng, 1)[0].item()
             for start in range(0, len(sequences), CHECK_BATCH)]
    return float(np.mean(parts))


def inference(model):
    """(tokens a processor second, bytes) of the int8 classifier of that size, row by row, on one thread."""
    classifier = RobertaPreLayerNormForSequenceClassification(model.config)
    classifier.roberta_prelayernorm.load_state_dict(model.roberta_prelayernorm.state_dict())
    with tempfile.TemporaryDirectory() as scratch:
        full, small = pathlib.Path(scratch, "full.onnx"), pathlib.Path(scratch, "small.onnx")
        exported(Logits(classifier), full, classifier_examples(), "logits", longest=MAX_LENGTH)
        quantised(full, small)
        session, size = session_of(small), small.stat().st_size
    ids = np.random.default_rng(0).integers(5, model.config.vocab_size, (TIMED_ROWS, 1, TIMED_LENGTH))
    feeds = [{"input_ids": row, "attention_mask": np.ones_like(row)} for row in ids]
    session.run(None, feeds[0])
    started = time.process_time()
    for feed in feeds:
        session.run(None, feed)
    return TIMED_ROWS * TIMED_LENGTH / (time.process_time() - started), size


def main():
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("--work", type=pathlib.Path, required=True)
    options.add_argument("--output", type=pathlib.Path, required=True, help="JSON lines; those of other sizes stay")
    options.add_argument("--sizes", nargs="+", default=SIZES)
    options.add_argument("--tokens", type=int, default=1_000_000)
    options.add_argument("--seed", type=int, default=1)
    options.add_argument("--threads", type=int, default=1)
    args = options.parse_args()
    torch.set_num_threads(args.threads)
    transformers.logging.set_verbosity_error()
    tokenizer = tokenizer_of(args.work / "tokenizer")
    words = words_of(tokenizer)
    share = min(1.0, READ_AHEAD * args.tokens / CORPUS_TOKENS)
    sequences = sequences_of(tokenizer, args.work / "train.jsonl", MAX_LENGTH, PIECES, share, np.random.default_rng(args.seed))
    check = held_out(tokenizer, args.work, MAX_LENGTH, HELD_OUT)
    for size in args.sizes:
        torch.manual_seed(args.seed)
        model = fresh(tokenizer.get_vocab_size(), size)
        layers, width, heads = model.config.num_hidden_layers, model.config.hidden_size, model.config.num_attention_heads
        figures = trained(model, sequences, words, args.tokens, args.seed)
        speed, size_in_bytes = inference(model)
        row = {"layers": layers, "width": width, "heads": heads, "parameters": sum(p.numel() for p in model.parameters()),
               "seed": args.seed, "trainingTokens": figures["tokens"], "heldOutLoss": round(held_out_loss(model, check, words), 3),
               "trainingTokensPerCpuSecond": round(figures["tokens"] / figures["cpuSeconds"]),
               "int8TokensPerCpuSecond": round(speed), "int8Bytes": size_in_bytes}
        earlier = args.output.read_text().splitlines() if args.output.exists() else []
        kept = [line for line in earlier if (json.loads(line)["layers"], json.loads(line)["width"]) != (layers, width)]
        args.output.write_text("".join(line + "\n" for line in [*kept, json.dumps(row)]))
        print(row, flush=True)


if __name__ == "__main__":
    main()
