import { describe, expect, test } from '@jest/globals';
import { holdsLabels } from '../../../src/data/formats/plain-text/label-table.js';
import { LABELS_ALONE } from '../../../src/data/formats/unread-reason.js';
import { readData } from '../../../src/data/read-data.js';
import { DATA_OPTIONS } from '../records-in.js';
import { collect, inWords, stream, temporaryFolder } from '../temporary-folder.js';

const LABELS = Array.from({ length: 40 }, (_, i) => (i % 3 === 0 ? 1 : 0));
const lines = (line: (label: number, id: number) => string) => LABELS.map(line).join('\n');
const object = <T>(value: (label: number) => T, id = (i: number) => String(i)) =>
  Object.fromEntries(LABELS.map((label, i) => [id(i), value(label)]));

/** Labels of records that are in another file, in the forms that loaders read. */
const TABLES: [string, string, string][] = [
  ['an object by ids', '.json', JSON.stringify(object((label) => label))],
  ['the same, indented', '.json', JSON.stringify(object(String), null, 2)],
  [
    'an object of objects',
    '.json',
    JSON.stringify(
      object((label) => ({ label })),
      null,
      1,
    ),
  ],
  ['an object of one-hot lists', '.json', JSON.stringify(object((label) => [1 - label, label]))],
  ['an object by hashes', '.json', JSON.stringify(object(Boolean, (i) => `${String(1e7 + i * 77)}ab`))],
  ['an object by names of files', '.json', JSON.stringify(object(Boolean, (i) => `src/f${'x'.repeat(i)}.c`))],
  ['in another object', '.json', JSON.stringify({ version: 'a', train: object((label) => label) })],
  ['a list', '.json', JSON.stringify(LABELS)],
  ['a list of records', '.json', JSON.stringify(LABELS.map((label, id) => ({ id, label })))],
  ['lists by columns', '.json', JSON.stringify({ id: LABELS.map((_, i) => i), label: LABELS })],
  ['YAML by ids', '.yml', lines((label, id) => `${String(id)}: ${String(label)}`)],
  ['YAML of words', '.yaml', lines((label, id) => `f_${String(id)}: ${label === 1 ? 'bad' : 'good'}`)],
  ['YAML of records', '.yml', lines((label, id) => `- id: ${String(id)}\n  label: ${String(label)}`)],
  ['a list of YAML', '.yml', lines((label) => `- ${String(label)}`)],
  ['TOML', '.toml', `# labels\n[labels]\n${lines((label, id) => `${String(id)} = ${String(label)}`)}`],
  ['INI', '.ini', `; labels\n[labels]\n${lines((label, id) => `${String(id)}=${String(label)}`)}`],
  ['columns', '.conf', lines((label, id) => `${String(id)} ${String(label)}`)],
  ['one label a line', '.cfg', lines(String)],
];

describe('labels without code are unread in every format', () => {
  const folder = temporaryFolder();
  test.each(TABLES)('%s %s', async (_, extension, text) => {
    expect(holdsLabels(text)).toBe(true);
    folder.put(`d/labels${extension}`, text);
    const tools = {
      listFunctions: () => ({ places: [], unlisted: 0 }),
      ...{ cwd: folder.root(), stdin: stream('') },
    };
    const rows = await collect(
      readData(['d'], { ...DATA_OPTIONS, codeField: 'auto', maxRecordBytes: 100_000 }, tools),
    );
    expect(rows.map(inWords)).toEqual([`d/labels${extension}:null skipped ${LABELS_ALONE}`]);
  });
});

const RULES = Object.fromEntries(Array.from('abcdefghijklmn', (name) => [`no-${name}`, 2]));

test.each<[string, string]>([
  ['package.json', JSON.stringify({ name: 'x', dependencies: { a: '1.0.0', 'b-2': '1.0.0', c3: '1.0.0' } })],
  ['tsconfig.json', JSON.stringify({ compilerOptions: { strict: true, noEmit: true, lib: ['es2020'] } })],
  ['rules of a linter', JSON.stringify({ rules: RULES })],
  ['names of labels', JSON.stringify({ id2label: object(String, (i) => String(i)), a: 'x' }).slice(0, 60)],
  ['a vocabulary', JSON.stringify(Object.fromEntries(LABELS.map((_, i) => [`t${String(i)}`, i])))],
  ['a workflow', 'on: push\njobs:\n  a:\n    runs-on: ubuntu-22.04\n    timeout-minutes: 10\n'],
  ['ports', 'services:\n  a:\n    ports:\n      - 80:80\n      - 443:443\n'],
  ['answers of an API', lines((_, id) => `'${id % 2 === 0 ? '200' : '404'}': { "description": "ok" }`)],
  ['steps of a scale', JSON.stringify(Object.fromEntries(LABELS.map((_, i) => [i, `${String(i)}px`])))],
])('settings are no labels: %s', (_, text) => {
  expect(holdsLabels(text)).toBe(false);
});
