import { describe, expect, test } from '@jest/globals';
import type { LanguageName } from '../../src/language-names.js';
import { SUSPICIOUS_RATE, unitLevel } from '../../src/witness/level.js';
import { NATURAL_COUNTS } from '../../src/witness/natural-counts.js';
import { naturalRate } from '../../src/witness/natural-rates.js';
import type { Counted, RateKey } from '../../src/witness/rate-key.js';

/** The normal deviate of a one-sided bound at 95 %. */
const DEVIATE = 1.645;

/** An upper bound at 95 % of the mean of a Poisson count (Wilson and Hilferty's approximation). */
function upperBound(count: number): number {
  const next = count + 1;
  return next * (1 - 1 / (9 * next) + DEVIATE / (3 * Math.sqrt(next))) ** 3;
}

/** Functions that hold a key, whatever its removal assumes. */
function holding({ holding: counts }: Counted, key: 'unread-local:usual' | 'unread-local:constant'): number {
  return (counts[key] ?? 0) + (counts[`${key}~`] ?? 0);
}

const LEVELS = [
  ['beside a model', unitLevel('semantics', new Set(['victim', 'characters']), 0.01)],
  ['without a model', unitLevel('semantics', new Set(['characters']), 0.01)],
] as const;

describe.each(LEVELS)('an unread local that starts at a literal, %s', (_, level) => {
  test.each(Object.keys(NATURAL_COUNTS) as LanguageName[])(
    'in %s poisons only where the functions that were searched show that it is rarer than the level',
    (language) => {
      const counted = NATURAL_COUNTS[language];
      for (const key of ['unread-local:usual', 'unread-local:constant'] as const) {
        if (counted === undefined || naturalRate(language, key) > level) continue;
        expect(upperBound(holding(counted, key)) / counted.searched).toBeLessThan(level);
      }
    },
  );

  test.each<[LanguageName, RateKey]>([['java', 'unread-local:usual']])(
    'in %s, %s, it is too frequent to poison, and is suspicious',
    (language, key) => {
      const rate = naturalRate(language, key);
      expect(rate).toBeGreaterThan(level);
      expect(rate).toBeLessThan(SUSPICIOUS_RATE);
    },
  );
});
