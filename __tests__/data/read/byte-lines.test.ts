import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { byteLines } from '../../../src/data/read/byte-lines.js';
import { collect, stream } from '../temporary-folder.js';

const lines = (maxBytes: number, ...pieces: string[]) => collect(byteLines(stream(...pieces), { maxBytes }));

describe('byteLines', () => {
  test.each([
    ['', []],
    ['\n', ['']],
    ['a', ['a']],
    ['a\n', ['a']],
    ['a\n\nb', ['a', '', 'b']],
    ['a\r\nb\r\n', ['a\r', 'b\r']],
  ])('%j has the lines %j', async (text, expected) => {
    expect((await lines(9, text)).map(({ bytes }) => bytes?.toString())).toEqual(expected);
  });

  test('cuts make no difference, and starts lead to the same bytes', async () => {
    const text = fc
      .array(fc.constantFrom('a', 'é', '\n', '\r'), { maxLength: 30 })
      .map((all) => all.join(''));
    await fc.assert(
      fc.asyncProperty(text, fc.integer({ min: 1, max: 7 }), async (whole, size) => {
        const bytes = Buffer.from(whole);
        const pieces = Array.from({ length: Math.ceil(bytes.length / size) }, (_, i) =>
          bytes.subarray(i * size, (i + 1) * size),
        );
        const found = await collect(byteLines(stream(...pieces), { maxBytes: 100 }));
        expect(
          found.map((line) => (line.bytes?.toString() ?? '') + (line.terminated ? '\n' : '')).join(''),
        ).toBe(whole);
        for (const line of found) {
          expect(bytes.subarray(line.start, line.start + line.length)).toEqual(line.bytes);
        }
      }),
    );
  });

  test('a line over the limit is passed over, the next one keeps its number and place', async () => {
    const [first, second, third] = await lines(3, 'abc\nde', 'fg\nh');
    expect(first?.bytes?.toString()).toBe('abc');
    expect(second).toMatchObject({ number: 2, start: 4, length: 4, bytes: null });
    expect(third).toMatchObject({ number: 3, start: 9, terminated: false });
  });

  test('a line of 50 MB is never held', async () => {
    async function* long() {
      await Promise.resolve();
      for (let i = 0; i < 800; i++) yield Buffer.alloc(65_536, 'x');
      yield Buffer.from('\nshort\n');
    }
    let held = 0;
    const options = { maxBytes: 1_000_000, onHeld: (bytes: number) => (held = Math.max(held, bytes)) };
    const found = await collect(byteLines(long(), options));
    expect(found.map(({ length, bytes }) => [length, bytes?.toString()])).toEqual([
      [52_428_800, undefined],
      [5, 'short'],
    ]);
    expect(held).toBeGreaterThan(900_000);
    expect(held).toBeLessThanOrEqual(1_000_000);
  });
});
