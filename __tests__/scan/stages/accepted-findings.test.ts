import { expect, test } from '@jest/globals';
import { familyId, isAccepted } from '../../../src/scan/stages/accepted-findings.js';
import type { Trigger } from '../../../src/result/result.js';

const trigger = (family: string): Trigger => ({ kind: 'statement', text: family, family, spans: [] });
const finding = (first: string, more: readonly string[] = [], company: string | null = null) => ({
  ...{ id: 'cp-00000000000a', trigger: trigger(first), more: more.map(trigger) },
  company:
    company === null
      ? null
      : {
          ...{ family: company, carriers: 9, labelled: 9, label: '0' },
          expected: null,
          inBase: null,
          usual: null,
          word: null,
        },
});
const [A, B] = [familyId(trigger('a')), familyId(trigger('b'))];

test.each([
  ['by its own id', finding('a'), ['cp-00000000000a'], true],
  ['by nothing', finding('a'), ['cp-00000000000b', B], false],
  ['by its family', finding('a', ['a']), [A], true],
  ['not with a trigger of another family', finding('a', ['b']), [A], false],
  ['by the families of all triggers', finding('a', ['b']), [A, B], true],
  ['by the family that labels follow', finding('a', [], 'fam-00000000000c'), ['fam-00000000000c'], true],
  ['not by its pattern where labels were judged together', finding('a', [], 'fam-00000000000c'), [A], false],
])('a finding is accepted %s', (_how, one, ids, expected) => {
  expect(isAccepted(one, new Set(ids))).toBe(expected);
});
