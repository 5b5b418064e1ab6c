import { levelOf, type FamilyKey } from '../read/family-keys.js';

/**
 * Parses a key from its text, `exact:1f3k…`.
 * @returns `null` for a text that `writeFamilyKey` does not produce
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
