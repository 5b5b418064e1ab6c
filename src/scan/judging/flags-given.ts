import { describeOption } from '../../config/describe-options.js';
import { kebabCase } from '../../config/option-names.js';
import type { OptionName, Options } from '../../config/options.js';

/** Those of some options that were set away from their default, as flags of the command line. */
export function flagsGiven(options: Options, names: readonly OptionName[]): string[] {
  return names
    .filter((name) => options[name] !== describeOption(name).default)
    .map((name) => `--${kebabCase(name)}`);
}
