import { describe, expect, test } from '@jest/globals';
import { SAMPLE_RECORDS } from '../../../src/data/layouts/layout.js';
import { sampleRecords } from '../../../src/data/layouts/sample-records.js';
import { rowsIn } from '../records-in.js';
import { collect, inWords } from '../temporary-folder.js';

const AUTO = { codeField: 'auto', labelField: 'auto', idField: 'auto' };
const lines = (records: readonly object[]) => records.map((record) => `${JSON.stringify(record)}\n`).join('');

async function read(records: readonly object[]): Promise<readonly string[]> {
  return (await rowsIn('jsonl', 'd.jsonl', lines(records), AUTO)).map(inWords);
}

describe('the layout of a file', () => {
  test('a record that does not fit is a row with its reason, and one without code as well', async () => {
    const answers = [
      { prompt: 'Add.', completion: 'int f(void) { return 0; }' },
      { prompt: 'Why?', completion: 'You asked for it.' },
      { prompt: 'Add.' },
    ];
    expect(await read(answers)).toStrictEqual([
      'd.jsonl:1 c null int f(void) { return 0; }',
      'd.jsonl not data: no code in it',
      'd.jsonl:3 skipped no field "completion"',
    ]);
  });

  test('without a layout every record has the whole remedy', async () => {
    expect(await read([{ a: 'nothing of that kind' }, { a: 'and nothing here' }])).toStrictEqual([
      'd.jsonl:1 skipped no field was recognised as code: records have `a`: try `--code-field a`',
      'd.jsonl:2 skipped no field was recognised as code: records have `a`: try `--code-field a`',
    ]);
  });

  test('several pieces of one record are units of it, with their places', async () => {
    const text = '```c\nf();\n```\nand\n```java\ng();\n```';
    const rows = await rowsIn('jsonl', 'd.jsonl', lines([{ prompt: 'Two.', completion: text }]), AUTO);
    expect(rows).toMatchObject([
      {
        unit: {
          record: 1,
          language: 'c',
          code: 'f();\n',
          prompt: 'Two.',
          place: { pointer: '/completion', span: { start: 5, end: 10 } },
        },
      },
      { unit: { record: 1, language: 'java', code: 'g();\n', place: { pointer: '/completion' } } },
    ]);
  });
});

describe('sampleRecords', () => {
  test('the sample is bounded, and every record follows', async () => {
    let read = 0;
    let closed = false;
    async function* source() {
      await Promise.resolve();
      try {
        for (let number = 1; number <= 1000; number += 1) {
          read = number;
          yield { ok: true, number, line: number, value: { number } } as const;
        }
      } finally {
        closed = true;
      }
    }
    const { sample, records } = await sampleRecords(source());
    expect([sample.length, read]).toStrictEqual([SAMPLE_RECORDS, SAMPLE_RECORDS]);
    expect((await collect(records)).map(({ number }) => number)).toHaveLength(1000);
    expect(closed).toBe(true);
  });

  test('large records end the sample early, and a reader that stops closes the source', async () => {
    let closed = false;
    async function* source() {
      await Promise.resolve();
      try {
        for (let number = 1; ; number += 1) {
          yield { ok: true, number, line: number, bytes: 3_000_000, value: {} } as const;
        }
      } finally {
        closed = true;
      }
    }
    const { sample, records } = await sampleRecords(source());
    expect(sample).toHaveLength(3);
    await records.next();
    await records.return(undefined);
    expect(closed).toBe(true);
  });
});
