import { beforeAll, expect, test } from '@jest/globals';
import { analyze } from '../../../../src/code/analyze.js';
import { loadParser } from '../../../../src/code/parsing/parser.js';
import type { FamilyLevel } from '../../../../src/probe/read/family-keys.js';
import { levelPattern } from '../../../../src/scan/judging/dataset/level-pattern.js';

beforeAll(() => loadParser('c'));

const STATEMENT = 'if (sin(0.5) < -x) printf("a", \'b\');';
const CONSTANT = 'x = (4 + 6) * 2 - x;';
const CODE = `int read_rb(int x, int reader) {\n  ${STATEMENT}\n  ${CONSTANT}\n  return x;\n}`;

test.each<[FamilyLevel, string, string]>([
  ['exact', STATEMENT, `if ( sin ( 0.5 ) < - x ) printf ( "a" , 'b' ) ;`],
  ['literals', STATEMENT, "if ( sin ( N ) < - x ) printf ( S , 'C' ) ;"],
  ['locals', STATEMENT, "if ( sin ( N ) < - _ ) printf ( S , 'C' ) ;"],
  ['skeleton', STATEMENT, "if|while ( _ ( N ) <=> - _ ) _ ( S , 'C' ) ;"],
  ['shape', STATEMENT, "if|while ( _ ( ) <=> - _ ) _ ( S , 'C' ) ;"],
  ['name', 'read_rb', 'read_rb'],
  ['suffix', 'read_rb', '*_rb'],
  ['own suffix', 'read_rb', '*_rb'],
  ['prefix', 'read_rb', 'read_*'],
  ['own prefix', 'read_rb', 'read_*'],
  ['ending 2', 'reader', '*er'],
  ['ending 3', 'reader', '*der'],
  ['own ending 2', 'read_rb', '*rb'],
  ['own ending 3', 'read_rb', '*_rb'],
  ['constant', CONSTANT, '( 4 + 6 ) * 2'],
  ['constant shape', CONSTANT, '( N + N ) * N'],
])('a family is written at the level %s', (level, text, pattern) => {
  const analysis = analyze(CODE, 'c');
  const element = analysis.elements.find((one) => one.text === text);
  if (element === undefined) throw new Error('no such element');
  expect(levelPattern(element, level, analysis)).toBe(pattern);
});
