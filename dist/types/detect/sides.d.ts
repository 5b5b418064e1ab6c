/** One thing for a unit, two for a pair. */
export type Sides<T> = readonly [T] | readonly [T, T];
/** The same for every side. */
export declare function perSide<T, Result>(sides: Sides<T>, make: (side: T, index: number) => Result): Sides<Result>;
