import { expect, test } from '@jest/globals';
import { renderers } from '../../src/report/renderers.js';
import { ATTACK, CLEAN, SAMPLE } from './samples.js';

test.each(Object.entries(renderers))(
  '%s: a pure function whose report ends with one line break',
  (_format, render) => {
    for (const result of [ATTACK, CLEAN, SAMPLE]) {
      const before = structuredClone(result);
      expect(render(result)).toBe(render(result));
      expect(render(result)).toMatch(/[^\n]\n$/);
      expect(result).toEqual(before);
    }
  },
);
