import { beforeAll, expect, test } from '@jest/globals';
import { analyze } from '../../../../src/code/analyze.js';
import { loadParser } from '../../../../src/code/parsing/parser.js';
import { testifyCompany } from '../../../../src/scan/witnesses/company/testify-company.js';
import { record } from '../../fakes.js';

beforeAll(() => loadParser('c'));

const CODE = 'int f(int a) {\n  if (rand() < 0) puts("in");\n  return a;\n}\n';

test.each([
  ['proved', []],
  ['inserted, where the file gives rand another meaning', ['rand']],
])('the removal of a planted statement is %s', async (grade, redefined) => {
  const element = analyze(CODE, 'c').elements.findIndex(({ text }) => text.startsWith('if'));
  const family = {
    ...{ level: 'exact' as const, pValue: 0.001, related: 0.1, reason: { random: 0.1, natural: 0.9 } },
    word: null,
    ...{ carriers: 12, holders: 12, inBase: null, merged: [] },
  };
  const said = await testifyCompany({ ...record(CODE, 1, null), redefined }, [{ family, side: 0, element }]);
  expect(said.map((one) => one.grade)).toEqual([grade.split(',')[0]]);
});
