import type { IdentifierPieces } from './identifier-pieces.js';
import type { CodeTokenizer } from '../tokenizers/tokenizer.js';
/** A sequence without special tokens, at most `room` long, and the positions whose tokens are asked for. */
export interface Question {
    readonly ids: readonly number[];
    readonly positions: readonly number[];
}
/** ln P(token) for every token of the vocabulary, one array per asked position. */
export type Answer = readonly Float32Array[];
/** What the searches for fillings need of a masked language model. */
export interface TokenModel {
    readonly tokenizer: CodeTokenizer;
    readonly maskId: number;
    /** Tokens that fit between the special tokens. */
    readonly room: number;
    /** The vocabulary's tokens that identifiers are made of. */
    readonly pieces: IdentifierPieces;
    /** Whether a token is visible text: no special token, no bare whitespace, no part of a character. */
    isText(id: number): boolean;
    /** ln P of every token at the asked positions. Equal questions are asked once. */
    logProbabilities(questions: readonly Question[]): Promise<Answer[]>;
}
