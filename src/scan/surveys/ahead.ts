/** An item, and what was begun with it. */
export interface Begun<T, R> {
  readonly item: T;
  readonly result: R;
}

/**
 * Begins work on items before they are needed, and gives them in their order.
 * @param most  items with which something was begun and that were not given yet, from 1
 * @param begin must not throw; a promise that it gives must not reject
 */
export async function* ahead<T, R>(
  items: AsyncIterable<T> | Iterable<T>,
  most: () => number,
  begin: (item: T) => R,
): AsyncGenerator<Begun<T, R>> {
  const begun: Begun<T, R>[] = [];
  for await (const item of items) {
    begun.push({ item, result: begin(item) });
    while (begun.length >= most()) {
      const first = begun.shift();
      if (first !== undefined) yield first;
    }
  }
  yield* begun;
}
