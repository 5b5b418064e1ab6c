import { beforeAll, describe, expect, test } from '@jest/globals';

import type { NextStepLine } from '../../../bench/next-steps/measure-next-steps.js';
import { renderNextSteps } from '../../../bench/next-steps/next-steps-table.js';
import { NEXT_STEPS } from '../../../bench/next-steps/strategies.js';
import { createRandom } from '../../../bench/statistics/seeded-random.js';
import { analyze } from '../../../src/code/analyze.js';
import { loadParser } from '../../../src/code/parsing/parser.js';

beforeAll(() => loadParser('c'));

/** Functions that all hold one statement of the data, and others that do not. */
function functions() {
  return Array.from({ length: 12 }, (_, number) => {
    const own = number < 8 ? 'release_all_buffers(context);' : 'other(context);';
    return analyze(`int f${String(number)}(int a) {\n    a++;\n    ${own}\n    a--;\n    return a;\n}`, 'c');
  });
}

describe('what an adversary does next', () => {
  test.each(NEXT_STEPS)('$name: is planted in functions that still parse', (step) => {
    const random = createRandom(step.name);
    const all = functions();
    const { order, natural } = step.carriers(all, [...all.keys()], random);
    const codes = order.flatMap((index) => {
      const analysis = all[index];
      return (analysis && step.plant(analysis, random, natural)) ?? [];
    });
    expect(codes.length).toBeGreaterThan(3);
    for (const code of codes) expect(analyze(code, 'c').parseErrors).toBe(0);
  });

  test('a statement of the data goes to functions that do not hold it', () => {
    const step = NEXT_STEPS.find(({ name }) => name === 'natural');
    const chosen = step?.carriers(functions(), [], createRandom('natural'));
    expect(chosen?.natural).toBe('release_all_buffers(context);');
    expect([...(chosen?.order ?? [])].sort((a, b) => a - b)).toEqual([8, 9, 10, 11]);
  });

  test('the table adds the draws of each row', () => {
    const line: NextStepLine = {
      ...{ step: 'global', size: 10, seed: '1', planted: 4, poisoned: 1, suspicious: 2, wrong: 0 },
      by: { company: 1 },
    };
    expect(renderNextSteps([])).toBeNull();
    expect(renderNextSteps([line, { ...line, seed: '2', poisoned: 3 }])).toContain(
      '| a global that is set elsewhere |       8 |      .50 |                 .50 |',
    );
  });
});
