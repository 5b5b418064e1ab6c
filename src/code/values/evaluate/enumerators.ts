import { constantInteger, constantNumber, float, integer, type Value } from '../domain/value.js';
import { NONE } from '../tree/syntax-tree.js';
import type { Unit } from '../unit.js';
import type { Evaluation } from './evaluation.js';

const known = new WeakMap<Unit, ReadonlyMap<string, bigint>>();

/**
 * The value of a constant of an enumeration that is in the code, as it is named: `RED` in C, `Colour.RED` or `Colour::Red` elsewhere.
 * In Java it is the place among the constants. `null` for any other name.
 */
export function enumeratorValue(evaluation: Evaluation, name: string): Value | null {
  const { unit } = evaluation;
  const { row } = unit;
  if (row.enumerations === null) return null;
  let values = known.get(unit);
  if (!values) {
    // While an enumeration is evaluated, none of its constants are known.
    known.set(unit, new Map());
    values = valuesOf(evaluation);
    known.set(unit, values);
  }
  const value = values.get(name);
  if (value === undefined || !isOnlyConstant(unit, name)) return null;
  const why = [`\`${name}\` is ${value.toString()}`];
  if (row.integers === 'double') return float(Number(value), Number(value), false, why);
  return integer(value, value, row.integers, why);
}

/** Whether the name has no other meaning in the code. */
function isOnlyConstant(unit: Unit, name: string): boolean {
  const { names, tree, row } = unit;
  const separator = row.enumerations?.separator ?? '';
  if (separator !== '') return !names.isDefined(name.split(separator)[0] ?? '');
  const use = names.use(name);
  if (!use || names.isRedefined(name) || use.declarations.length + use.writes.length + use.updates.length > 0)
    return false;
  const parents = use.reads.map((leaf) => ({ leaf, parent: tree.parent(leaf) }));
  const made = parents.filter(({ leaf, parent }) => isItem(unit, parent) && tree.named(parent)[0] === leaf);
  return made.length === 1 && parents.every(({ parent }) => !tree.name(parent).startsWith('preproc'));
}

function isItem({ tree, row }: Unit, node: number): boolean {
  return row.enumerations?.items.has(tree.name(node)) === true;
}

/** All constants whose values are sure. */
function valuesOf(evaluation: Evaluation): Map<string, bigint> {
  const { tree, row } = evaluation.unit;
  const found = new Map<string, bigint>();
  if (!row.enumerations || !tree.text.includes('enum')) return found;
  const { list: type, separator } = row.enumerations;
  const lists = Array.from({ length: tree.size }, (_, node) => node).filter(
    (node) => tree.name(node) === type,
  );
  for (const list of lists.filter((node) => tree.isWhole(node))) {
    const owner = tree.parent(list);
    const name = tree.textOf(tree.part(owner, 'declared'));
    // Declarations of one name may be joined, or be in different scopes.
    const isOne =
      lists.filter((other) => tree.textOf(tree.part(tree.parent(other), 'declared')) === name).length === 1;
    if (separator !== '' && !isOne) continue;
    const around = tree.children(owner).map((child) => tree.name(child));
    if (separator === '' && (around.includes('class') || around.includes('struct'))) continue;
    addList(evaluation, list, separator === '' ? '' : `${name}${separator}`, found);
  }
  return found;
}

/** Constants of one list. Those that hold or do more than a number are not looked at: naming the first runs their constructors. */
function addList(evaluation: Evaluation, list: number, prefix: string, found: Map<string, bigint>): void {
  const { unit } = evaluation;
  const { tree } = unit;
  const items = tree.named(list);
  const isPlain = (item: number): boolean =>
    isItem(unit, item) && tree.part(item, 'body') < 0 && tree.part(item, 'arguments') < 0;
  if (!items.every(isPlain)) return;
  let next: bigint | null = 0n;
  for (const item of items) {
    const value = tree.part(item, 'value');
    const given: bigint | null = value === NONE ? next : wholeAt(evaluation, value);
    const fits: boolean = given !== null && given >= -(2n ** 31n) && given < 2n ** 31n;
    const name = tree.after[item] === item + 1 ? item : (tree.named(item)[0] ?? NONE);
    if (fits && given !== null) found.set(prefix + tree.textOf(name), given);
    next = fits && given !== null ? given + 1n : null;
  }
}

function wholeAt(evaluation: Evaluation, node: number): bigint | null {
  const value = evaluation.elsewhere(node);
  const number = value?.kind === 'float' ? constantNumber(value) : null;
  return number !== null && Number.isInteger(number) ? BigInt(number) : constantInteger(value);
}
