import { describe, expect, it } from '@jest/globals';
import { randomStream } from '../../../src/probe/learn/random-stream.js';
import { decodeGenericTable, encodeGenericTable } from '../../../src/witness/company/generic-table.js';

describe('a generic table', () => {
  const random = randomStream(3);
  const rates = new Map(
    Array.from(
      { length: 5000 },
      () => [Math.floor(random() * 2 ** 47) * 64, 1 + Math.floor(random() * 40_000)] as const,
    ),
  );
  const table = decodeGenericTable(encodeGenericTable(rates));

  it('knows each pattern with its rate, within a factor of two below', () => {
    for (const [pattern, rate] of rates) {
      expect(table.rateOf(pattern)).toBeGreaterThan(rate / 2);
      expect(table.rateOf(pattern)).toBeLessThanOrEqual(rate);
    }
  });

  it('does not know the same pattern at another level, or other patterns', () => {
    const others = [...rates.keys()].filter((pattern) => table.rateOf(pattern + 1) > 0);
    expect(others).toEqual([]);
  });

  it('is empty without patterns', () => {
    expect(decodeGenericTable(encodeGenericTable(new Map())).rateOf(16)).toBe(0);
  });
});
