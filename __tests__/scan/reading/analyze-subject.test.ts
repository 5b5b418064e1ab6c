import { beforeAll, expect, test } from '@jest/globals';
import { loadParser } from '../../../src/code/parsing/parser.js';
import { analyzeUnit } from '../../../src/scan/reading/analyze-subject.js';
import { record } from '../fakes.js';

beforeAll(() => loadParser('c'));

test.each([undefined, ['rand']])(
  'styles are read only where they are asked for, with names %j',
  (redefined) => {
    const analysis = analyzeUnit({
      ...record('int f(int a) { a++; return a; }', 1, '0'),
      ...(redefined && { redefined }),
    });
    expect(Object.getOwnPropertyDescriptors(analysis).traits).toMatchObject({
      get: expect.any(Function),
    });
    expect(analysis.traits.map(({ text }) => text)).toContain('i++');
    expect(analysis.redefined).toEqual(redefined);
  },
);
