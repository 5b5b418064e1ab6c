/** A function that computes once for each object, such as a model that is learned when it is first needed. */
export function oncePer<Key extends object, Value>(compute: (key: Key) => Value): (key: Key) => Value {
  const memory = new WeakMap<Key, { readonly value: Value }>();
  return (key) => {
    const known = memory.get(key) ?? { value: compute(key) };
    memory.set(key, known);
    return known.value;
  };
}
