import { describe, expect, test } from '@jest/globals';
import type { DataOptions } from '../../../src/data/row.js';
import { rowsIn } from '../records-in.js';
import { inWords } from '../temporary-folder.js';

const AUTOMATIC = { codeField: 'auto', labelField: 'auto' };
const BOTH = 'choose the one that the model learns with --label-field';

/** The reason for which a file of records is not read as a whole, if there is one. */
async function reasons(records: readonly object[], options: Partial<DataOptions> = {}): Promise<string[]> {
  const lines = records.map((record) => `${JSON.stringify(record)}\n`).join('');
  const rows = (await rowsIn('jsonl', 'd.jsonl', lines, { ...AUTOMATIC, ...options })).map(inWords);
  return rows.filter((row) => row.includes('skipped'));
}

function few(make: (index: number) => object): readonly object[] {
  return Array.from({ length: 12 }, (_, index) => make(index));
}

describe('fields that could be the label as well', () => {
  const differing: [string, (index: number) => object, string][] = [
    [
      'a further field beside it',
      (i) => ({ func: 'f', vul: 0, target: i % 2 }),
      '`target` and `vul`, and differ in 6',
    ],
    [
      'a constant beside it',
      (i) => ({ func: 'f', target: 1, vul: i % 2 }),
      '`target` and `vul`, and differ in 6',
    ],
    [
      'a nearer field',
      (i) => ({ r: { func: 'f', label: i % 3 === 0 ? 1 : 0 }, target: 0 }),
      '`r.label` and `target`, and differ in 4',
    ],
    [
      'the opposite of it',
      (i) => ({ func: 'f', target: i % 2, vul: 1 - (i % 2) }),
      '`target` and `vul`, and differ in 12',
    ],
    [
      'words',
      (i) => ({ func: 'f', target: 1, label: i < 6 ? 'a' : 'b' }),
      '`target` and `label`, and differ in 12',
    ],
  ];
  test.each(differing)('%s: nobody knows which one is meant', async (_name, make, says) => {
    expect(await reasons(few(make))).toEqual([
      `d.jsonl:null skipped two fields could be the label, ${says} of the records: ${BOTH}`,
    ]);
  });

  test('values that occur once do not hide a label', async () => {
    const records = few((i) => ({ func: 'f', target: i % 2, vul: 0 }));
    const odd = Array.from({ length: 11 }, (_, i) => ({ func: 'f', target: 0, vul: i + 2 }));
    expect(await reasons([...records, ...odd])).toHaveLength(1);
  });

  const same: [string, (index: number) => object][] = [
    ['one label', (i) => ({ func: 'f', vul: i % 2 })],
    [
      'a copy of it, written in another way',
      (i) => ({ func: 'f', target: i % 2, vul: i % 2 === 1, label: String(i % 2) }),
    ],
    ['names of classes', (i) => ({ func: 'f', target: i % 2, class: `Class${String(i)}` })],
    ['numbers of bugs', (i) => ({ func: 'f', target: i % 2, bug: 4000 + i })],
  ];
  test.each(same)('%s', async (_name, make) => {
    expect(await reasons(few(make))).toEqual([]);
  });

  test('a choice of the user ends it', async () => {
    const records = few((i) => ({ func: 'f', vul: 0, target: i % 2 }));
    expect(await reasons(records, { labelField: 'vul' })).toEqual([]);
  });
});
