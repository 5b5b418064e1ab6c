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
    /** An identifier that may be a variable: see `VariablePlaces`. */
    readonly variable: 1024;
    /** Its children count as children of the node around it: see `NodeTypes.transparent`. */
    readonly transparent: 2048;
    /** Is the scope of some declaration. */
    readonly scope: 4096;
    /** Is the `under` of some `VariablePlaces.notUnder`. */
    readonly over: 8192;
};
/** A grammar's node types by symbol number, resolved once. */
export interface NodeTable {
    readonly types: NodeTypes;
    /** `NODE_FLAGS` by symbol. */
    readonly flags: Uint16Array;
    /** Type names by symbol; `ERROR` for `ERROR_SYMBOL`. */
    name(symbol: number): string;
    /** Field number by symbol of the parent: see `isInField`. */
    readonly declares: Int16Array;
    /** In the same way, where an identifier is no variable. */
    readonly notVariable: Int16Array;
    /** In the same way, where an identifier is no variable if the parent is under a node with the flag `over`. */
    readonly notUnder: Int16Array;
    /** Symbol of a leaf → symbols of the only parents under which it is a variable. */
    readonly onlyUnder: ReadonlyMap<number, ReadonlySet<number>>;
    /** Characters before the name in a leaf, by symbol. */
    readonly sigils: Uint8Array;
}
/** Whether a child's field (0: none) is the one that `NodeTable.declares` or `notVariable` gives for its parent. */
export declare function isInField(expected: number, field: number): boolean;
/** Resolves the type and field names of a language's row against its grammar. */
export declare function nodeTable(grammar: Grammar, nodes: NodeTypes): NodeTable;
