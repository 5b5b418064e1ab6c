"""A trained folder -> the model folder that the product reads: ONNX in int8, tokenizer, manifest.

  python export.py --work WORK --model mlm|sentinel --output ../models [--references FILE]

The ONNX graph is checked against PyTorch on random token ids: names, shapes, largest difference in fp32
(must stay under 1e-3), and the share of equal decisions after quantisation (printed).
The model card, README.md, is written by hand. The manifest's calibration is added afterwards by `codepurify calibrate`, from clean functions.
"""

import argparse
import hashlib
import json
import pathlib
import shutil

import numpy as np
import onnx
import onnxruntime
import torch
from onnxruntime.quantization import QuantType, quantize_dynamic
from transformers import RobertaPreLayerNormForMaskedLM, RobertaPreLayerNormForSequenceClassification

MODELS = {
    "mlm": (RobertaPreLayerNormForMaskedLM, "masked-lm"),
    "sentinel": (RobertaPreLayerNormForSequenceClassification, "classification"),
}
LARGEST_DIFFERENCE, MAX_TOKENS = 1e-3, 384


class Logits(torch.nn.Module):
    def __init__(self, model):
        super().__init__()
        self.model = model

    def forward(self, input_ids, attention_mask):
        return self.model(input_ids=input_ids, attention_mask=attention_mask).logits


def exported(model, path):
    """Writes the fp32 graph with both axes dynamic."""
    ids = torch.randint(5, 100, (2, 17))
    batch, sequence = torch.export.Dim("batch", min=1, max=4096), torch.export.Dim("sequence", min=2, max=MAX_TOKENS)
    program = torch.onnx.export(
        Logits(model), (ids, torch.ones_like(ids)), input_names=["input_ids", "attention_mask"], output_names=["logits"],
        dynamic_shapes={"input_ids": {0: batch, 1: sequence}, "attention_mask": {0: batch, 1: sequence}}, dynamo=True,
        external_data=False,
    )
    program.save(str(path), external_data=False)


def answers(path, ids, attention):
    session = onnxruntime.InferenceSession(str(path), providers=["CPUExecutionProvider"])
    return session.run(["logits"], {"input_ids": ids, "attention_mask": attention})[0]


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
        largest = max(largest, float(np.abs(answers(full, ids, attention) - truth)[seen].max()))
        same.append((answers(small, ids, attention).argmax(-1) == truth.argmax(-1))[seen].mean())
    print(f"largest difference fp32 {largest:.2e}; equal decisions int8 {np.mean(same):.3f}")
    if largest > LARGEST_DIFFERENCE:
        raise SystemExit("the exported graph does not answer as PyTorch does")


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
    exported(model, full)
    quantize_dynamic(str(full), str(folder / "model.onnx"), weight_type=QuantType.QInt8, per_channel=True)
    onnx.checker.check_model(str(folder / "model.onnx"))
    compared(model, full, folder / "model.onnx")

    model.config.save_pretrained(folder)
    shutil.copy(args.work / "tokenizer" / "tokenizer.json", folder / "tokenizer.json")
    files = ["config.json", "model.onnx", "tokenizer.json"]
    manifest = {"schemaVersion": 1, "name": f"codepurify-{args.model}", "task": task, "maxTokens": MAX_TOKENS, "card": "README.md"}
    if task == "classification":
        manifest["labels"] = [model.config.id2label[index] for index in range(model.config.num_labels)]
        manifest["triggerLabels"] = [label for label in manifest["labels"] if label == "target"]
    if args.references:
        shutil.copy(args.references, folder / "references.jsonl")
        manifest["references"] = "references.jsonl"
        files.append("references.jsonl")
    manifest["files"] = {name: hashlib.sha256((folder / name).read_bytes()).hexdigest() for name in files}
    (folder / "codepurify.json").write_text(json.dumps(manifest, indent=2) + "\n")
    print(folder, {name: (folder / name).stat().st_size for name in files})


if __name__ == "__main__":
    main()
