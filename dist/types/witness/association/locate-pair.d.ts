import type { Span } from '../../text/span.js';
import type { MeasuredPair } from './measure-pair.js';
import type { PromptResponse } from './prompt-response.js';
/** Where the two sides of a pair are in a record. */
export interface LocatedPair {
    readonly inPrompt: readonly Span[];
    readonly inResponse: readonly Span[];
}
/** Where both sides of a pair are in a record; `null`: it has not both. */
export declare function locatePair(pair: MeasuredPair, { prompt, response }: PromptResponse): LocatedPair | null;
