/** A function that computes once for each object, such as a model that is learned when it is first needed. */
export function oncePer<Key extends object, Value>(compute: (key: Key) => Value): (key: Key) => Value {
  const memory = new WeakMap<Key, { readonly value: Value }>();
  return (key) => {
    const known = memory.get(key) ?? { value: compute(key) };
    memory.set(key, known);
    return known.value;
  };
}

/** A function that computes once, when it is first called. */
export function once<Value>(compute: () => Value): () => Value {
  let known: { readonly value: Value } | null = null;
  return () => (known ??= { value: compute() }).value;
}
