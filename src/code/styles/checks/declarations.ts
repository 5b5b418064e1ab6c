import { peeled } from '../reading.js';
import type { StyleView } from '../style-view.js';
import { NONE, type SyntaxTree } from '../../values/tree/syntax-tree.js';

/** Nodes between a declaration and its variables. */
const BETWEEN: ReadonlySet<string> = new Set(['variable_declaration', 'var_spec', 'var_spec_list']);

/** One variable of a declaration. */
export interface Declared {
  readonly node: number;
  readonly name: string;
  readonly hasValue: boolean;
}

/** The variables of a declaration; none if one of them is a function or a pattern. */
export function declaredBy(view: StyleView, declaration: number): Declared[] {
  const { tree } = view;
  const found: Declared[] = [];
  const isGiven = hasEquals(tree, declaration);
  for (const child of tree.named(declaration)) {
    if (BETWEEN.has(tree.name(child))) found.push(...declaredBy(view, child));
    else if (
      view.kind(child) === 'declarator' ||
      tree.table.parts.declared.includes(tree.fields[child] ?? -1)
    ) {
      const name = nameOf(tree, child);
      if (name === NONE) return [];
      found.push({ node: child, name: tree.textOf(name), hasValue: isGiven || hasEquals(tree, child) });
    }
  }
  return found;
}

/** The name that a declarator declares, or `NONE` for a function or a pattern. */
function nameOf(tree: SyntaxTree, declarator: number): number {
  let at = declarator;
  while (at >= 0 && tree.role(at) !== 'name') {
    if (/function|pattern|binding/u.test(tree.name(at))) return NONE;
    const inner = tree.part(at, 'declared');
    at = inner >= 0 ? inner : (tree.named(at)[0] ?? NONE);
  }
  return at;
}

/** Whether a value is given directly in a node. */
function hasEquals(tree: SyntaxTree, node: number): boolean {
  return tree.children(node).some((child) => /^:?=$/u.test(tree.name(child)));
}

/** A declaration: one line for several variables, and values. */
export function checkDeclaration(view: StyleView, node: number): void {
  const declared = declaredBy(view, node);
  if (declared.length > 1) view.add('declaration line', 'int a, b;', node);
  for (const each of declared) view.add('declared value', each.hasValue ? 'int a = b;' : 'int a;', each.node);
  const given = declared.find(({ hasValue }) => hasValue);
  if (given) view.addFirst('first value', 'int a = b;', given.node);
}

/** A list of statements: which declarations follow one another, which variables get a value later, and what is first. */
export function checkDeclarations(view: StyleView, list: number): void {
  const { tree } = view;
  const owner = tree.role(tree.parent(list));
  const isBody = owner === 'function' || owner === 'closure';
  const waiting = new Map<string, number>();
  let type = '';
  /** 0: only declarations so far; 1: and first values of what they declare; 2: statements. */
  let seen = 0;
  let isAfter = false;
  let before: Declared | null = null;
  for (const child of tree.named(list)) {
    if (tree.role(child) === 'declaration' && tree.isWhole(child)) {
      const declared = declaredBy(view, child);
      if (declared.length === 0) continue;
      const own = typeOf(tree, child, declared);
      if (declared.length === 1 && type === own) view.add('declaration line', 'int a; int b;', child);
      type = declared.length === 1 ? own : '';
      for (const { name, node, hasValue: given } of declared) if (!given) waiting.set(name, node);
      view.declared(isAfter ? 2 : isBody ? 0 : 1);
      checkEmpty(view, declared, isAfter);
      before = declared.length === 1 ? (declared[0] ?? null) : null;
      seen = 0;
      continue;
    }
    if (before && waiting.has(before.name)) checkAtOnce(view, child, before);
    before = null;
    type = '';
    isAfter = true;
    seen = waiting.size > 0 && isFirstValue(view, child, waiting, seen) ? Math.max(seen, 1) : 2;
  }
}

/** Declarations without values: before all statements of their list, or after one. */
function checkEmpty(view: StyleView, declared: readonly Declared[], isAfter: boolean): void {
  const empty = declared.find(({ hasValue }) => !hasValue);
  if (!empty) return;
  if (isAfter) view.add('empty declaration', 'f(); int a;', empty.node);
  else view.addFirst('empty declaration', 'int a; f();', empty.node);
}

/** A statement directly after the declaration of one variable: it may give it its value. */
function checkAtOnce(view: StyleView, statement: number, { name }: Declared): void {
  const { tree } = view;
  const assign = peeled(tree, statement);
  if (tree.role(assign) !== 'assign' || tree.operator(assign) !== '=') return;
  if (tree.textOf(peeled(tree, tree.part(assign, 'left'))) === name)
    view.add('first value', 'int a; a = b;', assign);
}

/** Whether a statement gives a variable of the list its first value, which is then listed. */
function isFirstValue(
  view: StyleView,
  statement: number,
  waiting: Map<string, number>,
  seen: number,
): boolean {
  const { tree } = view;
  const assign = peeled(tree, statement);
  if (tree.role(assign) !== 'assign' || tree.operator(assign) !== '=') return false;
  const name = tree.textOf(peeled(tree, tree.part(assign, 'left')));
  if (!waiting.delete(name)) return false;
  view.add('declared value', seen === 2 ? 'int a; … a = b;' : 'int a; a = b;', assign);
  return true;
}

/** What is before the first variable: modifiers and type. */
function typeOf(tree: SyntaxTree, declaration: number, declared: readonly Declared[]): string {
  return tree.text.slice(tree.starts[declaration], tree.starts[declared[0]?.node ?? declaration]).trim();
}
