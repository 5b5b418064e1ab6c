import { shortened } from '../evaluate/literal-value.js';
import { fitsSurely, fixed, type OtherType, type ValueType } from '../domain/number-type.js';
import {
  anyOf,
  constantInteger,
  constantNumber,
  truthValue,
  type FloatValue,
  type Value,
} from '../domain/value.js';
import type { Evaluation } from '../evaluate/evaluation.js';
import { NONE } from '../tree/syntax-tree.js';
import type { Unit } from '../unit.js';
import { declarationAt, initialOf, isInferred, single } from './declared-type.js';
import { underConditions } from './known-conditions.js';
import { changesOf, type NameUse } from './name-use.js';

/** The values that a declared type has. */
function valueOfType(type: ValueType | undefined): Value | null {
  if (type === undefined) return null;
  if (type.kind === 'integer') return anyOf(type);
  if (type.kind === 'float') return { kind: 'float', low: -Infinity, high: Infinity, nan: true, why: [] };
  if (type.kind === 'boolean') return truthValue(null);
  return type.kind === 'text'
    ? { kind: 'text', text: null, why: [] }
    : { kind: 'sequence', length: null, why: [] };
}

/** What the declared type of a plain local says of its value; `null` if nothing. */
function typed(unit: Unit, use: NameUse): Value | null {
  const leaf = use.declarations[0];
  const declaration = leaf === undefined || unit.row.assignmentDeclares ? null : declarationAt(unit, leaf);
  if (!declaration || declaration.isDerived || !Object.hasOwn(unit.row.types, declaration.type)) return null;
  const value = valueOfType(unit.row.types[declaration.type]);
  const says = value?.kind === 'boolean' || (value?.kind === 'integer' && value.low === 0n);
  if (!value || !says) return value;
  return { ...value, why: [`\`${unit.tree.textOf(leaf ?? NONE)}\` is declared as \`${declaration.type}\``] };
}

/** A floating-point number in the format of a declared type; `null` if the number has another value there that is not known. */
function inFormat(value: FloatValue, { isShort }: OtherType, name: string): FloatValue | null {
  if (name === 'long double') return value.low === value.high && Number.isInteger(value.low) ? value : null;
  return isShort === true ? shortened(value) : value;
}

/** An assigned value after its conversion to the variable's type of this name; `null` if that may change it. */
function assigned(value: Value | null, type: ValueType | undefined, name: string): Value | null {
  if (!value || type === undefined) return value;
  if (type.kind === 'float' && value.kind === 'float') return inFormat(value, type, name);
  if (type.kind === 'integer' && value.kind === 'integer') {
    // Where a `char` may be signed or not, only what both hold.
    const isEither = type.bits === 8 && type.low === -128n && type.high === 255n;
    const fits = isEither
      ? (value.low ?? -1n) >= 0n && fitsSurely(fixed(true, 8), value.low, value.high)
      : fitsSurely(type, value.low, value.high);
    return fits ? { ...value, type } : null;
  }
  if (type.kind === 'float' && value.kind === 'integer') return null;
  return type.kind === value.kind ? value : null;
}

/** The name and value of a plain assignment that is a statement, if `statement` is one. */
function assignmentIn(
  unit: Unit,
  statement: number,
): { readonly target: number; readonly value: number } | null {
  const { tree } = unit;
  const inner = tree.role(statement) === 'expression' ? tree.only(statement) : statement;
  if (tree.role(inner) !== 'assign') return null;
  const [target, value] = [single(unit, tree.part(inner, 'left')), single(unit, tree.part(inner, 'right'))];
  return value === NONE ? null : { target, value };
}

/** The node of the value that a statement gives to a variable; `NONE` if it gives none that is known. */
function givenBy(unit: Unit, statement: number, use: NameUse): number {
  const assignment = assignmentIn(unit, statement);
  if (assignment) return use.writes.includes(assignment.target) ? assignment.value : NONE;
  if (unit.tree.role(statement) !== 'declaration') return NONE;
  const leaf = use.declarations.find((node) => unit.tree.contains(statement, node));
  const isOnlyChange = changesOf(use).filter((node) => unit.tree.contains(statement, node)).length === 1;
  return leaf === undefined || !isOnlyChange ? NONE : initialOf(unit, leaf);
}

/** Code into which a jump may lead, that a preprocessor may leave out, or that did not parse. */
function mayBeEntered(unit: Unit, node: number): boolean {
  const { tree } = unit;
  return !tree.isWhole(node) || tree.holds(node, 'label') || tree.holds(node, 'directive');
}

/** The node whose value the variable has at `node`: that of the last assignment before it in straight-line code, or `NONE`. */
function lastAssigned(evaluation: Evaluation, node: number, use: NameUse): number {
  const { unit, entering } = evaluation;
  const { tree } = unit;
  const changes = changesOf(use);
  for (let at = node; ; at = tree.parent(at)) {
    const parent = tree.parent(at);
    if (parent === NONE) return NONE;
    const role = tree.role(at);
    if (role === 'function' || role === 'closure' || role === 'class') return NONE;
    if (!isList(unit, parent)) continue;
    // In the statement that is entered, only what is evaluated up to the node has happened.
    const isBefore = (leaf: number): boolean => tree.contains(at, leaf) && leaf <= node;
    if (at === entering ? changes.some(isBefore) : tree.containsAny(at, changes)) return NONE;
    if (mayBeEntered(unit, at) || (at !== entering && unit.names.callsMacro(at))) return NONE;
    for (const before of tree.namedBefore(parent, at)) {
      if (mayBeEntered(unit, before)) return NONE;
      if (tree.containsAny(before, changes)) return givenBy(unit, before, use);
      if (unit.names.callsMacro(before)) return NONE;
    }
  }
}

/** Whether the children of a node are statements that run one after another. */
function isList({ tree }: Unit, node: number): boolean {
  const role = tree.role(node);
  return role === 'list' || role === 'case';
}

/** What a variable that is declared or assigned at `leaf` has after it is given the value at `given`; `null` if unknown. */
export function valueGiven(evaluation: Evaluation, leaf: number, given: number): Value | null {
  const { unit } = evaluation;
  const { row, names } = unit;
  const use = names.use(unit.tree.textOf(leaf));
  const value = evaluation.value(given);
  if (row.assignmentDeclares) return value;
  const declarations = use?.declarations ?? [];
  const declared = declarations.includes(leaf) || declarations.length !== 1 ? leaf : declarations[0];
  const declaration =
    declared === undefined || !declarations.includes(declared) ? null : declarationAt(unit, declared);
  if (!declaration || declaration.isDerived) return null;
  if (isInferred(declaration)) return value;
  const type = Object.hasOwn(row.types, declaration.type) ? row.types[declaration.type] : undefined;
  return type === undefined ? null : assigned(value, type, declaration.type);
}

/** What is known of a variable at the place of its use at `node`; `null` if nothing is. */
export function valueBefore(evaluation: Evaluation, node: number): Value | null {
  const { unit } = evaluation;
  const name = unit.tree.textOf(node);
  const use = unit.names.use(name);
  if (!use || !unit.names.isLocal(name)) return null;
  const type = typed(unit, use);
  const leaf = use.declarations[0];
  const declaration = leaf === undefined ? null : declarationAt(unit, leaf);
  if (!unit.row.assignmentDeclares && !type && (!declaration || !isInferred(declaration))) return null;
  const isReached = use.escapes.some((leaf) => leaf < node);
  // Once its address is known elsewhere, no condition on it lasts either.
  if (isReached) return type;
  const given = lastAssigned(evaluation, node, use);
  if (given === NONE) return type?.kind === 'integer' ? underConditions(evaluation, node, use, type) : type;
  const row = declaration && !isInferred(declaration) ? unit.row.types[declaration.type] : undefined;
  const value = assigned(evaluation.elsewhere(given), row, declaration?.type ?? '');
  return (value?.kind === 'text' && unit.row.textsChange ? null : named(value, name)) ?? type;
}

/** A value with the fact that a variable has it. */
function named(value: Value | null, name: string): Value | null {
  // What a list holds may change without an assignment to the variable.
  if (!value || value.kind === 'sequence') return null;
  const constant = shown(value);
  if (constant === null) return value;
  return { ...value, why: [`\`${name}\` is ${constant}`, ...value.why] };
}

/** A constant for people; `null` for a value that is none. */
function shown(value: Value): string | null {
  if (value.kind === 'null') return 'null';
  if (value.kind === 'boolean') return value.value === null ? null : String(value.value);
  if (value.kind === 'text') return value.text === null ? null : `"${value.text}"`;
  const number = constantInteger(value) ?? constantNumber(value);
  return number === null ? null : number.toString();
}
