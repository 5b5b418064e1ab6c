import { levelOf, type FamilyKey } from '../read/family-keys.js';

/**
 * A key as text, `exact:1f3k…`, back as a number.
 * @returns `null` where the text is not what a key is written as
 */
export function parseFamilyKey(text: string): FamilyKey | null {
  const key = parseInt(text.slice(text.lastIndexOf(':') + 1), 36);
  if (!Number.isSafeInteger(key) || key < 0) return null;
  return writeFamilyKey(key) === text ? key : null;
}

/** A key as text: its level and its number. */
export function writeFamilyKey(key: FamilyKey): string {
  return `${levelOf(key)}:${key.toString(36)}`;
}
