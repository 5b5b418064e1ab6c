/**
 * Work that depends on its input alone, in parts that can be done in any order and by any thread.
 * @typeParam I the input
 * @typeParam O what one part gives: data that can be cloned
 */
export interface Kernel<I, O> {
    /** Under which a worker thread knows it. */
    readonly name: string;
    /** Prepares the parts of an input, and gives what does the part with a number. */
    open(input: I): (part: number) => O;
    /** The input as data that can be cloned; its typed arrays are shared with other threads, and must not be changed. */
    pack(input: I): unknown;
    /** The input again, in another thread. */
    unpack(packed: unknown): I;
}
/** Does the work of kernels, on one thread or on several: the results are the same. */
export interface Threads {
    /**
     * What all parts give, in their order. The calling thread does parts too, and waits for the others.
     * @param parts their number
     * @throws what the kernel throws
     */
    map<I, O>(kernel: Kernel<I, O>, input: I, parts: number): O[];
    /**
     * Begins the only part of a kernel.
     * @returns waits for the result; without another thread the part is done then
     */
    begin<I, O>(kernel: Kernel<I, O>, input: I): () => Promise<O>;
}
/** All work in the calling thread. */
export declare const HERE: Threads;
