"""A small RoBERTa (layer norm first), pretrained as a masked language model on C and Java.

  python pretrain.py --work WORK [--epochs 1 --minutes M --seed 1 --size 4x192x4 --start FOLDER]

By default 4 layers x 192 with 4 heads, 3.5 M parameters, about 10 M tokens an epoch. Two idle cores train 12,000
tokens/s in fp32; `--bf16` is faster only where the processor has AMX. Three ways of masking: single tokens (BERT's), every
occurrence of some words (what a rename asks of the model), and the words of a span (what filling a
statement asks). Checkpoints to WORK/mlm, a log line every 50 steps.
"""

import argparse
import math
import pathlib

import numpy as np
import torch
from transformers import RobertaPreLayerNormConfig, RobertaPreLayerNormForMaskedLM

from batches import budgeted, padded
from corpus import MASK, sequences_of, tokenizer_of, words_of
from optimise import Run, adamw

SIZE, MAX_LENGTH = "4x192x4", 384  # layers x width x heads
TOKENS_PER_STEP = 2048
# Layer norm first, a wide start and many small steps: with RoBERTa's own order, 0.02 and 8,192 tokens a
# step the loss stays at the unigram entropy (7.0) for five million tokens.
INITIAL_DEVIATION, PEAK_RATE = 0.05, 1.5e-3
POSITION_SCALE = 0.1  # of sines and cosines, beside token embeddings of deviation 0.05
SINGLE_TOKENS_UNTIL = 0.5  # of the run: the easy way of masking first
PIECES = 2  # of MAX_LENGTH tokens, from the start of a function: the tail of the longest teaches little more
# Of the tokens, and of the distinct words: 0.15 of the tokens are too few targets for so short a training, and a model
# this small still learns from what 0.4 leave (Wettig et al. 2023, "Should you mask 15 %").
MASKED_TOKENS, MASKED_WORDS = 0.4, 0.15
SAVE_EVERY = 200


def masked(ids, words, rng, ways):
    """One sequence's (inputs, chosen positions) under one of the first `ways` ways of masking."""
    inputs, way = ids.copy(), rng.integers(ways)
    if way == 0:
        chosen = (rng.random(len(ids)) < MASKED_TOKENS) & (ids > MASK)
        fate = rng.random(len(ids))
        inputs[chosen & (fate < 0.95)] = MASK
        return inputs, chosen
    if way == 1:
        kinds = rng.random(len(words)) < MASKED_WORDS
        chosen = kinds[ids] & words[ids]
    else:
        chosen = np.zeros(len(ids), dtype=bool)
        for _ in range(max(1, len(ids) // 90)):
            start, length = rng.integers(1, len(ids)), rng.integers(4, 28)
            chosen[start : start + length] = True
        chosen &= words[ids]
    inputs[chosen] = MASK
    return inputs, chosen


def sinusoidal(rows, width):
    """Positions as sines and cosines (Vaswani et al. 2017, section 3.5): neighbours are near from the first step."""
    angles = np.arange(rows)[:, None] / 10_000 ** (np.arange(0, width, 2) / width)
    return torch.from_numpy(np.concatenate([np.sin(angles), np.cos(angles)], axis=1)).float()


def fresh(vocabulary, size=SIZE):
    """A masked language model of that size (layers x width x heads), its positions sines and cosines."""
    layers, hidden, heads = map(int, size.split("x"))
    config = RobertaPreLayerNormConfig(
        vocab_size=vocabulary, hidden_size=hidden, num_hidden_layers=layers,
        num_attention_heads=heads, intermediate_size=4 * hidden, max_position_embeddings=MAX_LENGTH + 2,
        type_vocab_size=1, bos_token_id=0, pad_token_id=1, eos_token_id=2, hidden_dropout_prob=0.0,
        attention_probs_dropout_prob=0.0, initializer_range=INITIAL_DEVIATION,
    )
    model = RobertaPreLayerNormForMaskedLM(config)
    with torch.no_grad():
        positions = model.roberta_prelayernorm.embeddings.position_embeddings.weight
        positions.copy_(sinusoidal(*positions.shape) * POSITION_SCALE)
    return model


def batch_loss(model, picked, words, rng, ways):
    """(loss over the masked positions, tokens) of sequences masked in one of the first `ways` ways."""
    pairs = [masked(ids, words, rng, ways) for ids in picked]
    inputs, attention = padded([pair[0] for pair in pairs])
    targets, _ = padded(picked)
    chosen = torch.zeros_like(inputs, dtype=torch.bool)
    for row, (_, positions) in enumerate(pairs):
        chosen[row, : len(positions)] = torch.from_numpy(positions)
    hidden = model.roberta_prelayernorm(inputs, attention_mask=attention).last_hidden_state
    logits = model.lm_head(hidden[chosen])
    return torch.nn.functional.cross_entropy(logits.float(), targets[chosen]), int(attention.sum())


def main():
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("--work", type=pathlib.Path, required=True)
    options.add_argument("--epochs", type=float, default=1.0)
    options.add_argument("--minutes", type=float, default=math.inf, help="end, with the rate run down, after so long at most")
    options.add_argument("--seed", type=int, default=1)
    options.add_argument("--bf16", action="store_true")
    options.add_argument("--size", default=SIZE, help="layers x width x heads, where nothing is gone on from")
    options.add_argument("--threads", type=int, help="default: what PyTorch takes")
    options.add_argument("--start", type=pathlib.Path, help="folder of an earlier run to go on from")
    args = options.parse_args()
    if args.threads:
        torch.set_num_threads(args.threads)
    torch.manual_seed(args.seed)
    rng = np.random.default_rng(args.seed)

    tokenizer = tokenizer_of(args.work / "tokenizer")
    words = words_of(tokenizer)
    sequences = sequences_of(tokenizer, args.work / "train.jsonl", MAX_LENGTH, PIECES, args.epochs, rng)
    lengths = [len(ids) for ids in sequences]
    model = RobertaPreLayerNormForMaskedLM.from_pretrained(args.start) if args.start else fresh(tokenizer.get_vocab_size(), args.size)
    print(len(sequences), "sequences", sum(lengths), "tokens", sum(p.numel() for p in model.parameters()), "parameters", flush=True)
    schedule = budgeted(lengths, TOKENS_PER_STEP, rng)
    run = Run(model, adamw(model, PEAK_RATE), int(len(schedule) * max(1.0, args.epochs)), args.minutes)
    while run.share_done() < 1:
        if not schedule:
            schedule = budgeted(lengths, TOKENS_PER_STEP, rng)
        ways = 1 if not args.start and run.share_done() < SINGLE_TOKENS_UNTIL else 3
        with torch.autocast("cpu", torch.bfloat16, enabled=args.bf16):
            loss, tokens = batch_loss(model, [sequences[index] for index in schedule.pop()], words, rng, ways)
        run.take(loss, tokens)
        if run.step % SAVE_EVERY == 0:
            model.save_pretrained(args.work / "mlm")
    model.save_pretrained(args.work / "mlm")


if __name__ == "__main__":
    main()
