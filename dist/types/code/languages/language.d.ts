import type { LanguageName } from '../../language-names.js';
import type { Lexis } from './lexis.js';
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
    /** Parent type → field in which an identifier is *declared* (`*`: in any; empty: outside the fields). */
    readonly declares: Readonly<Record<string, string>>;
    /** Types whose children count as children of the node around them, in its field: lists of names or expressions. */
    readonly transparent?: readonly string[];
    /** Wrappers between a declared identifier and its declaration. */
    readonly declarators: readonly string[];
    /** Declaration type → scope types. The nearest outer node of one of these is the scope; without one, it is not a local. */
    readonly owners: Readonly<Record<string, readonly string[]>>;
    /** Leaf types that name a label wherever they occur. */
    readonly labels: readonly string[];
    /** Leaf types that may be declared; by default `identifier`. */
    readonly names?: readonly string[];
    /** Leaf type → number of characters before its name: the `$` of PHP's variables. */
    readonly sigils?: Readonly<Record<string, number>>;
    /**
     * Leaf types whose text begins on the next line, and of that text, in the same order: heredocs. A statement with the
     * first contains the second.
     */
    readonly heredocs?: {
        readonly opening: string;
        readonly text: string;
    };
    /** Whether a function may have no node for its body: an empty one, or one expression. */
    readonly bodiless?: boolean;
    /** Owner types that declare their name in the scope around them: nested functions and classes. */
    readonly outer?: readonly string[];
    /** Owner type → regular expression of the text with which an owner begins that declares nothing. */
    readonly declaresNothing?: Readonly<Record<string, string>>;
    /**
     * Owner type → regular expression of the text in an owner after which callers must give a parameter's name: it is never
     * local, except directly after a `*`.
     */
    readonly namedByCallers?: Readonly<Record<string, string>>;
    /** The shape of names that can be local, where it tells them from constants in patterns; by default every name. */
    readonly localShape?: RegExp;
    /** Scope types whose names are members: they are never local, wherever else the name occurs. */
    readonly members?: readonly string[];
    /**
     * Where names are variables. A language with this is entered completely, and a name is local only if the tree has a
     * variable at each of its tokens. Without it, the tokens around a name decide.
     */
    readonly variables?: VariablePlaces;
    /** Types around a function that belong to its unit: decorators, templates, the variable that holds it. */
    readonly wrappers?: readonly string[];
    /** Direct parents of a function inside a wrapper that is not its own: the wrapper holds an object or a class of functions. */
    readonly unwrapped?: readonly string[];
    /** With `validFrom: 'after'`: owners that are scopes and whose header, after the name, is outside: `for x in x.all() {`. */
    readonly validInside?: readonly string[];
    /** Scope type → type of the part with which a scope of it ends early: the `else` of an `if let`. */
    readonly scopeEnds?: Readonly<Record<string, string>>;
    /** Types directly before a function that belong to its unit: attributes outside its node. */
    readonly attributes?: readonly string[];
    /** From where a name is valid: its declaration (by default), the scope's start, or the end of the declaring statement. */
    readonly validFrom?: 'declaration' | 'scope' | 'after';
}
/** The places in a tree where an identifier stands for a variable. */
export interface VariablePlaces {
    /** Leaf types. */
    readonly types: readonly string[];
    /** Leaf type → the only direct parents under which it is a variable. */
    readonly only?: Readonly<Record<string, readonly string[]>>;
    /** Parent type → field (`*`: any) in which the leaf is something else: a key, a member, a named argument. */
    readonly not: Readonly<Record<string, string>>;
    /** As `not`, but only where the parent itself is directly under one of the given types: members that an initializer sets. */
    readonly notUnder?: Readonly<Record<string, {
        readonly field: string;
        readonly under: string;
    }>>;
}
/** A sign of a language in code: a pattern that is rare in the others, and its weight. */
export interface Sign {
    /** Takes linear time. */
    readonly pattern: RegExp;
    readonly weight: number;
}
/** Text around a piece of code with which it parses: a method alone needs a class. */
export interface CodeContext {
    readonly before: string;
    readonly after: string;
}
/** How statements are laid out, for edits. */
export interface Layout {
    /** How a block begins and ends: braces, deeper indentation, or words with a final `end`. */
    readonly blocks: 'braces' | 'indentation' | 'end';
    /** The statement that does nothing, to fill a body that would be empty. */
    readonly empty: string;
    /** Tokens before a body without braces. */
    readonly bodyMarks: ReadonlySet<string>;
    /** Words whose `(…)` such a body may follow; `null`: any `)`. */
    readonly heads: ReadonlySet<string> | null;
    /** Words of statements whose block follows a condition without parentheses. */
    readonly bareHeads?: ReadonlySet<string>;
    /** What must be between two statements on one line, where a line end would be enough. */
    readonly joined?: string;
    /** Words that continue a statement with another block. */
    readonly continuations: ReadonlySet<string>;
    /** Words of statements that jump: later code depends on them. */
    readonly jumps: ReadonlySet<string>;
}
/**
 * One language. To add one: a file like `python.ts`, its row in `languages.ts`, its name in `src/language-names.ts`, and
 * its grammar in `scripts/update-grammars.mjs`.
 */
export interface Language {
    readonly name: LanguageName;
    /** The name for people. */
    readonly title: string;
    /** Names in datasets and folders, in lower case. */
    readonly aliases: readonly string[];
    /**
     * A language that this one extends: its signs count too, and the signs of this row, if they weigh enough, decide
     * between the two.
     */
    readonly dialectOf?: LanguageName;
    /** Signs of the language in code without comments and literals. */
    readonly signs: readonly Sign[];
    /** Rows of `origin.json`, by default the name: the first one parses, another one where it finds fewer errors. */
    readonly grammars?: readonly string[];
    /** Lower-case file extensions with their dot. */
    readonly extensions: readonly string[];
    /** Reserved words: never masked, never a name. */
    readonly keywords: ReadonlySet<string>;
    /** Words that are literals: masked like numbers, never a name. */
    readonly literalWords: ReadonlySet<string>;
    /** Words that may be identifiers but are a poor or forbidden choice for a new name. */
    readonly unfitNames: ReadonlySet<string>;
    /** The function's own names that have a meaning and are never renamed. */
    readonly fixedNames: RegExp;
    /** Variables that the language gives a meaning: never renamed. */
    readonly fixedVariables?: RegExp;
    /** The mark before each variable, where a name without it is something else: `$` in PHP. */
    readonly sigil?: string;
    /** Words of calls that reach variables by names which are not in the code. */
    readonly reachAll?: ReadonlySet<string>;
    /** Words of calls that reach the variables which are named by strings in the code. */
    readonly reachByString?: ReadonlySet<string>;
    /** A plain name. */
    readonly nameShape: RegExp;
    /** How names of several words are usually written. */
    readonly naming: 'snake' | 'camel';
    readonly lexis: Lexis;
    readonly layout: Layout;
    /** `#` at the start of a line begins a directive. */
    readonly preprocessor: boolean;
    /** Broken code is repaired and its statements are found by their `;` and braces. */
    readonly recovers: boolean;
    /** Text without which no code of the language parses, before code that does not have it: `<?php`. */
    readonly opening?: (code: string) => string;
    /** Contexts to try for code that does not parse on its own; `null` where one does not fit the code. */
    readonly contexts: readonly ((code: string) => CodeContext | null)[];
    /** Words for the object that a method belongs to: a function with one of them is a method. */
    readonly selves: ReadonlySet<string>;
    /** Words before a function's name; none where a function begins with its type. */
    readonly functionWords: ReadonlySet<string>;
    /** Whether a field may have the name of a method: only `self.x()` is the method then. */
    readonly fieldsApart?: boolean;
    /** Whether a method calls others of its class without naming the object. */
    readonly bareCalls: boolean;
    /** Whether the tree has no variable at the name in such a call: the tokens around the name decide. */
    readonly callsByToken?: boolean;
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
/** A plain name. */
export declare const PLAIN_NAME: RegExp;
/** A plain name without `$`. */
export declare const C_NAME: RegExp;
/** The layout of C and Java. */
export declare const C_LAYOUT: Layout;
export {};
