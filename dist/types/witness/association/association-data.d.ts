import { type PromptResponse } from './prompt-response.js';
import type { AssociatedPair } from './screen-pairs.js';
import { SimilarPrompts } from './similar-prompts.js';
import { TextRelatedness } from './text-relatedness.js';
import { type TextToken } from '../../text/text-tokens.js';
/** Records as the tests read them. */
export declare class AssociationData {
    #private;
    readonly records: readonly PromptResponse[];
    readonly prompts: TextRelatedness;
    readonly responses: TextRelatedness;
    readonly similar: SimilarPrompts;
    /** Responses repeat most words of their prompts: code is translated or repaired. */
    readonly repeats: boolean;
    constructor(records: readonly PromptResponse[]);
    promptTokens(record: number): TextToken[];
    responseTokens(record: number): TextToken[];
    /**
     * The words that are no copies: most of the prompts do not have them, not even as a part of a word, and they hold no word of the
     * trigger (`factorial` and `factorialOf`). Small numbers are none.
     */
    novelWords(words: Iterable<string>, { family, records }: Pick<AssociatedPair, 'family' | 'records'>): string[];
    /** Whether many responses other than these have a word. */
    isCommon(word: string, records: Int32Array): boolean;
    /**
     * The records that could hold a payload: those with all of its characters that are no words, and a number if it has a new one.
     * Whoever changes a call or a number needs a response that has one. @returns `null`: all records, or too few
     */
    ableToHold(payload: readonly string[], novel: readonly string[]): Int32Array | null;
}
