"""PyTorch modules -> ONNX graphs with free axes, int8 copies of them, and whether they answer alike."""

import contextlib
import logging
import warnings

import numpy as np
import onnx
import onnxruntime
import torch
from onnxruntime.quantization import QuantType, quantize_dynamic

LARGEST_DIFFERENCE = 1e-3  # of an fp32 graph's outputs against PyTorch's
LONGEST_AXIS, LARGEST_BATCH = 384, 4096


@contextlib.contextmanager
def quiet():
    """Without the exporter's and quantiser's warnings, of which none asks for anything here."""
    logging.disable(logging.WARNING)
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            yield
    finally:
        logging.disable(logging.NOTSET)


class Logits(torch.nn.Module):
    """A Hugging Face model's logits alone."""

    def __init__(self, model):
        super().__init__()
        self.model = model

    def forward(self, input_ids, attention_mask):
        return self.model(input_ids=input_ids, attention_mask=attention_mask).logits


def exported(module, path, examples, output, longest=LONGEST_AXIS):
    """Writes the fp32 graph of `module` to `path`.

    `examples`: input name -> (tensor, name of its second axis), in the order of `forward`'s parameters.
    First axes are the batch; axes of one name have one length, at most `longest`.
    """
    module.eval()
    batch = torch.export.Dim("batch", min=1, max=LARGEST_BATCH)
    axes = {axis: torch.export.Dim(axis, min=1 if axis == "target" else 2, max=longest) for _, axis in examples.values()}
    with quiet():
        program = torch.onnx.export(
            module, tuple(tensor for tensor, _ in examples.values()), input_names=list(examples), output_names=[output],
            dynamic_shapes={name: {0: batch, 1: axes[axis]} for name, (_, axis) in examples.items()}, dynamo=True,
            external_data=False, verbose=False,
        )
        program.save(str(path), external_data=False)
    without_traces(path)


def without_traces(path):
    """Takes out what the exporter notes about the Python that made each node: paths of this machine, half the nodes' size."""
    model = onnx.load(str(path))
    for item in [model, model.graph, *model.graph.node, *model.graph.initializer, *model.graph.input, *model.graph.output]:
        item.doc_string = ""
        if hasattr(item, "metadata_props"):
            del item.metadata_props[:]
    del model.graph.value_info[:]  # inferred anew; what torch 2.11 notes of a layer's shape can be wrong
    onnx.save(model, str(path))


def classifier_examples():
    """Example inputs of an encoder or classifier."""
    ids = torch.randint(5, 100, (2, 17))
    return {"input_ids": (ids, "sequence"), "attention_mask": (torch.ones_like(ids), "sequence")}


def decoder_examples(width):
    """Example inputs of a decoder over encoder states of that width."""
    return {
        "encoder_attention_mask": (torch.ones((2, 17), dtype=torch.long), "source"),
        "input_ids": (torch.randint(5, 100, (2, 9)), "target"),
        "encoder_hidden_states": (torch.randn(2, 17, width), "source"),
    }


def quantised(full, small):
    """Writes the int8 copy of a graph: weights by channel, activations by tensor as they come."""
    with quiet():
        quantize_dynamic(str(full), str(small), weight_type=QuantType.QInt8, per_channel=True)
    onnx.checker.check_model(str(small))


def session_of(path, threads=1):
    """An onnxruntime session on the CPU."""
    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = threads
    return onnxruntime.InferenceSession(str(path), options, providers=["CPUExecutionProvider"])


def answers(path, feeds):
    """The first output for `feeds` (name -> array)."""
    return session_of(path).run(None, feeds)[0]


def same_as_torch(truth, answer, seen=...):
    """Largest difference of two arrays where `seen`; ends the program where it is too large to be the same model."""
    largest = float(np.abs(answer - truth)[seen].max())
    if largest > LARGEST_DIFFERENCE:
        raise SystemExit(f"the exported graph does not answer as PyTorch does: a difference of {largest:.2e}")
    return largest
