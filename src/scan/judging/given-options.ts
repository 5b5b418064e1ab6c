import { changedOptions, ERROR_RATE_OPTIONS, UNIT_OPTIONS } from '../../config/option-lists.js';
import { kebabCase } from '../../config/option-names.js';
import type { VerdictOptions } from '../../config/options.js';

/** Options, as `--statistic`, that differ from their default and only affect a victim that judges units one by one. */
export function givenUnitOptions(options: VerdictOptions): string[] {
  return changedOptions(UNIT_OPTIONS, options).map(asFlag);
}

/** Options of the accepted rate of errors, as `--fpr`, that differ from their default. */
export function givenErrorRateOptions(options: VerdictOptions): string[] {
  return changedOptions(ERROR_RATE_OPTIONS, options).map(asFlag);
}

function asFlag(name: Parameters<typeof kebabCase>[0]): string {
  return `--${kebabCase(name)}`;
}
