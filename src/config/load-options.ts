import { resolve } from 'node:path';
import { readConfigFile, type ConfigFile } from './config-file.js';
import { OPTION_NAMES } from './option-names.js';
import type { OptionName, Options } from './options.js';
import { findConfigFile } from './find-config-file.js';
import { commandLineLayer, resolveOptions, type OptionLayer } from './resolve-options.js';
import { activeSuppressions, type ActiveSuppressions } from './suppressions.js';

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
export function loadOptions(given: OptionLayer['values'], cwd: string, now: Date): LoadedOptions {
  const commandLine = commandLineLayer(given);
  const { config } = resolveOptions([commandLine]);
  const path = config === 'none' ? null : config === null ? findConfigFile(cwd) : resolve(cwd, config);
  return optionsFrom(commandLine, path === null ? null : readConfigFile(path), now);
}

/**
 * The options of a run by a configuration file that was read.
 * @param given the layer that wins over the file
 * @throws CodePurifyError `usage`
 */
export function optionsFrom(given: OptionLayer, file: ConfigFile | null, now: Date): LoadedOptions {
  const layers = file === null ? [given] : [given, file.layer];
  return {
    options: resolveOptions(layers),
    sources: optionSources(layers),
    configPath: file?.path ?? null,
    ...activeSuppressions(file?.suppressions ?? [], now),
  };
}

/** Names the layer that decides each option. */
function optionSources(layers: readonly OptionLayer[]): ReadonlyMap<OptionName, string> {
  return new Map(
    OPTION_NAMES.map((name) => {
      const layer = layers.find(({ values }) => values[name] !== undefined);
      return [name, layer?.locate(name) ?? 'default'];
    }),
  );
}
