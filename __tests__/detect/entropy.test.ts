import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { entropyOfScores, linear, type Normalisation, softmax } from '../../src/detect/entropy.js';

/** H by Python's `math`, in double precision. */
const ORACLE: readonly (readonly [Normalisation, readonly number[], number])[] = [
  ['softmax', [0.5, 0.25, 0.25], 1.091322102322061],
  ['linear', [0.5, 0.25, 0.25], 1.0397207708399179],
  ['softmax', [1, 2, 3], 0.8323955818399389],
  ['linear', [1, 2, 3], 1.0114042647073518],
  ['softmax', [0, 0, 0, 9], 0.0037009924327997892],
  ['linear', [0, 0, 0, 9], 0],
  ['softmax', [0.9, 0.01, 0.02, 0.03], 1.296308220541115],
  ['linear', [0.9, 0.01, 0.02, 0.03], 0.2970044252506687],
  ['softmax', [8, 0.1, 0.2, 0.1, 0.3], 0.014123130928512535],
  ['linear', [8, 0.1, 0.2, 0.1, 0.3], 0.3826407393323452],
];

describe('entropy of scores', () => {
  test.each(ORACLE)('%s of %j agrees with Python', (normalisation, scores, nats) => {
    const { entropy, deficit } = entropyOfScores(scores, normalisation);
    expect(entropy).toBeCloseTo(nats, 13);
    expect(deficit).toBeCloseTo(Math.log(scores.length) - nats, 13);
  });

  test.each<readonly [string, Normalisation, readonly number[], number, number]>([
    ['no scores', 'softmax', [], 0, 0],
    ['no scores', 'linear', [], 0, 0],
    ['one score', 'softmax', [7], 0, 0],
    ['one score', 'linear', [7], 0, 0],
    ['one zero', 'linear', [0], 0, 0],
    ['zeros only, where the authors have NaN', 'linear', [0, 0, 0, 0], Math.log(4), 0],
    ['scores whose exponentials overflow', 'softmax', [4000, 0], 0, Math.log(2)],
    ['scores whose sum overflows', 'linear', [1e308, 1e308, 1e308], Math.log(3), 0],
    ['scores that are barely numbers', 'linear', [5e-324, 5e-324], Math.log(2), 0],
  ])('%s, %s: bounds are met exactly', (_, normalisation, scores, nats, deficit) => {
    const result = entropyOfScores(scores, normalisation);
    expect(result.entropy).toBeCloseTo(nats, 12);
    expect(result.deficit).toBeCloseTo(deficit, 12);
  });

  test('a very long function does not overflow the stack', () => {
    const { entropy } = entropyOfScores(new Array<number>(300_000).fill(0.5), 'softmax');
    expect(entropy).toBeCloseTo(Math.log(300_000), 6);
  });
});

/** From 0 to 60 in millionths: beneath that, multiplying loses the digits of a subnormal number. */
const score = fc.nat(60_000_000).map((millionths) => millionths / 1e6);
const scoresOf = fc.array(score, { maxLength: 60 });
const normalisations = fc.constantFrom<Normalisation>('softmax', 'linear');

describe('for any scores', () => {
  test('entropy and deficit lie between 0 and ln N', () => {
    fc.assert(
      fc.property(scoresOf, normalisations, (scores, normalisation) => {
        const { entropy, deficit } = entropyOfScores(scores, normalisation);
        const most = scores.length === 0 ? 0 : Math.log(scores.length);
        expect(entropy).toBeGreaterThanOrEqual(0);
        expect(entropy).toBeLessThanOrEqual(most);
        expect(deficit).toBeGreaterThanOrEqual(0);
        expect(entropy + deficit).toBeCloseTo(most, 12);
      }),
    );
  });

  test('the order of the elements does not matter', () => {
    fc.assert(
      fc.property(scoresOf, normalisations, (scores, normalisation) => {
        const turned = entropyOfScores([...scores].reverse(), normalisation);
        expect(turned.entropy).toBeCloseTo(entropyOfScores(scores, normalisation).entropy, 10);
      }),
    );
  });

  test('probabilities sum to one', () => {
    fc.assert(
      fc.property(scoresOf, (scores) => {
        fc.pre(scores.length > 0);
        for (const normalise of [softmax, linear]) {
          expect(normalise(scores).reduce((sum, p) => sum + p, 0)).toBeCloseTo(1, 12);
        }
      }),
    );
  });

  test('softmax ignores what is added to all scores, linear what they are multiplied by', () => {
    fc.assert(
      fc.property(scoresOf, fc.double({ min: 0.1, max: 9, noNaN: true }), (scores, by) => {
        const nats = (values: readonly number[], how: Normalisation) => entropyOfScores(values, how).entropy;
        expect(
          nats(
            scores.map((score) => score + by),
            'softmax',
          ),
        ).toBeCloseTo(nats(scores, 'softmax'), 9);
        expect(
          nats(
            scores.map((score) => score * by),
            'linear',
          ),
        ).toBeCloseTo(nats(scores, 'linear'), 9);
      }),
    );
  });
});
