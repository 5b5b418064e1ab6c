import type { VerdictOptions } from '../../../config/options.js';

/**
 * The key in a manifest for the values of a statistic on clean units. Values are only comparable if the same elements
 * are masked in the same way; the plain name of the statistic stands for the defaults.
 */
export function calibrationKey({
  statistic,
  elements,
  mask,
}: Pick<VerdictOptions, 'statistic' | 'elements' | 'mask'>): string {
  return [statistic, elements === 'all' ? '' : elements, mask === 'tokens' ? '' : mask]
    .filter((part) => part !== '')
    .join(':');
}
