import { expect, test } from '@jest/globals';
import { recordWriter } from '../../src/review/record-writer.js';
import { finding } from '../report/results.js';

const found = finding({ code: 'int a;', marked: 'a', purified: { code: 'int b;' } });

test.each<[string, string, string | null]>([
  ['a record a line', '{"x":"int a;","func": "int a;"}', '{"x":"int a;","func": "int b;"}'],
  ['a line of a record over several lines', '    "code": "int a;",', '    "code": "int b;",'],
  ['an array on one line', '[{"code":"int a;"},{"code":"c"}]', '[{"code":"int b;"},{"code":"c"}]'],
  ['a line with the code twice', '[{"code":"int a;"},{"code":"int a;"}]', null],
  ['another line', 'int a;', null],
])('purified code is written into %s', (_, line, expected) => {
  expect(recordWriter('func')(found, line)).toBe(expected);
});
