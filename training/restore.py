"""A shipped model as PyTorch weights again: where to go on from without training anew.

  python restore.py --model ../models/mlm|../models/sentinel --work WORK

Writes WORK/mlm or WORK/sentinel, and WORK/tokenizer. The int8 weights become the floats that they stand for, so the restored
model is the shipped one with exact activations: the share of equal first guesses on random tokens is printed.
"""

import argparse
import pathlib
import shutil

import numpy as np
import onnx
import torch
from onnx import numpy_helper
from transformers import RobertaPreLayerNormConfig, RobertaPreLayerNormForMaskedLM, RobertaPreLayerNormForSequenceClassification

from graphs import answers

KINDS = {
    "mlm": (RobertaPreLayerNormForMaskedLM, ["lm_head.dense.weight"]),
    "sentinel": (RobertaPreLayerNormForSequenceClassification, ["classifier.dense.weight", "classifier.out_proj.weight"]),
}
LEAST_SAME = 0.8  # of decisions; of the language model's first guesses 0.93 were equal when it was exported


def linear_layers(model, head):
    """Names of the matrices that int8 export multiplies by, in the order in which the graph does."""
    for layer in range(model.config.num_hidden_layers):
        prefix = f"roberta_prelayernorm.encoder.layer.{layer}"
        for name in ["attention.self.query", "attention.self.key", "attention.self.value", "attention.output.dense", "intermediate.dense", "output.dense"]:
            yield f"{prefix}.{name}.weight"
    yield from head


def floats(values, name):
    """The weights that `NAME_quantized` stands for: (q - zero point) x scale, by channel (the last axis) or as a whole."""
    scale, zero = values[f"{name}_scale"], values[f"{name}_zero_point"].astype(np.float32)
    return (values[f"{name}_quantized"].astype(np.float32) - zero) * scale


def restored(folder, kind):
    """The model in an exported folder."""
    graph = onnx.load(str(folder / "model.onnx")).graph
    values = {item.name: numpy_helper.to_array(item) for item in graph.initializer}
    architecture, head = KINDS[kind]
    model = architecture(RobertaPreLayerNormConfig.from_pretrained(folder))
    state = model.state_dict()
    for name in state:
        stored = f"model.{name}"
        if stored in values:
            state[name] = torch.from_numpy(values[stored].copy())
        elif f"{stored}_quantized" in values:
            state[name] = torch.from_numpy(floats(values, stored))
    products = [node.input[1].removesuffix("_quantized") for node in graph.node if node.op_type == "MatMulInteger"]
    weights = [name for name in products if f"{name}_quantized" in values]  # the others multiply two activations
    for name, product in zip(linear_layers(model, head), weights, strict=True):
        state[name] = torch.from_numpy(floats(values, product).T.copy())
    if kind == "mlm":
        state["roberta_prelayernorm.embeddings.word_embeddings.weight"] = state["lm_head.decoder.weight"]
        state["lm_head.bias"] = state["lm_head.decoder.bias"]
    model.load_state_dict(state)
    return model.eval()


def main():
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("--model", type=pathlib.Path, required=True)
    options.add_argument("--work", type=pathlib.Path, required=True)
    args = options.parse_args()
    kind = args.model.name
    if kind not in KINDS:
        raise SystemExit(f"{args.model}: the folder is called neither " + " nor ".join(KINDS))
    model = restored(args.model, kind)
    ids = np.random.default_rng(0).integers(5, model.config.vocab_size, (4, 100))
    feeds = {"input_ids": ids, "attention_mask": np.ones_like(ids)}
    with torch.no_grad():
        guesses = model(**{name: torch.from_numpy(value) for name, value in feeds.items()}).logits.numpy().argmax(-1)
    same = (guesses == answers(args.model / "model.onnx", feeds).argmax(-1)).mean()
    print(f"equal decisions {same:.3f}")
    if same < LEAST_SAME:
        raise SystemExit("the restored weights are not those of the graph: was it exported by export.py?")
    model.save_pretrained(args.work / kind)
    (args.work / "tokenizer").mkdir(parents=True, exist_ok=True)
    shutil.copy(args.model / "tokenizer.json", args.work / "tokenizer" / "tokenizer.json")


if __name__ == "__main__":
    main()
