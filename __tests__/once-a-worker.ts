/** Where `environment.js` puts the map that outlives a test file. */
const KEY = Symbol.for('codepurify.once-a-worker');

/** Outside of jest there is one module registry, which keeps it. */
const kept = (Reflect.get(globalThis, KEY) ?? new Map()) as Map<string, unknown>;

/**
 * What `make` gives at the first call in this worker, whichever test file makes it. Jest loads all modules anew
 * for each test file; what takes long to prepare and does not change is kept here.
 * @param name of the thing: one name, one `make`
 */
export function onceAWorker<T>(name: string, make: () => T): T {
  if (!kept.has(name)) kept.set(name, make());
  return kept.get(name) as T;
}
