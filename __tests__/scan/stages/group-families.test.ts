import { expect, test } from '@jest/globals';
import { groupFamilies } from '../../../src/scan/stages/group-families.js';
import { PROVED } from '../../report/samples.js';

const WORDS = {
  ...PROVED.trigger,
  ...({ kind: 'text', text: 'gently', family: 'text with "gently"' } as const),
};

test('words of a prompt are no family of their own where a pattern of prompts and responses names them', () => {
  const paired = {
    ...PROVED,
    ...{ company: null, more: [WORDS] },
    testimonies: [{ witness: 'association', proof: false, pValue: 1e-9, sentence: 'It has it.' }],
  } as const;
  expect(groupFamilies([paired]).map(({ kind }) => kind)).toEqual([PROVED.trigger.kind]);
  const { testimonies } = PROVED;
  expect(groupFamilies([{ ...paired, testimonies }]).map(({ kind }) => kind)).toContain('text');
});
