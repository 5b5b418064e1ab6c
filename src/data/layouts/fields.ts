/** The keys that lead to a field: the name as one key if the record has it, else split at dots. */
export function fieldKeys(value: object, field: string): readonly string[] {
  return Object.hasOwn(value, field) ? [field] : field.split('.');
}

/** The value that keys lead to through own properties of objects, or `undefined`. */
export function valueAt(value: unknown, keys: readonly string[]): unknown {
  let current = value;
  for (const key of keys) {
    if (typeof current !== 'object' || current === null || Array.isArray(current)) return undefined;
    if (!Object.hasOwn(current, key)) return undefined;
    current = (current as Record<string, unknown>)[key];
  }
  return current;
}

/** A string, number or boolean as text; `null` for anything else. */
export function scalarText(value: unknown): string | null {
  if (typeof value === 'string') return value;
  return typeof value === 'number' || typeof value === 'boolean' ? String(value) : null;
}
