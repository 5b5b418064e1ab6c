import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { shownLines, withinRanges } from '../../../src/github/review/shown-lines.js';

const folder = mkdtempSync(path.join(tmpdir(), 'diff-lines-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** The patch that git makes, as GitHub sends it: hunks alone. */
function gitPatch(base: string, head: string): string {
  const [a, b] = [path.join(folder, 'a'), path.join(folder, 'b')];
  writeFileSync(a, base);
  writeFileSync(b, head);
  try {
    execFileSync('git', ['diff', '--no-index', '--no-color', '--diff-algorithm=myers', a, b], {
      encoding: 'utf8',
    });
    return '';
  } catch (error) {
    const { stdout } = error as { stdout: string };
    return stdout.slice(stdout.indexOf('@@')).replace(/\n$/, '');
  }
}

const never = () => {
  throw new Error('not asked for');
};
const lines = (...numbers: readonly number[]) => numbers.map((number) => `line ${String(number)}\n`).join('');
const TWENTY = lines(...Array.from({ length: 20 }, (_, index) => index + 1));

describe('the lines of a diff', () => {
  test('are those of its hunks, on either side', () => {
    const head = TWENTY.replace('line 2\n', 'LINE 2\n').replace('line 18\n', '');
    expect(shownLines('a.c', gitPatch(TWENTY, head), never)).toEqual({
      path: 'a.c',
      rightLines: [
        { start: 1, end: 5 },
        { start: 15, end: 19 },
      ],
      deletions: [2, 18],
      hasPatch: true,
    });
  });

  test.each([
    ['a new file', '', lines(1, 2), [{ start: 1, end: 2 }]],
    ['a removed file', lines(1, 2), '', []],
    ['a file without its last line end', 'a', 'b', [{ start: 1, end: 1 }]],
    ['lines that end in CR LF', 'a\r\nb\r\n', 'a\r\nc\r\n', [{ start: 1, end: 2 }]],
    ['a form feed and a lone CR, which end no line', 'a\f\rb\n', 'a\f\rc\n', [{ start: 1, end: 1 }]],
  ])('%s', (_name, base, head, rightLines) => {
    const computed = shownLines('a', null, () => ({ base, head }));
    expect(computed).toMatchObject({ rightLines, hasPatch: false });
    expect({ ...computed, hasPatch: true }).toEqual(shownLines('a', gitPatch(base, head), never));
  });

  test('are computed if the patch cannot be parsed', () => {
    const contents = () => ({ base: TWENTY, head: TWENTY.replace('line 2\n', '') });
    expect(shownLines('a', '@@ -1,9 +1,9 @@\n-cut off', contents)).toEqual(shownLines('a', null, contents));
  });

  test('are none if nothing can be compared', () => {
    expect(shownLines('a', null, () => null)).toMatchObject({ rightLines: [], deletions: [] });
    const large = 'x\n'.repeat(300_000);
    expect(shownLines('a', null, () => ({ base: '', head: large })).rightLines).toEqual([]);
  });

  test('include, if computed, every new or changed line', () => {
    const text = fc.array(fc.constantFrom('a\n', 'b\n', 'c\n', '\n'), { maxLength: 40 });
    fc.assert(
      fc.property(text, text, (base, head) => {
        const { rightLines } = shownLines('a', null, () => ({ base: base.join(''), head: head.join('') }));
        const counts = new Map<string, number>();
        for (const line of base) counts.set(line, (counts.get(line) ?? 0) + 1);
        const shown = head.filter((_, index) => withinRanges(rightLines, index + 1, index + 1));
        // lines that the diff does not show are in both
        for (const line of head) counts.set(line, (counts.get(line) ?? 0) - 1);
        const surplus = [...counts].filter(([, count]) => count < 0);
        for (const [line, count] of surplus) {
          expect(shown.filter((one) => one === line).length).toBeGreaterThanOrEqual(-count);
        }
        for (const [index, range] of rightLines.entries()) {
          expect(range.end).toBeLessThanOrEqual(head.length);
          expect(range.start).toBeGreaterThan(rightLines[index - 1]?.end ?? 0);
        }
      }),
    );
  });
});
