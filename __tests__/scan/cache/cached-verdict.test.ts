import { describe, expect, test } from '@jest/globals';
import { parseVerdict } from '../../../src/scan/cache/cached-verdict.js';
import { toVerdict } from '../../../src/scan/judging/to-verdict.js';
import { analyze, judgement, unit } from '../fakes.js';

const suspect = { sides: [analyze(unit('x TRIGGER'))] } as const;
const verdict = toVerdict(suspect, judgement(suspect), {
  ...{
    strategy: 'remove',
    grade: 're-judged',
    code: 'x',
    prediction: 'safe',
    confidence: 0.5,
    verified: true,
  },
});
const trigger = { kind: 'statement', text: 'x', family: 'x' };

describe('a line of the cache', () => {
  test('is the verdict that was stored', () => {
    expect(parseVerdict(JSON.stringify(verdict))).toEqual(verdict);
  });

  test('keeps that a confidence was not a number', () => {
    const odd = { ...verdict, confidence: NaN };
    expect(parseVerdict(JSON.stringify(odd))).toEqual(odd);
  });

  test.each<[string, Record<string, unknown>]>([
    ['a key that nobody knows', { extra: 1 }],
    ['a third side', { side: 2 }],
    ['a side between two', { side: 0.5 }],
    [
      'what is known of one run only',
      {
        company: {
          ...{ family: 'f', carriers: 1, labelled: 1, label: '1', expected: null, inBase: null },
          ...{ usual: null, word: null },
        },
      },
    ],
    ['a trigger that is nowhere', { trigger: { ...trigger, spans: [] } }],
    ['a place before the code', { trigger: { ...trigger, spans: [{ start: -1, end: 2 }] } }],
    ['a place in a file', { trigger: { ...trigger, spans: [{ start: 0, end: 2, startLine: 1 }] } }],
    ['a further trigger that is not one', { more: [1] }],
    ['a probability above 1', { confidence: 7 }],
    ['part of an evidence', { necessity: { prediction: 'safe' } }],
    ['half a planted function', { sufficiency: { planted: 0.5, turned: 0, shift: 0 } }],
    [
      'another way to purify',
      { purified: { strategy: 'shell', code: '', prediction: '', confidence: 1, verified: true } },
    ],
    ['an unknown verdict', { verdict: 'immaculate' }],
  ])('with %s is none', (_, over) => {
    expect(parseVerdict(JSON.stringify({ ...verdict, ...over }))).toBeNull();
  });

  test.each(Object.keys(verdict))('without %s is refused', (key) => {
    const rest = Object.fromEntries(Object.entries(verdict).filter(([name]) => name !== key));
    expect(parseVerdict(JSON.stringify(rest))).toBeNull();
  });

  test.each(['', 'null', '[]', '"clean"', '{"verdict":"clean"', '{"__proto__":{"verdict":"clean"}}'])(
    '%s is none',
    (line) => {
      expect(parseVerdict(line)).toBeNull();
    },
  );
});
