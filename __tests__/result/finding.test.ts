import { describe, expect, test } from '@jest/globals';
import { renderJson } from '../../src/report/json.js';
import { findingSchema } from '../../src/result/finding.js';
import { resultSchema } from '../../src/result/result.js';
import { finding, scanResult } from '../report/results.js';
import { ATTACK, CLEAN, JUDGED_AS_A_WHOLE, SAMPLE, UNJUDGED } from '../report/samples.js';

describe('what is written as JSON is read again', () => {
  test.each([
    ['the sample', SAMPLE],
    ['a clean scan', CLEAN],
    ['an attack', ATTACK],
    ['a dataset judged as a whole', JUDGED_AS_A_WHOLE],
    ['a file that was not judged', UNJUDGED],
  ])('%s', (_name, result) => {
    expect(resultSchema.parse(JSON.parse(renderJson(result)))).toEqual(result);
  });

  test('and a measurement that was not finite is not a number', () => {
    const odd = finding({ marked: 'x', confidence: NaN });
    const json = renderJson(scanResult([odd]));
    expect(json).toContain('"confidence": null');
    expect(resultSchema.parse(JSON.parse(json)).findings).toEqual([odd]);
  });
});

describe('a finding is refused', () => {
  const good = JSON.parse(JSON.stringify(finding({ marked: 'x' }))) as Record<string, unknown>;
  const [span] = finding({ marked: 'x' }).trigger.spans;

  test('never as it is written', () => {
    expect(findingSchema.safeParse(good).success).toBe(true);
  });

  test.each<[string, Record<string, unknown>]>([
    ['a key that nobody knows', { extra: 1 }],
    ['another id', { id: 'cp-0123456789AB' }],
    ['a line 0', { record: 0 }],
    ['half a line', { record: 1.5 }],
    ['another verdict', { verdict: 'clean' }],
    ['a p-value above 1', { pValue: 1.5 }],
    ['a confidence below 0', { confidence: -0.1 }],
    ['a number as text', { deficit: '1' }],
    ['a trigger without a place', { trigger: { kind: 'statement', text: 'x', family: 'x', spans: [] } }],
    [
      'a place before the code',
      { trigger: { ...finding({ marked: 'x' }).trigger, spans: [{ ...span, start: -1 }] } },
    ],
    ['another kind of trigger', { trigger: { ...finding({ marked: 'x' }).trigger, kind: 'word' } }],
    ['a function without lines', { function: { name: 'f' } }],
  ])('with %s', (_, over) => {
    expect(findingSchema.safeParse({ ...good, ...over }).success).toBe(false);
  });

  test.each(Object.keys(good))('without %s', (key) => {
    const rest = Object.fromEntries(Object.entries(good).filter(([name]) => name !== key));
    expect(findingSchema.safeParse(rest).success).toBe(false);
  });
});
