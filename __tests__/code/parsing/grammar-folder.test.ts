import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { grammarFolder } from '../../../src/code/parsing/grammar-folder.js';

const ROOT = join(import.meta.dirname, '..', '..', '..');

describe('the folder of the grammars', () => {
  test.each([
    'dist',
    'dist/action',
    'src/code/parsing',
    'build/code/parsing',
    'build/bench/src/code/parsing',
  ])('is found from %s', (start) => {
    expect(grammarFolder(join(ROOT, start))).toBe(join(ROOT, 'grammars'));
  });

  test('is missing outside the package', () => {
    expect(() => grammarFolder(join(ROOT, '..'))).toThrow(/No folder grammars/);
  });
});
