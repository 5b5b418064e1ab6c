import { looksLikeCode } from './looks-like-code.js';

/** Levels of objects and lists in which fields are compared. */
const MOST_LEVELS = 4;
/** Fields of a record that are compared; a record with more is an oddity, and its first ones say so. */
const MOST_FIELDS = 1000;

/**
 * Finds code in fields that the records from which the layout was recognised do not have: the layout does not judge them,
 * so they must not pass.
 */
export class LateFields {
  readonly #known = new Set<string>();

  /** @param sample the records from which the layout was recognised */
  constructor(sample: readonly object[]) {
    for (const value of sample) for (const { path } of textsIn(value)) this.#known.add(path);
  }

  /** The fields of a later record that are new and hold code: their keys, joined by dots. */
  in(value: object): string[] {
    return textsIn(value)
      .filter(({ path, text }) => !this.#known.has(path) && looksLikeCode(text))
      .map(({ path }) => path);
  }
}

/** The texts in a record with their paths; elements of lists have the path of the list. */
function textsIn(record: object): { readonly path: string; readonly text: string }[] {
  const found: { path: string; text: string }[] = [];
  let pending: { readonly path: string; readonly value: unknown }[] = [{ path: '', value: record }];
  for (let level = 0; level <= MOST_LEVELS && pending.length > 0; level += 1) {
    const next: typeof pending = [];
    for (const { path, value } of pending) {
      if (typeof value === 'string') found.push({ path, text: value });
      if (typeof value !== 'object' || value === null) continue;
      for (const [key, child] of Object.entries(value)) {
        if (found.length + next.length >= MOST_FIELDS) break;
        const own = Array.isArray(value) ? '*' : key;
        next.push({ path: path === '' ? own : `${path}.${own}`, value: child });
      }
    }
    pending = next;
  }
  return found;
}
