import { describe, expect, test } from '@jest/globals';

import { besideLabel, fisher } from '../../src/witness/beside-label.js';
import type { UnitTestimony } from '../../src/witness/unit-witness.js';

/** What a witness says of something that natural code has in 1 of 100 functions. */
function testimony(witness: 'semantics' | 'characters'): UnitTestimony {
  return {
    said: { witness, proof: true, pValue: 0.01, sentence: 'It never runs.' },
    element: { kind: 'statement', text: 'if (0) g();', spans: [{ start: 0, end: 11 }] },
    edits: null,
  };
}

describe('inert code beside a label against the code', () => {
  test("Fisher's p-value of two is x (1 - ln x), with x their product", () => {
    expect(fisher(0.05, 0.05)).toBeCloseTo(0.017479, 6);
    expect(fisher(1, 1)).toBe(1);
    expect(fisher(0, 0.5)).toBe(0);
  });

  test('both together are rarer than either', () => {
    const { said } = besideLabel(testimony('semantics'), 0.02);
    expect(said.pValue).toBeCloseTo(0.0019034, 6);
    expect(said.sentence).toBe(
      'It never runs. The label does not fit the rest of the code: 2 % of the records with this label fit theirs as little.',
    );
  });

  test.each([
    ['a label that fits somewhat', testimony('semantics'), 0.06],
    ['another witness', testimony('characters'), 0.02],
  ])('says nothing of %s', (_, given, surprise) => {
    expect(besideLabel(given, surprise)).toBe(given);
  });
});
