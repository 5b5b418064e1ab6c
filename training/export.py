"""A trained folder -> the model folder that the product reads: ONNX in int8, tokenizer, manifest.

  python export.py --work WORK --model mlm|sentinel --output ../models [--references FILE]

The ONNX graph is checked against PyTorch on random token ids: names, shapes, largest difference in fp32
(must stay under 1e-3), and the share of equal decisions after quantisation (printed).
The model card, README.md, is written by hand. The manifest's calibration is added afterwards by `codepurify calibrate`, from clean functions.
"""

import argparse
import pathlib
import shutil

import numpy as np
import torch
from transformers import RobertaPreLayerNormForMaskedLM, RobertaPreLayerNormForSequenceClassification

from graphs import Logits, answers, classifier_examples, exported, quantised, same_as_torch
from model_folder import write_manifest

MODELS = {
    "mlm": (RobertaPreLayerNormForMaskedLM, "masked-lm"),
    "sentinel": (RobertaPreLayerNormForSequenceClassification, "classification"),
}
MAX_TOKENS = 384
# what findings say of the sentinel's labels
MEANINGS = {
    "target": "a function with a trigger",
    "procedure": "a function that returns nothing",
    "function": "a function that returns something",
}


def compared(model, full, small):
    """fp32 against PyTorch must agree; int8 is reported."""
    rng, same, largest = np.random.default_rng(0), [], 0.0
    for rows, length in [(1, 5), (3, 40), (8, 128), (2, MAX_TOKENS)]:
        ids = rng.integers(5, model.config.vocab_size, (rows, length))
        attention = np.ones_like(ids)
        ids[0, length // 2 :], attention[0, length // 2 :] = 1, 0
        with torch.no_grad():
            truth = model(input_ids=torch.from_numpy(ids), attention_mask=torch.from_numpy(attention)).logits.numpy()
        seen = attention.astype(bool) if truth.ndim == 3 else slice(None)
        feeds = {"input_ids": ids, "attention_mask": attention}
        largest = max(largest, same_as_torch(truth, answers(full, feeds), seen))
        same.append((answers(small, feeds).argmax(-1) == truth.argmax(-1))[seen].mean())
    print(f"largest difference fp32 {largest:.2e}; equal decisions int8 {np.mean(same):.3f}")


def main():
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("--work", type=pathlib.Path, required=True)
    options.add_argument("--model", choices=MODELS, required=True)
    options.add_argument("--output", type=pathlib.Path, required=True)
    options.add_argument("--references", type=pathlib.Path)
    args = options.parse_args()
    kind, task = MODELS[args.model]
    folder = args.output / args.model
    folder.mkdir(parents=True, exist_ok=True)

    model = kind.from_pretrained(args.work / args.model).eval()
    full = args.work / f"{args.model}.fp32.onnx"
    exported(Logits(model), full, classifier_examples(), "logits", longest=MAX_TOKENS)
    quantised(full, folder / "model.onnx")
    compared(model, full, folder / "model.onnx")

    model.config.save_pretrained(folder)
    shutil.copy(args.work / "tokenizer" / "tokenizer.json", folder / "tokenizer.json")
    files = ["config.json", "model.onnx", "tokenizer.json"]
    fields = {"name": f"codepurify-{args.model}", "task": task, "maxTokens": MAX_TOKENS, "card": "README.md"}
    if task == "classification":
        fields["labels"] = [model.config.id2label[index] for index in range(model.config.num_labels)]
        fields["triggerLabels"] = [label for label in fields["labels"] if label == "target"]
        fields["meanings"] = {label: MEANINGS[label] for label in fields["labels"] if label in MEANINGS}
    if args.references:
        shutil.copy(args.references, folder / "references.jsonl")
        fields["references"] = "references.jsonl"
        files.append("references.jsonl")
    write_manifest(folder, files, **fields)
    print(folder, {name: (folder / name).stat().st_size for name in files})


if __name__ == "__main__":
    main()
