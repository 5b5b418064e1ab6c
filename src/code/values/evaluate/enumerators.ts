import { constantInteger, integer, type Value } from '../domain/value.js';
import { NONE } from '../tree/syntax-tree.js';
import type { Unit } from '../unit.js';
import type { Evaluation } from './evaluation.js';

const known = new WeakMap<Unit, ReadonlyMap<string, bigint>>();

/** The value of a constant of an enumeration of C that is in the code; `null` for any other name. */
export function enumeratorValue(evaluation: Evaluation, name: string): Value | null {
  const { unit } = evaluation;
  const { row } = unit;
  if (row.promotion !== 'c' || row.integers === 'double') return null;
  let values = known.get(unit);
  if (!values) {
    // While an enumeration is evaluated, none of its constants are known.
    known.set(unit, new Map());
    values = valuesOf(evaluation);
    known.set(unit, values);
  }
  const value = values.get(name);
  if (value === undefined || !isOnlyConstant(unit, name)) return null;
  return integer(value, value, row.integers, [`\`${name}\` is ${value.toString()}`]);
}

/** Whether the name has no other meaning in the code. */
function isOnlyConstant({ names, tree }: Unit, name: string): boolean {
  const use = names.use(name);
  if (!use || use.declarations.length + use.writes.length + use.updates.length > 0) return false;
  const parents = use.reads.map((leaf) => ({ leaf, parent: tree.parent(leaf) }));
  const made = parents.filter(
    ({ leaf, parent }) => isEnumerator(tree.name(parent)) && tree.named(parent)[0] === leaf,
  );
  return made.length === 1 && parents.every(({ parent }) => !tree.name(parent).startsWith('preproc'));
}

function isEnumerator(type: string): boolean {
  return type === 'enumerator';
}

/** All constants whose values are sure. */
function valuesOf(evaluation: Evaluation): Map<string, bigint> {
  const { tree } = evaluation.unit;
  const found = new Map<string, bigint>();
  if (!tree.text.includes('enum')) return found;
  for (let list = 0; list < tree.size; list++) {
    if (tree.name(list) !== 'enumerator_list' || !tree.isWhole(list)) continue;
    const around = tree.children(tree.parent(list)).map((child) => tree.name(child));
    if (around.includes('class') || around.includes('struct')) continue;
    if (tree.named(list).every((item) => isEnumerator(tree.name(item)))) addList(evaluation, list, found);
  }
  return found;
}

function addList(evaluation: Evaluation, list: number, found: Map<string, bigint>): void {
  const { tree } = evaluation.unit;
  let next: bigint | null = 0n;
  for (const item of tree.named(list)) {
    const value = tree.part(item, 'value');
    const given: bigint | null = value === NONE ? next : constantInteger(evaluation.elsewhere(value));
    const fits: boolean = given !== null && given >= -(2n ** 31n) && given < 2n ** 31n;
    if (fits && given !== null) found.set(tree.textOf(tree.named(item)[0] ?? NONE), given);
    next = fits && given !== null ? given + 1n : null;
  }
}
