import type { LanguageName } from '../language-names.js';
import type { Span } from '../text/span.js';
export type { LanguageName } from '../language-names.js';
/** `local`: parameter, local variable, label. `own`: the function's own name. `free`: everything else. */
export type IdentifierRole = 'local' | 'own' | 'free';
/**
 * An identifier (all its occurrences) or a statement (one complete unit, at any depth): what CodePurify
 * masks, scores and, when it is a trigger, replaces. A comment, a style or words of a text (`Trait`) are judged in whole datasets only.
 */
export interface CodeElement {
    readonly kind: 'identifier' | 'statement' | 'comment' | 'style' | 'text';
    /** The identifier's name, or the statement's exact source text. */
    readonly text: string;
    /** `null` for other kinds. Only `local` and `own` identifiers may be renamed. */
    readonly role: IdentifierRole | null;
    /** Tree-sitter node type: `identifier`, `type_identifier`, `if_statement`, … */
    readonly type: string;
    /** Every occurrence, in order; a statement has exactly one. */
    readonly spans: readonly Span[];
    /**
     * The spans that a mask hides, in order, not overlapping: all occurrences of an identifier; in a statement, every
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
    /** The text in words that goes with code, not code: see `analyzeText`. */
    readonly isText?: true;
    /** Identifiers and statements. */
    readonly elements: readonly CodeElement[];
    /** Comments and styles: what a label can follow although no model of tokens reads it. */
    readonly traits: readonly CodeElement[];
    /** Number of error and missing nodes in the tree; above 0 the unit is `degraded`. */
    readonly parseErrors: number;
    /** The function's own name, or `null` if it was not found or there is no function. */
    readonly name: string | null;
    /**
     * Offset where the (first) function's body begins and a statement can be planted: after its `{`, or after its header
     * where a language has no braces; or -1, also for code without a function.
     */
    readonly bodyStart: number;
    /** Names that mean something else in its file than in its language; absent: there are none. */
    readonly redefined?: readonly string[];
}
/** The name of a unit that is code outside of functions: statements of a script, initialisers. */
export declare const OUTSIDE_FUNCTIONS = "(outside functions)";
/** A function in a source file, or code outside of functions. */
export interface FunctionPlace {
    /** The function's name, empty for one without a name; or `OUTSIDE_FUNCTIONS`. */
    readonly name: string;
    /** The whole definition, from its first specifier, annotation or decorator to the end of its body. */
    readonly span: Span;
    /** Names in it that mean something else in its file than in its language, sorted; absent: there are none. */
    readonly redefined?: readonly string[];
}
/** A piece of code that a model reads as text, or as mask tokens. */
export interface Piece {
    readonly text: string;
    readonly masked: boolean;
}
/** Code with some pieces masked, in order. Their texts joined are the original code. */
export type Variant = readonly Piece[];
