import { isDeepStrictEqual } from 'node:util';
import { parseJson } from './parse-json.js';
import { relaxJson } from './relax-json.js';

/**
 * A key that occurs twice in one object of a JSON text, with different values; `null` without one. Readers differ in which
 * of the values they take, so judging one of them would say nothing about the other.
 * @param value the value of the text, as parsed
 */
export function repeatedKey(text: string, value: unknown): string | null {
  return colonsIn(text) === keysIn(value) ? null : new KeyScan(relaxJson(text)).find();
}

/** Colons outside of strings: one for each key. */
function colonsIn(text: string): number {
  let count = 0;
  for (let at = 0; at < text.length;) {
    const quote = text.indexOf('"', at);
    const end = quote === -1 ? text.length : quote;
    for (let next = at; next < end; next += 1) if (text.charCodeAt(next) === COLON) count += 1;
    at = quote === -1 ? end : afterString(text, quote);
  }
  return count;
}

const COLON = 0x3a;
const BACKSLASH = 0x5c;

/** Offset after the closing quote of the string that begins at `at`. */
function afterString(text: string, at: number): number {
  for (let quote = text.indexOf('"', at + 1); quote !== -1; quote = text.indexOf('"', quote + 1)) {
    let before = quote - 1;
    while (text.charCodeAt(before) === BACKSLASH) before -= 1;
    if ((quote - before) % 2 === 1) return quote + 1;
  }
  return text.length;
}

/** The keys of all objects in a value. */
function keysIn(root: unknown): number {
  let count = 0;
  const pending: unknown[] = [root];
  for (let value = pending.pop(); value !== undefined; value = pending.pop()) {
    if (typeof value !== 'object' || value === null) continue;
    const children: readonly unknown[] = Array.isArray(value) ? value : Object.values(value);
    if (!Array.isArray(value)) count += children.length;
    for (const child of children) if (typeof child === 'object' && child !== null) pending.push(child);
  }
  return count;
}

/** An object or a list that is open. */
interface Level {
  /** The value of each key so far, as it is written; `null` for a list. */
  readonly values: Map<string, string> | null;
  key: string | null;
  start: number;
}

/** Looks for a repeated key in a text of valid JSON. Without recursion, in one pass. */
class KeyScan {
  readonly #levels: Level[] = [];

  constructor(private readonly text: string) {}

  find(): string | null {
    const { text } = this;
    for (let at = 0; at < text.length; at += 1) {
      const character = text.charAt(at);
      if (character === '"') at = this.#string(at) - 1;
      else if (character === '{') this.#levels.push({ values: new Map(), key: null, start: 0 });
      else if (character === '[') this.#levels.push({ values: null, key: null, start: 0 });
      else if (character === ',' || character === '}' || character === ']') {
        const repeated = this.#ends(at);
        if (repeated !== null) return repeated;
        if (character !== ',') this.#levels.pop();
      }
    }
    return null;
  }

  /** Passes over a string, which may be a key; the offset after it. */
  #string(at: number): number {
    const end = afterString(this.text, at);
    const level = this.#levels.at(-1);
    if (level?.values == null || level.key !== null) return end;
    level.key = String(JSON.parse(this.text.slice(at, end)));
    level.start = this.text.indexOf(':', end) + 1;
    return end;
  }

  /** Ends a member of an object; its key, when it had another value before. */
  #ends(at: number): string | null {
    const level = this.#levels.at(-1);
    if (level?.values == null || level.key === null) return null;
    const { key, values } = level;
    const value = this.text.slice(level.start, at).trim();
    const before = values.get(key);
    if (before !== undefined && before !== value && !isDeepStrictEqual(parseJson(before), parseJson(value)))
      return key;
    values.set(key, value);
    level.key = null;
    return null;
  }
}
