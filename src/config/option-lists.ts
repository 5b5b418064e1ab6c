import { describeOption, type OptionDescription } from './describe-options.js';
import { OPTION_NAMES } from './option-names.js';
import type { NamesAffecting, OptionName, Options } from './options.js';
import type { Effect } from './rows/option-row.js';

/** Options that are inputs of the Action. The Action sets the others itself, or they have no use in a workflow. */
export const ACTION_INPUTS = OPTION_NAMES.filter((name) => describeOption(name).alsoIn.includes('action'));

/** Options that `.codepurify.yml` may set. */
export const FILE_OPTIONS = OPTION_NAMES.filter((name) => describeOption(name).alsoIn.includes('file'));

/** Options that the verdict on a single unit depends on: their values are in the key of the cache. */
export const CACHE_KEY_OPTIONS = affecting(
  ['verdict'],
  ({ verdicts, identifiedIn }) => verdicts !== 'run' && identifiedIn?.includes('cache') !== true,
);

/** Options that the result of a run depends on: all parts of a run must have the same values. */
export const PART_OPTIONS = affecting(
  ['verdict', 'reading'],
  ({ identifiedIn }) => identifiedIn?.includes('part') !== true,
);

/** Options of judging single units with a victim. A probe trained on the data does not use them. */
export const UNIT_OPTIONS = affecting(['verdict'], ({ verdicts }) => verdicts === 'units');

/** Options of the accepted rate of errors, which the patterns in a probe file do not depend on. */
export const ERROR_RATE_OPTIONS = affecting(['verdict'], ({ setsErrorRate }) => setsErrorRate === true);

/** The listed options whose value is not the default. */
export function changedOptions<N extends OptionName>(listed: readonly N[], options: Pick<Options, N>): N[] {
  return listed.filter((name) => options[name] !== describeOption(name).default);
}

/** Names of options with one of these effects, in the schema's order. */
function affecting<E extends Effect>(
  effects: readonly E[],
  isListed: (option: OptionDescription & { readonly affects: E }) => boolean,
): readonly NamesAffecting<E>[] {
  const hasEffect = (option: OptionDescription): option is OptionDescription & { readonly affects: E } =>
    (effects as readonly Effect[]).includes(option.affects);
  const listed = OPTION_NAMES.map(describeOption).filter(hasEffect).filter(isListed);
  return listed.map(({ name }) => name as NamesAffecting<E>);
}
