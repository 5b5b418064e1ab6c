import { describe, expect, jest, test } from '@jest/globals';
import { gzipSync } from 'node:zlib';
import { cFunction, SLOW_MACHINE_MS, STATEMENT, workplace } from './fake-world.js';

jest.setTimeout(SLOW_MACHINE_MS);

const BAD = cFunction('bad', STATEMENT);
const CLEAN = cFunction('clean');
const POINTER = `version https://git-lfs.github.com/spec/v1\noid sha256:${'a'.repeat(64)}\nsize 5\n`;
const record = (value: object) => `${JSON.stringify(value)}\n`;
const bytes = (...parts: readonly (string | Uint8Array)[]) =>
  Buffer.concat(parts.map((part) => (typeof part === 'string' ? Buffer.from(part) : part)));
const utf16 = (text: string) => Buffer.from(`\uFEFF${text}`, 'utf16le');
const csv = (cell: string) => `,func,note\n0,"${cell.replaceAll('"', '""')}",x\n`;
const notebook = (source: string) =>
  JSON.stringify({
    cells: [{ cell_type: 'code', source: source.split(/(?<=\n)/u), metadata: {}, outputs: [] }],
    metadata: { language_info: { name: 'c' } },
    ...{ nbformat: 4, nbformat_minor: 5 },
  });

/** Files that hold the trigger, each of which passed a gate once, and whether it is found or fails as unread. */
const CASES: readonly (readonly [string, string, string | Uint8Array, 'found' | 'unread'])[] = [
  ['a number that only Python reads', 'a.jsonl', `{"func": ${JSON.stringify(BAD)}, "score": NaN}\n`, 'found'],
  ['an unknown language', 'a.jsonl', record({ func: BAD, lang: 'x' }), 'found'],
  ['a JSON array', 'new.json', JSON.stringify([{ func: CLEAN }, { func: BAD }], null, 1), 'found'],
  ['an array in an object', 'new.json', JSON.stringify({ data: [{ func: BAD }] }), 'found'],
  ['an array of strings', 'a.json', JSON.stringify([BAD, BAD]), 'unread'],
  ['an array of arrays', 'a.json', JSON.stringify([[BAD, 0]]), 'unread'],
  [
    'an array in many',
    'a.json',
    `${'['.repeat(70)}${JSON.stringify({ func: BAD })}${']'.repeat(70)}`,
    'unread',
  ],
  [
    'an object in many',
    'a.json',
    `${'{"a":'.repeat(70)}${JSON.stringify({ func: BAD })}${'}'.repeat(70)}`,
    'found',
  ],
  ['an element behind many', 'a.json', JSON.stringify({ a: [...Array<string>(40).fill('x'), BAD] }), 'found'],
  ['a table', 'a.csv', csv(BAD), 'found'],
  ['a compressed file', 'a.jsonl.gz', gzipSync(record({ func: BAD })), 'found'],
  ['a compressed table', 'a.csv.gz', gzipSync(csv(BAD)), 'found'],
  ['other names of fields', 'a.jsonl', record({ code: BAD, label: 1 }), 'found'],
  ['a zero byte before', 'a.jsonl', `\0\n${record({ func: BAD })}`, 'found'],
  ['UTF-16', 'a.c', utf16(BAD), 'found'],
  ['records in UTF-16', 'a.jsonl', utf16(record({ func: BAD })), 'found'],
  ['a byte of Latin-1 in a comment', 'a.c', bytes('/* caf', Buffer.from([0xe9]), ` */\n${BAD}`), 'found'],
  ['a record of 2.1 MB', 'a.jsonl', record({ func: BAD, pad: 'x'.repeat(2_100_000) }), 'found'],
  ['a notebook', 'a.ipynb', notebook(BAD), 'found'],
  [
    'a chat',
    'a.jsonl',
    record({ messages: [{ role: 'assistant', content: `So:\n\`\`\`c\n${BAD}\n\`\`\`\n` }] }),
    'found',
  ],
  ['a fence in a comment', 'a.jsonl', record({ func: `/*\n\`\`\`\n${CLEAN}\n\`\`\`\n*/\n${BAD}` }), 'found'],
  ['an empty fence', 'a.jsonl', record({ func: `/*\n\`\`\`\n\`\`\`\n*/\n${BAD}` }), 'found'],
  [
    'code beside a fence',
    'a.jsonl',
    record({ messages: [{ role: 'assistant', content: `\`\`\`make\nall:\n\`\`\`\n\n${BAD}` }] }),
    'found',
  ],
  [
    'a copy without the comment mark',
    'a.jsonl',
    record({
      func: BAD.replace(STATEMENT, `// ${STATEMENT}`),
      code: BAD.replace(STATEMENT, `//\n${STATEMENT}`),
    }),
    'found',
  ],
  [
    'a million fences',
    'a.jsonl',
    record({ messages: [{ role: 'assistant', content: '```\nx\n```\n'.repeat(200_000) }] }),
    'unread',
  ],
  ['tokens', 'a.jsonl', record({ func: BAD.split(/\s+/u) }), 'found'],
  ['a name that says nothing', 'samples', record({ func: BAD }), 'found'],
  ['a name of another kind', 'README.md', record({ func: BAD }), 'found'],
  ['C under the name of C++', 'a.cpp', BAD, 'found'],
  ['a file of C over the limit', 'a.c', `${BAD}${'/* long */\n'.repeat(1_000_000)}`, 'unread'],
  ['a pointer of Git LFS', 'a.jsonl', POINTER, 'unread'],
  [
    'a field that comes late',
    'a.jsonl',
    record({ func: CLEAN }).repeat(200) + record({ func: CLEAN, snippet: BAD }),
    'found',
  ],
  ['an archive under the name of a picture', 'a.png', bytes('PK\u0003\u0004', Buffer.alloc(40)), 'unread'],
  ['text under the name of our cache', 'a.verdicts', BAD, 'unread'],
  ['an archive', 'a.zip', bytes('PK\u0003\u0004', Buffer.alloc(40)), 'unread'],
  ['Arrow', 'a.arrow', bytes('ARROW1\0\0'), 'unread'],
  ['a Python object', 'a.pkl', bytes(Buffer.from([0x80, 4, 0x95])), 'unread'],
  ['text that is no picture', 'a.png', BAD, 'unread'],
  ['text with a zero byte that is no picture', 'a.png', `\0\n${BAD}`, 'unread'],
  ['a long configuration', 'a.yml', `- ${JSON.stringify(BAD)}\n`.repeat(4_000), 'unread'],
  ['a script', 'a.sh', 'echo\n', 'unread'],
  ['code in a field of another name', 'a.jsonl', record({ func: CLEAN, docstring: BAD }), 'found'],
  ['code in the label', 'a.jsonl', record({ func: CLEAN, label: BAD }), 'found'],
  ['code as a key', 'a.jsonl', record({ func: CLEAN, x: { [BAD]: 1 } }), 'unread'],
  ['code in base64', 'a.jsonl', record({ func: CLEAN, x: Buffer.from(BAD).toString('base64') }), 'unread'],
  [
    'a key that occurs twice',
    'a.jsonl',
    `{"func": ${JSON.stringify(BAD)}, "func": ${JSON.stringify(CLEAN)}}\n`,
    'unread',
  ],
  ['a list of strings', 'new.json', JSON.stringify([BAD]), 'unread'],
  ['a list of lists of strings', 'new.json', JSON.stringify([['x'], [BAD]]), 'unread'],
  ['code under the name of a patch', 'new.json', JSON.stringify({ patch: BAD }), 'found'],
  ['code under the name of a comment', 'new.json', JSON.stringify({ comment: BAD }), 'found'],
  ['code around records', 'new.json', JSON.stringify({ x: BAD, data: [{ func: CLEAN }] }), 'found'],
  ['a key around records', 'new.json', JSON.stringify({ [BAD]: [{ func: CLEAN }] }), 'unread'],
  [
    'too many fields of code',
    'new.json',
    JSON.stringify(
      Object.fromEntries(
        Array.from({ length: 40 }, (_, i) => [`k${String(i)}`, cFunction(`f${String(i)}`, STATEMENT)]),
      ),
    ),
    'unread',
  ],
  [
    'too many pieces of code',
    'new.json',
    JSON.stringify({
      func: CLEAN,
      list: Array.from({ length: 1001 }, (_, i) => cFunction(`f${String(i)}`, STATEMENT)),
    }),
    'unread',
  ],
  ['a notebook with a cell of another type', 'a.ipynb', notebook(BAD).replace('"code"', '"Code"'), 'found'],
  ['a notebook that is none', 'a.ipynb', JSON.stringify([{ func: BAD }]), 'found'],
  ['a byte that is no character', 'a.jsonl', bytes('{"func": "', Buffer.from([0x81]), `"}\n`), 'unread'],
  ['a line that is no record', 'a.jsonl', 'nonsense\n', 'unread'],
];

describe('a change that adds', () => {
  test.each(CASES)('%s is not passed in silence', async (_, name, content, outcome) => {
    const place = await workplace({
      'old/kept.c': CLEAN,
      'new/kept.c': CLEAN,
      'new/other.c': cFunction('other'),
      [`new/${name}`]: content,
    });
    const { code, result } = await place.run([
      'scan',
      '--base',
      'old',
      '--head',
      'new',
      '--format',
      'json',
      '--config',
      'none',
      '--quiet',
    ]);
    const { overall, findings, summary } = result();
    expect([code, overall?.kind]).toEqual([1, outcome === 'found' ? 'poisoned' : 'undecided']);
    if (outcome === 'found') expect(findings.map(({ path }) => path)).toEqual([name]);
    else expect(summary.records.unread).toBeGreaterThan(0);
    const { total, judged, unchanged, accepted, notData, unread } = summary.records;
    expect(total).toBe(judged + unchanged + accepted + notData + unread);
    expect(summary.files.total).toBe(2);
  });

  test.each([
    ['documentation', 'docs/a.md', '# Data\n'],
    ['a licence', 'LICENSE', 'Do what you want.\n'],
    ['a picture', 'a.png', bytes(Buffer.from([0x89]), 'PNG\r\n\0\0')],
    ['configuration', '.github/workflows/ci.yml', 'on: push\n'],
    ['configuration in JSON', 'package.json', '{"name":"x","scripts":{"test":"jest"}}'],
    ['declarations', 'a.h', '#define N 3\nint f(void);\n'],
    ['an empty file', 'a.jsonl', ''],
    ['an empty source file', 'a.c', ''],
    ['blank lines', 'a.jsonl', '\n \n'],
    ['a table without rows', 'a.csv', 'func,target\n'],
  ])('%s has nothing to judge', async (_, name, content) => {
    const place = await workplace({ 'old/kept.c': CLEAN, 'new/kept.c': CLEAN, [`new/${name}`]: content });
    const { code, result } = await place.run([
      'scan',
      '--base',
      'old',
      '--head',
      'new',
      '--format',
      'json',
      '--config',
      'none',
      '--quiet',
    ]);
    const { overall, summary, notData } = result();
    expect([code, overall?.kind]).toEqual([0, 'nothing']);
    expect(notData.map(({ path }) => path)).toEqual([name]);
    expect(summary.files).toEqual({ total: 1, judged: 0, unchanged: 0, accepted: 0, notData: 1, unread: 0 });
  });
});

test('a patch is named and counted, and not judged', async () => {
  const patch = `--- a/a.c\n+++ b/a.c\n@@ -1,2 +1,3 @@\n int f()\n {\n+  ${STATEMENT}\n`;
  const place = await workplace({ 'a.jsonl': record({ func: CLEAN, patch }).repeat(3) });
  const { result } = await place.run(['scan', 'a.jsonl', '--format', 'json', '--config', 'none', '--quiet']);
  expect(result().summary.asides).toEqual([{ path: 'a.jsonl', field: 'patch', records: 3 }]);
});

test('a scan that judges nothing says why, whole, and how to go on', async () => {
  const place = await workplace({
    'a.jsonl': record({ text: 'prose without any code', stars: 3 }).repeat(20),
  });
  const { code, err } = await place.run(['scan', 'a.jsonl', '--config', 'none', '--victim', 'sentinel']);
  expect(code).toBe(2);
  expect(err).toContain('Nothing was judged');
  expect(err).toContain('--code-field');
});

test.each([
  [
    'company',
    '--witness leaves out labels and models; company, which needs some hundred records, could see nothing in 20',
  ],
  [
    'labels',
    'the records have no labels that a probe could learn, and --witness leaves out the other witnesses',
  ],
  [
    'labels,company',
    'the records have no labels that a probe could learn, and --witness leaves out models; company, which needs some hundred records, could see nothing in 20',
  ],
])(
  'nothing is judged by %s alone in 20 records without labels, and the reason is named',
  async (names, reason) => {
    const records = Array.from({ length: 20 }, (_, at) => record({ func: cFunction(`f${String(at)}`) }));
    const place = await workplace({ 'a.jsonl': records.join('') });
    const args = ['--witness', names, '--format', 'json', '--config', 'none', '--quiet'];
    const { code, err, result } = await place.run(['scan', 'a.jsonl', ...args]);
    const { summary, skipped } = result();
    expect(code).toBe(2);
    expect(err).toContain('Nothing was judged');
    expect(summary.records).toMatchObject({ judged: 0, unread: 20 });
    expect(summary.witnesses).toEqual([]);
    expect(skipped[0]?.reason).toBe(reason);
  },
);
