import { hash } from 'node:crypto';

/** Texts whose results are kept, in about 20 MiB: the first ones, because data that is read again comes in the same order. */
const MOST_TEXTS = 200_000;

/**
 * The same function, which remembers by a hash what it made of the first texts: data is read twice. Equal results are kept once.
 * @param make depends on the text alone; nobody changes what it gives
 * @param nameOf the same text for equal results alone
 */
export function ofHashedTexts<T extends object>(
  make: (text: string) => T,
  nameOf: (made: T) => string,
): (text: string) => T {
  const byHash = new Map<string, T>();
  const byName = new Map<string, T>();
  return (text) => {
    const key = hash('sha256', Buffer.from(text, 'utf16le'), 'base64');
    const known = byHash.get(key);
    if (known !== undefined) return known;
    const made = make(text);
    if (byHash.size >= MOST_TEXTS) return made;
    const name = nameOf(made);
    const kept = byName.get(name) ?? made;
    byName.set(name, kept);
    byHash.set(key, kept);
    return kept;
  };
}
