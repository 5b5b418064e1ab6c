import { showUnsafe } from './show-unsafe.js';

/** Words that a shell takes as they are. */
const PLAIN = /^[\w./@%+=:,-]+$/;

/**
 * A word of a command for a POSIX shell, to be copied by a person. A word with characters that do not show cannot be copied from a
 * report, and is written as `fallback`. So is a word that begins with a hyphen, which would be an option.
 */
export function shellQuote(word: string, fallback: string): string {
  if (showUnsafe(word) !== word || word.startsWith('-') || word === '') return fallback;
  return PLAIN.test(word) ? word : `'${word.replaceAll("'", String.raw`'\''`)}'`;
}
