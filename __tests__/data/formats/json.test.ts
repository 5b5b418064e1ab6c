import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { readJson } from '../../../src/data/formats/json-format.js';
import { RecordSize, TINY_RECORDS } from '../../../src/data/formats/json/record-size.js';
import { readJsonl } from '../../../src/data/formats/jsonl.js';
import type { RawRecord } from '../../../src/data/formats/raw-record.js';
import type { DataOptions } from '../../../src/data/row.js';
import { fuzzRuns } from '../fuzz-runs.js';
import { rowsIn } from '../records-in.js';
import { collect, inWords, stream } from '../temporary-folder.js';

async function read(content: string | Uint8Array, options: Partial<DataOptions> = {}): Promise<string[]> {
  return (await rowsIn('json', 'd.json', content, options)).map(inWords);
}

const limits = {
  maxRecordBytes: 1000,
  records: 'auto',
  isRecord: (value: object) => Object.hasOwn(value, 'func'),
};

/** The records of pieces of a file. */
function recordsOf(...pieces: (string | Uint8Array)[]): Promise<RawRecord[]> {
  return collect(readJson({ chunks: () => stream(...pieces) }, limits));
}

const TWO = ['d.json:1 c 1 f', 'd.json:2 c null g'];
const pretty = JSON.stringify([{ func: 'f', target: 1 }, { func: 'g' }], null, 2);

describe('records of JSON', () => {
  test.each<[string, string, string[]]>([
    ['an array', '[{"func":"f","target":1},{"func":"g"}]', TWO],
    ['an array over many lines', pretty, TWO],
    ['an array behind a byte-order mark', `\uFEFF${pretty}`, TWO],
    ['an object that holds an array', `{"about":"x","data":${pretty}}`, TWO],
    ['an array deep inside', `{"a":{"n":[1,2,"x"],"b":{"rows":${pretty}}},"z":[]}`, TWO],
    ['two arrays', '{"train":[{"func":"f","target":1}],"test":[{"func":"g"}]}', TWO],
    ['arrays in an array', '[[{"func":"f","target":1}],[{"func":"g"}]]', TWO],
    ['objects one after the other', '{"func":"f","target":1}{"func":"g"}', TWO],
    ['objects a line', '{"func":"f","target":1}\n\n{"func":"g"}\n', TWO],
    ['objects over many lines', '{\n "func":"f",\n "target":1\n}\n{\n "func":"g"\n}\n', TWO],
    ['objects with commas between', '{"func":"f","target":1},\n{"func":"g"},\n', TWO],
    ['one record', '{"func":"f","target":1}', TWO.slice(0, 1)],
    ['one record that holds an array', '{"func":"f","target":1,"x":[{"a":1}]}', TWO.slice(0, 1)],
    ['comments and trailing commas', '// x "\n[{"func":"f",/* [ */"target":1,},{"func":"g"},]', TWO],
    [
      'what Python writes',
      '[{"func":"f","target":1,"a":NaN,"b":[Infinity,-Infinity],"c":"NaN"},{"func":"g","target":NaN}]',
      TWO,
    ],
    [
      'large numbers, twice the same key with the same value, half pairs',
      '[{"func":"f","func":"f","target":9007199254740993,"s":"\\ud800"},{"func":"g"}]',
      ['d.json:1 c 9007199254740992 f', TWO[1] ?? ''],
    ],
  ])('%s', async (_, content, expected) => {
    expect(await read(content)).toEqual(expected);
  });

  test.each<[string, string, string, string[]]>([
    ['a path', '/data/*', '{"meta":[{"func":"m"}],"data":[{"func":"f","target":1},{"func":"g"}]}', TWO],
    [
      'a path through all members',
      '/*/rows/*',
      '{"a":{"rows":[{"func":"f","target":1}]},"b":{"rows":[{"func":"g"}]}}',
      TWO,
    ],
    ['members of an object', '/data/*', '{"data":{"a":{"func":"f","target":1},"b":{"func":"g"}}}', TWO],
    ['the root', '', '{"func":"f","target":1}{"func":"g"}', TWO],
    ['a path that leads nowhere', '/rows/*', '{"data":[{"func":"f"}]}', ['d.json:1 skipped no record in it']],
  ])('at %s that the user gives', async (_, records, content, expected) => {
    expect(await read(content, { records })).toEqual(expected);
  });

  test.each<[string, string | Uint8Array, string[]]>([
    [
      'no object',
      '[1,"x",{"func":"g"},null]',
      [
        'd.json:1 skipped 2 values that are not JSON objects',
        'd.json:3 c null g',
        'd.json:4 skipped not a JSON object',
      ],
    ],
    ['an empty array', '[]', ['d.json:1 skipped no record in it']],
    ['no JSON', 'hello, world', ['d.json:1 skipped not a JSON object']],
    [
      'a broken element',
      '[{"func":bad},{"func":"g"}]',
      [expect.stringMatching(/^d\.json:1 skipped not valid JSON: /) as unknown as string, TWO[1] ?? ''],
    ],
    [
      'a string without its end',
      '[{"func":"f},{"func":"g"}]',
      [expect.stringMatching(/^d\.json:1 skipped not valid JSON: /) as unknown as string, TWO[1] ?? ''],
    ],
    [
      'a line end in a string',
      '[\n{"func":"f\n"},\n{"func":"g"}\n]',
      ['d.json:1 skipped not valid JSON: a line end in a string', TWO[1] ?? ''],
    ],
    [
      'brackets that do not match',
      '[{"func":["f"},{"func":"g"}]',
      ['d.json:1 skipped not valid JSON: an unexpected }', TWO[1] ?? ''],
    ],
    [
      'a torn last element',
      '[{"func":"f","target":1},{"func":"g',
      [TWO[0] ?? '', 'd.json:2 skipped not valid JSON: the file ends in it'],
    ],
    [
      'an array without its end',
      '[{"func":"f","target":1}',
      [TWO[0] ?? '', 'd.json:2 skipped not valid JSON: the file ends before its last bracket'],
    ],
    [
      'a record over the limit',
      `[{"func":"${'x'.repeat(2000)}"},{"func":"g"}]`,
      ['d.json:1 skipped record of 2011 bytes, more than 1000', TWO[1] ?? ''],
    ],
    [
      'a zero byte',
      '[{"func":"f\0"},{"func":"g"}]',
      [expect.stringMatching(/^d\.json:1 skipped not valid JSON: /) as unknown as string, TWO[1] ?? ''],
    ],
    [
      'a byte that is not UTF-8',
      Buffer.from('[{"func":"\x81"},{"func":"g"}]', 'latin1'),
      ['d.json:1 skipped not UTF-8 at byte 10', TWO[1] ?? ''],
    ],
    [
      'a container over the limit',
      `{"a":"${'x'.repeat(600)}","n":[${'1,'.repeat(300)}2],"d":[{"func":"g"}]}`,
      ['d.json:1 skipped a long string outside the records', TWO[1] ?? ''],
    ],
    [
      'an object over the limit without records',
      `{"n":[${'1,'.repeat(600)}2]}`,
      ['d.json:1 skipped an object longer than a record may be, without records in it'],
    ],
  ])('%s costs one reason, and the rest is read', async (_, content, expected) => {
    expect(await read(content)).toEqual(expected);
  });

  test('a record knows the line of its code, and the byte where it begins', async () => {
    const [first, second] = await rowsIn('json', 'd.json', `\uFEFF${pretty}`);
    expect(first).toMatchObject({ unit: { record: 1, startLine: 3, place: { pointer: '/func', start: 7 } } });
    expect(second).toMatchObject({ unit: { record: 2, startLine: 7 } });
  });
});

const json = fc.json({ maxDepth: 3 });
const member = fc.record({ func: fc.string({ unit: 'grapheme' }), x: fc.jsonValue({ maxDepth: 3 }) });

/** A failure is reported after this time, as far as it is shrunk by then. */
const FUZZED = { interruptAfterTimeLimit: 60_000, markInterruptAsFailure: false };

/** Cuts bytes at offsets, wherever in a character they are. */
function cut(text: string, at: readonly number[]): Buffer[] {
  const bytes = Buffer.from(text);
  const ends = [...new Set(at.map((one) => one % (bytes.length + 1)))].sort((a, b) => a - b);
  return [...ends, bytes.length].map((end, index) => bytes.subarray(index === 0 ? 0 : ends[index - 1], end));
}

describe('any JSON', () => {
  test('of objects is read as JSON.parse reads it, in whatever pieces it arrives', async () => {
    const indents = fc.constantFrom(undefined, 1, '\t');
    await fc.assert(
      fc.asyncProperty(fc.array(member), indents, fc.array(fc.nat()), async (all, indent, at) => {
        const text = JSON.stringify(all, null, indent);
        const found = await recordsOf(...cut(text, at));
        const expected = all.length === 0 ? [undefined] : (JSON.parse(text) as unknown[]);
        const values = found.map((one) => (one.ok || one.reason.startsWith('record of') ? one : undefined));
        expect(values.map((one) => (one?.ok === true ? one.value : undefined))).toEqual(
          expected.map((one, index) => (values[index]?.ok === true ? one : undefined)),
        );
        expect(found.map(({ number }) => number)).toEqual(expected.map((_, index) => index + 1));
      }),
      { ...FUZZED, ...fuzzRuns(200) },
    );
  });

  test('in pieces is the same as whole, broken or not', async () => {
    const part = fc.oneof(
      json,
      fc.constantFrom('{', '}', '[', ']', ',', '"', '\n', '{"func":"', '\\', 'NaN', '/*'),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(part), fc.array(fc.nat()), async (parts, at) => {
        const plain = (all: readonly RawRecord[]) => all.map((one) => ({ ...one, lineOf: null }));
        const whole = await recordsOf(parts.join(''));
        expect(plain(await recordsOf(...cut(parts.join(''), at)))).toEqual(plain(whole));
        expect(whole.length).toBeGreaterThan(0);
      }),
      { ...FUZZED, ...fuzzRuns(300) },
    );
  });

  test('one broken element of an array does not take the others with it', async () => {
    const tears = fc.constantFrom(
      '{"func":"x',
      '{"func":"x"',
      '{"func":["x"}',
      '{"func" "x"}',
      '{func:1}',
      '{"a":tru}',
    );
    await fc.assert(
      fc.asyncProperty(fc.array(member), tears, fc.array(member), async (before, tear, after) => {
        const texts = (all: readonly object[]) => all.map((one) => JSON.stringify(one));
        const text = `[${[...texts(before), tear, ...texts(after)].join(',\n')}]`;
        const found = await recordsOf(text);
        const read = found.filter((one) => one.ok).length;
        const long = found.filter((one) => !one.ok && one.reason.startsWith('record of')).length;
        expect(read + long).toBe(before.length + after.length);
        expect(found.some((one) => !one.ok && one.reason.startsWith('not valid JSON'))).toBe(true);
      }),
      { ...FUZZED, ...fuzzRuns(200) },
    );
  });
});

describe('objects without text', () => {
  const bare = (count: number): string => '{"a": 1.5e3, "b" :null},\n'.repeat(count);
  const TEXT = '{"func":"f","target":1}';
  const places = (records: RawRecord[]): unknown[] =>
    records.flatMap((one) => (one.ok ? [] : [[one.number, one.line, one.reason]]));

  test.each([1, 1000])('%i in a row are records', async (count) => {
    const records = await recordsOf(`[${bare(count)}${TEXT}]`);
    expect(records.filter(({ ok }) => ok)).toHaveLength(count + 1);
  });

  test('after many others they count as one, in pieces of any size, and the records behind keep their numbers', async () => {
    const text = `[${bare(1000)}${TEXT},\n${bare(5000)}${TEXT},\n${bare(1001)}${TEXT}]`;
    const expected = [
      [2002, 2002, '4000 objects without text after many others'],
      [7003, 7003, 'an object without text after many others'],
    ];
    for (const size of [text.length, 70_001, 4096, 997]) {
      const pieces = Array.from({ length: Math.ceil(text.length / size) }, (_, at) =>
        text.slice(at * size, (at + 1) * size),
      );
      const records = await recordsOf(...pieces);
      expect(places(records)).toEqual(expected);
      const numbers = records.flatMap((one) =>
        one.ok && Object.hasOwn(one.value, 'func') ? [one.number] : [],
      );
      expect(numbers).toEqual([1001, 6002, 7004]);
    }
  });

  test.each([
    ['a string', '{"a":"b"}'],
    ['an object', '{"a":{}}'],
    ['a list', '{"a":[]}'],
  ])('%s is read on, however many there are', async (_, one) => {
    const records = await recordsOf(`[${`${one},`.repeat(1500)}${TEXT}]`);
    expect(records.filter(({ ok }) => ok)).toHaveLength(1501);
  });

  test('those that the user asks for are records', async () => {
    const chunks = () => stream(`{"data":[${bare(1500)}]}`);
    const records = await collect(readJson({ chunks }, { ...limits, records: '/data/*' }));
    expect(records.filter(({ ok }) => ok)).toHaveLength(1500);
  });
});

describe('bounds', () => {
  test('an object with more keys than a record has is refused before it is parsed', async () => {
    const object = (keys: number): string =>
      `{"func":"f",${Array.from({ length: keys }, (_, at) => `"key${String(at)}":12345`).join(',')}}`;
    const many = { ...limits, maxRecordBytes: 10_000_000 };
    const [small] = await collect(readJson({ chunks: () => stream(object(90_000)) }, many));
    expect(small?.ok).toBe(true);
    const [large] = await collect(readJson({ chunks: () => stream(object(101_000)) }, many));
    expect(large).toMatchObject({
      reason: 'not valid JSON: more than 100000 keys in objects with more than 1000 each',
    });
  });

  test('records that are many and tiny end the reading, with a reason', () => {
    const size = new RecordSize();
    const add = (count: number, bytes: number): boolean => {
      for (let at = 0; at < count; at += 1) size.add(bytes);
      return size.isTooSmall;
    };
    expect(add(100_000, 9)).toBe(false);
    expect(add(1, 9)).toBe(true);
    expect(add(1, 32 * 100_002)).toBe(false);
  });

  test('a file of tiny records is read up to the bound', async () => {
    const lines = stream('1\n'.repeat(110_000));
    let last: RawRecord | undefined;
    let count = 0;
    for await (const record of readJsonl(lines, limits)) {
      last = record;
      count += 1;
    }
    expect(count).toBe(100_002);
    expect(last).toEqual({ ok: false, number: 100_002, line: 100_002, reason: TINY_RECORDS });
  });
});
