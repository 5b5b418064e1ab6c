import { NONE } from '../tree/syntax-tree.js';
import type { Unit } from '../unit.js';
import { isInList } from './in-list.js';
import { staysBound, staysRead } from './stays.js';

/** The statement that an expression is all of, as in Rust; or the node itself. */
export function wholeStatement({ tree }: Unit, node: number): number {
  const parent = tree.parent(node);
  return tree.role(parent) === 'expression' && tree.only(parent) === node ? parent : node;
}

/** The statement in a list, or in the place of one, that a node is or is in; `NONE` outside of statements. */
export function statementAround(unit: Unit, node: number): number {
  const { tree } = unit;
  return tree.around(node, (at) => {
    const parent = tree.role(tree.parent(at));
    if (isInList(unit, at)) return true;
    const isBody =
      tree.part(tree.parent(at), 'then') === at || tree.part(tree.parent(at), 'otherwise') === at;
    return isBody && (parent === 'if' || parent === 'while' || parent === 'for' || parent === 'each');
  });
}

/** Whether a statement may be the value of the list that it is in. */
export function mayBeValue({ tree, row }: Unit, statement: number): boolean {
  if (!row.lastIsValue) return false;
  const list = tree.parent(statement);
  return tree.named(list).at(-1) === statement && !tree.textOf(statement).endsWith(';');
}

/** Whether code declares names beyond its block, or makes another kind of function of the one around it. */
function hoists(unit: Unit, node: number): boolean {
  const { tree, row, names } = unit;
  if (row.hoists.size === 0) return false;
  return tree.some(node, (at) => {
    if (!tree.isNamed(at)) return false;
    if (row.hoists.has(tree.name(at))) return true;
    const use = tree.after[at] === at + 1 || tree.role(at) === 'name' ? names.use(tree.textOf(at)) : null;
    if (!use) return false;
    const isOutside = (leaf: number): boolean => !tree.contains(node, leaf);
    const all = [...use.declarations, ...use.writes, ...use.updates, ...use.reads, ...use.escapes];
    const bindings = row.assignmentDeclares
      ? [...use.declarations, ...use.writes, ...use.updates]
      : use.declarations;
    const owner = names.functionAround(at);
    const isBoundOutside = bindings.some(
      (leaf) =>
        isOutside(leaf) &&
        names.functionAround(leaf) === owner &&
        reachesAsFar(unit, leaf, at) &&
        !isOfComprehension(unit, leaf) &&
        (leaf < node || staysBound(unit, leaf)),
    );
    return bindings.includes(at) && !isBoundOutside && all.some(isOutside);
  });
}

/** Whether a name belongs to a comprehension of Python, and not to the function around that. */
function isOfComprehension({ tree }: Unit, leaf: number): boolean {
  return tree.around(leaf, (node) => tree.name(node) === 'for_in_clause') !== NONE;
}

/** Whether a variable that is declared at `leaf` has the scope of one at `other`: `let` has that of its block, `var` that of the function. */
function reachesAsFar({ tree, row }: Unit, leaf: number, other: number): boolean {
  const declaring = (node: number): string => tree.name(tree.parent(tree.parent(node)));
  return (
    row.assignmentDeclares ||
    declaring(leaf) === declaring(other) ||
    tree.name(tree.parent(leaf)).includes('parameter')
  );
}

/** Whether a statement declares what other code in the block of `list` names: code after a label or a case that is not removed. */
export function declaresForRest({ tree, names }: Unit, list: number, statements: readonly number[]): boolean {
  const isRemoved = (leaf: number): boolean => statements.some((each) => tree.contains(each, leaf));
  const scope = tree.role(list) === 'case' ? tree.parent(list) : list;
  return statements.some((statement) =>
    tree.some(statement, (at) => {
      const use = tree.role(at) === 'name' ? names.use(tree.textOf(at)) : null;
      if (use?.declarations.includes(at) !== true) return false;
      const others = [...use.writes, ...use.updates, ...use.reads, ...use.escapes];
      return others.some((leaf) => tree.contains(scope, leaf) && !isRemoved(leaf));
    }),
  );
}

/** Whether, without the code at a node, a variable of the function would be unused, where that is an error. */
function leavesUnused(unit: Unit, node: number): boolean {
  const { tree, row, names } = unit;
  if (!row.unusedIsError) return false;
  return tree.some(node, (at) => {
    if (tree.role(at) !== 'name') return false;
    const use = names.use(tree.textOf(at));
    if (!use || use.declarations.length === 0 || use.declarations.some((leaf) => tree.contains(node, leaf)))
      return false;
    const isParameter = use.declarations.some((leaf) => tree.name(tree.parent(leaf)).includes('parameter'));
    return (
      !isParameter &&
      use.reads.every((leaf) => tree.contains(node, leaf) || (leaf > node && !staysRead(unit, leaf)))
    );
  });
}

/** What replaces a statement that is removed: nothing, or the statement that does nothing; `null` if it must stay. */
export function removal(unit: Unit, statement: number): string | null {
  const { tree, row } = unit;
  if (mayBeValue(unit, statement) || hoists(unit, statement) || leavesUnused(unit, statement)) return null;
  if (!isInList(unit, statement)) return row.empty;
  const siblings = tree.named(tree.parent(statement));
  return siblings.length === 1 ? row.emptyBlock : '';
}

/** What replaces one of several alternatives of an `if`, as an `elif`: nothing; `null` if it must stay. */
export function clauseRemoval(unit: Unit, clause: number): string | null {
  const holdsOthers = unit.tree.part(clause, 'otherwise') >= 0;
  return holdsOthers || hoists(unit, clause) || leavesUnused(unit, clause) ? null : '';
}

/** The code of a node without the words and marks around it: the body of an `else`. `NONE` for nothing or several. */
export function bodyOf({ tree }: Unit, node: number): number {
  if (tree.role(node) !== 'else') return node;
  const body = tree.part(node, 'body');
  return body >= 0 ? body : tree.only(node);
}

/**
 * Whether a jump from elsewhere may lead into the code at a node, or a macro there holds more than the one statement.
 * @param exceptMacros whether jumps by macros are left to `jumpCaveat`
 */
export function isEntered(unit: Unit, node: number, exceptMacros = false): boolean {
  if (node === NONE) return false;
  if (mayBeStatements(unit, node)) return true;
  const { tree } = unit;
  return tree.some(node, (at) => {
    const role = tree.role(at);
    if (role === 'directive') return true;
    if (role === 'label') return isNamedOutside(unit, at, node, exceptMacros);
    if (role !== 'case') return false;
    const owner = tree.around(tree.parent(at), (outer) => tree.role(outer) === 'switch');
    return owner === NONE || !tree.contains(node, owner);
  });
}

/** What dead code with a label assumes where macros may jump; `null` if nothing. */
export function jumpCaveat({ tree, names }: Unit, node: number): string | null {
  const hasLabel = node !== NONE && tree.some(node, (at) => tree.role(at) === 'label');
  return hasLabel && names.callsMacro(0) ? 'The body of a macro might jump to the label.' : null;
}

/** Names that only macros have. */
const CAPITALS = /^(?=.*[A-Z])[A-Z_][A-Z0-9_]*$/u;

/**
 * Whether a node is a statement without braces that may be a macro: of several statements, only the first belongs to the condition
 * before it, and the others run.
 */
export function mayBeStatements({ tree, row, names }: Unit, node: number): boolean {
  if (!row.macros || node === NONE || tree.role(node) !== 'expression') return false;
  const only = tree.only(node);
  const named = tree.role(only) === 'call' ? tree.part(only, 'callee') : only;
  const name = tree.textOf(named);
  if (tree.role(named) !== 'name') return false;
  if (names.isRedefined(name)) return true;
  return CAPITALS.test(name) || new RegExp(`#\\s*define\\s+${name}\\b`, 'u').test(tree.text);
}

/** The name of a label, as a node. */
export function labelName({ tree }: Unit, label: number): number {
  return tree.named(label)[0] ?? NONE;
}

/** Whether the text outside a node may name the label. */
export function isNamedOutside(unit: Unit, label: number, node: number, exceptMacros = false): boolean {
  const { tree, names } = unit;
  const name = tree.textOf(labelName(unit, label));
  // What may be a macro may jump.
  if (!/^\w+$/u.test(name) || names.isRedefined(name)) return true;
  if (!exceptMacros && names.callsMacro(0)) return true;
  const outside = `${tree.text.slice(0, tree.starts[node])} ${tree.text.slice(tree.ends[node])}`;
  return new RegExp(`\\b${name}\\b`, 'u').test(outside);
}
