import type { Role } from '../values/tree/roles.js';
import { NONE, type SyntaxTree } from '../values/tree/syntax-tree.js';

/** Nodes around one expression that mean nothing, besides parentheses. */
const LISTS: ReadonlySet<string> = new Set(['expression_list', 'argument', 'argument_list']);
/** Nodes around several expressions in the header of a `for`. */
const SEQUENCES: ReadonlySet<string> = new Set([
  ...['comma_expression', 'sequence_expression', 'expression_list', 'for_clause'],
]);
/** Expressions in the header of a `for` that are looked at: each may be in as many lists as there are. */
const MAX_STEPS = 16;
const LOOPS: ReadonlySet<Role | null> = new Set<Role | null>(['while', 'until', 'do', 'for', 'each']);
const CONSTANTS: ReadonlySet<Role | null> = new Set<Role | null>([
  ...(['integer', 'float', 'string', 'char', 'true', 'false', 'boolean', 'null'] as const),
]);

/** Whether a node is a loop. */
export function isLoop(tree: SyntaxTree, node: number): boolean {
  return LOOPS.has(tree.role(node));
}

/** The expression in parentheses, in a list of one, or that is a statement. */
export function peeled(tree: SyntaxTree, node: number): number {
  let at = node;
  while (at >= 0) {
    const role = tree.role(at);
    if (role !== 'wrap' && role !== 'expression' && !(role === null && LISTS.has(tree.name(at)))) return at;
    const inner = tree.only(at);
    if (inner < 0) return at;
    at = inner;
  }
  return at;
}

/** The statement that an expression is: itself, or the node around it; `NONE` if it is part of an expression. */
export function statementOf(tree: SyntaxTree, node: number): number {
  const parent = tree.parent(node);
  const role = tree.role(parent);
  if (role === 'expression') return parent;
  if (role === 'list' || role === 'case' || role === 'else') return node;
  const isBody = role === 'if' || role === 'unless' || isLoop(tree, parent);
  return isBody && tree.part(parent, 'then') === node ? node : NONE;
}

/** Whether a node is the step of a `for`, alone or among several. */
export function isForStep(tree: SyntaxTree, node: number): boolean {
  let at = node;
  for (let depth = 0; depth < MAX_STEPS; depth++) {
    if (tree.role(tree.parent(at)) !== null || !SEQUENCES.has(tree.name(tree.parent(at)))) break;
    if (isStepOf(tree, tree.parent(at), at)) return true;
    at = tree.parent(at);
  }
  return tree.role(tree.parent(at)) === 'for' && isStepOf(tree, tree.parent(at), at);
}

function isStepOf(tree: SyntaxTree, header: number, node: number): boolean {
  return tree.table.parts.update.includes(tree.fields[node] ?? -1) && tree.part(header, 'update') >= 0;
}

/** The statements of a block; `null` for a statement that is not in a block. */
export function statementsOf(tree: SyntaxTree, body: number): readonly number[] | null {
  if (body < 0) return null;
  if (tree.role(body) === 'list') return tree.named(body);
  const [first] = tree.named(body);
  if (tree.name(body) !== 'block') return null;
  return first !== undefined && tree.role(first) === 'list' ? tree.named(first) : [];
}

/** The only statement of a body, in a block or not; `NONE` for none or several. */
export function onlyStatement(tree: SyntaxTree, body: number): number {
  const statements = statementsOf(tree, body);
  if (statements === null) return body;
  return statements.length === 1 ? (statements[0] ?? NONE) : NONE;
}

/** The last statement of a body. */
export function lastStatement(tree: SyntaxTree, body: number): number {
  const statements = statementsOf(tree, body);
  return statements === null ? body : (statements.at(-1) ?? NONE);
}

/** The branch in an `else`, or the node itself. */
export function branchOf(tree: SyntaxTree, otherwise: number): number {
  if (tree.role(otherwise) !== 'else') return otherwise;
  const body = tree.part(otherwise, 'body');
  return body >= 0 ? body : tree.only(otherwise);
}

/** The `if` that is a statement or in the node around a statement; `NONE` for any other statement. */
export function ifOf(tree: SyntaxTree, statement: number): number {
  const inner = tree.role(statement) === 'expression' ? tree.only(statement) : statement;
  return tree.role(inner) === 'if' ? inner : NONE;
}

/** Whether an expression is a constant: a literal, a signed number, a name in capitals. */
export function isConstant(tree: SyntaxTree, node: number): boolean {
  const at = peeled(tree, node);
  const role = tree.role(at);
  if (CONSTANTS.has(role)) return true;
  if (role === 'unary') return ['-', '+'].includes(tree.operator(at)) && isConstant(tree, tree.only(at));
  return role === 'name' && /^[A-Z][A-Z0-9_]+$/u.test(tree.textOf(at));
}

/** Whether a condition is a literal that holds (`true`) or not (`false`); `null` if it is no literal. */
export function literalTruth(tree: SyntaxTree, condition: number): boolean | null {
  const at = peeled(tree, condition);
  const role = tree.role(at);
  if (role === 'true' || role === 'false') return role === 'true';
  if (role === 'boolean') return tree.textOf(at).toLowerCase() === 'true';
  return role === 'integer' ? !/^0+$/u.test(tree.textOf(at)) : null;
}

/** The operands and the operator of a binary expression or of a comparison of two; `null` for anything else. */
export function operationOf(
  tree: SyntaxTree,
  node: number,
): { readonly left: number; readonly operator: string; readonly right: number } | null {
  const role = tree.role(node);
  if (role !== 'binary' && role !== 'chain') return null;
  const [left, right, third] = tree.named(node);
  if (left === undefined || right === undefined || third !== undefined) return null;
  return { left, operator: tree.operator(node), right };
}
