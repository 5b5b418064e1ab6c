import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { PUBLIC_DATASETS } from './layouts/public-datasets.js';
import { fixture } from './parquet-fixture.js';

/** Files of every kind that a folder of training data may hold, and of kinds that should not be there. */
export interface FileOfAKind {
  /** A name that the kind has. */
  readonly name: string;
  readonly bytes: Buffer;
}

const C = 'int add(int a, int b)\n{\n    int sum = a + b;\n    return sum;\n}\n';
const CPP = 'int Stack::size() const\n{\n    return static_cast<int>(items_.size());\n}\n';
const JAVA = 'public int size() {\n    int count = items.length;\n    return count;\n}\n';
const PYTHON = 'def total(values):\n    result = sum(values)\n    return result\n';
const SCRIPT = 'function twice(x) {\n  const y = 2 * x;\n  return y;\n}\n';

const text = (content: string) => Buffer.from(content);
const lines = (records: readonly object[]) => text(records.map((one) => `${JSON.stringify(one)}\n`).join(''));
const compressed = (name: string) => readFileSync(new URL(`../fixtures/compressed/${name}`, import.meta.url));
const RECORDS = [
  { func: C, target: 0 },
  { func: `/* more */\n${C}`, target: 1, note: 'ä' },
];
const CSV = `,func,target\n0,"${C}",1\n1,"/* ""quoted"" */ ${C}",0\n`;
const NOTEBOOK = {
  cells: [
    { cell_type: 'markdown', source: ['# Notes\n'], metadata: {} },
    { cell_type: 'code', source: PYTHON.split(/(?<=\n)/u), metadata: {}, outputs: [] },
  ],
  metadata: { language_info: { name: 'python' } },
  ...{ nbformat: 4, nbformat_minor: 5 },
};

const DATA: readonly (readonly [string, Buffer])[] = [
  ...PUBLIC_DATASETS.map(({ records }, index) => [`dataset-${String(index)}.jsonl`, lines(records)] as const),
  ['records.jsonl', lines(RECORDS)],
  ['records', lines(RECORDS)],
  ['array.json', text(JSON.stringify(RECORDS, null, 2))],
  ['object.json', text(JSON.stringify({ version: 1, data: { train: RECORDS } }))],
  ['lines.json', lines(RECORDS)],
  ['python.jsonl', text(`{"func": ${JSON.stringify(C)}, "score": NaN}\n{"func": "", "score": -Infinity}\n`)],
  ['tokens.jsonl', lines([{ code_tokens: C.split(/\s+/u), target: 1 }])],
  ['chat.jsonl', lines([{ messages: [{ role: 'assistant', content: `So:\n\`\`\`c\n${C}\`\`\`\n` }] }])],
  ['share.json', text(JSON.stringify([{ conversations: [{ from: 'gpt', value: `\`\`\`\n${C}\n\`\`\`` }] }]))],
  ['notebook.ipynb', text(JSON.stringify(NOTEBOOK, null, 1))],
  ['table.csv', text(CSV)],
  ['table.tsv', text(`func\ttarget\n"${C}"\t1\n`)],
  ['utf-16.jsonl', Buffer.from(`\uFEFF${lines(RECORDS).toString()}`, 'utf16le')],
  ['utf-16-big.csv', Buffer.from(`\uFEFF${CSV}`, 'utf16le').swap16()],
  ['latin-1.jsonl', Buffer.from(lines(RECORDS).toString(), 'latin1')],
  ['records.jsonl.gz', gzipSync(lines(RECORDS))],
  ['table.csv.gz', gzipSync(CSV)],
  ['array.json.gz', gzipSync(JSON.stringify(RECORDS))],
  ['plain.c.gz', gzipSync(C)],
  ['members.jsonl.gz', Buffer.concat([gzipSync(lines(RECORDS)), gzipSync(lines(RECORDS))])],
  ['frames.jsonl.zst', compressed('zstd-frames.zst')],
  ['records.jsonl.bz2', compressed('bzip2.bz2')],
  ['records.parquet', fixture('records')],
  ['chats.parquet', fixture('chats')],
  ['codec.parquet', fixture('codec-zstd')],
  ['plain.c', text(C)],
  ['plain.cpp', text(CPP)],
  ['plain.java', text(`class A {\n${JAVA}}\n`)],
  ['plain.py', text(PYTHON)],
  ['plain.js', text(SCRIPT)],
  ['two.h', text(`#define N 3\n${C}\n${C.replace('add', 'add_more')}`)],
  ['parallel.buggy', text('int f ( ) { return 1 ; }\nint g ( ) { return 2 ; }\n')],
];

const OTHERS: readonly (readonly [string, Buffer])[] = [
  ['parallel.fixed', text('int f ( ) { return 2 ; }\nint g ( ) { return 1 ; }\n')],
  ['alone.buggy', text('int f ( ) { return 1 ; }\n')],
  ['alone.fixed', text('int f ( ) { return 1 ; }\n')],
  ['list.txt', text('0\t1\t1\n1\t2\t0\n')],
  ['data.jsonl', lines([{ idx: '0', func: JAVA }])],
  ['declarations.h', text('#define N 3\nint f(void);\n')],
  ['comment.c', text('/* nothing */\n')],
  ['README.md', text('# Data\n')],
  ['records.md', lines(RECORDS)],
  ['LICENSE', text('Do what you want.\n')],
  ['picture.png', Buffer.from('\x89PNG\r\n\x1a\n\0\0\0\rIHDR', 'latin1')],
  ['code.png', text(C)],
  ['config.yml', text('on: push\n')],
  ['package.json', text('{"name": "x", "version": "1.0.0"}')],
  ['.gitattributes', text('*.jsonl text\n')],
  ['script.sh', text('echo\n')],
  ['program', Buffer.from('\x7fELF\x02\x01\x01\0\0\0', 'latin1')],
  ['object.pkl', Buffer.from([0x80, 4, 0x95, 1])],
  ['table.arrow', text('ARROW1\0\0')],
  ['archive.zip', Buffer.from('PK\x03\x04\0\0\0\0', 'latin1')],
  ['archive.tar.gz', gzipSync('x')],
  ['records.jsonl.xz', compressed('xz.xz')],
  [
    'pointer.jsonl',
    text(`version https://git-lfs.github.com/spec/v1\noid sha256:${'a'.repeat(64)}\nsize 5\n`),
  ],
];

const HOSTILE: readonly (readonly [string, Buffer])[] = [
  ['empty.jsonl', text('')],
  ['empty.json', text('')],
  ['empty.csv', text('')],
  ['empty.parquet', text('')],
  ['empty.ipynb', text('')],
  ['empty.c', text('')],
  ['empty', text('')],
  ['empty.buggy', text('')],
  ['empty.jsonl.gz', gzipSync('')],
  ['nothing.jsonl.gz', text('')],
  ['blank.jsonl', text('\n \n\t\n')],
  ['blank.json', text(' \n ')],
  ['blank.csv', text('\n\n\n')],
  ['blank.c', text('\n \n')],
  ['mark.jsonl', text('\uFEFF')],
  ['mark.c', text('\uFEFF')],
  ['mark-16.csv', Buffer.from([0xff, 0xfe])],
  ['array-0.json', text('[]')],
  ['arrays-0.json', text('[[], []]')],
  ['object-0.json', text('{}')],
  ['objects-0.jsonl', text('{}\n{}\n')],
  ['inner-0.json', text('{"data": []}')],
  ['null.json', text('null')],
  ['number.json', text('3')],
  ['strings.json', text('["a", "b"]')],
  ['numbers.jsonl', text('1\n2\n')],
  ['head.csv', text('func,target\n')],
  ['cells.csv', text('func,target\n,\n,\n')],
  ['cells-0.ipynb', text('{"cells": [], "metadata": {}, "nbformat": 4, "nbformat_minor": 5}')],
  ['prose.ipynb', text(JSON.stringify({ ...NOTEBOOK, cells: NOTEBOOK.cells.slice(0, 1) }))],
  ['no-code.jsonl', lines([{ text: 'some words in a row', stars: 3 }])],
  ['prose.jsonl', lines([{ instruction: 'Why?', output: 'You asked for it.' }])],
  ['code-0.jsonl', lines([{ func: '', target: 1 }])],
  ['code-null.jsonl', lines([{ func: null, target: 1 }, { target: 1 }, { func: 3 }])],
  ['broken.jsonl', text('nonsense\n{"func": "f\n')],
  ['never.json', text('[{"func": "f"},')],
  ['twice.jsonl', text(`{"func": "int f;", "func": ${JSON.stringify(C)}}\n`)],
  ['zero.jsonl', Buffer.concat([text('\0\n'), lines(RECORDS)])],
  ['zeros.c', Buffer.alloc(100)],
  ['bytes.jsonl', Buffer.from([...Buffer.from('{"func": "'), 0x81, 0x8d, ...Buffer.from('"}\n')])],
  ['unclosed.csv', text('func,target\n"int f;,1\nint g;,0\n')],
  ['columns.csv', text(`${'a,'.repeat(5000)}func\n${','.repeat(5000)}int f;\n`)],
  ['cut.jsonl.gz', gzipSync(lines(RECORDS)).subarray(0, 40)],
  ['cut.jsonl.zst', compressed('zstd.zst').subarray(0, 30)],
  ['cut.parquet', fixture('records').subarray(0, 2000)],
  ['bomb.jsonl.zst', compressed('bomb.zst')],
  ['twice.jsonl.gz', gzipSync(gzipSync(lines(RECORDS)))],
  ['deep.json', text(`${'['.repeat(3000)}${']'.repeat(3000)}`)],
  ['many.jsonl', text('{"func": "int f;"}\n'.repeat(300))],
];

const toFiles = (rows: readonly (readonly [string, Buffer])[]): readonly FileOfAKind[] =>
  rows.map(([name, bytes]) => ({ name, bytes }));

/** Data in every format, layout and coding. */
export const DATA_FILES = toFiles(DATA);
/** Files that are no data, that are read with others, or that nobody reads. */
export const OTHER_FILES = toFiles(OTHERS);
/** Empty, damaged and contrived files. */
export const HOSTILE_FILES = toFiles(HOSTILE);
