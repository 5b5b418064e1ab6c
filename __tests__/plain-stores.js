import { AsyncLocalStorage } from 'node:async_hooks';
import { types } from 'node:util';

/** @type {WeakMap<AsyncLocalStorage<unknown>, unknown>} what each store holds now */
const held = new WeakMap();

/**
 * @this {AsyncLocalStorage<unknown>}
 * @param {unknown} value
 * @param {(...given: unknown[]) => unknown} callback
 * @param {unknown[]} given
 * @returns {unknown}
 */
function run(value, callback, ...given) {
  const before = held.get(this);
  const restore = () => void held.set(this, before);
  held.set(this, value);
  let result;
  try {
    result = callback(...given);
  } catch (error) {
    restore();
    throw error;
  }
  // a promise of a test file's own context is no instance of this one's `Promise`
  if (types.isPromise(result)) return result.finally(restore);
  restore();
  return result;
}

/**
 * Makes the stores of asynchronous context plain variables. Jest keeps in one which test runs, and a test runs alone, so
 * that the last value is the right one; nothing else makes a store. With a store in use, Node up to 22 runs a hook for
 * each promise and each callback.
 */
export function installPlainStores() {
  Object.assign(AsyncLocalStorage.prototype, {
    run,
    /** @this {AsyncLocalStorage<unknown>} */
    getStore() {
      return held.get(this);
    },
  });
}
