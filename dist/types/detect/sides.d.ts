/** One value for a unit, two for a pair. */
export type Sides<T> = readonly [T] | readonly [T, T];
/** Applies a function to every side. */
export declare function perSide<T, Result>(sides: Sides<T>, make: (side: T, index: number) => Result): Sides<Result>;
