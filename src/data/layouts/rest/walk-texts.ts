import { EACH } from '../walk-record.js';

/** A key, a string or a list in a record. */
export type TextPlace = (
  | { readonly kind: 'key' | 'string'; readonly text: string }
  /** A list that is not empty. */
  | { readonly kind: 'list'; readonly items: readonly unknown[] }
) & {
  /** Keys from the root; items of lists by their position. For a key: those of the object that has it. */
  readonly keys: () => readonly string[];
  /** The same keys with `*` for each position. */
  readonly path: () => readonly string[];
};

/** An object or a list whose children are being walked. */
interface Level {
  readonly value: object;
  /** The keys of an object; `null` for a list. */
  readonly names: readonly string[] | null;
  readonly length: number;
  at: number;
}

/**
 * Visits every key, string and list of a value, in order. Without recursion and without a cap: a record is bounded in bytes
 * already, and a cap is a place to hide behind.
 * @param visit returns whether the place is done with, so that the items of a list are not visited
 */
export function walkTexts(root: unknown, visit: (place: TextPlace) => boolean): void {
  const levels: Level[] = [];
  const named = (each: boolean) => (level: Level) =>
    level.names === null ? (each ? EACH : String(level.at)) : (level.names[level.at] ?? '');
  const keys = () => levels.map(named(false));
  const path = () => levels.map(named(true));
  const enter = (value: unknown): void => {
    if (typeof value === 'string') visit({ kind: 'string', text: value, keys, path });
    if (typeof value !== 'object' || value === null) return;
    if (Array.isArray(value) && value.length > 0 && visit({ kind: 'list', items: value, keys, path })) return;
    const names = Array.isArray(value) ? null : Object.keys(value);
    for (const text of names ?? []) visit({ kind: 'key', text, keys, path });
    levels.push({ value, names, length: names?.length ?? (value as readonly unknown[]).length, at: -1 });
  };
  enter(root);
  for (let level = levels.at(-1); level !== undefined; level = levels.at(-1)) {
    level.at += 1;
    if (level.at >= level.length) levels.pop();
    else enter((level.value as Record<string, unknown>)[level.names?.[level.at] ?? String(level.at)]);
  }
}
