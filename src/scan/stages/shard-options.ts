import { createHash } from 'node:crypto';
import { PART_OPTIONS } from '../../config/option-lists.js';
import type { ReadingOptions, VerdictOptions } from '../../config/options.js';

/**
 * Hash (hex) of the options that the result of a run depends on, the same whatever their order in the schema. A part
 * holds something else for the rest: the fingerprint of the victim, the hash of the data, and of the seed only what
 * was found with it, as its hash would let whoever has the part try words on it.
 */
export function optionsHash(options: VerdictOptions & ReadingOptions): string {
  const values = [...PART_OPTIONS].sort().map((name) => [name, options[name]]);
  return createHash('sha256').update(JSON.stringify(values)).digest('hex');
}
