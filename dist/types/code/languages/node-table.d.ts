import type { Language as Grammar } from 'web-tree-sitter';
import type { NodeTypes } from './language.js';
/** Bits of a node type, for the walk over a tree. */
export declare const NODE_FLAGS: {
    /** Its children hold nothing of interest. */
    readonly leaf: 1;
    /** Is written into the outline. */
    readonly record: 2;
    /** Is not entered if it holds no nester. */
    readonly expression: 4;
    /** An identifier: recorded where its parent declares it. */
    readonly identifier: 8;
    readonly statement: 16;
    readonly function: 32;
    readonly body: 64;
    readonly label: 128;
    readonly error: 256;
    readonly declarator: 512;
};
/** A grammar's node types by symbol number, resolved once. */
export interface NodeTable {
    readonly types: NodeTypes;
    /** `NODE_FLAGS` by symbol. */
    readonly flags: Uint16Array;
    /** Type names by symbol; `ERROR` for `ERROR_SYMBOL`. */
    name(symbol: number): string;
    /** Field number by symbol of the parent: 0 none, -1 any. */
    readonly declares: Int16Array;
}
/** Resolves the type and field names of a language's row against its grammar. */
export declare function nodeTable(grammar: Grammar, nodes: NodeTypes): NodeTable;
