import { describe, expect, test } from '@jest/globals';
import type { WitnessName } from '../../src/result/result.js';
import { leadSentence } from '../../src/report/lead-sentence.js';
import { finding } from './results.js';

const WITH = 'All 3 records with it are labelled `0`, similar code is labelled `0` in 54 %.';

describe('the sentence that a finding begins with', () => {
  test.each<[WitnessName, 'statement' | 'identifier', string, string, string, string]>([
    ['labels', 'statement', 'f(1);', 'f(1);', WITH, 'all 3 records with this line are labelled [0]'],
    [
      'labels',
      'statement',
      'f(1);',
      'f ( N ) ;',
      WITH,
      'all 3 records with a line like this are labelled [0]',
    ],
    [
      'labels',
      'statement',
      'f(\n1);',
      'f ( N ) ;',
      WITH,
      'all 3 records with code like this are labelled [0]',
    ],
    ['labels', 'identifier', 'a_rb', '*_rb', WITH, 'all 3 records with a name like this are labelled [0]'],
    [
      'victim',
      'identifier',
      'a_rb',
      '*_rb',
      'Without it the answer is `1`.',
      'without this name the answer is [1]',
    ],
    [
      'victim',
      'statement',
      'f(1);',
      'f ( N ) ;',
      'Without it `with it` is `1`.',
      'without this line [with it] is [1]',
    ],
    [
      'company',
      'statement',
      'f(1);',
      'f(1);',
      '12 records hold it (9 of them in the base) and otherwise have no more in common than random records. 14 % are.',
      '12 records hold this line (9 of them in the base) and otherwise have no more in common than random records',
    ],
  ])('%s, %s %j of %j', (witness, kind, marked, family, sentence, lead) => {
    const testimonies = [{ witness, proof: false, pValue: null, sentence }];
    const found = finding({ code: marked, marked, kind, family, testimonies });
    expect(leadSentence(found, (text) => `[${text}]`)).toContain(lead);
  });

  test.each([
    [
      '`x. ` is 1 (C17 6.5): `f` never runs. `rand` is drawn from once less.',
      '[x. ] is 1 (C17 6.5): [f] never runs',
    ],
    [
      'Nothing in the function reads `it`, so `it = 1;` has no effect.',
      'nothing in the function reads [it], so [it = 1;] has no effect',
    ],
    ['U+200B (zero width space) inside `x`.', 'U+200B (zero width space) inside [x]'],
  ])('is the first sentence of a proof: %s', (sentence, lead) => {
    const testimonies = [{ witness: 'semantics' as const, proof: true, pValue: null, sentence }];
    expect(leadSentence(finding({ marked: 'x', testimonies }), (text) => `[${text}]`)).toBe(lead);
  });
});
