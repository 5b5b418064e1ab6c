import { NONE } from '../tree/syntax-tree.js';
import { unwrapped, type Unit } from '../unit.js';
import type { FunctionRow } from '../value-row.js';
import { declaredTypeName } from '../facts/declared-type.js';
import type { Evaluation } from './evaluation.js';

/** A row of the table of functions, and the node of the object that a method is called on, or `NONE`. */
interface Found {
  readonly row: FunctionRow;
  readonly receiver: number;
}

/** A callee as it is written, without blanks: `std::rand`, `Math.random`. */
export function nameOfCallee({ tree }: Unit, node: number): string {
  return tree.textOf(node).replaceAll(/\s+/gu, '');
}

/** The name of a call's function with what is before it, as the table spells it. */
function calledName(unit: Unit, node: number): string {
  const { tree } = unit;
  const object = tree.part(node, 'object');
  const callee = tree.part(node, 'callee');
  const name = nameOfCallee(unit, callee);
  const isMethod = object >= 0 && object !== callee && !tree.contains(callee, object);
  return isMethod ? `${nameOfCallee(unit, object)}.${name}` : name;
}

/** The row of a name, unless the unit itself defines its first word. */
function rowOf({ row, names }: Unit, name: string): FunctionRow | null {
  const functions = row.functions;
  if (!Object.hasOwn(functions, name)) return null;
  const root = /^[\w$]+/u.exec(name)?.[0] ?? '';
  return names.isDefined(root) ? null : (functions[name] ?? null);
}

/** The type names under which the methods of the object at a node may be in the table. */
function typesOf(evaluation: Evaluation, object: number): string[] {
  const { unit } = evaluation;
  const { tree } = unit;
  const value = evaluation.value(object);
  if (value?.kind === 'text') return ['String'];
  const made = /^new([A-Z]\w*)\(\)$/u.exec(nameOfCallee(unit, object))?.[1];
  if (made !== undefined) return [`${made}()`];
  if (tree.role(object) !== 'name') return value?.kind === 'sequence' ? ['[]'] : [];
  const type = declaredTypeName(unit, tree.textOf(object));
  if (type === null) return value?.kind === 'sequence' ? ['[]'] : [];
  return type.endsWith('[]') ? ['[]'] : [type.replace(/<.*$/u, '')];
}

/** The row of a method or property by the type of the object. */
function rowOfObject(evaluation: Evaluation, object: number, member: number): Found | null {
  const { unit } = evaluation;
  const name = nameOfCallee(unit, member);
  for (const type of typesOf(evaluation, unwrapped(unit, object))) {
    const key = `${type}.${name}`;
    const isOwn = unit.names.isDefined(/^[\w$]+/u.exec(type)?.[0] ?? '');
    const row = !isOwn && Object.hasOwn(unit.row.functions, key) ? unit.row.functions[key] : undefined;
    if (row) return { row, receiver: object };
  }
  return null;
}

/** Whether a call has arguments, or a block that acts as one. */
function hasArguments({ tree }: Unit, node: number): boolean {
  const list = tree.part(node, 'arguments');
  return (list >= 0 && tree.named(list).length > 0) || tree.part(node, 'block') >= 0;
}

/** The row of a function that is called by its name alone, as in Ruby, or `null`. */
export function rowOfBareName(unit: Unit, node: number): FunctionRow | null {
  return rowOf(unit, `${unit.tree.textOf(node)}()`);
}

/** The row of the function that is called at a node, or `null`. */
export function rowOfCall(evaluation: Evaluation, node: number): Found | null {
  const { unit } = evaluation;
  const { tree } = unit;
  const name = calledName(unit, node);
  const row = rowOf(unit, name) ?? (hasArguments(unit, node) ? null : rowOf(unit, `${name}()`));
  if (row) return { row, receiver: NONE };
  const callee = tree.part(node, 'callee');
  const holder = tree.role(callee) === 'member' ? callee : node;
  const object = tree.part(holder, 'object');
  const member = tree.part(holder, 'member');
  return object < 0 || member < 0 || object === callee ? null : rowOfObject(evaluation, object, member);
}

/** The row of a property at a node, or `null`. */
export function rowOfMember(evaluation: Evaluation, node: number): Found | null {
  const { unit } = evaluation;
  const row = rowOf(unit, nameOfCallee(unit, node));
  if (row) return { row, receiver: NONE };
  const object = unit.tree.part(node, 'object');
  const member = unit.tree.part(node, 'member');
  return object < 0 || member < 0 ? null : rowOfObject(evaluation, object, member);
}
