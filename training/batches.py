"""Length-sorted batches under a token budget, as tensors."""

import numpy as np
import torch

PAD = 1


def budgeted(lengths, budget, rng):
    """Index batches of similar length with at most `budget` padded tokens each, in random order."""
    noisy = np.asarray(lengths) * rng.uniform(0.9, 1.1, len(lengths))
    batches, batch, longest = [], [], 0
    for index in np.argsort(noisy):
        longest = max(longest, lengths[index])
        if batch and longest * (len(batch) + 1) > budget:
            batches.append(batch)
            batch, longest = [], lengths[index]
        batch.append(int(index))
    if batch:
        batches.append(batch)
    rng.shuffle(batches)
    return batches


def device_of(model):
    """Where a model's weights are."""
    return next(model.parameters()).device


def padded(sequences, device="cpu"):
    """[batch, longest] int64 token ids and attention mask."""
    longest = max(len(ids) for ids in sequences)
    ids = np.full((len(sequences), longest), PAD, dtype=np.int64)
    for row, sequence in enumerate(sequences):
        ids[row, : len(sequence)] = sequence
    tensor = torch.from_numpy(ids).to(device)
    return tensor, (tensor != PAD).long()
