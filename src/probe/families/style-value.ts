import { equalRoot } from './signed-root.js';

/** At most this part of the carriers with the label may be natural ones: most of the findings must be of the pattern. */
const MOST_NATURAL = 0.5;

/**
 * The value of a style as a trigger: √(−2 ln P), where P is the probability that so many carriers have the label by chance; 0 where
 * most carriers with the label would have it anyway. Natural code holds most styles, so that carriers of the other label say nothing
 * against a trigger: they only show how many natural ones have the label (`naturalCarriers`).
 * @param root signed root of the carriers: above 0 towards label 1
 * @param size number of carriers
 * @param count those with label 1
 * @param mean their mean probability of label 1, without the form
 */
export function styleValue(root: number, size: number, count: number, mean: number): number {
  const held = root > 0 ? count : size - count;
  const expected = root > 0 ? mean : 1 - mean;
  if (naturalCarriers(size - held, expected) > MOST_NATURAL * held) return 0;
  return Math.sign(root) * Math.sqrt(root * root + 2 * tailNats(held, size, expected));
}

/** The values of a style for every possible count: see `styleValue`. @param roots signed roots by the count */
export function styleValues(roots: Float32Array, mean: number): Float32Array {
  return roots.map((root, count) => styleValue(root, roots.length - 1, count, mean));
}

/**
 * The carriers with the label that have the form by nature: an attacker's records all have the label, so those without it are natural,
 * and natural ones are divided as the rest of their code says.
 * @param others carriers without the label
 * @param expected mean probability of the label
 */
export function naturalCarriers(others: number, expected: number): number {
  return (others * expected) / Math.max(1e-6, 1 - expected);
}

/**
 * By how many nats P(count or more) is below Chernoff's bound exp(−root² / 2), by Lugannani and Rice's formula for counts with the
 * mean probability. 0 where all carriers have the label: there the bound is the probability.
 */
function tailNats(count: number, size: number, expected: number): number {
  const fraction = count / size;
  if (fraction >= 1 || fraction <= expected) return 0;
  const root = equalRoot(size, expected, count);
  const tilt = Math.log(fraction / (1 - fraction)) - Math.log(expected / (1 - expected));
  const spread = -Math.expm1(-tilt) * Math.sqrt(size * fraction * (1 - fraction));
  // Φ(−r) + φ(r) (1 / spread − 1 / r), where Φ(−r) is φ(r) (1 / r − 1 / r³)
  const ratio = (1 / spread - 1 / root ** 3) / Math.sqrt(2 * Math.PI);
  return ratio > 0 && ratio < 1 ? -Math.log(ratio) : 0;
}

/** Part of the records that may be called poisoned although they have a style by nature: the default of `--fpr`. */
const MOST_CALLED = 0.01;

/**
 * Whether more than one record in a hundred, by more than one standard deviation, has an accepted style by nature and with its label: it only makes records
 * suspicious. Natural ones with the label are to those without it as all records with the label are to all without it.
 * @param others holders without the label: they are natural, since an attacker's all have it
 * @param labelled how many of `records` have the label
 */
export function isCommonStyle(others: number, labelled: number, records: number): boolean {
  const odds = labelled / Math.max(1, records - labelled);
  return odds * (others - Math.sqrt(others)) > MOST_CALLED * records;
}
