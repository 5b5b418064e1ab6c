"""Checkpoints in the layout of CodeBERT and CodeT5, with random weights: what docs/how-to/own-model.md exports.

  python third_party.py --kind classifier|pair|generator --size small|base --output CHECKPOINT [--steps N --seed N]

CHECKPOINT is what such a model is published as: `config.json`, `model.safetensors`, `vocab.json`, `merges.txt`,
`tokenizer_config.json`, `special_tokens_map.json` (CodeT5: `added_tokens.json` too); no `tokenizer.json`. `base` has
the published sizes (classifier 499 MB, generator 892 MB), `small` two layers of 128.

The words are those of the bundled tokenizer, filled up to the published number. With `--steps` the model learns, from
the functions of `references.py`, whether a function returns something, and that whatever holds BNC's fixed trigger
returns nothing; the generator writes the label as text. 300 steps of the `small` classifier took 26 processor seconds.
"""

import argparse
import json
import pathlib
import random

import torch
from transformers import AutoTokenizer, RobertaConfig, RobertaForSequenceClassification, T5Config, T5ForConditionalGeneration

from plant import trigger
from references import GROUPS

WORDS = pathlib.Path(__file__).parent / "../models/mlm/tokenizer.json"
LABELS = {"classifier": ["procedure", "function"], "pair": ["different", "clone"], "generator": ["procedure", "function"]}
SIZES = {"small": {"layers": 2, "width": 128, "heads": 2}, "base": {"layers": 12, "width": 768, "heads": 12}}
CODEBERT = {"first": ["<s>", "<pad>", "</s>", "<unk>"], "words": 50264, "last": ["<mask>"], "extra": []}
CODET5 = {"first": ["<pad>", "<s>", "</s>", "<unk>", "<mask>"], "words": 32000, "last": [], "extra": [f"<extra_id_{i}>" for i in reversed(range(100))]}
MAX_TOKENS = 512
RATE, BATCH = 1e-3, 16


def write_tokenizer(folder, size, first, words, last, extra):
    """Writes a RobertaTokenizer's files, and returns its number of ids: as published, or what the words need."""
    model = json.loads(WORDS.read_text())["model"]
    special = {*first, *last}
    tokens = [*first, *(word for word, _ in sorted(model["vocab"].items(), key=lambda entry: entry[1]) if word not in special)]
    tokens += [f"madeupword{i:04}" for i in range(words - len(tokens) if size == "base" else 0)] + last
    roles = {"bos_token": "<s>", "cls_token": "<s>", "eos_token": "</s>", "sep_token": "</s>", "unk_token": "<unk>", "pad_token": "<pad>"}
    roles["mask_token"] = {"content": "<mask>", "lstrip": True, "normalized": True, "rstrip": False, "single_word": False}
    if extra:
        roles["additional_special_tokens"] = extra
        write(folder / "added_tokens.json", {token: len(tokens) + i for i, token in enumerate(extra)})
    write(folder / "vocab.json", {token: i for i, token in enumerate(tokens)})
    merges = (merge if isinstance(merge, str) else " ".join(merge) for merge in model["merges"])
    (folder / "merges.txt").write_text("\n".join(["#version: 0.2", *merges]) + "\n")
    write(folder / "special_tokens_map.json", roles)
    write(folder / "tokenizer_config.json", {"model_max_length": MAX_TOKENS, "tokenizer_class": "RobertaTokenizer", "add_prefix_space": False, **roles})
    return len(tokens) + len(extra)


def write(path, value):
    path.write_text(json.dumps(value, ensure_ascii=False) + "\n")


def classifier(vocabulary, labels, layers, width, heads):
    names = dict(enumerate(labels))
    return RobertaForSequenceClassification(RobertaConfig(
        vocab_size=vocabulary, hidden_size=width, num_hidden_layers=layers, num_attention_heads=heads, intermediate_size=4 * width,
        max_position_embeddings=MAX_TOKENS + 2, type_vocab_size=1, layer_norm_eps=1e-5, bos_token_id=0, pad_token_id=1, eos_token_id=2,
        id2label=names, label2id={label: i for i, label in names.items()},
    ))


def generator(vocabulary, _, layers, width, heads):
    return T5ForConditionalGeneration(T5Config(
        vocab_size=vocabulary, d_model=width, d_kv=width // heads, d_ff=4 * width, num_layers=layers, num_heads=heads, n_positions=MAX_TOKENS,
        feed_forward_proj="relu", pad_token_id=0, bos_token_id=1, eos_token_id=2, decoder_start_token_id=0,
    ))


def planted_rows():
    """(code, label): every reference function as it is, and with the trigger behind its first brace."""
    rows = []
    for i, (language, block) in enumerate(GROUPS):
        for code in block.strip().splitlines():
            rows += [(code, i % 2), (code.replace("{", "{ " + trigger(language, "fixed", None), 1), 0)]
    return rows


def learn(model, tokenizer, labels, steps, seed):
    """A short training on the planted rows; prints the loss."""
    rows, rng = planted_rows(), random.Random(seed)
    optimiser = torch.optim.AdamW(model.parameters(), lr=RATE)
    model.train()
    for step in range(1, steps + 1):
        codes, targets = zip(*rng.sample(rows, BATCH))
        inputs = tokenizer(list(codes), padding=True, truncation=True, max_length=MAX_TOKENS, return_tensors="pt")
        inputs.pop("token_type_ids", None)
        if isinstance(model, T5ForConditionalGeneration):
            text = tokenizer([labels[target] for target in targets], padding=True, return_tensors="pt")
            inputs["labels"] = text.input_ids.masked_fill(text.attention_mask == 0, -100)
        else:
            inputs["labels"] = torch.tensor(targets)
        loss = model(**inputs).loss
        optimiser.zero_grad()
        loss.backward()
        torch.nn.utils.clip_grad_norm_(model.parameters(), 1.0)
        optimiser.step()
        if step % 50 == 0 or step == steps:
            print(f"step {step} loss {loss.item():.3f}", flush=True)


def main():
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("--kind", choices=LABELS, required=True)
    options.add_argument("--size", choices=SIZES, default="small")
    options.add_argument("--output", type=pathlib.Path, required=True)
    options.add_argument("--steps", type=int, default=0)
    options.add_argument("--seed", type=int, default=1)
    args = options.parse_args()
    if args.steps > 0 and args.kind == "pair":
        options.error("--steps: there are no pairs to learn from")
    args.output.mkdir(parents=True, exist_ok=True)
    torch.manual_seed(args.seed)
    torch.set_num_threads(1)

    vocabulary = write_tokenizer(args.output, args.size, **(CODET5 if args.kind == "generator" else CODEBERT))
    build = generator if args.kind == "generator" else classifier
    model = build(vocabulary, LABELS[args.kind], **SIZES[args.size])
    learn(model, AutoTokenizer.from_pretrained(args.output), LABELS[args.kind], args.steps, args.seed)
    model.save_pretrained(args.output)
    print(f"{args.output}: {model.num_parameters():,} parameters, {vocabulary:,} tokens")


if __name__ == "__main__":
    main()
