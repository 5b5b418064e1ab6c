/** A prompt and what a model learns to answer it. */
export interface PromptResponse {
    readonly prompt: string;
    readonly response: string;
}
/**
 * Tokens of a prompt, and of a response, that are compared with those of other records. A function of a thousand lines has as many. The
 * time of a record grows with the product of both, so there must be a limit.
 */
export declare const MOST_TOKENS = 10000;
/** The part of a prompt or a response that is compared; the text itself where that is all of it. */
export declare function comparedPart(text: string): string;
