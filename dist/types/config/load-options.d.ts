import { type ConfigFile } from './config-file.js';
import type { OptionName, Options } from './options.js';
import { type OptionLayer } from './resolve-options.js';
import { type ActiveSuppressions } from './suppressions.js';
/** The options and suppressions of a run, and the file that they come from. */
export interface LoadedOptions extends ActiveSuppressions {
    readonly options: Options;
    /** The configuration file that was read, or `null`. */
    readonly configPath: string | null;
    /** Where each value comes from: `--fpr`, `.codepurify.yml:3: fpr`, or `default`. */
    readonly sources: ReadonlyMap<OptionName, string>;
}
/**
 * Loads the options of a run: the command line wins over `.codepurify.yml`, which wins over defaults.
 * @param given values of the command line by camelCase name; strings are accepted, `undefined` counts as not given
 * @param cwd   folder where the search for the file starts; it goes up to the root of the repository
 * @throws CodePurifyError `usage`
 */
export declare function loadOptions(given: OptionLayer['values'], cwd: string, now: Date): LoadedOptions;
/**
 * The options of a run by a configuration file that was read.
 * @param given the layer that wins over the file
 * @throws CodePurifyError `usage`
 */
export declare function optionsFrom(given: OptionLayer, file: ConfigFile | null, now: Date): LoadedOptions;
