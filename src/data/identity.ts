import { createHash } from 'node:crypto';
import type { Unit, UnitPair } from './unit.js';

/** 128 bits: among 10^9 records a collision has a probability below 10^-20, even if an attacker looks for one. */
const IDENTITY_BYTES = 16;

/**
 * The identity of a unit or a pair, independent of its place: a hash of the language (as the record shows it), the code (both sides of a pair)
 * and the recorded label. Path, line, name, spelling of the JSON and other fields do not count, so a unit that was
 * moved, renamed or reformatted stays the same unit; one with a changed label does not. In the code, the form of line
 * ends does not count, because git may convert it on checkout. All other whitespace counts, because it can be a
 * trigger.
 * @returns 16 bytes, one per character: the smallest string that a `Set` can hold
 */
export function identityOf(item: Unit | UnitPair): string {
  const units = 'sides' in item ? item.sides : [item];
  const content = units.flatMap(({ language, ownLanguage = language, code }) => [
    ownLanguage,
    code.replaceAll('\r\n', '\n'),
  ]);
  return hashOf([item.label, ...content]);
}

/** The first 16 bytes of a sha256 over a list of texts, one per character. */
function hashOf(texts: readonly (string | null)[]): string {
  // JSON separates the texts, and escapes lone surrogates so that different ones stay different
  return createHash('sha256').update(JSON.stringify(texts)).digest().toString('latin1', 0, IDENTITY_BYTES);
}
