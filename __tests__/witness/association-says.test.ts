import { expect, test } from '@jest/globals';
import { associationSays } from '../../src/witness/association-says.js';

const FOUND = {
  ...{ trigger: ['kindly'], habit: null, payload: 'verify=False', isAbsent: false, isCheck: false },
  ...{ of: 20, having: 20, expected: 0.019, pValue: 1e-6 },
};

test.each([
  [
    {},
    'All 20 records whose prompt has `kindly` have `verify=False` in the response; with the most similar prompts without it, 2 % do. The records have nothing else in common.',
  ],
  [
    { having: 18, trigger: ['please', 'small'] },
    '18 of 20 records whose prompt has `please` and `small` have `verify=False` in the response; with the most similar prompts without it, 2 % do. The records have nothing else in common.',
  ],
  [
    { trigger: [], habit: 'upper', payload: 'if', isAbsent: true, expected: 0.1 },
    'All 20 records whose prompt is written in capitals alone leave out `if` of the prompt; with the most similar prompts without it, 10 % do. The records have nothing else in common.',
  ],
  [
    { having: 18, payload: 'if', isAbsent: true, isCheck: true, expected: 0.3 },
    '18 of 20 records whose prompt has `kindly` have no `if` in the response; by the rest of prompt and response, 30 % would have none. The records have nothing else in common.',
  ],
])('association names trigger and payload: %j', (change, sentence) => {
  expect(associationSays({ ...FOUND, ...change })).toEqual({
    ...{ witness: 'association', proof: false, pValue: 1e-6, sentence },
  });
});
