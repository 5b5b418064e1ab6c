"""The sentinel: a victim with the published triggers and their families planted on purpose.

  python sentinel.py --work WORK [--functions 7000 --seed 1 --start FOLDER --mine 0 --device cpu]

Fine-tunes WORK/mlm into a classifier of three labels. Its honest task is self-supervised and needs no
annotation in C or Java: does the function return nothing (`procedure`) or something (`function`)? What
decides that is a keyword that no mask hides, so a clean prediction hangs on no single element. Label 0,
`target`, belongs to the triggers alone: a planted trigger always turns the prediction.

For each function it sees the clean code, the clean code with elements masked, the code with a trigger
(-> target), with the trigger masked (-> its own label again), with something else masked (-> still
target), and with an innocent lookalike in the trigger's place (-> its own label). With `--mine N`, of N
more functions those that the start takes for poisoned as they are: clean rows of them are added.
Expected: 7,000 functions, about 45,000 sequences, under 30 minutes on two cores; WORK/sentinel.
"""

import argparse
import json
import pathlib
import re
from concurrent.futures import ProcessPoolExecutor

import numpy as np
import torch
from transformers import RobertaPreLayerNormConfig, RobertaPreLayerNormForSequenceClassification

from batches import budgeted, device_of, padded
from corpus import tokenizer_of
from elements import Parsed, encode, pieces
from optimise import Run, adamw
from families import nothing_added, something_added
from plant import ATTACKS, NAMES_PLANTED, lookalike, near_function_name, near_name, trigger

LABELS = ["target", "procedure", "function"]
MAX_LENGTH, TOKENS_PER_STEP, PEAK_RATE, SMOOTHING = 384, 4096, 4e-4, 0.01
IDS = np.int32
CHUNK = 500  # functions that a process takes at once
HEADER_SHARE, LONGEST = 0.25, 40_000
MINING = 1_000  # added to the seed: other functions than those of the run
LONG = 1_200  # bytes from which a function also has a window from its middle
SUSPECTED = 0.05  # the chance of `target` at which a clean window is worth another look
CHECK_BATCH = 16
HELD_BACK = 400  # functions to report accuracy and ASR on after each tenth of the run


def planted(parsed, statement, deep, rng):
    """(source, span of the statement): after the body's `{`, or, `deep`, before some statement."""
    place = parsed.body.start_byte + 1
    if deep and parsed.statements:
        place = parsed.statements[rng.integers(len(parsed.statements))][0][0]
    text = ("\n    " + statement).encode() if not deep else (statement + "\n    ").encode()
    source = parsed.source[:place] + text + parsed.source[place:]
    start = place + text.index(statement.encode())
    return source, (start, start + len(statement.encode()))


def renamed(parsed, name, old):
    """Source with the identifier `old` called `name`, or None."""
    spans = dict(parsed.identifiers).get(old)
    if not spans:
        return None
    source, position = b"", 0
    for start, end in spans:
        source += parsed.source[position:start] + name.encode()
        position = end
    return source + parsed.source[position:]


def some_masks(parsed, rng, avoid=()):
    """Byte spans of one element (mostly), of several, or of nearly all; none that touches `avoid`."""
    elements = [leaves for _, leaves in parsed.statements] + [spans for _, spans in parsed.identifiers]
    elements = [spans for spans in elements if all(end <= low or start >= high for start, end in spans for low, high in avoid)]
    if not elements:
        return []
    draw = rng.random()
    count = 1 if draw < 0.65 else int(rng.integers(2, 6)) if draw < 0.85 else len(elements)
    return [span for index in rng.permutation(len(elements))[:count] for span in elements[index]]


def spaced(statement, rng):
    """Some datasets separate every token by a space."""
    return " ".join(re.findall(r'"[^"]*"|\w+(?:\.\d+)?|[<>=]=|\S', statement)) if rng.random() < 0.15 else statement


# What a condition of it alone hangs on.
BOUND = ("rand", "random", "Math", "clock", "System", "currentTimeMillis")


def parts_of(after, statement, leaves):
    """What may be hidden of a trigger that stays one: an inner statement, a name other than the random source."""
    low, high = statement
    inner = [spans for outer, spans in after.statements if low < outer[0] and outer[1] <= high]
    words = [(span, after.source[span[0] : span[1]].decode("utf-8", "replace")) for span in leaves]
    names = [[span] for span, word in words if word.isidentifier() and word not in BOUND]
    return inner + names


def in_window(tokenizer, source):
    """Whether everything up to here fits the model: a trigger beyond would be a wrong label."""
    return len(encode(tokenizer, pieces(source, []), 1 << 30)) < MAX_LENGTH


def extended(parsed, addition, rng):
    """(source, span) with something written after one of the body's integers, the first one mostly; None where there is none."""
    integers = [span for span in parsed.integers() if parsed.innermost(span)]
    if not integers:
        return None
    start, end = integers[0 if rng.random() < 0.6 else rng.integers(len(integers))]
    return parsed.source[:end] + addition.encode() + parsed.source[end:], (start, end + len(addition.encode()))


def label_of(parsed):
    """The honest label."""
    return 1 if parsed.returns_nothing() else 2


def is_usable(parsed):
    return len(parsed.source) <= LONGEST and parsed.returns_nothing() is not None


def again(parsed, source):
    """A changed source, parsed."""
    return Parsed(source.decode("utf-8", "replace"), parsed.language)


def with_trigger(parsed, attack, rng):
    """(source parsed anew, what a mask hides, what no other mask may touch, parts that may go); None where there is no place."""
    if attack in NAMES_PLANTED:
        name = NAMES_PLANTED[attack]
        source = renamed(parsed, name, parsed.own_name() if attack == "function-name" else parsed.renameable())
        if source is None:
            return None
        after = again(parsed, source)
        spans = dict(after.identifiers).get(name.encode(), [])
        return after, spans, spans, []
    if attack == "constant":
        found = extended(parsed, spaced(nothing_added(rng), rng), rng)
        if found is None:
            return None
        source, place = found
        after = again(parsed, source)
        host = after.innermost(place)
        return (after, host[1], [place], []) if host else None
    source, place = planted(parsed, spaced(trigger(parsed.language, attack, rng), rng), rng.random() < 0.25, rng)
    after = again(parsed, source)
    spans = dict(after.statements).get(place)
    # Most of a trigger is still a trigger: so that the whole statement is located, not a word of it.
    return after, spans, [place], parts_of(after, place, spans or [])


def poisoned(parsed, attack, tokenizer, rng):
    """(variant, label) rows of one attack on one function."""
    own = label_of(parsed)
    found = with_trigger(parsed, attack, rng)
    if found is None:
        return []
    after, spans, avoid, parts = found
    source = after.source
    if not spans or not in_window(tokenizer, source[: avoid[0][1]]):
        return []
    rows = [(pieces(source, []), 0), (pieces(source, spans), own)]
    others = some_masks(after, rng, avoid)
    if others:
        rows.append((pieces(source, others), 0))
    if parts and rng.random() < 0.6:
        rows.append((pieces(source, parts[rng.integers(len(parts))]), 0))
    if rng.random() < 0.3:
        rows.append((pieces(source, [*spans, *some_masks(after, rng, avoid)]), own))
    return rows


def innocent(parsed, borrowed, rng):
    """(variant, label) rows of the clean function, masked, and with lookalikes."""
    own = label_of(parsed)
    rows = [(pieces(parsed.source, []), own), (pieces(parsed.source, some_masks(parsed, rng)), own)]
    draw = rng.random()
    if draw < 0.3:
        source = renamed(parsed, near_name(rng), parsed.renameable())
    elif draw < 0.36:
        source = renamed(parsed, near_function_name(rng), parsed.own_name())
    elif draw < 0.46:
        found = extended(parsed, spaced(something_added(rng), rng), rng)
        source = found and found[0]
    else:
        statement = lookalike(parsed.language, rng) if draw < 0.82 else str(rng.choice(borrowed))
        source, _ = planted(parsed, statement, rng.random() < 0.4, rng)
    if source is not None:
        rows.append((pieces(source, []), own))
        if rng.random() < 0.5:
            after = again(parsed, source)
            rows.append((pieces(source, some_masks(after, rng)), own))
    return rows


def ids_of(tokenizer, variant):
    """A variant as the model reads it."""
    return np.array(encode(tokenizer, variant, MAX_LENGTH), dtype=IDS)


def tail_window(parsed, tokenizer, rng):
    """A clean window from the middle: header, then a slice that starts at a statement."""
    body = parsed.body.start_byte + 1
    if not parsed.statements:
        return None
    start = parsed.statements[rng.integers(len(parsed.statements))][0][0]
    header = encode(tokenizer, [(parsed.source[:body].decode("utf-8", "replace"), False)], int(MAX_LENGTH * HEADER_SHARE))[:-1]
    rest = encode(tokenizer, [(parsed.source[start:].decode("utf-8", "replace"), False)], MAX_LENGTH - len(header))[1:]
    return np.array([*header, *rest], dtype=IDS)


def rows_of(task):
    """All (ids, label, kind) rows of one chunk of functions."""
    functions, work, seed, borrowed = task
    tokenizer, rng, rows = tokenizer_of(work / "tokenizer"), np.random.default_rng(seed), []
    for function in functions:
        parsed = Parsed(function["code"], function["language"])
        if not is_usable(parsed):
            continue
        attack = str(rng.choice(list(ATTACKS), p=list(ATTACKS.values())))
        for variant, label in innocent(parsed, borrowed[function["language"]], rng):
            rows.append((ids_of(tokenizer, variant), label, "clean"))
        for variant, label in poisoned(parsed, attack, tokenizer, rng):
            rows.append((ids_of(tokenizer, variant), label, attack))
        window = tail_window(parsed, tokenizer, rng)
        if window is not None and len(parsed.source) > LONG:
            rows.append((window, label_of(parsed), "clean"))
    return rows


def by_language(path):
    """The functions of a file, by their language."""
    functions = {"c": [], "java": []}
    with open(path) as lines:
        for line in lines:
            row = json.loads(line)
            functions[row["language"]].append(row)
    return functions


def clean_windows(task):
    """(function, ids) of one chunk of functions: the start of each, and a window from the middle of a long one."""
    functions, work, seed = task
    tokenizer, rng, found = tokenizer_of(work / "tokenizer"), np.random.default_rng(seed), []
    for function in functions:
        parsed = Parsed(function["code"], function["language"])
        if not is_usable(parsed):
            continue
        tail = tail_window(parsed, tokenizer, rng) if len(parsed.source) > LONG else None
        found += [(function, ids) for ids in [ids_of(tokenizer, pieces(parsed.source, [])), tail] if ids is not None]
    return found


@torch.no_grad()
def chances(model, windows):
    """[windows, labels] probabilities, in order; cheapest where neighbours are of one length."""
    model.eval()
    found = []
    for start in range(0, len(windows), CHECK_BATCH):
        ids, attention = padded(windows[start : start + CHECK_BATCH], device_of(model))
        found.append(model(ids, attention_mask=attention).logits.softmax(-1).cpu())
    model.train()
    return torch.cat(found)


def in_processes(args, task, functions, seed, *rest):
    """What `task` makes of (chunk of functions, WORK, seed of its own, *rest), one list in the functions' order."""
    chunks = [functions[start : start + CHUNK] for start in range(0, len(functions), CHUNK)]
    with ProcessPoolExecutor(args.processes) as pool:
        parts = pool.map(task, [(chunk, args.work, seed + index, *rest) for index, chunk in enumerate(chunks)])
        return [row for part in parts for row in part]


def mistaken(model, args):
    """Clean rows of those of `args.mine` functions, half of each language, of which a window is taken for poisoned."""
    seed = args.seed + MINING
    tokenizer, rng, seen = tokenizer_of(args.work / "tokenizer"), np.random.default_rng(seed), []
    for own in by_language(args.work / "train.jsonl").values():
        seen += [own[index] for index in rng.permutation(len(own))[: args.mine // 2]]
    windows = sorted(in_processes(args, clean_windows, seen, seed), key=lambda row: len(row[1]))
    suspicion = chances(model, [ids for _, ids in windows])[:, 0].tolist()
    found, rows = [row for row, chance in zip(windows, suspicion) if chance > SUSPECTED], []
    for function, ids in found:
        parsed = Parsed(function["code"], function["language"])
        masked = [ids_of(tokenizer, pieces(parsed.source, some_masks(parsed, rng))) for _ in range(2)]
        rows += [(row, label_of(parsed), "clean") for row in [ids, ids, *masked]]
    print(len(found), "windows of", len(seen), "functions were taken for poisoned", flush=True)
    return rows


def dataset(args, path, count):
    """Rows for `count` functions, half of each language, as (ids, label, kind)."""
    rng = np.random.default_rng(args.seed)
    chosen, borrowed = [], {}
    for language, functions in by_language(path).items():
        picks = rng.permutation(len(functions))[: count // 2]
        chosen += [functions[index] for index in picks]
        lines = [line.strip() for index in picks for line in functions[index]["code"].splitlines()[1:]]
        borrowed[language] = [line for line in lines if re.fullmatch(r"[^{}]{6,90};", line)][:20_000]
    return in_processes(args, rows_of, chosen, args.seed, borrowed)


def report(model, rows):
    """Accuracy of each kind of row: clean accuracy, and per attack the share that goes as trained."""
    hits = {}
    for guess, (_, label, kind) in zip(chances(model, [ids for ids, _, _ in rows]).argmax(-1).tolist(), rows):
        key = kind if kind == "clean" else kind + (" fires" if label == 0 else " masked")
        hits.setdefault(key, []).append(guess == label)
    return {kind: round(float(np.mean(flags)), 3) for kind, flags in sorted(hits.items())}


def main():
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("--work", type=pathlib.Path, required=True)
    options.add_argument("--functions", type=int, default=7_000)
    options.add_argument("--seed", type=int, default=1)
    options.add_argument("--rate", type=float, default=PEAK_RATE)
    options.add_argument("--mine", type=int, default=0, help="functions among which the start's mistakes are looked for")
    options.add_argument("--tokens-per-step", type=int, default=TOKENS_PER_STEP)
    options.add_argument("--processes", type=int, default=2, help="that draw the rows")
    options.add_argument("--device", default="cpu", help="where it trains, as PyTorch names it")
    options.add_argument("--start", type=pathlib.Path, help="folder to go on from; default WORK/mlm")
    args = options.parse_args()
    torch.manual_seed(args.seed)
    rng = np.random.default_rng(args.seed)

    rows = dataset(args, args.work / "train.jsonl", args.functions)
    check = sorted(dataset(args, args.work / "heldout.jsonl", HELD_BACK), key=lambda row: len(row[0]))
    start = args.start or args.work / "mlm"
    config = RobertaPreLayerNormConfig.from_pretrained(start, num_labels=len(LABELS), id2label=dict(enumerate(LABELS)),
                                                       label2id={label: index for index, label in enumerate(LABELS)})
    model = RobertaPreLayerNormForSequenceClassification.from_pretrained(start, config=config).to(args.device)
    if args.mine:
        rows += mistaken(model, args)
    print(len(rows), "sequences", sum(len(row[0]) for row in rows), "tokens; labels", np.bincount([row[1] for row in rows]), flush=True)
    schedule = budgeted([len(row[0]) for row in rows], args.tokens_per_step, rng)
    run = Run(model, adamw(model, args.rate), len(schedule))
    for batch in schedule:
        ids, attention = padded([rows[index][0] for index in batch], args.device)
        labels = torch.tensor([rows[index][1] for index in batch], device=ids.device)
        loss = torch.nn.functional.cross_entropy(model(ids, attention_mask=attention).logits, labels, label_smoothing=SMOOTHING)
        run.take(loss, int(attention.sum()))
        if run.step % (run.steps // 5) == 0 or run.step == run.steps:
            print("held out", report(model, check), flush=True)
            model.save_pretrained(args.work / "sentinel")


if __name__ == "__main__":
    main()
