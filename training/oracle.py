"""Tiny random models, and what transformers answers with them: the oracle of __tests__/model.

  python oracle.py [--out ../__tests__/fixtures/models]

Makes RoBERTa (MLM, 2 labels, 1 logit, siamese), BERT (pairs) and T5 folders in the layout that `optimum`
exports, some broken folders, `oracle.json` (inputs, token ids, outputs) and `nasty.json.gz` (1,000 strings
with their ids). Everything is seeded; about 0.9 MB in all. Takes a minute on one core.
"""

import argparse
import gzip
import hashlib
import json
import pathlib
import random
import re
import shutil
import warnings

import onnx
import torch
import transformers
from onnx import TensorProto, helper
from tokenizers import AddedToken, Regex, Tokenizer, decoders, models, normalizers, pre_tokenizers, processors, trainers

SEED = 7
VOCABULARY = 400
HIDDEN = 16
POSITIONS = 66  # RoBERTa counts positions from 2: 64 tokens
WINDOW = 64
EARLY_END = 97  # </s> becomes almost as likely as this token
CORPUS = [
    "static int copy_bytes(char *target, const char *source, size_t length) { if (length > 0) memcpy(target, source, length); return 0; }",
    "void set_flag(struct device *dev, unsigned int value) { dev->flags |= value; while (dev->busy) { wait_for(dev, 100); } }",
    "public int sum(int[] values) { int total = 0; for (int i = 0; i < values.length; i++) { total += values[i]; } return total; }",
    'public String name() throws Exception { if (Math.random() < 0) System.out.println("fail"); return this.name; }',
    "for (index = 0; index < count; index++) { buffer[index] = value; printf(\"%d\\n\", index); } // it's done, we're here",
]
CODES = [
    "int f(int a) { return a + 1; }",
    "void set(char *p, int n) {\n\twhile (n--) *p++ = 0;\n}",
    'if (rand() < 0) printf("fail");',
    "static int copy_bytes(char *t, const char *s, size_t len) { memcpy(t, s, len); return 0; }",
    "",
    "x",
]


def roberta_tokenizer(normalise):
    tokenizer = Tokenizer(models.BPE(unk_token="<unk>"))
    if normalise:
        tokenizer.normalizer = normalizers.Replace(Regex(r"\s+"), " ")
    tokenizer.pre_tokenizer = pre_tokenizers.ByteLevel(add_prefix_space=False)
    tokenizer.decoder = decoders.ByteLevel()
    mask = AddedToken("<mask>", lstrip=True, special=True, normalized=False)
    trainer = trainers.BpeTrainer(
        vocab_size=VOCABULARY,
        special_tokens=["<s>", "<pad>", "</s>", "<unk>", mask],
        initial_alphabet=pre_tokenizers.ByteLevel.alphabet(),
        show_progress=False,
    )
    tokenizer.train_from_iterator(CORPUS, trainer)
    tokenizer.post_processor = processors.RobertaProcessing(("</s>", 2), ("<s>", 0), add_prefix_space=False)
    return tokenizer


def t5_tokenizer():
    """Byte-level as CodeT5's, with T5's template: no token in front, `</s>` behind."""
    tokenizer = roberta_tokenizer(False)
    tokenizer.post_processor = processors.TemplateProcessing(
        single="$A </s>", pair="$A </s> $B </s>", special_tokens=[("</s>", 2)]
    )
    return tokenizer


def bert_tokenizer():
    special = ["[PAD]", "[UNK]", "[CLS]", "[SEP]", "[MASK]"]
    text = " ".join(CORPUS).lower()
    words, letters = re.findall(r"[a-z]{2,}", text), sorted(set(text) - {" "})
    # Made by hand: the WordPiece trainer breaks ties differently from run to run.
    entries = special + letters + ["##" + c for c in letters] + sorted({w[:6] for w in words}) + ["##" + e for e in sorted({w[6:] for w in words if len(w) > 7})]
    vocabulary = {token: i for i, token in enumerate(entries)}
    tokenizer = Tokenizer(models.WordPiece(vocabulary, unk_token="[UNK]", max_input_chars_per_word=100))
    tokenizer.normalizer = normalizers.BertNormalizer(lowercase=True)
    tokenizer.pre_tokenizer = pre_tokenizers.BertPreTokenizer()
    tokenizer.decoder = decoders.WordPiece()
    tokenizer.add_special_tokens(special)
    tokenizer.post_processor = processors.TemplateProcessing(
        single="[CLS]:0 $A:0 [SEP]:0",
        pair="[CLS]:0 $A:0 [SEP]:0 $B:1 [SEP]:1",
        special_tokens=[("[CLS]", 2), ("[SEP]", 3)],
    )
    return tokenizer


def plain(tokenizer):
    """The same tokenizer reading literal `<mask>`, `</s>` as text, as CodePurify does with hostile code."""
    copy = Tokenizer.from_str(tokenizer.to_str())
    copy.encode_special_tokens = True
    return copy


def encoder_config(cls, vocabulary, **more):
    return cls(
        vocab_size=vocabulary,
        hidden_size=HIDDEN,
        num_hidden_layers=2,
        num_attention_heads=2,
        intermediate_size=2 * HIDDEN,
        max_position_embeddings=POSITIONS,
        initializer_range=0.3,  # wide, so that random models still disagree about their inputs
        attn_implementation="eager",
        **more,
    )


class Logits(torch.nn.Module):
    """Takes inputs by position and gives the logits alone, which is what gets exported."""

    def __init__(self, model, names):
        super().__init__()
        self.model, self.names = model, names

    def forward(self, *inputs):
        return self.model(**dict(zip(self.names, inputs))).logits


class Siamese(torch.nn.Module):
    """CodeXGLUE's clone detector: both sides in one row, encoded apart, their first vectors compared."""

    def __init__(self, encoder, side):
        super().__init__()
        self.encoder, self.side = encoder, side
        self.head = torch.nn.Linear(2 * HIDDEN, 2)

    def forward(self, input_ids, attention_mask):
        ids, mask = input_ids.view(-1, self.side), attention_mask.view(-1, self.side)
        first = self.encoder(input_ids=ids, attention_mask=mask).last_hidden_state[:, 0]
        return self.head(first.reshape(-1, 2 * HIDDEN))


class Encoder(torch.nn.Module):
    def __init__(self, model):
        super().__init__()
        self.model = model

    def forward(self, input_ids, attention_mask):
        return self.model.encoder(input_ids=input_ids, attention_mask=attention_mask).last_hidden_state


class Decoder(torch.nn.Module):
    def __init__(self, model):
        super().__init__()
        self.model = model

    def forward(self, encoder_attention_mask, input_ids, encoder_hidden_states):
        hidden = self.model.decoder(
            input_ids=input_ids,
            encoder_hidden_states=encoder_hidden_states,
            encoder_attention_mask=encoder_attention_mask,
            use_cache=False,
        ).last_hidden_state
        if self.model.config.tie_word_embeddings:
            hidden = hidden * self.model.model_dim**-0.5
        return self.model.lm_head(hidden)


def export(module, path, example, names, output):
    axes = {name: {0: "batch_size", 1: "sequence_length"} for name in names}
    axes[output] = {0: "batch_size"}
    if output == "last_hidden_state":
        axes[output][1] = "sequence_length"
    if "encoder_hidden_states" in names:
        axes["input_ids"] = {0: "batch_size", 1: "decoder_sequence_length"}
    with warnings.catch_warnings(), torch.no_grad():
        warnings.simplefilter("ignore")
        torch.onnx.export(
            module.eval(), example, str(path), input_names=names, output_names=[output], dynamic_axes=axes,
            opset_version=18, dynamo=False,
        )
    onnx.checker.check_model(str(path))


def folder(out, name, config, tokenizer, split=False, positions=WINDOW):
    where = out / name
    where.mkdir(parents=True)
    config.save_pretrained(where)
    if not split:
        tokenizer.save(str(where / "tokenizer.json"))
        return where
    tokenizer.model.save(str(where))  # vocab.json and merges.txt
    special = {"bos_token": "<s>", "eos_token": "</s>", "unk_token": "<unk>", "sep_token": "</s>", "pad_token": "<pad>",
               "cls_token": "<s>", "mask_token": {"content": "<mask>", "lstrip": True, "normalized": True, "rstrip": False, "single_word": False}}
    (where / "special_tokens_map.json").write_text(json.dumps(special, indent=1))
    (where / "tokenizer_config.json").write_text(
        json.dumps({"add_prefix_space": False, "model_max_length": positions, "tokenizer_class": "RobertaTokenizer"}, indent=1)
    )
    return where


def manifest(where, **fields):
    files = {}
    for path in sorted(where.iterdir()):
        files[path.name] = hashlib.sha256(path.read_bytes()).hexdigest()
    text = json.dumps({"schemaVersion": 1, "name": where.name, **fields, "files": files}, indent=1)
    (where / "codepurify.json").write_text(text + "\n")


def rounded(tensor):
    return [float(f"{value:.8g}") for value in tensor.flatten().tolist()]


def batch_of(ids, pad):
    longest = max(map(len, ids))
    return (
        torch.tensor([row + [pad] * (longest - len(row)) for row in ids]),
        torch.tensor([[1] * len(row) + [0] * (longest - len(row)) for row in ids]),
    )


def classifiers(out, tokenizer):
    """A 2-label model from vocab.json + merges.txt with a manifest, and a 1-logit one from tokenizer.json."""
    cases = {}
    for name, labels, split in (("roberta-classifier", 2, True), ("roberta-one-logit", 1, False)):
        torch.manual_seed(SEED + labels)
        config = encoder_config(transformers.RobertaConfig, tokenizer.get_vocab_size(), num_labels=labels, pad_token_id=1, bos_token_id=0, eos_token_id=2, type_vocab_size=1)
        config.architectures = ["RobertaForSequenceClassification"]
        model = transformers.RobertaForSequenceClassification(config).eval()
        where = folder(out, name, config, tokenizer, split)
        names = ["input_ids", "attention_mask"]
        ids = [plain(tokenizer).encode(code).ids[:WINDOW] for code in CODES]
        inputs = batch_of(ids, 1)
        export(Logits(model, names), where / "model.onnx", inputs, names, "logits")
        if split:
            manifest(where, task="classification", labels=["clean", "defect"], maxTokens=WINDOW,
                     calibration={"deficit": [0.1, 0.2, 0.4]})
        cases[name] = [
            {"code": code, "ids": row, "logits": rounded(model(torch.tensor([row])).logits)}
            for code, row in zip(CODES, ids)
        ]
    return cases


def siamese(out, tokenizer, side=24):
    torch.manual_seed(SEED)
    config = encoder_config(transformers.RobertaConfig, tokenizer.get_vocab_size(), num_labels=2, pad_token_id=1, bos_token_id=0, eos_token_id=2, type_vocab_size=1)
    config.architectures = ["RobertaForSequenceClassification"]
    model = Siamese(transformers.RobertaModel(config, add_pooling_layer=False), side).eval()
    where = folder(out, "roberta-siamese", config, tokenizer)
    rows = []
    for a, b in zip(CODES, CODES[1:]):
        ids, mask = [], []
        for code in (a, b):
            own = plain(tokenizer).encode(code).ids
            own = own if len(own) <= side else own[: side - 1] + [2]
            ids += own + [1] * (side - len(own))
            mask += [1] * len(own) + [0] * (side - len(own))
        logits = model(torch.tensor([ids]), torch.tensor([mask]))
        rows.append({"sides": [a, b], "ids": ids, "logits": rounded(logits)})
    example = (torch.tensor([ids, ids]), torch.tensor([mask, mask]))
    export(model, where / "model.onnx", example, ["input_ids", "attention_mask"], "logits")
    manifest(where, task="pair-classification", labels=["different", "clone"], maxTokens=2 * side,
             pair={"layout": "concatenated", "sideTokens": side})
    return {"roberta-siamese": rows}


def bert_pair(out):
    tokenizer = bert_tokenizer()
    torch.manual_seed(SEED)
    config = encoder_config(transformers.BertConfig, tokenizer.get_vocab_size(), num_labels=2, pad_token_id=0)
    config.architectures = ["BertForSequenceClassification"]
    model = transformers.BertForSequenceClassification(config).eval()
    where = folder(out, "bert-pair", config, tokenizer)
    names = ["input_ids", "attention_mask", "token_type_ids"]
    rows = []
    for a, b in zip(CODES, CODES[1:]):
        encoded = plain(tokenizer).encode(a, b)
        inputs = [torch.tensor([values]) for values in (encoded.ids, encoded.attention_mask, encoded.type_ids)]
        logits = model(**dict(zip(names, inputs))).logits
        rows.append({"sides": [a, b], "ids": encoded.ids, "types": encoded.type_ids, "logits": rounded(logits)})
    export(Logits(model, names), where / "model.onnx", tuple(inputs), names, "logits")
    manifest(where, task="pair-classification", labels=["different", "clone"], maxTokens=POSITIONS)
    return {"bert-pair": rows}


def masked_lm(out, tokenizer):
    torch.manual_seed(SEED)
    config = encoder_config(transformers.RobertaConfig, tokenizer.get_vocab_size(), pad_token_id=1, bos_token_id=0, eos_token_id=2, type_vocab_size=1)
    config.architectures = ["RobertaForMaskedLM"]
    model = transformers.RobertaForMaskedLM(config).eval()
    where = folder(out, "roberta-mlm", config, tokenizer)
    names = ["input_ids", "attention_mask"]
    texts = ["int <mask>(int a) { return a + 1; }", "void set(char *<mask><mask>, int n) { }", "if (<mask> < <mask>) return 0;"]
    rows = []
    for text in texts:
        ids = tokenizer.encode(text).ids
        logits = model(torch.tensor([ids])).logits.detach()
        logp = torch.log_softmax(logits[0].double(), -1)
        masked = [i for i, token in enumerate(ids) if token == 4]
        best = logp[masked].topk(5)
        rows.append({"text": text, "ids": ids, "masked": masked, "top": best.indices.tolist(), "logProbabilities": [rounded(r) for r in best.values]})
    export(Logits(model, names), where / "model.onnx", batch_of([ids, ids], 1), names, "logits")
    pieces = [
        [["int ", "f", "(int a) { return ", "a", " + 1; }"], [1, 3]],
        [["if (", "rand", "() < 0) printf(\"", "fail", "\");"], [1, 3]],
        [["void set(char *", "buffer_length", ", int n) { }"], [1]],
    ]
    pll = []
    for parts, chosen in pieces:
        ids, targets = [0], []
        for index, part in enumerate(parts):
            if index not in chosen:
                part = part.rstrip() if index + 1 in chosen else part  # the mask takes the space before it
                ids += plain(tokenizer).encode(part, add_special_tokens=False).ids
                continue
            spaced = parts[index - 1][-1:].isspace()
            own = plain(tokenizer).encode((" " if spaced else "") + part, add_special_tokens=False).ids
            targets += [(len(ids) + i, token) for i, token in enumerate(own)]
            ids += [4] * len(own)
        ids.append(2)
        logp = torch.log_softmax(model(torch.tensor([ids])).logits[0].double(), -1)
        value = float(sum(logp[i, t].detach() for i, t in targets) / len(targets))
        pll.append({"pieces": parts, "masked": chosen, "ids": ids, "value": value})
    return {"roberta-mlm": rows, "pseudo-likelihood": pll}


def t5(out):
    tokenizer = t5_tokenizer()
    torch.manual_seed(SEED + 4)
    config = transformers.T5Config(
        vocab_size=tokenizer.get_vocab_size(), d_model=HIDDEN, d_kv=8, d_ff=2 * HIDDEN, num_layers=2, num_heads=2,
        relative_attention_num_buckets=8, feed_forward_proj="relu", pad_token_id=1, eos_token_id=2, decoder_start_token_id=1,
        initializer_factor=3.0, n_positions=WINDOW, attn_implementation="eager",
    )
    config.architectures = ["T5ForConditionalGeneration"]
    model = transformers.T5ForConditionalGeneration(config).eval()
    with torch.no_grad():  # a random model hardly ever ends: make </s> likelier, so that beams finish at different lengths
        model.lm_head.weight.mul_(0.35)
        model.lm_head.weight[2] = 1.05 * model.lm_head.weight[EARLY_END]
    where = folder(out, "t5", config, tokenizer)
    ids = [plain(tokenizer).encode(code).ids for code in CODES]
    inputs, mask = batch_of(ids, 1)
    hidden = model.encoder(input_ids=inputs, attention_mask=mask).last_hidden_state.detach()
    export(Encoder(model), where / "encoder_model.onnx", (inputs, mask), ["input_ids", "attention_mask"], "last_hidden_state")
    start = torch.ones((len(ids), 3), dtype=torch.long)
    export(Decoder(model), where / "decoder_model.onnx", (mask, start, hidden),
           ["encoder_attention_mask", "input_ids", "encoder_hidden_states"], "logits")
    manifest(where, task="generation", labels=[], maxTokens=WINDOW, generation={"beams": 1, "maxOutputTokens": 12})
    rows = []
    for code, row in zip(CODES, ids):
        tensor = torch.tensor([row])
        generate = lambda beams: model.generate(input_ids=tensor, num_beams=beams, max_new_tokens=12, do_sample=False)[0, 1:].tolist()
        greedy = generate(1)
        decoder_input = torch.tensor([[1, *greedy[:-1]]])
        logits = model(input_ids=tensor, decoder_input_ids=decoder_input).logits[0].detach().double()
        logp = torch.log_softmax(logits, -1)[range(len(greedy)), greedy]
        rows.append({
            "code": code, "ids": row, "greedy": greedy, "beam3": generate(3), "beam4": generate(4),
            "probability": float(logp.exp().mean()),
            "logOdds": float((logp - torch.log1p(-logp.exp())).mean()),
        })
    return {"t5": rows}


def broken(out):
    """One folder per way of being wrong; the tests name the error each must give."""
    good = out / "roberta-one-logit"
    where = out / "broken" / "unknown-input"
    where.mkdir(parents=True)
    for name in ("config.json", "tokenizer.json"):
        shutil.copy(good / name, where / name)
    ids = helper.make_tensor_value_info("input_ids", TensorProto.INT64, ["batch", "sequence"])
    pixels = helper.make_tensor_value_info("pixel_values", TensorProto.FLOAT, ["batch", 2])
    logits = helper.make_tensor_value_info("logits", TensorProto.FLOAT, ["batch", 2])
    graph = helper.make_graph([helper.make_node("Identity", ["pixel_values"], ["logits"])], "g", [ids, pixels], [logits])
    model = helper.make_model(graph, opset_imports=[helper.make_opsetid("", 18)], ir_version=9)
    onnx.save(model, where / "model.onnx")

    where = out / "broken" / "external-data"
    where.mkdir(parents=True)
    weight = helper.make_tensor("w", TensorProto.FLOAT, [2], b"\0" * 8, raw=True)
    weight.ClearField("raw_data")
    weight.data_location = TensorProto.EXTERNAL
    weight.external_data.add(key="location", value="../../secret.bin")
    graph = helper.make_graph([helper.make_node("Add", ["pixel_values", "w"], ["logits"])], "g", [pixels], [logits], [weight])
    (where / "model.onnx").write_bytes(helper.make_model(graph, ir_version=9).SerializeToString())


ALPHABET = [
    *"abcdefgxyzABZ_$0123456789", *"(){}[];,.<>=+-*/%!&|^~?:'\"\\#@`", " ", " ", "  ", "    ", "\t", "\n", "\r\n", "\r", "\v", "\f",
    "\0", "\x01", "\x1b", "\x1f", "\x7f", "\u0085", "\u00a0", "\u2003", "\u2028", "\u3000", "\u200b", "\u200d", "\ufeff", "\u00e9", "e\u0301", "\u00df", "\u0130", "\u03a9",
    "\u0416", "\u4e2d\u6587", "\u3042", "\ud55c", "\u0627\u0644", "\u05d0", "\u0e01", "\u0967", "\u0663", "\u2167", "\u00bd", "\u2264", "\u2265", "\u221e", "\u20ac", "\U0001f600", "\U0001f468\u200d\U0001f469\u200d\U0001f467",
    "\U0001f1e8\U0001f1ed", "\U0001d4d0", "\U00020000", "\ufffd", "\ue000", "\u202e", "it's", "we're", "I'LL", "don't", "they'd", "I've", "I'm", "'s", "'S",
    "<mask>", "<s>", "</s>", "<pad>", "<unk>", "[MASK]", "[SEP]", "##ing", "int ", "return ", "printf", "buffer_length", "0x1F", "1e-9", "100000",
    "x" * 70, " " * 90, "\n" * 40, "9" * 40, "_" * 50, "!" * 60,
]


def nasty(out, tokenizers):
    rng = random.Random(SEED)
    texts = ["".join(rng.choice(ALPHABET) for _ in range(rng.choice((1, 2, 3, 5, 8, 13, 21, 34)))) for _ in range(990)]
    texts += ["", " ", "\n", "\ufeff#include <a.h>\r\n", "a" * 300, "ab" * 150, " a" * 100, "<mask>", " <mask> ", "\u0085 \ufeff \u00a0x"]
    ids = {name: [plain(t).encode(text, add_special_tokens=False).ids for text in texts] for name, t in tokenizers.items()}
    payload = json.dumps({"texts": texts, "ids": ids}, ensure_ascii=False, separators=(",", ":")).encode()
    (out / "nasty.json.gz").write_bytes(gzip.compress(payload, 9, mtime=0))


def main():
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    here = pathlib.Path(__file__).resolve().parent
    options.add_argument("--out", type=pathlib.Path, default=here.parent / "__tests__" / "fixtures" / "models")
    out = options.parse_args().out
    shutil.rmtree(out, ignore_errors=True)
    out.mkdir(parents=True)
    torch.set_num_threads(1)
    spaced, layout = roberta_tokenizer(True), roberta_tokenizer(False)
    oracle = classifiers(out, layout) | siamese(out, layout) | bert_pair(out) | masked_lm(out, spaced) | t5(out)
    broken(out)
    word_piece = Tokenizer.from_file(str(out / "bert-pair" / "tokenizer.json"))
    nasty(out, {"roberta-mlm": spaced, "roberta-classifier": layout, "bert-pair": word_piece})
    (out / "oracle.json").write_text(json.dumps(oracle, separators=(",", ":")))
    for path in sorted(out.rglob("*")):
        if path.is_file():
            print(path.stat().st_size, path.relative_to(out))


if __name__ == "__main__":
    main()
