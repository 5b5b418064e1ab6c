import { describe, expect, test } from '@jest/globals';
import type { DataOptions } from '../../../src/data/row.js';
import { rowsIn } from '../records-in.js';
import { inWords } from '../temporary-folder.js';

async function read(content: string | Uint8Array, options: Partial<DataOptions> = {}): Promise<string[]> {
  return (await rowsIn('jsonl', 'd.jsonl', content, options)).map(inWords);
}

describe('readJsonl', () => {
  const cases: [string, string, string[]][] = [
    ['a record', '{"func":"f","target":1}\n', ['d.jsonl:1 c 1 f']],
    [
      'CRLF, blank lines and a missing last line end',
      '\r\n{"func":"f"}\r\n \n{"func":"g"}',
      ['d.jsonl:2 c null f', 'd.jsonl:4 c null g'],
    ],
    [
      'an old line end further on',
      `{"func":"f"}\n${'\n'.repeat(5000)}{"func":"g"}\r{"func":"h"}\n`,
      [
        'd.jsonl:1 c null f',
        'd.jsonl:5002 skipped several records on one line, with a carriage return alone between them: end each with a line feed',
      ],
    ],
    ['a byte-order mark', '\uFEFF{"func":"f","target":"x"}', ['d.jsonl:1 c x f']],
    [
      'labels of other types',
      '{"func":"f","target":true}\n{"func":"f","target":null}\n{"func":"f","target":[1]}',
      ['d.jsonl:1 c true f', 'd.jsonl:2 c null f', 'd.jsonl:3 c [1] f'],
    ],
    [
      'the language that a record names, or by content where it names another',
      '{"func":"f","lang":"Java"}\n{"func":"f","language":"cobol"}',
      ['d.jsonl:1 java null f', 'd.jsonl:2 c null f'],
    ],
    [
      'an unknown language, which excuses nothing: the content decides',
      '{"func":"boolean f() { return o instanceof A; }","lang":"x"}',
      ['d.jsonl:1 java null boolean f() { return o instanceof A; }'],
    ],
    ['a list of tokens', '{"func":["int","f","(",")"]}', ['d.jsonl:1 c null int f ( )']],
    [
      'the language of the content',
      '{"func":"boolean f() { return o instanceof A; }"}',
      ['d.jsonl:1 java null boolean f() { return o instanceof A; }'],
    ],
    ['a missing field', '{"target":1}', ['d.jsonl:1 skipped no field "func"']],
    ['a field of the prototype', '{"func2":1}', ['d.jsonl:1 skipped no field "func"']],
    ['code that is no string', '{"func":[5]}', ['d.jsonl:1 skipped field "func" is not a string']],
    ['empty code', '{"func":" "}', ['d.jsonl:1 skipped field "func" is empty']],
    [
      'no object',
      '[1]\n3\nnull',
      [
        'd.jsonl:1 skipped not a JSON object',
        'd.jsonl:2 skipped not a JSON object',
        'd.jsonl:3 skipped not a JSON object',
      ],
    ],
    ['duplicate keys with the same value', '{"func":"g","func":"g"}', ['d.jsonl:1 c null g']],
    [
      'duplicate keys',
      '{"func":"f","a":{"b":1,"b":1},"func":"g"}',
      [
        'd.jsonl:1 skipped key `func` occurs twice with different values, and readers differ in which one they take: keep one',
      ],
    ],
    [
      'duplicate keys in a list, with escapes and NaN',
      '{"func":"g","a":[{"b":NaN,"\\u0062":"\\"}:{"}]}',
      [
        'd.jsonl:1 skipped key `b` occurs twice with different values, and readers differ in which one they take: keep one',
      ],
    ],
    [
      'a line over the limit',
      `{"func":"${'x'.repeat(1000)}"}\n{"func":"g"}`,
      ['d.jsonl:1 skipped line of 1011 bytes, more than 1000', 'd.jsonl:2 c null g'],
    ],
  ];
  test.each(cases)('%s', async (_name, content, expected) => {
    expect(await read(content)).toEqual(expected);
  });

  test('a truncated last line is skipped, the records before it are read', async () => {
    const rows = await read('{"func":"f"}\n{"func":"g","tar');
    expect(rows[0]).toBe('d.jsonl:1 c null f');
    expect(rows[1]).toMatch(/^d\.jsonl:2 skipped not valid JSON: /);
  });

  test('a line that is not UTF-8 is told with its byte in the file', async () => {
    const bytes = Buffer.concat([
      Buffer.from('{"func":"f"}\n{"func":"'),
      Buffer.from([0x81]),
      Buffer.from('"}\n'),
    ]);
    expect(await read(bytes)).toEqual(['d.jsonl:1 c null f', 'd.jsonl:2 skipped not UTF-8 at byte 22']);
  });

  test('10,000 levels of nesting are no reason to fall over', async () => {
    const deep = `{"func":"f","x":${'['.repeat(10_000)}${']'.repeat(10_000)}}`;
    expect(await read(deep, { maxRecordBytes: 100_000 })).toEqual(['d.jsonl:1 c null f']);
  });

  test('fields are reached through dots, or by a name that has them', async () => {
    const options = { codeField: 'a.code', labelField: 'a.y' };
    expect(await read('{"a":{"code":"f","y":0}}\n{"a.code":"g","a":{"y":2}}\n{"a":["x"]}', options)).toEqual([
      'd.jsonl:1 c 0 f',
      'd.jsonl:2 c 2 g',
      'd.jsonl:3 skipped no field "a.code"',
    ]);
  });

  test('prototypes are not looked into', async () => {
    expect(await read('{"x":1}', { codeField: '__proto__.toString' })).toEqual([
      'd.jsonl:1 skipped no field "__proto__.toString"',
    ]);
    expect(await read('{"func":"f"}', { labelField: 'constructor.name' })).toEqual(['d.jsonl:1 c null f']);
  });

  test('--language wins over the record', async () => {
    expect(await read('{"func":"f","lang":"java"}', { language: 'c' })).toEqual(['d.jsonl:1 c null f']);
  });
});
