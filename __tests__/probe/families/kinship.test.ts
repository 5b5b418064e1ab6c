import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';

import { KeyTable } from '../../../src/probe/families/key-table.js';
import { Kinship } from '../../../src/probe/families/kinship.js';
import { noveltyTail } from '../../../src/probe/families/null-distribution.js';
import { randomStream } from '../../../src/probe/learn/random-stream.js';
import { RecordLevels } from '../../../src/probe/judge/record-levels.js';
import { shifted } from '../../../src/probe/learn/calibrator.js';
import { SparseRowsBuilder } from '../../../src/probe/read/sparse-rows.js';

const RECORDS = 400;
const RELATIVES = 10;
const PATTERN = 7;

/** Records of 60 features each, any of 3,000; the first ten share 25 more, every twentieth holds the pattern. */
function kinship(): Kinship {
  const random = randomStream(9);
  const rows = new SparseRowsBuilder();
  for (let record = 0; record < RECORDS; record++) {
    const features = Array.from({ length: 60 }, () => 1000 + Math.floor(random() * 3000));
    if (record < RELATIVES) features.push(...Array.from({ length: 25 }, (_, at) => 5000 + at));
    if (record % 20 === 0) features.push(PATTERN, PATTERN + 1, PATTERN + 2);
    rows.add(Int32Array.from(features), 1);
  }
  return new Kinship(
    rows.build(),
    Int32Array.from({ length: RECORDS }, (_, record) => record),
    1,
  );
}

const every = (step: number, from = 0): number[] =>
  Array.from({ length: 20 }, (_, at) => from + at * step).filter((record) => record < RECORDS);

describe('the votes of carriers', () => {
  test('of any records count nearly in full, though all hold one pattern', () => {
    expect(kinship().independence(every(20))).toBeGreaterThan(0.85);
    expect(kinship().independence(every(19, 11))).toBeGreaterThan(0.85);
  });

  test('of relatives are shared, unless what they share is all that there is of them: the pattern', () => {
    const mixed = [...Array.from({ length: RELATIVES }, (_, record) => record), ...every(20, 21)];
    const independent = kinship().independence(mixed);
    expect(independent).toBeGreaterThan(0.6);
    expect(independent).toBeLessThan(0.8);
  });

  test('of none are one', () => {
    expect(kinship().independence([])).toBe(1);
    expect(kinship().independence([5])).toBe(1);
  });
});

describe('levels by rank', () => {
  const random = randomStream(3);
  const evidence = Float32Array.from({ length: 2000 }, () => 1 + random());
  const targets = Uint8Array.from(evidence, (_, record) => record % 2);
  const levels = RecordLevels.of(evidence, targets, new Uint8Array(2000).fill(1));

  test.each([0.001, 0.01, 0.05])('%f of clean records are accused at that level', (level) => {
    const accused = evidence.filter((value, record) => {
      return levels.pValue(value, record % 2 === 1 ? 1 : 0) <= level + 1 / 1001;
    });
    expect(accused.length / 2000).toBeCloseTo(level, 2);
  });

  test('no evidence is no accusation; the strongest of n is 2 in n + 1, what is stronger 1', () => {
    expect(levels.pValue(0, 1)).toBe(1);
    expect(levels.pValue(Infinity, 0)).toBe(1 / 1001);
    expect(levels.pValue(Math.max(...evidence.filter((_, record) => record % 2 === 0)), 0)).toBe(2 / 1001);
  });
});

describe('the key table', () => {
  test('numbers keys in the order they come, as a map does', () => {
    fc.assert(
      fc.property(fc.array(fc.maxSafeNat(), { maxLength: 9000 }), (keys) => {
        const table = new KeyTable();
        const map = new Map<number, number>();
        for (const key of keys) {
          if (!map.has(key)) map.set(key, map.size);
          expect(table.numberOf(key)).toBe(map.get(key));
        }
        expect(table.size).toBe(map.size);
        expect([...table.list()]).toEqual([...map.keys()]);
        expect(table.find(-5)).toBe(-1);
      }),
      { numRuns: 10 },
    );
  });
});

describe('a change', () => {
  test('labelled otherwise than its base moves the intercept, as far as its records can tell', () => {
    const logOdds = new Float64Array(1000);
    const targets = Uint8Array.from(logOdds, (_, record) => (record % 10 === 0 ? 1 : 0));
    const base = { weights: [0, 1, 0] as const };
    const all = shifted(base, logOdds, logOdds, targets, new Uint8Array(1000).fill(1));
    expect(all.weights[0]).toBeCloseTo(Math.log(1 / 9), 1);
    const few = shifted(
      base,
      logOdds,
      logOdds,
      targets,
      Uint8Array.from(logOdds, (_, at) => (at === 1 ? 1 : 0)),
    );
    expect(few.weights[0]).toBeGreaterThan(-1.2);
    expect(shifted(base, logOdds, logOdds, targets, new Uint8Array(1000)).weights[0]).toBe(0);
  });

  test.each([
    [40, 10, 1e-12],
    [2, 10, 1],
  ])('novelty worth %f nats among %i families', (nats, families, bound) => {
    const tail = noveltyTail(nats, families);
    if (bound < 1) expect(tail).toBeLessThan(bound);
    else expect(tail).toBeGreaterThan(bound);
  });
});
