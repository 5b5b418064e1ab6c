/** A string, number, list of strings or other value in a record, and the objects around it. */
export interface Place {
  /** Keys from the record's root; items of lists by their position. */
  readonly keys: readonly string[];
  /** The same keys with `*` for each position. */
  readonly path: readonly string[];
  readonly value: unknown;
}

/** `*` in a path stands for each item of a list. */
export const EACH = '*';

/** Nesting that is walked: no public dataset keeps code deeper. */
const MOST_LEVELS = 6;
/** Fields of one record that are looked at while a layout is recognised; a hostile record may have millions. */
const MOST_FIELDS = 1000;
/** Items of each list that are looked at while a layout is recognised. */
const MOST_ITEMS = 32;

/**
 * The values of a record, in order: scalars, lists and the values within objects and lists of objects. A list of strings is
 * one value, and so is each of its strings.
 */
export function* walkRecord(value: object): Generator<Place> {
  let left = MOST_FIELDS;
  const pending: Place[] = [{ keys: [], path: [], value }];
  for (let place = pending.pop(); place !== undefined && left > 0; place = pending.pop()) {
    left -= 1;
    if (place.keys.length > 0) yield place;
    if (place.keys.length < MOST_LEVELS) pending.push(...childrenOf(place).reverse());
  }
}

function childrenOf({ keys, path, value }: Place): Place[] {
  if (typeof value !== 'object' || value === null) return [];
  if (Array.isArray(value)) {
    const items: readonly unknown[] = value.slice(0, MOST_ITEMS);
    return items.map((item, index) => ({
      keys: [...keys, String(index)],
      path: [...path, EACH],
      value: item,
    }));
  }
  return Object.entries(value)
    .slice(0, MOST_FIELDS)
    .map(([key, child]: [string, unknown]) => ({ keys: [...keys, key], path: [...path, key], value: child }));
}

/** The places under a path, all items of lists for `*`. Own properties only, so that `__proto__` leads nowhere. */
export function placesAt(root: unknown, path: readonly string[]): readonly Place[] {
  let places: readonly Place[] = [{ keys: [], path: [], value: root }];
  for (const key of path) places = places.flatMap((place) => stepInto(place, key));
  return places;
}

function stepInto({ keys, path, value }: Place, key: string): readonly Place[] {
  if (typeof value !== 'object' || value === null) return [];
  if (Array.isArray(value) && key === EACH) {
    return value.map((item: unknown, index) => ({
      keys: [...keys, String(index)],
      path: [...path, key],
      value: item,
    }));
  }
  if (Array.isArray(value) && !/^\d+$/.test(key)) return [];
  if (!Object.hasOwn(value, key)) return [];
  return [{ keys: [...keys, key], path: [...path, key], value: (value as Record<string, unknown>)[key] }];
}

/** The first value under a path, or `undefined`. */
export function firstAt(root: unknown, path: readonly string[]): unknown {
  return placesAt(root, path)[0]?.value;
}

/** Whether a value is a list of strings that is not empty. */
export function isStringList(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.length > 0 && value.every((item) => typeof item === 'string');
}
