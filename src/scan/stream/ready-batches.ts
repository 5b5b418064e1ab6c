import { setImmediate } from 'node:timers/promises';

/**
 * Groups what a stream has ready: it never waits for an item in order to fill a batch, so that somebody who waits for an answer
 * before the next item gets it.
 * @param limits most items in a batch, and the weight from which nothing is added to it
 */
export async function* readyBatches<T>(
  items: AsyncIterable<T>,
  weigh: (item: T) => number,
  { maxItems, maxWeight }: { readonly maxItems: number; readonly maxWeight: number },
): AsyncGenerator<T[]> {
  const iterator = items[Symbol.asyncIterator]();
  let next = iterator.next();
  try {
    for (let first = await next; first.done !== true; first = await next) {
      const batch = [first.value];
      next = iterator.next();
      let weight = weigh(first.value);
      while (batch.length < maxItems && weight < maxWeight && (await isReady(next))) {
        const one = await next.catch(() => null);
        if (one === null || one.done === true) break; // an error comes after the batch
        batch.push(one.value);
        weight += weigh(one.value);
        next = iterator.next();
      }
      yield batch;
    }
  } finally {
    next.catch(() => undefined); // nobody awaits an item that was asked for and is not wanted any more
    await iterator.return?.();
  }
}

/** Whether a promise is settled when what is due now was done. */
async function isReady(promise: Promise<unknown>): Promise<boolean> {
  const settled = promise.then(
    () => true,
    () => true,
  );
  return Promise.race([settled, setImmediate(false)]);
}
