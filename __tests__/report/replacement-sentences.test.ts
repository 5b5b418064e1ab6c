import { expect, test } from '@jest/globals';
import { replacementSays } from '../../src/report/replacement-sentences.js';
import { witnessRows } from '../../src/report/witness-rows.js';
import { finding } from './results.js';

const CODE = 'int f() {\n  if (0) a();\n  if (0) b();\n  return 1;\n}';
const quote = (text: string): string => `[${text}]`;

function twoPlaces(code: string) {
  const second = finding({ code: CODE, marked: 'if (0) b();' });
  return finding({
    ...{ code: CODE, marked: 'if (0) a();', testimonies: [], more: [second.trigger] },
    purified: { code, prediction: null, confidence: NaN },
  });
}

test.each([
  ['int f() {\n  if (0) b();\n  return 1;\n}', '1 of 2 places is replaced'],
  ['int f() {\n  return 1;\n}', 'the code is removed'],
])('a replacement of %j says how much it replaces', (code, says) => {
  expect(replacementSays(twoPlaces(code), quote)).toBe(`proved, behaviour stays the same: ${says}`);
});

test('records of the base that were merged just before are told once', () => {
  const company = { family: 'fam-0123456789ab', carriers: 3, labelled: 3, label: '0', expected: 0.54 };
  const sentence =
    'All 3 records with it, and 6 merged before, are labelled `0`, similar code is labelled `0` in 54 %.';
  const says = (inBase: number) =>
    witnessRows(
      finding({
        marked: 'f();',
        testimonies: [{ witness: 'labels', proof: false, pValue: 0.001, sentence }],
        company: { ...company, inBase, usual: null, word: null },
        merged: { records: 6, shown: [] },
      }),
      { families: new Map(), scope: 'branch' },
      quote,
    )[0]?.says;
  expect(says(6)).not.toContain('in the base');
  expect(says(8)).toContain('; 8 in the base');
});

test.each([
  ['0', "only this turns the model's answer to [1] (.51)"],
  ['1', "the model's answer is then [1] (.51)"],
])('the answer with the trigger hidden is %s, and 1 with the replacement', (hidden, says) => {
  const one = finding({
    ...{ code: CODE, marked: 'if (0) a();' },
    necessity: { prediction: hidden, confidence: 0.52, drop: 0.6 },
    purified: { code: 'int f() {\n  if (0) b();\n  return 1;\n}', prediction: '1', confidence: 0.51 },
  });
  expect(replacementSays(one, quote)).toBe(`proved, behaviour stays the same: the code is removed; ${says}`);
});
