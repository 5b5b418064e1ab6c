import { type Tree } from 'web-tree-sitter';
import { type NodeTable } from '../languages/node-table.js';
import type { LanguageName } from '../analysis.js';
/** A loaded grammar, which parses code of one language. There is one per grammar and process. */
export interface LoadedParser {
    readonly language: LanguageName;
    readonly nodes: NodeTable;
    /** Parsers with the language's other grammars (TypeScript with JSX), for code that this one does not accept. */
    readonly others: readonly LoadedParser[];
    /** The tree of `code`; the caller deletes it. Offsets are UTF-16 code units. */
    parse(code: string): Tree;
}
/**
 * A grammar's bytes, checked against the origin file.
 * @throws Error that names the missing or different file
 */
export declare function readGrammar(grammar: string, folder: string): Promise<Uint8Array>;
/**
 * Loads a language's grammars, once per process. After that, everything else in this folder is synchronous.
 * @param folder where `origin.json` and the `.wasm` files are; by default the package's own
 * @throws CodePurifyError (`internal`) when the grammar is missing or differs from the published one
 */
export declare function loadParser(language: LanguageName, folder?: string): Promise<LoadedParser>;
/** Loads every language of the table. A scan loads a language when the first unit in it is read. */
export declare function loadParsers(folder?: string): Promise<void>;
/**
 * The loaded parser of a language.
 * @throws CodePurifyError (`internal`) when `loadParser` has not loaded it
 */
export declare function parserOf(language: LanguageName): LoadedParser;
