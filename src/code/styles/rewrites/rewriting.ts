import type { LanguageName } from '../../../language-names.js';
import { declaredTypeName } from '../../values/facts/declared-type.js';
import type { Role } from '../../values/tree/roles.js';
import { NONE, type SyntaxTree } from '../../values/tree/syntax-tree.js';
import type { Unit } from '../../values/unit.js';

/** Replaces the text between two offsets of the parsed text. */
export interface Change {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** One place whose form is to change. */
export interface Rewriting {
  readonly unit: Unit;
  readonly language: LanguageName;
  readonly node: number;
  /** The form that it has, and the form that it is to have. */
  readonly from: string;
  readonly to: string;
}

/** The changes, in order, or `null` where the behaviour may not stay. */
export type Rewrite = (rewriting: Rewriting) => readonly Change[] | null;

/** Bits of the narrowest integer type that arithmetic does not widen. */
const WORD = 32;

/** What is known of a local's declared type: a number that arithmetic may widen, one that it does not, or nothing. */
export function numberType(unit: Unit, name: number): 'narrow' | 'wide' | null {
  if (unit.tree.role(name) !== 'name') return null;
  const written = declaredTypeName(unit, unit.tree.textOf(name));
  const type = written === null ? undefined : unit.row.types[written];
  if (type === undefined) return null;
  if (type.kind === 'float') return 'wide';
  if (type.kind !== 'integer') return null;
  return type.sureBits >= WORD ? 'wide' : 'narrow';
}

/** Expressions that do something, or make an object. */
const ACTS: readonly Role[] = ['call', 'assign', 'update', 'yield', 'closure', 'macro', 'array'];

/** Whether code may do something besides giving its value: call, assign, or be a macro. */
export function mayAct({ tree, names }: Unit, node: number): boolean {
  return (
    names.callsMacro(node) ||
    tree.some(node, (at) => {
      const role = tree.role(at);
      const isStep = role === 'unary' && /^(?:\+\+|--)$/u.test(tree.operator(at));
      return isStep || (role !== null && ACTS.includes(role)) || /new|object_creation/u.test(tree.name(at));
    })
  );
}

/** Whether a name may be a macro: C's are in capitals. */
export function mayBeMacro({ tree, row }: Unit, node: number): boolean {
  return row.macros && /^[A-Z0-9_]+$/u.test(tree.textOf(node));
}

/** Roles of expressions that call nothing, and need no parentheses next to any operator. */
export const ATOMS: ReadonlySet<string> = new Set([
  ...['name', 'integer', 'float', 'string', 'char', 'true', 'false', 'boolean', 'null', 'wrap', 'member'],
]);
/** Roles of expressions that need no parentheses next to any operator. */
const PRIMARY: ReadonlySet<string> = new Set([...ATOMS, 'call']);

/** The text of an expression, in parentheses where its operator could bind less than the one next to it. */
export function operand({ tree }: Unit, node: number): string {
  const isPrimary =
    PRIMARY.has(tree.role(node) ?? '') ||
    /^(?:subscript|field|element_access|array_access|index)_?(?:expression)?$/u.test(tree.name(node));
  return isPrimary ? tree.textOf(node) : `(${tree.textOf(node)})`;
}

/** One change over a node. */
export function over(tree: SyntaxTree, node: number, text: string): Change[] {
  return [{ start: tree.starts[node] ?? 0, end: tree.ends[node] ?? 0, text }];
}

/**
 * The text between the end of a head's condition and its body: a parenthesis and blanks. `null` where it holds more, as a comment.
 */
export function headEnd(tree: SyntaxTree, after: number, body: number): string | null {
  const start = tree.starts[body] ?? NONE;
  if (body < 0 || start < 0) return null;
  const text = tree.text.slice(after, start);
  return /^\s*(?:\)\s*)?$/u.test(text) ? text.replace(/^\s*\)/u, '') : null;
}
