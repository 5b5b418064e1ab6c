import { branchOf, statementsOf } from '../reading.js';
import { NONE } from '../../values/tree/syntax-tree.js';
import type { Change, Rewriting } from './rewriting.js';

/** The body that a form is about: `else` names the branch itself. */
function bodyOf({ unit: { tree }, node, from }: Rewriting): number {
  if (from.startsWith('else')) return node;
  return tree.role(node) === 'if' ? tree.part(node, 'then') : branchOf(tree, tree.part(node, 'body'));
}

/** A form without the statement or its braces. */
function headOf(form: string): string {
  return form.replace(/(?:\{ s; \}|s;)$/u, '');
}

/** Braces around the one statement of a body, or none. */
export function rewriteBraces(rewriting: Rewriting): Change[] | null {
  const { unit, from, to } = rewriting;
  const { tree, names } = unit;
  if (headOf(from) !== headOf(to)) return null;
  const body = bodyOf(rewriting);
  if (body < 0 || !tree.isNamed(body)) return null;
  // What a macro stands for may be several statements.
  if (names.callsMacro(body)) return null;
  const statements = statementsOf(tree, body);
  const wantsBraces = to.includes('{');
  if (wantsBraces !== (statements === null)) return null;
  return statements === null ? braced(rewriting, body) : bared(rewriting, body, statements);
}

function braced({ unit: { tree } }: Rewriting, body: number): Change[] | null {
  const [start, end] = [tree.starts[body] ?? 0, tree.ends[body] ?? 0];
  // A statement without its semicolon ends with the line.
  if (!/[;}]$/u.test(tree.text.slice(start, end))) return null;
  return [
    { start, end: start, text: '{ ' },
    { start: end, end, text: ' }' },
  ];
}

/** Only an expression or a jump loses its braces: a declaration needs its block, and an `if` could take an `else` after it. */
function bared({ unit: { tree } }: Rewriting, body: number, statements: readonly number[]): Change[] | null {
  const [only = NONE, second] = statements;
  const role = tree.role(only);
  if (second !== undefined || (role !== 'expression' && role !== 'jump')) return null;
  if (!tree.textOf(only).endsWith(';')) return null;
  const [start, end] = [tree.starts[body] ?? 0, tree.ends[body] ?? 0];
  const [first, last] = [tree.starts[only] ?? 0, tree.ends[only] ?? 0];
  const isPlain =
    /^\{\s*$/u.test(tree.text.slice(start, first)) && /^\s*\}$/u.test(tree.text.slice(last, end));
  if (!isPlain) return null;
  const before = /\s$/u.test(tree.text.slice(0, start)) ? '' : ' ';
  return [
    { start, end: first, text: before },
    { start: last, end, text: '' },
  ];
}
