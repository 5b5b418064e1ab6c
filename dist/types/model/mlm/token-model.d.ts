import type { IdentifierPieces } from './identifier-pieces.js';
import type { CodeTokenizer } from '../tokenizers/tokenizer.js';
/** A sequence without special tokens, at most `room` long, and the positions to predict. */
export interface Question {
    readonly ids: readonly number[];
    readonly positions: readonly number[];
}
/** ln P(token) for every token of the vocabulary, one array per position of the question. */
export type Answer = readonly Float32Array[];
/** A masked language model, as the searches for fillings use it. */
export interface TokenModel {
    readonly tokenizer: CodeTokenizer;
    readonly maskId: number;
    /** Tokens that fit between the special tokens. */
    readonly room: number;
    /** The tokens of the vocabulary that identifiers consist of. */
    readonly pieces: IdentifierPieces;
    /** Whether a token is visible text: not a special token, not only whitespace, not a part of a character. */
    isText(id: number): boolean;
    /** ln P of every token at the positions of each question. Equal questions are computed once. */
    logProbabilities(questions: readonly Question[]): Promise<Answer[]>;
}
