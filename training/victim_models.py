"""The four kinds of victims: classifier or generator, on the encoder or on the encoder-decoder.

Each has `loss(batch)`, `check(inputs, answers)` -> held-out figures, `save(folder)` for going on later, and
`write(folder, …)`, which exports it in the product's layout and returns how much int8 changed.
"""

import numpy as np
import torch
from transformers import RobertaPreLayerNormForSequenceClassification

from batches import padded
from corpus import PAD
from encoder_decoder import Decoder, Encoder, exportable, last_states, loaded, logits_of, token_loss
from graphs import Logits, answers, classifier_examples, decoder_examples, exported, quantised, same_as_torch

LABELS = ["0", "1"]
CHECK_BATCH, COMPARED_ROWS = 16, 32


class LastState(torch.nn.Module):
    """An encoder-decoder as a classifier, CodeT5's way: the decoder reads the input again, its last state decides."""

    def __init__(self, model, labels=len(LABELS)):
        super().__init__()
        self.model = model
        self.head = torch.nn.Linear(model.get_encoder().config.hidden_size, labels)

    def forward(self, input_ids, attention_mask):
        states = last_states(self.model, input_ids, attention_mask)
        last = (attention_mask.sum(1) - 1)[:, None, None].expand(-1, 1, states.shape[2])
        return self.head(states.gather(1, last)[:, 0])


class Classifier:
    """Code, or a pair of functions, to one of two labels."""

    def __init__(self, init, start, seed):
        torch.manual_seed(seed)
        self.init = init
        if init == "encoder":
            names = dict(enumerate(LABELS))
            self.model = RobertaPreLayerNormForSequenceClassification.from_pretrained(
                start, num_labels=len(LABELS), id2label=names, label2id={label: index for index, label in names.items()})
            self.module = Logits(self.model)
            self.config = self.model.config
        else:
            self.module = LastState(loaded(start))
            head = start / "head.pt"
            if head.exists():
                self.module.head.load_state_dict(torch.load(head, weights_only=True))
            self.model, self.config = self.module, self.module.model.config

    def tokens(self, inputs, labels, index):
        return len(inputs[index])

    def loss(self, inputs, labels):
        ids, attention = padded(inputs)
        return torch.nn.functional.cross_entropy(self.module(ids, attention), torch.tensor(labels))

    @torch.no_grad()
    def logits(self, inputs):
        rows, order = [None] * len(inputs), np.argsort([len(ids) for ids in inputs])
        for start in range(0, len(order), CHECK_BATCH):
            part = order[start : start + CHECK_BATCH]
            ids, attention = padded([inputs[index] for index in part])
            for index, row in zip(part, self.module(ids, attention).numpy()):
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
        if self.init == "encoder":
            self.model.save_pretrained(folder)
        else:
            self.module.model.save_pretrained(folder)
            torch.save(self.module.head.state_dict(), folder / "head.pt")

    def write(self, folder, scratch, inputs, limit, fp32):
        """model.onnx; (its files, differences)."""
        exportable(self.model if self.init == "encoder" else self.module.model)
        self.module.eval()
        full = (folder if fp32 else scratch) / "model.onnx"
        exported(self.module, full, classifier_examples(), "logits", longest=limit)
        ids, attention = padded(inputs[:COMPARED_ROWS])
        with torch.no_grad():
            truth = self.module(ids, attention).numpy()
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
        ids, attention = padded(inputs)
        outputs, _ = padded(targets)
        return token_loss(logits_of(self.model, ids, attention, outputs), outputs)

    @torch.no_grad()
    def check(self, inputs, targets):
        """Teacher-forced loss, accuracy of tokens, and the share of rows with every token right."""
        self.model.eval()
        losses, right, whole = [], [], []
        for start in range(0, len(inputs), CHECK_BATCH):
            ids, attention = padded(inputs[start : start + CHECK_BATCH])
            outputs, seen = padded(targets[start : start + CHECK_BATCH])
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
        exportable(self.model)
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
