import type { Options } from './options.js';
import { type OptionLayer } from './resolve-options.js';
import { type ActiveSuppressions } from './suppressions.js';
/** The options and suppressions of a run, and where they come from. */
export interface LoadedOptions extends ActiveSuppressions {
    readonly options: Options;
    /** The configuration file that was read, or `null`. */
    readonly configPath: string | null;
}
/**
 * Options of a run: command line before `.codepurify.yml` before defaults.
 * @param given values of the command line by camelCase name; strings are accepted, `undefined` counts as not given
 * @param cwd   folder from which the file is searched upward, to the root of the repository
 * @throws CodePurifyError `usage`
 */
export declare function loadOptions(given: OptionLayer['values'], cwd: string, now: Date): LoadedOptions;
