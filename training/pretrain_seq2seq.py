"""An encoder-decoder pretrained by denoising on C and Java: CodeT5's role.

  python pretrain_seq2seq.py --work WORK --encoder WORK/mlm [--minutes 40]
  python pretrain_seq2seq.py --work WORK --name t5 --embeddings WORK/mlm [--layers 4 --decoder-layers 2 --minutes 300]

Two thirds of the sequences are span denoising, a third is rebuilding a window (see denoise.py). With
`--encoder` the masked language model's first layers are the encoder, and the decoder starts from them too. Without,
a T5 of the given size, which needs many times the tokens. Checkpoints to WORK/NAME every 200 steps, a log line
every 50.
"""

import argparse
import math
import pathlib

import numpy as np
import torch
import transformers
from transformers import T5ForConditionalGeneration

from batches import budgeted, padded
from corpus import held_out, sequences_of, tokenizer_of
from denoise import rebuilt, sentinels_of, spans
from encoder_decoder import DECODER_LAYERS, LAYERS, from_encoder, loaded, logits_of, new_t5, token_loss
from optimise import Run, adamw

LENGTH, PIECES, TOKENS_PER_STEP = 256, 3, 2048
REBUILT_SHARE = 1 / 3
SAVE_EVERY, HELD_OUT = 200, 100
# T5's embeddings start at deviation 1, so at the others' rate they would hardly move in so short a run.
EMBEDDING_FACTOR = 5.0


def corrupted(sequence, sentinels, rng):
    """(source, target) of one sequence under one of the two tasks."""
    ids = sequence.tolist()
    source, target = rebuilt(ids, rng) if rng.random() < REBUILT_SHARE else spans(ids, sentinels, rng)
    return np.array(source), np.array(target)


def batch_loss(model, sequences, sentinels, rng):
    """(loss, source and target tokens) of one batch."""
    pairs = [corrupted(sequence, sentinels, rng) for sequence in sequences]
    inputs, attention = padded([source for source, _ in pairs])
    targets, seen = padded([target for _, target in pairs])
    return token_loss(logits_of(model, inputs, attention, targets), targets), int(attention.sum() + seen.sum())


@torch.no_grad()
def held_out_loss(model, sequences, sentinels):
    """Mean loss on held-out sequences, corrupted the same way each time."""
    model.eval()
    rng = np.random.default_rng(0)
    losses = [batch_loss(model, sequences[start : start + 8], sentinels, rng)[0].item() for start in range(0, len(sequences), 8)]
    model.train()
    return float(np.mean(losses))


def made(args, tokenizer):
    """(model, parameters that learn faster)."""
    if args.start:
        model = loaded(args.start)
    elif args.encoder:
        model = from_encoder(args.encoder, args.layers, args.decoder_layers)
    else:
        model = new_t5(tokenizer.get_vocab_size(), args.width, args.layers, args.decoder_layers, args.heads, args.embeddings)
    return model, [model.shared.weight] if isinstance(model, T5ForConditionalGeneration) else []


def parsed():
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("--work", type=pathlib.Path, required=True, help="folder with tokenizer/, train.jsonl, heldout.jsonl")
    options.add_argument("--name", default="seq2seq", help="sub-folder of WORK for the checkpoints")
    options.add_argument("--encoder", type=pathlib.Path, help="masked language model to be the encoder, and the decoder's start")
    options.add_argument("--embeddings", type=pathlib.Path, help="masked language model of the same width whose embeddings T5 starts from")
    options.add_argument("--start", type=pathlib.Path, help="folder of an earlier run to go on from")
    options.add_argument("--width", type=int, default=192)
    options.add_argument("--layers", type=int, default=LAYERS)
    options.add_argument("--decoder-layers", type=int, default=DECODER_LAYERS)
    options.add_argument("--heads", type=int, default=4)
    options.add_argument("--epochs", type=float, default=3.0, help="below 1: a share of the functions")
    options.add_argument("--minutes", type=float, default=math.inf, help="end, with the rate run down, after so long at most")
    options.add_argument("--rate", type=float, default=1e-3)
    options.add_argument("--seed", type=int, default=1)
    options.add_argument("--threads", type=int, default=1)
    return options.parse_args()


def main():
    args = parsed()
    torch.set_num_threads(args.threads)
    torch.manual_seed(args.seed)
    transformers.logging.set_verbosity_error()
    transformers.logging.disable_progress_bar()
    rng = np.random.default_rng(args.seed)
    tokenizer = tokenizer_of(args.work / "tokenizer")
    sentinels = sentinels_of(tokenizer)
    sequences = sequences_of(tokenizer, args.work / "train.jsonl", LENGTH, PIECES, args.epochs, rng)
    check = held_out(tokenizer, args.work, LENGTH, HELD_OUT)
    lengths = [len(ids) for ids in sequences]
    model, faster = made(args, tokenizer)
    print(len(sequences), "sequences", sum(lengths), "tokens", sum(p.numel() for p in model.parameters()), "parameters;",
          len(sentinels), "sentinels", flush=True)
    schedule = budgeted(lengths, TOKENS_PER_STEP, rng)
    run = Run(model, adamw(model, args.rate, faster=faster, factor=EMBEDDING_FACTOR), int(len(schedule) * max(1.0, args.epochs)), args.minutes)
    model.train()
    while run.share_done() < 1:
        if not schedule:
            schedule = budgeted(lengths, TOKENS_PER_STEP, rng)
        loss, tokens = batch_loss(model, [sequences[index] for index in schedule.pop()], sentinels, rng)
        run.take(loss, tokens)
        if run.step % SAVE_EVERY == 0:
            print(f"held out {held_out_loss(model, check, sentinels):.4f}", flush=True)
            model.save_pretrained(args.work / args.name)
    model.save_pretrained(args.work / args.name)
    print(f"held out {held_out_loss(model, check, sentinels):.4f}", run.figures(), flush=True)


if __name__ == "__main__":
    main()
