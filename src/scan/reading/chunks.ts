/**
 * Cuts a stream into chunks, so that a batch is full while memory holds one chunk at a time. A chunk ends after
 * `maxItems` items, or before its weight would exceed `maxWeight`. No chunk is empty; an item heavier than the limit
 * is a chunk by itself.
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
