/** What is still to be written: text as it is, or a value. */
type Pending = { readonly text: string } | { readonly value: unknown };

/**
 * A JSON-like value as text that depends on its content alone: keys are sorted, and there are no blanks. Written without
 * recursion, because a hostile record may nest as deep as it likes.
 * @param leaf writes a string, number, boolean or null; by default as JSON does
 */
export function canonicalJson(
  root: unknown,
  leaf: (value: unknown) => string = (value) => JSON.stringify(value),
): string {
  const parts: string[] = [];
  const pending: Pending[] = [{ value: root }];
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    if ('text' in next) parts.push(next.text);
    else if (typeof next.value !== 'object' || next.value === null) parts.push(leaf(next.value));
    else for (const part of partsOf(next.value).reverse()) pending.push(part);
  }
  return parts.join('');
}

function partsOf(value: object): Pending[] {
  if (Array.isArray(value)) {
    const items = value.flatMap((item: unknown, index): Pending[] => [comma(index), { value: item }]);
    return [{ text: '[' }, ...items, { text: ']' }];
  }
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
  const members = entries.flatMap(([key, item]: [string, unknown], index): Pending[] => [
    comma(index),
    { text: `${JSON.stringify(key)}:` },
    { value: item },
  ]);
  return [{ text: '{' }, ...members, { text: '}' }];
}

function comma(index: number): Pending {
  return { text: index === 0 ? '' : ',' };
}
