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
  /** An identifier that may be a variable: see `VariablePlaces`. */
  variable: 1024,
  /** Its children count as children of the node around it: see `NodeTypes.transparent`. */
  transparent: 2048,
  /** Is the scope of some declaration. */
  scope: 4096,
  /** Is the `under` of some `VariablePlaces.notUnder`. */
  over: 8192,
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

const LEAF_NAMES = new Set([
  'identifier',
  'type_identifier',
  'field_identifier',
  'primitive_type',
  'number_literal',
]);

const DEFAULT_NAMES: readonly string[] = ['identifier'];

/** Flags of one type. */
function flagsOf(name: string, named: boolean, nodes: NodeTypes): number {
  if (!named) return NODE_FLAGS.leaf;
  const record = NODE_FLAGS.record;
  let flags = 0;
  if (LEAF_NAMES.has(name)) flags |= NODE_FLAGS.leaf;
  if ((nodes.names ?? DEFAULT_NAMES).includes(name)) flags |= NODE_FLAGS.identifier | NODE_FLAGS.leaf;
  if (nodes.variables?.types.includes(name) === true) flags |= NODE_FLAGS.variable | NODE_FLAGS.leaf;
  if (nodes.labels.includes(name)) flags |= NODE_FLAGS.label | NODE_FLAGS.leaf | record;
  if (nodes.expressions.includes(name)) flags |= NODE_FLAGS.expression;
  if (nodes.transparent?.includes(name) === true) flags |= NODE_FLAGS.transparent;
  if (Object.hasOwn(nodes.statements, name)) flags |= NODE_FLAGS.statement | record;
  if (nodes.functions.includes(name)) flags |= NODE_FLAGS.function | record;
  if (nodes.bodies.includes(name)) flags |= NODE_FLAGS.body | record;
  if (nodes.declarators.includes(name)) flags |= NODE_FLAGS.declarator | record;
  if (Object.hasOwn(nodes.owners, name)) flags |= record;
  if (nodes.heredocs?.opening === name || nodes.heredocs?.text === name) flags |= record;
  if (nodes.wrappers?.includes(name) === true || nodes.members?.includes(name) === true) flags |= record;
  const { notUnder = {} } = nodes.variables ?? {};
  if (Object.values(notUnder).some(({ under }) => under === name)) flags |= NODE_FLAGS.over;
  if (Object.values(nodes.scopeEnds ?? {}).includes(name) || nodes.attributes?.includes(name) === true)
    flags |= record;
  if (Object.values(nodes.owners).some((scopes) => scopes.includes(name))) flags |= NODE_FLAGS.scope | record;
  return flags;
}

/** Numbers for no place, any place, and a place outside the fields. */
const NOWHERE = 0;
const ANY_FIELD = -1;
const NO_FIELD = -2;

/** Whether a child's field (0: none) is the one that `NodeTable.declares` or `notVariable` gives for its parent. */
export function isInField(expected: number, field: number): boolean {
  if (expected === NO_FIELD) return field === 0;
  return expected === ANY_FIELD || (expected !== NOWHERE && expected === field);
}

/** The number of a field in `fields` for a type. */
function fieldOf(grammar: Grammar, fields: Readonly<Record<string, string>>, name: string): number {
  const field = Object.hasOwn(fields, name) ? fields[name] : undefined;
  if (field === undefined) return NOWHERE;
  if (field === '') return NO_FIELD;
  return field === '*' ? ANY_FIELD : (grammar.fieldIdForName(field) ?? NOWHERE);
}

/** The symbols of the only parents of each leaf type that has such. */
function onlyUnder(names: readonly string[], nodes: NodeTypes): Map<number, Set<number>> {
  const symbolsOf = (types: readonly string[]): number[] =>
    names.flatMap((name, symbol) => (types.includes(name) ? [symbol] : []));
  const rows = Object.entries(nodes.variables?.only ?? {});
  return new Map(
    rows.flatMap(([leaf, parents]) =>
      symbolsOf([leaf]).map((symbol) => [symbol, new Set(symbolsOf(parents))] as const),
    ),
  );
}

/** Resolves the type and field names of a language's row against its grammar. */
export function nodeTable(grammar: Grammar, nodes: NodeTypes): NodeTable {
  const names: string[] = [];
  const flags = new Uint16Array(ERROR_SYMBOL + 1);
  const declares = new Int16Array(ERROR_SYMBOL + 1);
  const notVariable = new Int16Array(ERROR_SYMBOL + 1);
  const sigils = new Uint8Array(ERROR_SYMBOL + 1);
  const notUnder = new Int16Array(ERROR_SYMBOL + 1);
  const fieldsUnder = Object.fromEntries(
    Object.entries(nodes.variables?.notUnder ?? {}).map(([type, { field }]) => [type, field]),
  );
  for (let symbol = 0; symbol < grammar.nodeTypeCount; symbol++) {
    const name = grammar.nodeTypeForId(symbol) ?? '';
    const named = grammar.nodeTypeIsNamed(symbol);
    names.push(name);
    flags[symbol] = flagsOf(name, named, nodes);
    if (!named) continue;
    declares[symbol] = fieldOf(grammar, nodes.declares, name);
    notVariable[symbol] = fieldOf(grammar, nodes.variables?.not ?? {}, name);
    notUnder[symbol] = fieldOf(grammar, fieldsUnder, name);
    sigils[symbol] = nodes.sigils?.[name] ?? 0;
  }
  flags[ERROR_SYMBOL] = NODE_FLAGS.error | NODE_FLAGS.record;
  return {
    types: nodes,
    flags,
    declares,
    notVariable,
    onlyUnder: onlyUnder(names, nodes),
    sigils,
    notUnder,
    name: (symbol) => (symbol === ERROR_SYMBOL ? 'ERROR' : (names[symbol] ?? '')),
  };
}
