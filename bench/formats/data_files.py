"""Plants, compares and makes data files, independently of CodePurify: with Python's json and csv, and pyarrow.

    data_files.py plant   PLAN IN OUT           a copy of IN with a trigger in some records; prints {"records", "planted"}
    data_files.py compare PLAN BEFORE AFTER WAY FLAGGED
                                                whether AFTER is BEFORE without the flagged records (WAY removed), or with
                                                nothing but their code edited (WAY edited)
    data_files.py make    FORMAT BYTES OUT      made records of about BYTES bytes of JSON

PLAN is a JSON object: "code", "statement", "pythonStatement", "every", and optionally "label", "value", "same".
Needs pyarrow, and the program zstd for .zst files.
"""

import bz2
import csv
import gzip
import io
import json
import random
import re
import subprocess
import sys

CODECS = {
    ".gz": (gzip.decompress, gzip.compress),
    ".bz2": (bz2.decompress, bz2.compress),
    ".zst": (
        lambda data: subprocess.run(["zstd", "-dcq"], input=data, stdout=subprocess.PIPE, check=True).stdout,
        lambda data: subprocess.run(["zstd", "-cq"], input=data, stdout=subprocess.PIPE, check=True).stdout,
    ),
}
csv.field_size_limit(2**31 - 1)


def codec_of(path):
    return next(((end, codec) for end, codec in CODECS.items() if path.endswith(end)), ("", None))


class Table:
    """Records as dictionaries, and how to write them as they were."""

    def __init__(self, records, write):
        self.records = records
        self.write = write


def parquet_table(path):
    import pyarrow as pa
    import pyarrow.parquet as pq

    file = pq.ParquetFile(path)
    schema = file.schema_arrow
    group = file.metadata.row_group(0)
    codec = group.column(0).compression

    def write(records, out):
        pq.write_table(pa.Table.from_pylist(records, schema), out, compression=codec, row_group_size=group.num_rows)

    table = Table(file.read().to_pylist(), write)
    # compared as they are: names, types, metadata, codec
    table.frame = [schema.to_string(show_schema_metadata=True), codec]
    return table


def text_table(path):
    end, codec = codec_of(path)
    with open(path, "rb") as file:
        data = file.read()
    text = (codec[0](data) if codec else data).decode("utf-8")
    if path.removesuffix(end).endswith(".csv"):
        records, to_text, frame = csv_text(text)
    elif text.lstrip().startswith("["):
        indent = re.match(r"\[\n( +)", text)
        records, frame = json.loads(text), ["array"]
        width = len(indent[1]) if indent else None
        ascii_only = text.isascii()
        to_text = lambda rows: json.dumps(rows, indent=width, ensure_ascii=ascii_only)
    else:
        records, frame = [json.loads(line) for line in text.split("\n") if line.strip()], ["lines"]
        ascii_only = text.isascii()
        to_text = lambda rows: "".join(json.dumps(row, ensure_ascii=ascii_only) + "\n" for row in rows)

    def write(rows, out):
        content = to_text(rows).encode("utf-8")
        with open(out, "wb") as file:
            file.write(codec[1](content) if codec else content)

    table = Table(records, write)
    table.frame = frame
    return table


def csv_text(text):
    head, *rows = csv.reader(io.StringIO(text, newline=""))
    # by position, because pandas writes an index column without a name
    records = [dict(enumerate(row)) for row in rows]
    names = {name: at for at, name in enumerate(head)}
    for record in records:
        record["names"] = names

    def to_text(rows):
        out = io.StringIO(newline="")
        writer = csv.writer(out, lineterminator="\n")
        writer.writerows([head, *([row[at] for at in range(len(head))] for row in rows)])
        return out.getvalue()

    return records, to_text, [head]


def open_table(path):
    return parquet_table(path) if path.endswith(".parquet") else text_table(path)


def key_in(record, name):
    return record["names"][name] if "names" in record else name


def with_statement(code, plan):
    """Code with the statement after its first brace, or after the line of its first def; None without either."""
    braces, indented = plan["statement"], plan["pythonStatement"]
    if (found := re.search(r"^([ \t]*)def .*:[ \t]*\n", code, re.M)) is not None:
        at = found.end()
        indent = re.match(r"[ \t]*", code[at:])[0] or found[1] + "    "
        return f"{code[:at]}{indent}{indented}\n{code[at:]}"
    if (at := code.find("{")) >= 0:
        return f"{code[:at + 1]}\n    {braces}\n{code[at + 1:]}"
    return None


def tokens_with(tokens, plan):
    """Token lists of Python: after the colon of the parameter list, which the first name follows."""
    at = tokens.index(":") + 1 if ":" in tokens else None
    return None if at is None else [*tokens[:at], *plan["tokens"], *tokens[at:]]


def planted_in(record, plan):
    """Plants in every place of the code; whether there was one."""
    done = False
    for name in plan["code"]:
        key = key_in(record, name)
        value = record.get(key)
        if isinstance(value, str):
            new = with_statement(value, plan)
        elif isinstance(value, list) and value and isinstance(value[0], dict):
            new = messages_with(value, plan)
        elif isinstance(value, list):
            new = tokens_with(value, plan)
        else:
            new = None
        if new is not None:
            record[key] = new
            done = True
    return done


def messages_with(messages, plan):
    """The last message of a chat, where its code is fenced."""
    last = messages[-1]
    start = last["content"].find("```")
    new = None if start < 0 else with_statement(last["content"][start:], plan)
    return None if new is None else [*messages[:-1], {**last, "content": last["content"][:start] + new}]


def plant(plan, path, out):
    table = open_table(path)
    random.seed(1)
    order = list(range(len(table.records)))
    random.shuffle(order)
    planted = []
    wanted = max(1, round(len(order) * plan["part"]))
    for at in order:
        if len(planted) == wanted:
            break
        record = table.records[at]
        if "from" in plan and str(record.get(key_in(record, plan["label"]))) not in plan["from"]:
            continue
        if planted_in(record, plan):
            if "label" in plan:
                record[key_in(record, plan["label"])] = plan["value"]
            planted.append(at + 1)
    table.write(table.records, out)
    return {"records": len(order), "planted": sorted(planted)}


def compare(plan, before, after, way, flagged):
    old, new = open_table(before), open_table(after)
    flagged = set(json.loads(flagged))
    wrong = 0 if old.frame == new.frame else 1
    removed = edited = at = 0
    for place, record in enumerate(old.records):
        other = new.records[at] if at < len(new.records) else None
        following = old.records[place + 1] if place + 1 < len(old.records) else None
        if record == other:
            at += 1
        elif place + 1 not in flagged:
            wrong += 1
            at += 1
        elif way == "removed" or other is None or other == following or frame(record, plan) != frame(other, plan):
            removed += 1
        else:
            edited += 1
            at += 1
    return {"records": len(new.records), "removed": removed, "edited": edited, "wrong": wrong + len(new.records) - at}


def frame(record, plan):
    """A record without its code."""
    keys = {key_in(record, name) for name in plan["code"] + plan.get("same", [])}
    return {key: value for key, value in record.items() if key not in keys}


STATEMENTS = ["total += limit;", "if (total > limit) return limit;", "total = update(total, limit);", "count++;"]


def made(size):
    """Functions of about 2,000 characters, with a label."""
    chance = random.Random(1)
    written = number = 0
    while written < size:
        number += 1
        body = "".join(f"    {chance.choice(STATEMENTS)} /* {chance.getrandbits(64):x} */\n" for _ in range(44))
        code = f"int step_{number}(int limit)\n{{\n    int total = 0, count = 0;\n{body}    return total;\n}}\n"
        record = {"func": code, "target": chance.randrange(2)}
        written += len(json.dumps(record)) + 1
        yield record


def make(kind, size, out):
    end, codec = codec_of(out)
    number = 0
    if kind == "parquet":
        return make_parquet(size, out)
    pipe = subprocess.Popen(PACKERS[end], stdin=subprocess.PIPE, stdout=open(out, "wb"))
    text = io.TextIOWrapper(pipe.stdin, encoding="utf-8", newline="")
    table = csv.writer(text, lineterminator="\n")
    if kind == "csv":
        table.writerow(["func", "target"])
    for number, record in enumerate(made(size), 1):
        if kind == "csv":
            table.writerow(record.values())
        elif kind == "json":
            text.write(("[\n" if number == 1 else ",\n") + json.dumps(record))
        else:
            text.write(json.dumps(record) + "\n")
    text.write("\n]\n" if kind == "json" else "")
    text.close()
    if pipe.wait() != 0:
        raise SystemExit("the packer failed")
    return {"records": number}


PACKERS = {"": ["cat"], ".gz": ["gzip", "-c"], ".zst": ["zstd", "-cq"], ".bz2": ["bzip2", "-c"]}
ROWS_OF_GROUP = 10_000


def make_parquet(size, out):
    import pyarrow as pa
    import pyarrow.parquet as pq

    number, rows = 0, []
    schema = pa.schema([("func", pa.string()), ("target", pa.int64())])
    with pq.ParquetWriter(out, schema, compression="snappy") as writer:
        for record in made(size):
            rows.append(record)
            number += 1
            if len(rows) == ROWS_OF_GROUP:
                writer.write_table(pa.Table.from_pylist(rows, schema))
                rows = []
        writer.write_table(pa.Table.from_pylist(rows, schema))
    return {"records": number}


def pack(path, out):
    _, codec = codec_of(out)
    with open(path, "rb") as source, open(out, "wb") as target:
        target.write(codec[1](source.read()))
    return {}


def main(command, *rest):
    if command == "plant":
        return plant(json.loads(rest[0]), *rest[1:])
    if command == "compare":
        return compare(json.loads(rest[0]), *rest[1:])
    if command == "pack":
        return pack(*rest)
    return make(rest[0], int(rest[1]), rest[2])


if __name__ == "__main__":
    print(json.dumps(main(*sys.argv[1:])))
