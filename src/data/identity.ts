import { createHash } from 'node:crypto';
import type { Unit, UnitPair } from './unit.js';

/** 128 bits: among 10^9 records the chance that any two meet is below 10^-20, also for one who tries. */
const IDENTITY_BYTES = 16;

/**
 * The identity of a unit or a pair, wherever it is: a hash of language, code and recorded label, of both
 * sides for a pair. Path, line, name, spelling of the JSON and other fields do not count, so that what was
 * moved, renamed or formatted anew is the same; a changed label is a change. From the code only the form of
 * line ends does not count, as git may turn them round on checkout; all else does: whitespace, too, can be a
 * trigger.
 * @returns 16 bytes, one a character: the smallest string that a `Set` can hold
 */
export function identityOf(item: Unit | UnitPair): string {
  const units = 'sides' in item ? item.sides : [item];
  const content = units.flatMap(({ language, code }) => [language, code.replaceAll('\r\n', '\n')]);
  return hashOf([item.label, ...content]);
}

/** The first 16 bytes of a sha256 over a list of texts, one a character. */
function hashOf(texts: readonly (string | null)[]): string {
  // JSON keeps the texts apart, and writes halves of surrogate pairs so that they differ
  return createHash('sha256').update(JSON.stringify(texts)).digest().toString('latin1', 0, IDENTITY_BYTES);
}
