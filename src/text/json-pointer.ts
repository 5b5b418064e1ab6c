/** A JSON pointer (RFC 6901) of keys, from the root of a value: `['a/b', '0']` is `/a~1b/0`. No keys: empty, the root. */
export function pointerOf(keys: readonly string[]): string {
  return keys.map((key) => `/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');
}

/** The keys of a JSON pointer. */
export function keysOf(pointer: string): string[] {
  if (pointer === '') return [];
  return pointer
    .slice(1)
    .split('/')
    .map((key) => key.replaceAll('~1', '/').replaceAll('~0', '~'));
}

/** An index of a JSON array: no sign, no leading zero (RFC 6901, section 4). */
const INDEX = /^(?:0|[1-9]\d*)$/;

/** The value at keys, through own properties of objects and elements of arrays; `undefined` where there is none. */
export function valueAtKeys(value: unknown, keys: readonly string[]): unknown {
  let current = value;
  for (const key of keys) {
    if (typeof current !== 'object' || current === null) return undefined;
    if (Array.isArray(current) ? !INDEX.test(key) : !Object.hasOwn(current, key)) return undefined;
    current = (current as Record<string, unknown>)[key];
  }
  return current;
}
