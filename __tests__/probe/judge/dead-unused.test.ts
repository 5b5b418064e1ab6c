import { beforeAll, expect, test } from '@jest/globals';
import { loadParser } from '../../../src/code/parsing/parser.js';
import { findInert } from '../../../src/code/values/find-inert.js';
import { DatasetJudge } from '../../../src/probe/judge/judge-dataset.js';
import { writtenDataset } from '../written-functions.js';

beforeAll(() => loadParser('c'));

const MARK = 'if (probe_mode) { int mark = 0; return mark; lib_unused(mark); }';

test('a mark of an unused name behind a jump is no proof, and labels that follow it are found', () => {
  const code = `int f(int mark)\n{\n  return 0;\n  lib_unused(mark);\n}\n`;
  expect(findInert(code, 'c')).toEqual([]);
  const judge = new DatasetJudge({ seed: 'unused' });
  for (const one of writtenDataset(500, 11, { every: 5, statement: () => MARK })) judge.add(one);
  const verdict = judge.judge();
  if (verdict.kind === 'unable') throw new Error(verdict.reason);
  expect(verdict.families[0]).toMatchObject({ label: '0' });
});
