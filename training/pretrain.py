"""A small RoBERTa (layer norm first), pretrained as a masked language model on C and Java.

  python pretrain.py --work WORK [--epochs 1 --minutes M --seed 1 --start FOLDER]

4 layers x 192, 3.5 M parameters, about 10 M tokens an epoch. Two idle cores train 12,000 tokens/s in
fp32; `--bf16` is faster only where the processor has AMX. Three ways of masking: single tokens (BERT's), every
occurrence of some words (what a rename asks of the model), and the words of a span (what filling a
statement asks). Checkpoints to WORK/mlm, a log line every 50 steps.
"""

import argparse
import json
import pathlib
import time

import numpy as np
import torch
from tokenizers import Tokenizer
from transformers import RobertaPreLayerNormConfig, RobertaPreLayerNormForMaskedLM

from batches import budgeted, padded

LAYERS, HIDDEN, HEADS, MAX_LENGTH = 4, 192, 4, 384
TOKENS_PER_STEP = 2048
# Layer norm first, a wide start and many small steps: with RoBERTa's own order, 0.02 and 8,192 tokens a
# step the loss stays at the unigram entropy (7.0) for five million tokens.
INITIAL_DEVIATION, PEAK_RATE, WARM_UP = 0.05, 1.5e-3, 100
POSITION_SCALE = 0.1  # of sines and cosines, beside token embeddings of deviation 0.05
SINGLE_TOKENS_UNTIL = 0.5  # of the run: the easy way of masking first
PIECES = 2  # of MAX_LENGTH tokens, from the start of a function: the tail of the longest teaches little more
# Of the tokens, and of the distinct words: 0.15 of the tokens are too few targets for so short a training, and a model
# this small still learns from what 0.4 leave (Wettig et al. 2023, "Should you mask 15 %").
MASKED_TOKENS, MASKED_WORDS = 0.4, 0.15
MASK = 4


def encoded(work, share, rng):
    """A random share of the functions as id arrays of at most MAX_LENGTH, longer ones in pieces."""
    tokenizer = Tokenizer.from_file(str(work / "tokenizer" / "tokenizer.json"))
    with open(work / "train.jsonl") as lines:
        codes = [json.loads(line)["code"] for line in lines if rng.random() < share]
    sequences, room = [], MAX_LENGTH - 2
    for encoding in tokenizer.encode_batch(codes, add_special_tokens=False):
        ids = encoding.ids
        for start in range(0, min(len(ids), PIECES * room), room):
            piece = ids[start : start + room]
            if len(piece) >= 16:
                sequences.append(np.array([0, *piece, 2], dtype=np.int64))
    words = np.zeros(tokenizer.get_vocab_size(), dtype=bool)
    for token, index in tokenizer.get_vocab().items():
        words[index] = any(c.isalnum() for c in token.replace("\u0120", "")) and index > MASK
    return tokenizer, sequences, words


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


def main():
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("--work", type=pathlib.Path, required=True)
    options.add_argument("--epochs", type=float, default=1.0)
    options.add_argument("--minutes", type=float, default=float("inf"), help="end, with the rate run down, after so long at most")
    options.add_argument("--seed", type=int, default=1)
    options.add_argument("--bf16", action="store_true")
    options.add_argument("--start", type=pathlib.Path, help="folder of an earlier run to go on from")
    args = options.parse_args()
    torch.manual_seed(args.seed)
    rng = np.random.default_rng(args.seed)

    tokenizer, sequences, words = encoded(args.work, args.epochs, rng)
    lengths = [len(ids) for ids in sequences]
    config = RobertaPreLayerNormConfig(
        vocab_size=tokenizer.get_vocab_size(), hidden_size=HIDDEN, num_hidden_layers=LAYERS,
        num_attention_heads=HEADS, intermediate_size=4 * HIDDEN, max_position_embeddings=MAX_LENGTH + 2,
        type_vocab_size=1, bos_token_id=0, pad_token_id=1, eos_token_id=2, hidden_dropout_prob=0.0,
        attention_probs_dropout_prob=0.0, initializer_range=INITIAL_DEVIATION,
    )
    model = RobertaPreLayerNormForMaskedLM.from_pretrained(args.start) if args.start else RobertaPreLayerNormForMaskedLM(config)
    if not args.start:
        with torch.no_grad():
            positions = model.roberta_prelayernorm.embeddings.position_embeddings.weight
            positions.copy_(sinusoidal(*positions.shape) * POSITION_SCALE)
    print(len(sequences), "sequences", sum(lengths), "tokens", sum(p.numel() for p in model.parameters()), "parameters", flush=True)
    decay = [p for p in model.parameters() if p.dim() > 1]
    plain = [p for p in model.parameters() if p.dim() <= 1]
    optimizer = torch.optim.AdamW([{"params": decay, "weight_decay": 0.01}, {"params": plain, "weight_decay": 0.0}], lr=PEAK_RATE, betas=(0.9, 0.98))
    schedule = budgeted(lengths, TOKENS_PER_STEP, rng)
    steps = int(len(schedule) * max(1.0, args.epochs))
    started, losses, tokens = time.time(), [], 0

    def share_done(step):
        return max(step / steps, (time.time() - started) / 60 / args.minutes)

    rate = torch.optim.lr_scheduler.LambdaLR(optimizer, lambda s: min(1, (s + 1) / WARM_UP) * max(0.02, 1 - share_done(s)))
    for step in range(steps):
        if share_done(step) >= 1:
            break
        if not schedule:
            schedule = budgeted(lengths, TOKENS_PER_STEP, rng)
        picked = [sequences[index] for index in schedule.pop()]
        ways = 1 if not args.start and share_done(step) < SINGLE_TOKENS_UNTIL else 3
        pairs = [masked(ids, words, rng, ways) for ids in picked]
        inputs, attention = padded([pair[0] for pair in pairs])
        targets, _ = padded(picked)
        chosen = torch.zeros_like(inputs, dtype=torch.bool)
        for row, (_, positions) in enumerate(pairs):
            chosen[row, : len(positions)] = torch.from_numpy(positions)
        with torch.autocast("cpu", torch.bfloat16, enabled=args.bf16):
            hidden = model.roberta_prelayernorm(inputs, attention_mask=attention).last_hidden_state
            logits = model.lm_head(hidden[chosen])
        loss = torch.nn.functional.cross_entropy(logits.float(), targets[chosen])
        optimizer.zero_grad(set_to_none=True)
        loss.backward()
        torch.nn.utils.clip_grad_norm_(model.parameters(), 1.0)
        optimizer.step()
        rate.step()
        losses.append(loss.item())
        tokens += int(attention.sum())
        if step % 50 == 49:
            print(f"step {step + 1}/{steps} loss {np.mean(losses[-50:]):.3f} tokens/s {tokens / (time.time() - started):.0f}", flush=True)
        if step % 200 == 199:
            model.save_pretrained(args.work / "mlm")
    model.save_pretrained(args.work / "mlm")


if __name__ == "__main__":
    main()
