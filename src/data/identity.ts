import { createHash } from 'node:crypto';
import { plainLabel } from '../text/plain-label.js';
import type { Unit, UnitPair } from './unit.js';

/** 128 bits: among 10^9 records a collision has a probability below 10^-20, even if an attacker looks for one. */
const IDENTITY_BYTES = 16;

/**
 * The identity of a unit or a pair, independent of its place: a hash of all that a model would see of it. That is the language
 * (as the record shows it), the code (both sides of a pair), the prompt, the prose around the code of a question or response, and the recorded label or target. Path, line, name,
 * spelling of the JSON and other fields do not count, so a unit that was moved, renamed or reformatted stays the same unit;
 * one with a changed label or prompt does not. A class counts as `plainLabel` compares it: `0.0` in place of `0` is no change.
 * In the code and the prompt, the form of line ends does not count, because git may convert it on checkout. All other
 * whitespace counts, because it can be a trigger.
 * @returns 16 bytes, one per character: the smallest string that a `Set` can hold
 */
export function identityOf(item: Unit | UnitPair): string {
  const units = 'sides' in item ? item.sides : [item];
  const content = units.flatMap(({ language, ownLanguage = language, code, prompt, within }) => [
    ownLanguage,
    plainEnds(code),
    // a unit without a prompt keeps the identity that it would have if there were none
    ...(prompt === undefined ? [] : [plainEnds(prompt)]),
    ...(within === undefined ? [] : [plainEnds(within)]),
  ]);
  return hashOf([labelOf(item), ...content]);
}

/** A target is learned as it is, a class by its value. */
function labelOf(item: Unit | UnitPair): string | null {
  if (item.label === null || ('task' in item && item.task === 'generation')) return item.label;
  return plainLabel(item.label);
}

function plainEnds(text: string): string {
  return text.replaceAll('\r\n', '\n');
}

/** The first 16 bytes of a sha256 over a list of texts, one per character. */
function hashOf(texts: readonly (string | null)[]): string {
  // JSON separates the texts, and escapes lone surrogates so that different ones stay different
  return createHash('sha256').update(JSON.stringify(texts)).digest().toString('latin1', 0, IDENTITY_BYTES);
}
