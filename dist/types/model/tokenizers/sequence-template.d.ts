import type { LibraryTokenizer } from './tokenizers-library.js';
/** One part of a sequence: a special token, or a side. */
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
/** Builds a sequence with special tokens from one or two sides, as the tokenizer's post-processor does. */
export declare class SequenceTemplate {
    #private;
    readonly single: readonly Slot[];
    readonly pair: readonly Slot[];
    constructor(single: readonly Slot[], pair: readonly Slot[]);
    /** Number of special tokens in a sequence of one or two sides. */
    specialTokens(sides: number): number;
    /** Number of special tokens before a single side. */
    get offset(): number;
    /**
     * The sequence of one or two sides, at most `maxTokens` long. Tokens that do not fit are cut off at the end of the
     * longer side. Callers cut units into windows before, so this is rare.
     */
    build(sides: readonly (readonly number[])[], maxTokens: number): Sequence;
}
/** Cuts the longer side until both sides together have at most `room` tokens. */
export declare function longestFirst(sides: readonly (readonly number[])[], room: number): readonly (readonly number[])[];
/** Derives the template from the tokenizer's post-processor, by running it on placeholder tokens. */
export declare function sequenceTemplate(tokenizer: LibraryTokenizer): SequenceTemplate;
export {};
