import { beforeAll, expect, test } from '@jest/globals';
import { checkReplacements } from '../../bench/soundness/check-replacements.js';
import { runnerOf } from '../../bench/soundness/runners.js';
import { loadParsers } from '../../src/code/parsing/parser.js';

beforeAll(() => loadParsers());

for (const language of ['javascript', 'python', 'c'] as const) {
  const run = runnerOf(language);
  const check = run ? test : test.skip;
  check(`planted programs in ${language} do the same after a proved replacement`, async () => {
    if (!run) return;
    const { kinds, differences } = await checkReplacements(language, run, 0);
    expect(differences).toEqual([]);
    const counts = Object.values(kinds);
    expect(counts.reduce((sum, { replaced }) => sum + replaced, 0)).toBeGreaterThan(150);
    expect(counts.every(({ replaced, equal }) => replaced === equal)).toBe(true);
  });
}

test('a program that does something else afterwards is counted as different', async () => {
  let runs = 0;
  const run = (codes: readonly string[]) => codes.map(() => String(runs++));
  const { kinds, differences } = await checkReplacements('javascript', run, 0);
  expect(differences).toHaveLength(Object.values(kinds).reduce((sum, { replaced }) => sum + replaced, 0));
  expect(Object.values(kinds).every(({ equal }) => equal === 0)).toBe(true);
});
