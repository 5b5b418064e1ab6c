import { describe, expect, test } from '@jest/globals';
import { gateOf, exitCodeOfAll } from '../../src/review/gate.js';
import type { ScanResult } from '../../src/result/result.js';
import { scanResult } from '../report/results.js';
import { CLEAN, DEAD_CODE, POINTER, RENAMED, UNJUDGED } from '../report/samples.js';

type FailOn = Parameters<typeof gateOf>[1][number];

const BOTH = scanResult([DEAD_CODE], { unjudged: [POINTER] });

describe('the gate', () => {
  test.each<[string, ScanResult, FailOn, number, number, string]>([
    ['nothing', CLEAN, 'poisoned', 0, 0, 'passes: 0 poisoned (`fail-on: poisoned`).'],
    ['a trigger', scanResult([DEAD_CODE]), 'poisoned', 0, 1, 'fails: 1 poisoned (`fail-on: poisoned`).'],
    [
      'a trigger within max-poisoned',
      scanResult([DEAD_CODE]),
      'poisoned',
      1,
      0,
      'passes: 1 poisoned (`fail-on: poisoned`, `max-poisoned: 1`).',
    ],
    [
      'a trigger within max-poisoned in code that parsed badly',
      scanResult([RENAMED]),
      'degraded',
      1,
      1,
      'fails: 1 poisoned, 1 degraded (`fail-on: poisoned, degraded`, `max-poisoned: 1`).',
    ],
    [
      'a file that nobody judged',
      UNJUDGED,
      'poisoned',
      0,
      0,
      'passes: 0 poisoned, 1 row unread (`fail-on: poisoned`).',
    ],
    [
      'the same by default',
      UNJUDGED,
      'auto',
      0,
      1,
      'fails: 0 poisoned, 1 row unread (`fail-on: poisoned, unread`).',
    ],
    [
      'the same, where that fails',
      UNJUDGED,
      'degraded',
      0,
      1,
      'fails: 0 poisoned, 1 row unread (`fail-on: poisoned, degraded`).',
    ],
    [
      'the same with a trigger within max-poisoned',
      BOTH,
      'degraded',
      1,
      1,
      'fails: 1 poisoned, 1 row unread (`fail-on: poisoned, degraded`, `max-poisoned: 1`).',
    ],
    [
      'all of it, where nothing fails',
      BOTH,
      'never',
      0,
      0,
      'passes: 1 poisoned, 1 row unread (`fail-on: never`).',
    ],
  ])('with %s', (_, result, failOn, maxPoisoned, exitCode, sentence) => {
    expect(gateOf({ result, end: 'complete' }, [failOn], maxPoisoned)).toEqual({
      exitCode,
      sentence: `The check ${sentence}`,
    });
  });

  test('of several branches is the worst', () => {
    expect([[0, 2, 1], [0, 3, 2], [0, 0], []].map(exitCodeOfAll)).toEqual([1, 3, 0, 0]);
  });
});
