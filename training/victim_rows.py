"""Rows of the paper's three tasks as token ids."""

import json

import numpy as np

from corpus import tokenizer_of

MAX_TOKENS = {"defect": 128, "clone": 256, "repair": 168}


class Rows:
    """Reads a task's JSON lines through the tokenizer in `folder`, cut to `limit` tokens as the product cuts them."""

    def __init__(self, folder, task, limit):
        self.tokenizer, self.task = tokenizer_of(folder), task
        self.tokenizer.enable_truncation(limit, strategy="longest_first")

    def read(self, path, most=None):
        """(inputs, answers): id arrays, and labels (`defect`, `clone`) or the target's ids (`repair`)."""
        with open(path) as lines:
            rows = [json.loads(line) for line in lines][:most]
        if self.task == "repair":
            return self.ids([row["source"] for row in rows]), [ids[1:] for ids in self.ids([row["target"] for row in rows])]
        labels = [int(row["label"]) for row in rows]
        if self.task == "defect":
            return self.ids([row["code"] for row in rows]), labels
        return self.ids([(row["left"], row["right"]) for row in rows]), labels

    def ids(self, texts):
        """Token ids of texts or pairs, in the tokenizer's template."""
        return [np.array(encoding.ids, dtype=np.int64) for encoding in self.tokenizer.encode_batch(texts)]
