import type { Language as Grammar } from 'web-tree-sitter';

import type { NodeTypes } from './language.js';

/** Bits of a node type, for the walk over a tree. */
export const NODE_FLAGS = {
  /** Its children hold nothing of interest. */
  leaf: 1,
  /** Is written into the outline. */
  record: 2,
  /** Is not entered if it holds no nester. */
  expression: 4,
  /** An identifier: recorded where its parent declares it. */
  identifier: 8,
  statement: 16,
  function: 32,
  body: 64,
  label: 128,
  error: 256,
  declarator: 512,
} as const;

/** tree-sitter's symbol of an ERROR node, and its index in the flags. */
const ERROR_SYMBOL = 65535;

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

const LEAF_NAMES = new Set([
  'identifier',
  'type_identifier',
  'field_identifier',
  'primitive_type',
  'number_literal',
]);

/** Flags of one type. */
function flagsOf(name: string, named: boolean, nodes: NodeTypes): number {
  if (!named) return NODE_FLAGS.leaf;
  const record = NODE_FLAGS.record;
  let flags = 0;
  if (LEAF_NAMES.has(name)) flags |= NODE_FLAGS.leaf;
  if (name === 'identifier') flags |= NODE_FLAGS.identifier;
  if (nodes.labels.includes(name)) flags |= NODE_FLAGS.label | NODE_FLAGS.leaf | record;
  if (nodes.expressions.includes(name)) flags |= NODE_FLAGS.expression;
  if (Object.hasOwn(nodes.statements, name)) flags |= NODE_FLAGS.statement | record;
  if (nodes.functions.includes(name)) flags |= NODE_FLAGS.function | record;
  if (nodes.bodies.includes(name)) flags |= NODE_FLAGS.body | record;
  if (nodes.declarators.includes(name)) flags |= NODE_FLAGS.declarator | record;
  if (Object.hasOwn(nodes.owners, name)) flags |= record;
  if (Object.values(nodes.owners).some((scopes) => scopes.includes(name))) flags |= record;
  return flags;
}

/** Resolves the type and field names of a language's row against its grammar. */
export function nodeTable(grammar: Grammar, nodes: NodeTypes): NodeTable {
  const names: string[] = [];
  const flags = new Uint16Array(ERROR_SYMBOL + 1);
  const declares = new Int16Array(ERROR_SYMBOL + 1);
  for (let symbol = 0; symbol < grammar.nodeTypeCount; symbol++) {
    const name = grammar.nodeTypeForId(symbol) ?? '';
    const named = grammar.nodeTypeIsNamed(symbol);
    names.push(name);
    flags[symbol] = flagsOf(name, named, nodes);
    const field = named && Object.hasOwn(nodes.declares, name) ? nodes.declares[name] : undefined;
    if (field !== undefined) declares[symbol] = field === '*' ? -1 : (grammar.fieldIdForName(field) ?? 0);
  }
  flags[ERROR_SYMBOL] = NODE_FLAGS.error | NODE_FLAGS.record;
  return {
    types: nodes,
    flags,
    declares,
    name: (symbol) => (symbol === ERROR_SYMBOL ? 'ERROR' : (names[symbol] ?? '')),
  };
}
