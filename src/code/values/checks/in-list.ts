import type { Unit } from '../unit.js';

/** Whether a node's parent is a list of statements. */
export function isInList({ tree }: Unit, node: number): boolean {
  const role = tree.role(tree.parent(node));
  return role === 'list' || (role === 'case' && tree.part(tree.parent(node), 'value') !== node);
}

/** Whether a statement always leaves the list that it is in. */
export function isJump({ tree }: Unit, statement: number): boolean {
  return tree.role(tree.role(statement) === 'expression' ? tree.only(statement) : statement) === 'jump';
}
