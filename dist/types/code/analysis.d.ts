import type { Span } from '../text/span.js';
/** The languages whose code is judged; each is one row in `languages.ts`. */
export type LanguageName = 'c' | 'java';
/** `local`: parameter, local variable, label. `own`: the function's own name. `free`: everything else. */
export type IdentifierRole = 'local' | 'own' | 'free';
/**
 * An identifier (all its occurrences) or a statement (one complete unit, at any depth): what CodePurify
 * masks, scores and, when it is a trigger, replaces.
 */
export interface CodeElement {
    readonly kind: 'identifier' | 'statement';
    /** The identifier's name, or the statement's exact source text. */
    readonly text: string;
    /** `null` for statements. Only `local` and `own` identifiers may be renamed. */
    readonly role: IdentifierRole | null;
    /** Tree-sitter node type: `identifier`, `type_identifier`, `if_statement`, … */
    readonly type: string;
    /** Every occurrence, in order; a statement has exactly one. */
    readonly spans: readonly Span[];
    /**
     * What a mask hides, in order, never overlapping: an identifier's occurrences; of a statement, every
     * token that is neither keyword nor punctuation.
     */
    readonly maskSpans: readonly Span[];
    /** Number of statements that contain it; 0 for a statement directly in the function's body. */
    readonly depth: number;
}
/** A unit's code after parsing: immutable, offsets are UTF-16 in `code`. */
export interface Analysis {
    readonly code: string;
    readonly language: LanguageName;
    readonly elements: readonly CodeElement[];
    /** Number of error and missing nodes in the tree; above 0 the unit is `degraded`. */
    readonly parseErrors: number;
    /** The function's own name, or `null` where there is none to find. */
    readonly name: string | null;
    /** End of the first `{` that opens the (first) function body: where a planted statement goes. Or -1. */
    readonly bodyStart: number;
}
/** A function in a source file. */
export interface FunctionPlace {
    readonly name: string;
    /** The whole definition, from its first specifier or annotation to its closing brace. */
    readonly span: Span;
}
/** A stretch of code that a model reads as text, or sees only as mask tokens. */
export interface Piece {
    readonly text: string;
    readonly masked: boolean;
}
/** Code with some stretches masked: pieces in order, whose texts joined give the original code. */
export type Variant = readonly Piece[];
