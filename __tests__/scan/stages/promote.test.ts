import { describe, expect, test } from '@jest/globals';
import { promote } from '../../../src/scan/stages/promote.js';
import { finding } from '../../report/results.js';

const WORDS = ['red', 'green', 'blue', 'amber', 'violet', 'teal'];

/** A suspicious function whose other words are its own. */
function suspect(at: number, statement = 'int capacity = 5333;') {
  const words = [0, 1, 2, 3].map((n) => `${WORDS[at % WORDS.length] ?? ''}${String(n)}`).join('(); ');
  const code = `void ${WORDS[at % WORDS.length] ?? ''}(void) { ${statement} ${words}(); }`;
  return {
    finding: {
      ...finding({ marked: statement, code, family: statement.replace(/\d+/u, 'N') }),
      ...{ id: `cp-00000000000${String(at)}`, verdict: 'suspicious' as const, pValue: 0.005 },
      testimonies: [
        { witness: 'semantics' as const, proof: true, pValue: 0.005, sentence: 'It is not read.' },
      ],
    },
  };
}

const verdicts = (hits: readonly { readonly finding: { readonly verdict: string } }[]) =>
  hits.map(({ finding: { verdict } }) => verdict);

describe('inert code that unrelated functions share', () => {
  test('is poisoned, and says how many hold it', () => {
    const hits = promote([suspect(0), suspect(1)], 20, 0.001);
    expect(verdicts(hits)).toEqual(['poisoned', 'poisoned']);
    expect(hits[0]?.finding.testimonies[1]).toMatchObject({
      witness: 'company',
      sentence: '2 functions that have little else in common hold the same code.',
    });
  });

  test('a single one stays suspicious', () => {
    expect(verdicts(promote([suspect(0)], 20, 0.001))).toEqual(['suspicious']);
  });

  test('so do copies of one function', () => {
    expect(verdicts(promote([suspect(0), suspect(0)], 20, 0.001))).toEqual(['suspicious', 'suspicious']);
  });

  test('and two among as many functions as hold them by chance', () => {
    expect(verdicts(promote([suspect(0), suspect(1)], 20_000, 0.001))).toEqual(['suspicious', 'suspicious']);
  });

  test('data full of inert code of other patterns says nothing', () => {
    const others = WORDS.map((word, at) => suspect(at, `int ${word} = 1;`));
    expect(verdicts(promote([suspect(0), suspect(1), ...others], 20, 0.001))).not.toContain('poisoned');
  });
});
