/**
 * Cuts a stream into runs of items, so that a batch fills while memory holds one run at a time.
 * A run ends at `maxItems`, or as soon as its weight reaches `maxWeight`; no run is empty, and one item
 * heavier than the limit is a run of its own.
 */
export async function* chunks<T>(
  items: AsyncIterable<T>,
  limits: { readonly maxItems: number; readonly maxWeight: number },
  weigh: (item: T) => number,
): AsyncGenerator<readonly T[]> {
  let chunk: T[] = [];
  let weight = 0;
  for await (const item of items) {
    const own = weigh(item);
    if (chunk.length > 0 && weight + own > limits.maxWeight) {
      yield chunk;
      chunk = [];
      weight = 0;
    }
    chunk.push(item);
    weight += own;
    if (chunk.length >= limits.maxItems) {
      yield chunk;
      chunk = [];
      weight = 0;
    }
  }
  if (chunk.length > 0) yield chunk;
}
