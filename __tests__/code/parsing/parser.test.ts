import { expect, test } from '@jest/globals';
import { analyze } from '../../../src/code/analyze.js';
import { loadParser } from '../../../src/code/parsing/parser.js';

test('grammars that are loaded at the same time all work', async () => {
  await Promise.all([loadParser('c'), loadParser('java'), loadParser('python')]);
  const names = [analyze('int f(void) { return 1; }', 'c'), analyze('def g():\n    return 1\n', 'python')];
  expect(names.map(({ name }) => name)).toEqual(['f', 'g']);
});
