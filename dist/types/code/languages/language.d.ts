import type { LanguageName } from '../analysis.js';
/** Under which direct parents a statement type is an element. */
interface StatementPlace {
    /** Only directly under these. */
    readonly only?: readonly string[];
    /** Never directly under these, where it is part of the parent's header. */
    readonly never?: readonly string[];
}
/** Node types of a grammar, as data for the walk over its trees. */
export interface NodeTypes {
    /** Statements and declarations that are elements. */
    readonly statements: Readonly<Record<string, StatementPlace>>;
    /** Definitions that are units. */
    readonly functions: readonly string[];
    /** Bodies of functions, with their braces. */
    readonly bodies: readonly string[];
    /** Types whose direct children are statements or members; an `ERROR` among them holds broken statements. */
    readonly lists: readonly string[];
    /** Expressions and types: not entered unless they hold braces, lambdas and the like. */
    readonly expressions: readonly string[];
    /** Parent type → field in which an identifier is *declared* (`*`: in any). */
    readonly declares: Readonly<Record<string, string>>;
    /** Wrappers between a declared identifier and its declaration. */
    readonly declarators: readonly string[];
    /** Declaration type → scope types. The nearest outer node of one of these is the scope; without one, it is not a local. */
    readonly owners: Readonly<Record<string, readonly string[]>>;
    /** Leaf types that name a label wherever they occur. */
    readonly labels: readonly string[];
}
/** One language: adding one is one file like `c.ts`, and one row in `languages.ts`. */
export interface Language {
    readonly name: LanguageName;
    /** Lower-case file extensions with their dot. */
    readonly extensions: readonly string[];
    /** Reserved words: never masked, never a name. */
    readonly keywords: ReadonlySet<string>;
    /** Words that are literals: masked like numbers, never a name. */
    readonly literalWords: ReadonlySet<string>;
    /** Words that may be identifiers but are a poor or forbidden choice for a new name. */
    readonly unfitNames: ReadonlySet<string>;
    /** `#` at the start of a line begins a directive. */
    readonly preprocessor: boolean;
    /** `"""` opens a text block. */
    readonly textBlocks: boolean;
    /**
     * A class body may hold loose statements: records wrap a method in a class, and a statement planted after the first
     * `{` is then outside the method.
     */
    readonly looseStatements: boolean;
    /** Tokens without which an expression holds neither statements nor declarations. */
    readonly nesters: ReadonlySet<string>;
    /** Tokens after which a name is a member, even if the same name is a local elsewhere. */
    readonly memberMarks: ReadonlySet<string>;
    readonly nodes: NodeTypes;
}
/** The set of the words in a space-separated list, for the rows of the table. */
export declare function words(list: string): ReadonlySet<string>;
export {};
