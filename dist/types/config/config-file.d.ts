import type { OptionLayer } from './resolve-options.js';
import { type Suppression } from './suppressions.js';
/** Contents of `.codepurify.yml`. */
export interface ConfigFile {
    readonly path: string;
    readonly layer: OptionLayer;
    readonly suppressions: readonly Suppression[];
}
/**
 * Reads and checks a configuration file; the values of options are checked by `resolveOptions`.
 * @throws CodePurifyError `usage`: unreadable, not YAML, an unknown key, or a wrong suppression
 */
export declare function readConfigFile(path: string): ConfigFile;
/** Checks the text of a configuration file; relative paths in it are relative to the folder of `path`. */
export declare function parseConfigFile(path: string, text: string): ConfigFile;
