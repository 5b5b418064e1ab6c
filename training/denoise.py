"""Ways of corrupting a sequence that an encoder-decoder learns to undo.

`spans`: stretches become sentinels and the decoder writes them (T5's and CodeT5's task). `rebuilt`:
stretches become one mask token each and the decoder writes the whole text (BART's infilling), which teaches
to copy, as program repair needs. Sentinels are the ids of bytes that no text holds, so the vocabulary stays
the tokenizer's own.
"""

import numpy as np

from corpus import END, MASK, START

# Bytes that UTF-8 never has, then control characters other than whitespace.
SENTINEL_BYTES = [0xC0, 0xC1, *range(0xF5, 0x100), *range(0x00, 0x09), *range(0x0E, 0x1C), 0x7F]
CORRUPTED, MEAN_SPAN = 0.25, 4
REBUILT_LENGTH = 128  # tokens that the decoder writes at most: it costs more than the encoder


def byte_alphabet():
    """Byte -> character of byte-level BPE: printable ones stand for themselves, the rest from U+0100 on."""
    plain = [*range(0x21, 0x7F), *range(0xA1, 0xAD), *range(0xAE, 0x100)]
    table = {byte: chr(byte) for byte in plain}
    for byte in range(256):
        if byte not in table:
            table[byte] = chr(0x100 + len(table) - len(plain))
    return table


def sentinels_of(tokenizer):
    """Token ids that stand for corrupted stretches, in the order of their use."""
    table = byte_alphabet()
    ids = [tokenizer.token_to_id(table[byte]) for byte in SENTINEL_BYTES]
    return [index for index in ids if index is not None]


def stretches(length, rng, limit):
    """At most `limit` disjoint [start, end) inside 1..length-1, about `CORRUPTED` of it, in order."""
    count = min(limit, max(1, round(length * CORRUPTED / MEAN_SPAN)))
    starts = np.sort(rng.choice(np.arange(1, max(2, length - 1)), size=min(count, max(1, length - 2)), replace=False))
    spans, position = [], 1
    for start in starts:
        end = min(length - 1, start + 1 + rng.poisson(MEAN_SPAN - 1))
        if start >= position and end > start:
            spans.append((int(start), int(end)))
            position = end + 1
    return spans


def spans(ids, sentinels, rng):
    """(source, target): stretches become sentinels, the target names each and what stood there."""
    source, target, position = [], [], 0
    for sentinel, (start, end) in zip(sentinels, stretches(len(ids), rng, len(sentinels))):
        source += [*ids[position:start], sentinel]
        target += [sentinel, *ids[start:end]]
        position = end
    return [*source, *ids[position:]], [*target, END]


def rebuilt(ids, rng):
    """(source, target) of a window: stretches become one mask each, the target is the window itself."""
    inner = ids[1:-1]
    start = int(rng.integers(0, max(1, len(inner) - REBUILT_LENGTH + 1)))
    window = [START, *inner[start : start + REBUILT_LENGTH], END]
    source, position = [], 0
    for low, high in stretches(len(window), rng, len(window)):
        if rng.random() < 0.5:
            continue
        source += [*window[position:low], MASK]
        position = high
    return [*source, *window[position:]], window[1:]
