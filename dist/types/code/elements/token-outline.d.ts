import { type Tokens } from '../parsing/tokens.js';
import type { Analysis, IdentifierRole } from '../analysis.js';
import type { Trait } from '../traits/trait.js';
/** An element by the tokens that it covers. */
export interface OutlinedElement {
    /** `null` for statements. */
    readonly role: IdentifierRole | null;
    /** For an identifier, the token where it first occurs; for a statement, its first token. */
    readonly start: number;
    /** The token after the last. */
    readonly end: number;
}
/** A trait by its text and by the tokens that it covers; comments, blanks and lines cover none. */
export interface OutlinedTrait extends Pick<Trait, 'kind' | 'type' | 'text'> {
    readonly start: number;
    readonly end: number;
}
/**
 * A unit by its tokens: everything that the probe learns from. A parse adds only a few numbers per element to the tokens.
 * These depend on the code alone, so they can be cached; reading the tokens again takes a tenth of the time of a parse.
 */
export interface TokenOutline {
    readonly tokens: Tokens;
    /** In the order of the analysis. */
    readonly elements: readonly OutlinedElement[];
    readonly traits: readonly OutlinedTrait[];
    readonly parseErrors: number;
    /** Its tokens are the words of a text (`textOutline`). */
    readonly isText?: true;
}
/** Reduces an analysis to what its elements cover. */
export declare function tokenOutline({ code, language, elements, traits, parseErrors }: Analysis): TokenOutline;
/** The comments of code with this outline. */
export declare function outlinedComments(code: string, { tokens, elements }: Pick<TokenOutline, 'tokens' | 'elements'>): OutlinedTrait[];
