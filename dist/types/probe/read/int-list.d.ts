/** A growing list of 32-bit integers: a quarter of the memory of an array of numbers. */
export declare class IntList {
    private items;
    private count;
    constructor(capacity?: number);
    /** A list of these values. */
    static of(values: Int32Array): IntList;
    get length(): number;
    push(value: number): void;
    at(index: number): number;
    clear(): void;
    /** The values so far; shares memory until the next push. */
    view(): Int32Array;
}
