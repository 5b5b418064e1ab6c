import { describe, expect, test } from '@jest/globals';
import { lineDiff, unifiedDiff } from '../../../src/data/write/unified-diff.js';

describe('headers of a diff', () => {
  const paths: [string, string, string][] = [
    ['a path as given', 'src/a.c', '--- a/src/a.c\n+++ b/src/a.c\n'],
    ['an absolute path from the root, as git has it', '/src/a.c', '--- a/src/a.c\n+++ b/src/a.c\n'],
    ['an odd path quoted', 'a\nb.c', '--- "a/a\\nb.c"\n+++ "b/a\\nb.c"\n'],
  ];
  test.each(paths)('name %s', (_name, path, expected) => {
    expect(unifiedDiff(path, 'x\n', 'y\n')).toBe(`${expected}@@ -1,1 +1,1 @@\n-x\n+y\n`);
    const line = { number: 1, before: ['x'], after: ['y'], unterminated: false };
    expect(lineDiff(path, [line])).toBe(`${expected}@@ -1,1 +1,1 @@\n-x\n+y\n`);
  });
});

test('nothing changed has no diff', () => {
  expect(unifiedDiff('a.c', 'x\n', 'x\n')).toBe('');
  expect(lineDiff('a.c', [])).toBe('');
});
