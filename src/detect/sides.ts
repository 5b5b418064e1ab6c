/** One value for a unit, two for a pair. */
export type Sides<T> = readonly [T] | readonly [T, T];

/** Applies a function to every side. */
export function perSide<T, Result>(sides: Sides<T>, make: (side: T, index: number) => Result): Sides<Result> {
  const [first, second] = sides;
  return second === undefined ? [make(first, 0)] : [make(first, 0), make(second, 1)];
}
