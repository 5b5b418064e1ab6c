import type { VerdictOptions } from '../../../config/options.js';

/**
 * The name under which a manifest keeps the values of a statistic on clean units. Values are comparable only
 * where the same elements are masked in the same way; the plain name stands for the defaults.
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
