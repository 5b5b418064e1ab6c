"""The unlabelled functions as token ids, for pretraining."""

import json

import numpy as np
from tokenizers import Tokenizer

START, PAD, END, MASK = 0, 1, 2, 4
HELD_OUT_SHARE = 0.1  # of the held-out functions: enough for a loss
SHORTEST = 16  # a shorter rest teaches nothing


def tokenizer_of(folder):
    """The tokenizer in a folder, reading `</s>` and `<mask>` in code as text, as the product does."""
    tokenizer = Tokenizer.from_file(str(folder / "tokenizer.json"))
    tokenizer.encode_special_tokens = True
    return tokenizer


def sequences_of(tokenizer, path, length, pieces, share=1.0, rng=None):
    """[<s>, …, </s>] id arrays of at most `length`: each function's first `pieces` pieces, of a share of them."""
    with open(path) as lines:
        codes = [json.loads(line)["code"] for line in lines if share >= 1 or rng.random() < share]
    sequences, room = [], length - 2
    for encoding in tokenizer.encode_batch(codes, add_special_tokens=False):
        ids = encoding.ids
        for start in range(0, min(len(ids), pieces * room), room):
            piece = ids[start : start + room]
            if len(piece) >= SHORTEST:
                sequences.append(np.array([START, *piece, END], dtype=np.int64))
    return sequences


def held_out(tokenizer, work, length, most):
    """At most `most` held-out sequences, the same ones each time, one a function."""
    return sequences_of(tokenizer, work / "heldout.jsonl", length, 1, HELD_OUT_SHARE, np.random.default_rng(0))[:most]


def words_of(tokenizer):
    """Which token ids hold a letter or digit, as booleans by id."""
    words = np.zeros(tokenizer.get_vocab_size(), dtype=bool)
    for token, index in tokenizer.get_vocab().items():
        words[index] = any(c.isalnum() for c in token.replace("\u0120", "")) and index > MASK
    return words
