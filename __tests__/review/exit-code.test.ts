import { describe, expect, test } from '@jest/globals';
import { exitCodeOf, failRule, failuresOf, purifyExitCodeOf } from '../../src/review/exit-code.js';
import type { OverallVerdict } from '../../src/result/result.js';
import type { ScanOutcome } from '../../src/scan/stages/pipeline.js';
import { finding, scanResult } from '../report/results.js';
import { UNJUDGED } from '../report/samples.js';

const FOUND = finding({ marked: 'x;' });
const overall = (kind: OverallVerdict['kind']): OverallVerdict => ({
  kind,
  reason: '',
  judged: 4,
  unchanged: null,
});

function outcome(
  findings: number,
  verdict: OverallVerdict | null,
  over: Partial<ScanOutcome> = {},
): ScanOutcome {
  const result = { ...scanResult(new Array<typeof FOUND>(findings).fill(FOUND)), overall: verdict };
  return { result, hits: [], end: 'complete', outOfTime: false, failure: null, part: null, ...over };
}

describe('the exit code of a scan', () => {
  test.each<[string, ScanOutcome, 'poisoned' | 'never', number]>([
    ['units one by one, one poisoned', outcome(1, null), 'poisoned', 1],
    ['a poisoned dataset', outcome(1, overall('poisoned')), 'poisoned', 1],
    ['a poisoned dataset of which no record was read again', outcome(0, overall('poisoned')), 'poisoned', 1],
    ['a poisoned dataset, with --fail-on never', outcome(1, overall('poisoned')), 'never', 0],
    ['a clean dataset with suspicious records', outcome(1, overall('clean')), 'poisoned', 0],
    ['an undecided dataset', outcome(0, overall('undecided')), 'poisoned', 0],
    ['an interrupted one', outcome(0, overall('undecided'), { end: 'interrupted' }), 'poisoned', 130],
  ])('of %s', (_, one, failOn, code) => {
    expect(exitCodeOf(one, failRule([failOn], false))).toBe(code);
  });

  test.each([
    ['unread', 1],
    ['degraded', 1],
    ['poisoned', 0],
    ['undecided', 0],
    ['never', 0],
  ] as const)('of content that nobody judged, with --fail-on %s', (failOn, code) => {
    expect(exitCodeOf({ result: UNJUDGED, end: 'complete' }, failRule([failOn], false))).toBe(code);
  });

  test.each([
    ['all findings replaced', 2, 0],
    ['one of two replaced', 1, 1],
  ])('of a purified dataset, %s', (_, replaced, code) => {
    const written = { poisoned: replaced, suspicious: 0 };
    expect(purifyExitCodeOf(outcome(2, overall('poisoned')), written, failRule(['poisoned'], false))).toBe(
      code,
    );
  });

  test.each([
    ['poisoned', { poisoned: 0, suspicious: 1 }, 1],
    ['poisoned', { poisoned: 1, suspicious: 0 }, 0],
    ['suspicious', { poisoned: 1, suspicious: 0 }, 1],
    ['suspicious', { poisoned: 1, suspicious: 1 }, 0],
  ] as const)('of a poisoned and a suspicious unit, --fail-on %s, %j replaced', (failOn, replaced, code) => {
    const result = scanResult([FOUND, { ...FOUND, verdict: 'suspicious' }]);
    expect(purifyExitCodeOf(outcome(0, null, { result }), replaced, failRule([failOn], false))).toBe(code);
  });

  test('is 2 where every unit failed', () => {
    const result = scanResult([]);
    const failed = {
      result: { ...result, summary: { ...result.summary, errors: 3 } },
      end: 'complete',
    } as const;
    expect(exitCodeOf(failed, failRule(['poisoned'], false))).toBe(2);
  });
});

describe('--fail-on', () => {
  const undecided = scanResult([], { overall: overall('undecided'), unjudged: UNJUDGED.unjudged });
  test.each<[Parameters<typeof failRule>[0], boolean, string, string]>([
    [['auto'], true, 'poisoned, unread', 'unread'],
    [['auto'], false, 'poisoned', ''],
    [['undecided'], true, 'poisoned, undecided', 'undecided'],
    [['undecided', 'unread'], true, 'poisoned, undecided, unread', 'undecided unread'],
    [['degraded'], false, 'poisoned, degraded', 'unread'],
    [['never'], true, 'never', ''],
  ])('%s (a gate: %s) is %s', (failOn, isGate, text, failures) => {
    const rule = failRule(failOn, isGate);
    expect([rule.text, failuresOf(undecided, rule).join(' ')]).toEqual([text, failures]);
  });
});
