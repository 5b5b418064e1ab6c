import { expect, test } from '@jest/globals';
import { introducedCarriers } from '../../../src/probe/families/added/introduced-carriers.js';

/** 100 records of the base, then 10 of the change, the last of them without a label. */
const BASE = Uint8Array.from({ length: 110 }, (_, record) => (record < 100 ? 1 : 0));
const LEARNED = Uint8Array.from({ length: 110 }, (_, record) => (record < 109 ? 1 : 0));

const range = (from: number, to: number): number[] => Array.from({ length: to - from }, (_, at) => from + at);

const families: [string, number[], number[]][] = [
  ['new to the base counts', range(100, 104), [1, 1, 1, 1]],
  ['as common in the base does not', [...range(0, 30), ...range(100, 103)], new Array<number>(33).fill(0)],
  [
    'four times as common as in the base counts, in the change alone',
    [0, ...range(100, 104)],
    [0, 1, 1, 1, 1],
  ],
  ['of the base alone does not', range(0, 12), new Array<number>(12).fill(0)],
  ['counts only its records with a label', range(107, 110), [1, 1, 0]],
];

test.each(families)('a family that is %s', (_name, records, expected) => {
  const others = range(0, 5);
  const index = {
    ends: Int32Array.of(others.length, others.length + records.length),
    records: Int32Array.from([...others, ...records]),
  };
  expect([...introducedCarriers(index, BASE, LEARNED).subarray(others.length)]).toEqual(expected);
});
