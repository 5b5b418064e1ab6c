"""The four kinds of victims: classifier or generator, on the encoder or on the encoder-decoder.

Each has `loss(batch)`, `check(inputs, answers)` -> held-out figures, `save(folder)` for going on later, and
`write(folder, …)`, which exports it in the product's layout and returns how much int8 changed.
"""

import numpy as np
import torch
from transformers import RobertaPreLayerNormModel

from batches import device_of, padded
from corpus import PAD
from encoder_decoder import Decoder, Encoder, encoder_of, exportable, last_states, loaded, logits_of, token_loss
from graphs import answers, classifier_examples, decoder_examples, exported, quantised, same_as_torch

LABELS = ["0", "1"]
HEAD = "head.pt"  # of a classifier's saved weights
CHECK_BATCH, COMPARED_ROWS = 16, 32


class MeanState(torch.nn.Module):
    """A classifier of the mean of a pretrained model's last states: an encoder's, or an encoder-decoder's.

    The decoder reads the input again, as CodeT5's does. The published victims take one token's state; what was tried
    with so few layers is in README.md.
    """

    def __init__(self, model, labels=len(LABELS)):
        super().__init__()
        self.model = model
        self.head = torch.nn.Linear(model.get_input_embeddings().embedding_dim, labels)

    def forward(self, input_ids, attention_mask):
        if isinstance(self.model, RobertaPreLayerNormModel):
            states = self.model(input_ids=input_ids, attention_mask=attention_mask).last_hidden_state
        else:
            states = last_states(self.model, input_ids, attention_mask)
        seen = attention_mask[:, :, None].to(states.dtype)
        return self.head((states * seen).sum(1) / seen.sum(1))


class Classifier:
    """Code, or a pair of functions, to one of two labels."""

    def __init__(self, init, start, seed):
        torch.manual_seed(seed)
        inner = encoder_of(start) if init == "encoder" else loaded(start)
        self.model, self.config = MeanState(inner), inner.config
        head = start / HEAD
        if head.exists():
            self.model.head.load_state_dict(torch.load(head, weights_only=True))

    def tokens(self, inputs, labels, index):
        return len(inputs[index])

    def loss(self, inputs, labels):
        ids, attention = padded(inputs, device_of(self.model))
        return torch.nn.functional.cross_entropy(self.model(ids, attention), torch.tensor(labels, device=ids.device))

    @torch.no_grad()
    def logits(self, inputs):
        rows, order = [None] * len(inputs), np.argsort([len(ids) for ids in inputs])
        for start in range(0, len(order), CHECK_BATCH):
            part = order[start : start + CHECK_BATCH]
            ids, attention = padded([inputs[index] for index in part], device_of(self.model))
            for index, row in zip(part, self.model(ids, attention).cpu().numpy()):
                rows[index] = row
        return np.array(rows)

    def check(self, inputs, labels):
        """Accuracy, and the share right of each label."""
        self.model.eval()
        right = self.logits(inputs).argmax(1) == np.array(labels)
        self.model.train()
        shares = {f"accuracy{label}": round(float(right[np.array(labels) == label].mean()), 4) for label in set(labels)}
        return {"rows": len(labels), "accuracy": round(float(right.mean()), 4), **shares}

    def save(self, folder):
        self.model.model.save_pretrained(folder)
        torch.save(self.model.head.state_dict(), folder / HEAD)

    def write(self, folder, scratch, inputs, limit, fp32):
        """model.onnx; (its files, differences)."""
        exportable(self.model.cpu().model)
        self.model.eval()
        full = (folder if fp32 else scratch) / "model.onnx"
        exported(self.model, full, classifier_examples(), "logits", longest=limit)
        ids, attention = padded(inputs[:COMPARED_ROWS])
        with torch.no_grad():
            truth = self.model(ids, attention).numpy()
        feeds = {"input_ids": ids.numpy(), "attention_mask": attention.numpy()}
        changes = {"fp32": same_as_torch(truth, answers(full, feeds))}
        if not fp32:
            quantised(full, folder / "model.onnx")
            small = answers(folder / "model.onnx", feeds)
            changes["int8"] = float(np.abs(small - truth).max())
            changes["sameDecisions"] = float((small.argmax(1) == truth.argmax(1)).mean())
        return ["model.onnx"], changes


class Generator:
    """Code to code; what it starts from decides the architecture."""

    def __init__(self, _init, start, seed):
        torch.manual_seed(seed)
        self.model = loaded(start)
        self.config = self.model.config
        self.width = self.model.get_encoder().config.hidden_size

    def tokens(self, inputs, targets, index):
        return len(inputs[index]) + len(targets[index])

    def loss(self, inputs, targets):
        ids, attention = padded(inputs, device_of(self.model))
        outputs, _ = padded(targets, ids.device)
        return token_loss(logits_of(self.model, ids, attention, outputs), outputs)

    @torch.no_grad()
    def check(self, inputs, targets):
        """Teacher-forced loss, accuracy of tokens, and the share of rows with every token right."""
        self.model.eval()
        losses, right, whole = [], [], []
        for start in range(0, len(inputs), CHECK_BATCH):
            ids, attention = padded(inputs[start : start + CHECK_BATCH], device_of(self.model))
            outputs, seen = padded(targets[start : start + CHECK_BATCH], ids.device)
            logits = logits_of(self.model, ids, attention, outputs)
            losses.append(token_loss(logits, outputs).item())
            hits = (logits.argmax(-1) == outputs) | (outputs == PAD)
            right.append(hits[seen.bool()].float())
            whole.append(hits.all(1).float())
        self.model.train()
        return {"rows": len(inputs), "loss": round(float(np.mean(losses)), 4), "tokenAccuracy": round(torch.cat(right).mean().item(), 4),
                "wholeRows": round(torch.cat(whole).mean().item(), 4)}

    def save(self, folder):
        self.model.save_pretrained(folder)

    def write(self, folder, scratch, inputs, limit, fp32):
        """encoder_model.onnx and decoder_model.onnx; (their files, differences)."""
        exportable(self.model.cpu())
        ids, attention = padded(inputs[:COMPARED_ROWS])
        encoder, decoder = Encoder(self.model), Decoder(self.model)
        with torch.no_grad():
            hidden = encoder(ids, attention)
            truth = decoder(attention, ids[:, :24], hidden).numpy()
        exported(encoder, scratch / "encoder_model.onnx", classifier_examples(), "last_hidden_state", longest=limit)
        exported(decoder, scratch / "decoder_model.onnx", decoder_examples(self.width), "logits", longest=limit)

        def answered(where):
            states = answers(where / "encoder_model.onnx", {"input_ids": ids.numpy(), "attention_mask": attention.numpy()})
            return answers(where / "decoder_model.onnx", {
                "encoder_attention_mask": attention.numpy(), "input_ids": ids[:, :24].numpy(), "encoder_hidden_states": states})

        changes, files = {"fp32": same_as_torch(truth, answered(scratch))}, ["encoder_model.onnx", "decoder_model.onnx"]
        for name in files:
            if fp32:
                (scratch / name).rename(folder / name)
            else:
                quantised(scratch / name, folder / name)
        if not fp32:
            small = answered(folder)
            changes["int8"] = float(np.abs(small - truth).max())
            changes["sameDecisions"] = float((small.argmax(-1) == truth.argmax(-1)).mean())
        return files, changes
