import { sha256 } from '../../sha256.js';
import type { OptionName, Options } from '../../config/options.js';

/**
 * Options that no result follows from, and two that show elsewhere: another victim in its fingerprint; another
 * seed in what is known of the run. A hash of the seed would let whoever has the part try words on it.
 */
const NOT_RESULTING: ReadonlySet<OptionName> = new Set<OptionName>([
  ...(['seed', 'victim', 'shard', 'jobs', 'cache', 'cacheDir', 'config'] as const),
  ...(['format', 'output', 'failOn', 'color', 'progress', 'quiet', 'base', 'head'] as const),
]);

/** Hash (hex) of the options that a result follows from. What is compared is told by the data itself. */
export function optionsHash(options: Options): string {
  const told = Object.entries(options).filter(([name]) => !NOT_RESULTING.has(name as OptionName));
  return sha256(JSON.stringify(told));
}
