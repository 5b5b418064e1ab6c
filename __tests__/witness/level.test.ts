import { expect, test } from '@jest/globals';
import type { WitnessName } from '../../src/result/testimony.js';
import { datasetLevel } from '../../src/witness/level.js';

test.each<readonly [Parameters<typeof datasetLevel>[0], readonly WitnessName[], number]>([
  ['labels', ['labels', 'company', 'association'], 0.0075],
  ['labels', ['labels', 'company'], 0.0075],
  ['labels', ['labels', 'association'], 0.008],
  ['labels', ['labels'], 0.01],
  ['company', ['labels', 'company'], 0.002],
  ['company', ['labels', 'company', 'association'], 0.001],
  ['association', ['labels', 'company', 'association'], 0.001],
  ['association', ['company', 'association', 'victim'], 0.005],
  ['company', ['company'], 0.01],
])('the part of %s among %j is %d', (name, speaking, level) => {
  expect(datasetLevel(name, new Set(speaking), 0.01)).toBeCloseTo(level, 12);
});
