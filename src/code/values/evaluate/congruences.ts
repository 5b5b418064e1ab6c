import { residueOf, type Residues } from '../domain/residues.js';
import { constantInteger } from '../domain/value.js';
import { unwrapped } from '../unit.js';
import type { Evaluation } from './evaluation.js';

/** Variables in one expression: their remainders are tried together. */
const MAX_NAMES = 2;
/** Largest modulus that is tried. */
const MAX_MODULUS = 16;
/** Nodes of the largest expression. */
const MAX_NODES = 60;

/** The integer variables of an expression; `null` if there are too many or another kind. */
function variablesOf(evaluation: Evaluation, nodes: readonly number[]): string[] | null {
  const { tree } = evaluation.unit;
  const found = new Set<string>();
  for (const node of nodes) {
    const end = tree.after[node] ?? 0;
    if (end - node > MAX_NODES) return null;
    for (let at = node; at < end; at++) {
      if (tree.role(at) !== 'name') continue;
      if (evaluation.value(at)?.kind !== 'integer') return null;
      found.add(tree.textOf(at));
    }
  }
  return found.size === 0 || found.size > MAX_NAMES ? null : [...found];
}

/** The remainder of an expression for given remainders of its variables; `null` for an unknown part. */
function residueAt(
  evaluation: Evaluation,
  wrapped: number,
  given: ReadonlyMap<string, number>,
  modulus: number,
): number | null {
  const { unit } = evaluation;
  const { tree } = unit;
  const node = unwrapped(unit, wrapped);
  const role = tree.role(node);
  if (role === 'name') return given.get(tree.textOf(node)) ?? null;
  if (role === 'integer') {
    const constant = constantInteger(evaluation.value(node));
    const wide = BigInt(modulus);
    return constant === null ? null : Number(((constant % wide) + wide) % wide);
  }
  if (role !== 'binary') return null;
  const x = residueAt(evaluation, tree.part(node, 'left'), given, modulus);
  const y = residueAt(evaluation, tree.part(node, 'right'), given, modulus);
  return x === null || y === null ? null : residueOf(tree.operator(node), x, y, modulus);
}

/** All remainders of the variables. */
function* assignments(names: readonly string[], modulus: number): Generator<ReadonlyMap<string, number>> {
  const [first = '', second] = names;
  for (let x = 0; x < modulus; x++)
    if (second === undefined) yield new Map([[first, x]]);
    else
      for (let y = 0; y < modulus; y++)
        yield new Map([
          [first, x],
          [second, y],
        ]);
}

/** Whether remainders by a modulus survive the overflow of the language's integers. */
function survives(evaluation: Evaluation, modulus: number): boolean {
  const { integers } = evaluation.unit.row;
  if (integers === 'double' || modulus < 2 || modulus > MAX_MODULUS) return false;
  return integers.overflow === 'unbounded' || (modulus & (modulus - 1)) === 0;
}

/**
 * The remainders by `modulus` of an expression of sums, differences and products of integer variables, by trying all
 * remainders of the variables; `null` if it is another expression. Overflow that wraps changes no remainder by a power of two.
 */
export function residuesOf(evaluation: Evaluation, node: number, modulus: number): Residues | null {
  const names = survives(evaluation, modulus) ? variablesOf(evaluation, [node]) : null;
  if (!names) return null;
  const found = new Set<number>();
  for (const given of assignments(names, modulus)) {
    const residue = residueAt(evaluation, node, given, modulus);
    if (residue === null) return null;
    found.add(residue);
  }
  return found;
}

/** The modulus by which two sides are compared: squares leave few remainders by 8. */
const SQUARES = 8;

/** Whether two expressions can never be equal, because no remainders of their variables make them so. */
export function neverEqual(evaluation: Evaluation, left: number, right: number): boolean {
  const { unit } = evaluation;
  // A variable alone has all remainders, so that it may equal another one and every number.
  if (![left, right].some((side) => unit.tree.role(unwrapped(unit, side)) === 'binary')) return false;
  const names = survives(evaluation, SQUARES) ? variablesOf(evaluation, [left, right]) : null;
  if (!names) return false;
  for (const given of assignments(names, SQUARES)) {
    const x = residueAt(evaluation, left, given, SQUARES);
    const y = residueAt(evaluation, right, given, SQUARES);
    if (x === null || y === null || x === y) return false;
  }
  return true;
}
