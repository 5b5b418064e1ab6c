import { beforeAll, expect, test } from '@jest/globals';

import { checkSoundness } from '../../bench/soundness/check-soundness.js';
import { runnerOf } from '../../bench/soundness/runners.js';
import { loadParsers } from '../../src/code/parsing/parser.js';

beforeAll(() => loadParsers());

for (const language of ['javascript', 'python', 'c'] as const) {
  const run = runnerOf(language);
  const check = run ? test : test.skip;
  check(`no run contradicts a proof: generated programs in ${language}`, () => {
    if (!run) return;
    const { contradictions, proofs, replaced } = checkSoundness(language, run, 100);
    expect(contradictions).toEqual([]);
    expect(Object.values(proofs).reduce((sum, count) => sum + count, 0)).toBeGreaterThan(100);
    expect(replaced).toBeGreaterThan(30);
  });
}
