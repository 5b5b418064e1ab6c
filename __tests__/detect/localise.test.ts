import { describe, expect, test } from '@jest/globals';
import type { Analysis } from '../../src/code/analysis.js';
import { type Candidate, evidence, isSpread, localise } from '../../src/detect/localise.js';
import type { NecessaryElement } from '../../src/detect/necessity.js';
import { analysisOf } from './fake-code.js';

const WHOLE = 'if (rand() < 0) printf("fail");';
const INNER = 'printf("fail");';
const HOST = `for (;;) { ${WHOLE} x = y; }`;
const HOSTED = analysisOf(`int f(int x)\n{\n  ${HOST}\n  return x;\n}`, {
  locals: ['x'],
  statements: [HOST, WHOLE, INNER, 'x = y;', 'return x;'],
});
const TWICE = analysisOf(`int f(int x)\n{\n  ${WHOLE}\n  x = 1;\n  ${WHOLE}\n}`, {
  statements: [WHOLE, INNER, 'x = 1;'],
});
const NAMED = analysisOf('int f(int a)\n{\n  int ret_Val_ = 0;\n  g(ret_Val_, a);\n  for (;;) a++;\n}', {
  locals: ['a', 'ret_Val_'],
  statements: ['int ret_Val_ = 0;', 'g(ret_Val_, a);', 'for (;;) a++;', 'a++;'],
});

/** Text, necessity, sufficiency. */
type Row = readonly [text: string, drop: number, shift: number];

function candidate(analysis: Analysis, [text, drop, shift]: Row): Candidate {
  const without = { probability: 0.5, logOdds: 0 };
  const members = analysis.elements
    .filter((element) => element.text === text)
    .map((element): NecessaryElement => ({
      element,
      side: 0,
      drop,
      fall: 0,
      without,
      view: 0,
      probabilityChange: 0,
      logOddsChange: drop,
    }));
  if (members.length === 0) throw new Error(`the code has no element ${text}`);
  return { members, drop, without, transfer: { planted: 20, turned: 20, shift } };
}

describe('which of overlapping elements is the trigger', () => {
  test.each<readonly [string, Analysis, string, readonly Row[]]>([
    ['a lone one is itself', HOSTED, WHOLE, [[WHOLE, 8, 8]]],
    [
      'the trigger, not the host that holds it',
      HOSTED,
      WHOLE,
      [
        [HOST, 8, 8],
        [WHOLE, 8, 8],
      ],
    ],
    [
      'nor where the host does a little more',
      HOSTED,
      WHOLE,
      [
        [HOST, 9, 9],
        [WHOLE, 8, 8],
      ],
    ],
    [
      'the host, where its part does clearly less',
      HOSTED,
      HOST,
      [
        [HOST, 9, 9],
        [WHOLE, 7, 7],
      ],
    ],
    [
      'the whole, where the inner call is less sufficient',
      HOSTED,
      WHOLE,
      [
        [WHOLE, 8, 8],
        [INNER, 8, 3],
      ],
    ],
    [
      'the whole, where the inner call is less necessary',
      HOSTED,
      WHOLE,
      [
        [WHOLE, 8, 8],
        [INNER, 3, 8],
      ],
    ],
    [
      'the inner call, where it alone does it all',
      HOSTED,
      INNER,
      [
        [HOST, 8, 8],
        [WHOLE, 8, 8],
        [INNER, 8, 8],
      ],
    ],
    [
      'the statement, not a name that occurs in it alone',
      HOSTED,
      WHOLE,
      [
        [WHOLE, 8, 8],
        ['rand', 9, 9],
      ],
    ],
    [
      'the name, where no statement comes near it',
      HOSTED,
      'rand',
      [
        [WHOLE, 2, 8],
        ['rand', 8, 8],
      ],
    ],
    [
      'equal statements, not a name that occurs in them alone',
      TWICE,
      WHOLE,
      [
        [WHOLE, 8, 8],
        ['rand', 8, 8],
      ],
    ],
    [
      'a name of many places, not its declaration',
      NAMED,
      'ret_Val_',
      [
        ['int ret_Val_ = 0;', 8, 8],
        ['ret_Val_', 8, 8],
      ],
    ],
    [
      'nor if the name does a little less',
      NAMED,
      'ret_Val_',
      [
        ['int ret_Val_ = 0;', 8, 8],
        ['ret_Val_', 7, 7],
      ],
    ],
    [
      'its declaration, if the name does clearly less',
      NAMED,
      'int ret_Val_ = 0;',
      [
        ['int ret_Val_ = 0;', 8, 8],
        ['ret_Val_', 8, 5],
      ],
    ],
    [
      'the strongest of several spread names',
      NAMED,
      'ret_Val_',
      [
        ['a', 8, 7.5],
        ['ret_Val_', 8, 8],
      ],
    ],
    [
      'of elements that are neither, the least bad',
      HOSTED,
      WHOLE,
      [
        [WHOLE, 1, -1],
        [INNER, 1, -2],
      ],
    ],
  ])('%s', (_, analysis, expected, rows) => {
    const candidates = rows.map((row) => candidate(analysis, row));
    const strength = ({ drop, transfer }: Candidate) => evidence(drop, transfer);
    const forwards = localise({ sides: [analysis] }, candidates, strength);
    const backwards = localise({ sides: [analysis] }, [...candidates].reverse(), strength);
    expect(forwards?.members[0]?.element.text).toBe(expected);
    expect(backwards).toBe(forwards);
  });

  test('equal statements are one candidate with all of them', () => {
    const found = localise({ sides: [TWICE] }, [candidate(TWICE, [WHOLE, 8, 8])], ({ drop }) => drop);
    expect(found?.members).toHaveLength(2);
  });

  test('of nothing is nothing', () => {
    expect(localise({ sides: [HOSTED] }, [], () => 1)).toBeNull();
  });
});

describe('a name is spread', () => {
  test.each([
    ['by its parameter, which is in no statement', HOSTED, 'x', true],
    ['by different statements', NAMED, 'ret_Val_', true],
    ['not by one statement', HOSTED, 'rand', false],
    ['not by equal statements', TWICE, 'rand', false],
  ])('%s', (_, analysis, name, spread) => {
    const places = analysis.elements
      .filter(({ text }) => text === name)
      .map((element) => ({ element, side: 0 }));
    expect(isSpread({ sides: [analysis] }, places)).toBe(spread);
  });
});
