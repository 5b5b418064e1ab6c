import { NONE } from '../tree/syntax-tree.js';
import { unwrapped, type Unit } from '../unit.js';
import { isInList, isJump } from './in-list.js';

/** The statement of a function's own list that a node is in, if nothing before it leaves the list; or `NONE`. */
function ownStatement(unit: Unit, node: number): number {
  const { tree, names } = unit;
  const statement = tree.around(node, (at) => isInList(unit, at));
  const list = tree.parent(statement);
  // Go's statements are in a list inside the braces.
  const body = tree.role(tree.parent(list)) === null ? tree.parent(list) : list;
  if (statement === NONE || tree.parent(body) !== names.functionAround(node)) return NONE;
  for (const before of tree.namedBefore(list, statement)) if (isJump(unit, before)) return NONE;
  return statement;
}

/**
 * Whether an assignment or declaration at `leaf` is never removed as long as the name is read. What is removed together may need only
 * what stays: a binding before it, of which the first of all stays by the same rule, or one after it of this kind.
 */
export function staysBound(unit: Unit, leaf: number): boolean {
  const { tree, names } = unit;
  const name = tree.textOf(leaf);
  const statement = ownStatement(unit, leaf);
  if (tree.role(statement) === 'declaration') return true;
  const inner = tree.role(statement) === 'expression' ? tree.only(statement) : statement;
  const isSelf = tree.textOf(unwrapped(unit, tree.part(inner, 'right'))) === name;
  return tree.role(inner) === 'assign' && !isSelf && names.use(name)?.writes.includes(leaf) === true;
}

/** Whether the reading at `leaf` is never removed: what is returned, or given to a function of which nothing is known. */
export function staysRead(unit: Unit, leaf: number): boolean {
  const { tree, row } = unit;
  const statement = ownStatement(unit, leaf);
  if (statement === NONE) return false;
  const inner = tree.role(statement) === 'expression' ? tree.only(statement) : statement;
  if (tree.role(inner) === 'jump') return true;
  return (
    tree.role(inner) === 'call' && !Object.hasOwn(row.functions, tree.textOf(tree.part(inner, 'callee')))
  );
}
