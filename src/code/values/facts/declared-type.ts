import { NONE } from '../tree/syntax-tree.js';
import type { Unit } from '../unit.js';

/** A local variable's declaration. */
export interface Declaration {
  /** The node that is declared with a type: a declaration, a parameter. */
  readonly node: number;
  /** The node that holds the name and the initial value. */
  readonly holder: number;
  /** The type as it is written, with single blanks; empty if there is none, or if it is not that of the values. */
  readonly type: string;
  /** Whether the variable is a pointer, an array or a reference to what is written. */
  readonly isDerived: boolean;
}

/** Words that ask for the type of the initial value. */
const INFERRED: ReadonlySet<string> = new Set(['', 'var', 'auto', 'let', 'const', 'dynamic']);
/** Declarators that make another type of the one that is written. */
const DERIVED = /pointer|array|function|reference|abstract|variadic|spread/u;
/** Nodes that declare several variables from the parts of one value. */
const PATTERN = /pattern|designation|structured_binding/u;
/** Words with which a variable may change behind the code's back, or outlives the call. */
const UNSTEADY = /\b(?:volatile|static|extern|_Atomic|atomic|thread_local|_Thread_local|__thread)\b/u;

const known = new WeakMap<Unit, Map<number, Declaration | null>>();

/** The declaration whose name is at `leaf`; `null` if it may outlive the call or change behind the code's back. */
export function declarationAt(unit: Unit, leaf: number): Declaration | null {
  let ofUnit = known.get(unit);
  if (!ofUnit) known.set(unit, (ofUnit = new Map<number, Declaration | null>()));
  let declaration = ofUnit.get(leaf);
  if (declaration === undefined) ofUnit.set(leaf, (declaration = readDeclaration(unit, leaf)));
  return declaration;
}

function readDeclaration({ tree, row }: Unit, leaf: number): Declaration | null {
  let node = tree.parent(leaf);
  const holder = node;
  let isDerived = false;
  while (
    node !== NONE &&
    tree.part(node, 'type') === NONE &&
    /declarator|expression_list/u.test(tree.name(node))
  ) {
    if (tree.name(node).startsWith('function') || PATTERN.test(tree.name(node))) return null;
    isDerived ||= DERIVED.test(tree.name(node));
    node = tree.parent(node);
  }
  // A part of a pattern has a part of the value.
  if (node === NONE || PATTERN.test(tree.name(node))) return null;
  const type = tree.part(node, 'type');
  const start = tree.starts[node] ?? 0;
  const header = tree.text.slice(start, tree.starts[leaf] ?? start);
  if (UNSTEADY.test(header)) return null;
  // Types that are not checked when the program runs say nothing.
  const isErased = Object.keys(row.types).length === 0;
  const text = type === NONE || isErased ? '' : tree.textOf(type).replaceAll(/\s+/gu, ' ').trim();
  return { node, holder, type: text, isDerived: isDerived || DERIVED.test(tree.name(node)) };
}

/** The type with which a plain local is declared; `null` if it is none, or has no written type. */
export function declaredTypeName(unit: Unit, name: string): string | null {
  if (!unit.names.isLocal(name)) return null;
  const leaf = unit.names.use(name)?.declarations[0];
  const declaration = leaf === undefined ? null : declarationAt(unit, leaf);
  return declaration && !declaration.isDerived && !INFERRED.has(declaration.type) ? declaration.type : null;
}

/** Whether the type of a declaration is that of its initial value. */
export function isInferred(declaration: Declaration): boolean {
  return !declaration.isDerived && INFERRED.has(declaration.type);
}

/** The only item of a list of expressions, or the node itself; `NONE` for a longer list. */
export function single({ tree }: Unit, node: number): number {
  return tree.name(node) === 'expression_list' ? tree.only(node) : node;
}

/** The node of the initial value of the variable whose name is at `leaf`, or `NONE`. */
export function initialOf(unit: Unit, leaf: number): number {
  const { tree } = unit;
  const holder = tree.around(tree.parent(leaf), (node) => tree.name(node) !== 'expression_list');
  const isAlone = tree.parent(leaf) === holder || tree.named(tree.parent(leaf)).length === 1;
  if (!isAlone || DERIVED.test(tree.name(tree.parent(leaf)))) return NONE;
  const value = tree.part(holder, 'value');
  if (value >= 0 && value !== leaf && !tree.contains(value, leaf)) return single(unit, value);
  // C#: the value is the last child, after the `=`.
  const children = tree.children(holder);
  const last = children.at(-1) ?? NONE;
  return children.some((child) => tree.name(child) === '=') && last !== leaf && tree.isNamed(last)
    ? last
    : NONE;
}
