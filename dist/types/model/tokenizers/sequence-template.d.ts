import type { LibraryTokenizer } from './tokenizers-library.js';
/** One slot of a sequence: a special token, or a side. */
type Slot = {
    readonly id: number;
    readonly type: number;
} | {
    readonly side: 0 | 1;
    readonly type: number;
};
/** Ids and segment numbers of one input. */
export interface Sequence {
    readonly ids: readonly number[];
    /** `token_type_ids`: the segment of each token. */
    readonly types: readonly number[];
}
/** How one or two sides become a sequence with special tokens, as the tokenizer's post-processor says. */
export declare class SequenceTemplate {
    #private;
    readonly single: readonly Slot[];
    readonly pair: readonly Slot[];
    constructor(single: readonly Slot[], pair: readonly Slot[]);
    /** Number of special tokens around that many sides. */
    specialTokens(sides: number): number;
    /** Number of special tokens in front of a single side. */
    get offset(): number;
    /**
     * The sequence of one or two sides, at most `maxTokens` long. What does not fit is cut off the longer side's
     * end: callers cut units into windows beforehand, so this only keeps a stray input from being refused.
     */
    build(sides: readonly (readonly number[])[], maxTokens: number): Sequence;
}
/** Cuts the longer of the sides until both together have at most `room` tokens. */
export declare function longestFirst(sides: readonly (readonly number[])[], room: number): readonly (readonly number[])[];
/** Reads the template off the tokenizer's post-processor by running it on two placeholder tokens. */
export declare function sequenceTemplate(tokenizer: LibraryTokenizer): SequenceTemplate;
export {};
