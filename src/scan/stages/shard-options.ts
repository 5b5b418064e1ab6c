import { PART_OPTIONS } from '../../config/option-lists.js';
import type { ReadingOptions, VerdictOptions } from '../../config/options.js';
import { sha256 } from '../../sha256.js';

/**
 * Hash (hex) of the options that the result of a run depends on. Their order in the schema does not matter. A part
 * identifies the victim and the data by other hashes. The seed is left out: with its hash, anyone who has the part
 * could guess the seed.
 */
export function optionsHash(options: VerdictOptions & ReadingOptions): string {
  const values = [...PART_OPTIONS].sort().map((name) => [name, options[name]]);
  return sha256(JSON.stringify(values));
}
