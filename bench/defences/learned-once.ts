import type { CleanCode } from '../data/clean-code.js';

/** What is learned from clean code is the same for all data: it is learned when it is first asked for. */
export function learnedOnce<T>(learn: (clean: CleanCode) => T): (clean: CleanCode) => T {
  const known = new WeakMap<CleanCode, { readonly value: T }>();
  return (clean) => {
    const found = known.get(clean) ?? { value: learn(clean) };
    known.set(clean, found);
    return found.value;
  };
}
