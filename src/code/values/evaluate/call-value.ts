import {
  anyOf,
  constantInteger,
  constantNumber,
  float,
  integer,
  truthValue,
  type Value,
} from '../domain/value.js';
import { quoted } from '../unit.js';
import type { FunctionRow } from '../value-row.js';
import { enumeratorValue } from './enumerators.js';
import type { Evaluation } from './evaluation.js';
import { nameOfCallee, rowOfBareName, rowOfCall, rowOfMember } from './library.js';

/** Relative error of library functions on constant arguments: far above that of any implementation. */
const FOLD_ERROR = 1e-6;

/** The bounds of a function's result as a fact for people. */
function fact(text: string, { low, high, source }: FunctionRow): string {
  const shown = high !== undefined && high < 1 && high > 0.99 ? 'below 1' : `at most ${String(high)}`;
  const bounds = [
    ...(low === undefined || low === -Infinity ? [] : [`at least ${String(low)}`]),
    ...(high === undefined || high === Infinity ? [] : [shown]),
  ];
  return `${text} is ${bounds.join(' and ')} (${source})`;
}

/** The result of a real function of constants, with the error that implementations may have. */
function folded(row: FunctionRow, args: readonly (Value | null)[], text: string): Value | null {
  const numbers = args.map(constantNumber);
  if (!row.fold || numbers.length === 0 || numbers.length > 2) return null;
  const result = row.fold(...numbers.map((number) => number ?? NaN));
  if (!Number.isFinite(result)) return null;
  const error = Math.abs(result) * FOLD_ERROR + FOLD_ERROR;
  const low = Math.max(result - error, row.low ?? -Infinity);
  const high = Math.min(result + error, row.high ?? Infinity);
  return float(low, high, false, [
    `${text} is about ${Number(result.toPrecision(4)).toString()} (${row.source})`,
  ]);
}

/** `abs`: never negative, unless the argument may be the smallest integer, whose magnitude does not fit. */
function magnitude(
  evaluation: Evaluation,
  row: FunctionRow,
  value: Value | null,
  text: string,
): Value | null {
  const plain = evaluation.unit.row.integers;
  const type = row.type ?? plain;
  if (type === 'double' || value?.kind !== 'integer') return null;
  const { low, high } = value;
  const smallest = value.type.sureBits === 0 ? null : value.type.low;
  if (smallest !== null && (low === null || low <= smallest)) return null;
  const farthest = low === null || high === null ? type.high : -low > high ? -low : high;
  return integer(0n, farthest, type, [...value.why, fact(text, { ...row, low: 0 })]);
}

/** The length of what is given. */
function lengthValue(evaluation: Evaluation, row: FunctionRow, given: Value | null): Value | null {
  const length =
    given?.kind === 'text' && given.text !== null
      ? given.text.length
      : given?.kind === 'sequence'
        ? given.length
        : null;
  if (length === null) return null;
  const type = row.type ?? evaluation.unit.row.integers;
  return type === 'double' ? float(length, length, false) : integer(BigInt(length), BigInt(length), type);
}

/** The length of `range(stop)`, `range(start, stop)` or `range(start, stop, step)`. */
function rangeValue(values: readonly (Value | null)[]): Value {
  const numbers = values.map(constantInteger);
  const [first, second, step = 1n] = numbers;
  const isKnown = numbers.length > 0 && numbers.length < 4 && !numbers.includes(null);
  const [start, stop] = second === undefined ? [0n, first] : [first, second];
  if (!isKnown || typeof start !== 'bigint' || typeof stop !== 'bigint' || step === null || step === 0n)
    return { kind: 'sequence', length: null, why: [] };
  const distance = step > 0n ? stop - start : start - stop;
  return { kind: 'sequence', length: distance <= 0n ? 0 : Number(distance), why: [] };
}

/** A whole number as an integer, or `null` for an infinite one. */
function bound(value: number | undefined): bigint | null {
  return value === undefined || !Number.isFinite(value) ? null : BigInt(value);
}

/** The values that a row of the table guarantees. */
function guaranteed(evaluation: Evaluation, row: FunctionRow, text: string): Value | null {
  const type = row.type ?? evaluation.unit.row.integers;
  const hasBounds = row.low !== undefined || row.high !== undefined;
  const why = hasBounds ? [fact(text, row)] : [];
  if (row.kind === 'boolean') return truthValue(null);
  if (row.kind === 'text') return { kind: 'text', text: null, why: [] };
  if (row.kind === 'sequence') return { kind: 'sequence', length: null, why: [] };
  if (row.kind === 'float' || type === 'double')
    return float(row.low ?? -Infinity, row.high ?? Infinity, row.nan ?? false, why);
  const any = anyOf(type);
  return integer(bound(row.low) ?? any.low, bound(row.high) ?? any.high, type, why);
}

/** Whether a function takes these arguments: another one of the same name may be meant. */
function takes({ kind, fold, special, effect }: FunctionRow, values: readonly (Value | null)[]): boolean {
  if (special === 'length' || special === 'range') return true;
  if (kind === 'float' && fold && fold !== Math.hypot && values.length !== fold.length) return false;
  return kind !== 'float' || effect === 'unknown' || values.every((value) => value?.kind !== 'text');
}

/** The value of a call of a function with a row in the table; `null` for any other. */
export function callValue(evaluation: Evaluation, node: number): Value | null {
  const { tree } = evaluation.unit;
  const found = rowOfCall(evaluation, node);
  if (!found) return ordinal(evaluation, node);
  const { row, receiver } = found;
  const text = quoted(evaluation.unit, node);
  const args = receiver >= 0 ? [receiver] : argumentsOf(evaluation, node);
  const values = args.map((argument) => evaluation.value(argument));
  if (!takes(row, values)) return null;
  if (row.special === 'range') return rangeValue(values);
  if (row.special === 'magnitude') return magnitude(evaluation, row, values[0] ?? null, text);
  const exact =
    row.special === 'length'
      ? lengthValue(evaluation, row, values[0] ?? null)
      : tree.name(node) === '' || receiver >= 0
        ? null
        : folded(row, values, text);
  return exact ?? guaranteed(evaluation, row, text);
}

/** The value of a function that is called by its name alone; `null` for any other name. */
export function bareCallValue(evaluation: Evaluation, node: number): Value | null {
  const row = rowOfBareName(evaluation.unit, node);
  return row && guaranteed(evaluation, row, quoted(evaluation.unit, node));
}

/** The number of an enumeration's constant. In Rust, only a conversion asks for it: what `==` does is up to the program. */
function ofEnumeration(evaluation: Evaluation, node: number, name: string): Value | null {
  const { tree, row } = evaluation.unit;
  if (row.language === 'rust' && tree.role(tree.parent(node)) !== 'cast') return null;
  return enumeratorValue(evaluation, name);
}

/** Java's `Colour.RED.ordinal()` (JLS 8.9.3, java.lang.Enum): the place of the constant; `null` for any other call. */
function ordinal(evaluation: Evaluation, node: number): Value | null {
  const { tree, row } = evaluation.unit;
  const object = tree.part(node, 'object');
  if (row.language !== 'java' || object < 0 || tree.textOf(tree.part(node, 'callee')) !== 'ordinal')
    return null;
  return enumeratorValue(evaluation, nameOfCallee(evaluation.unit, object));
}

/** The value of a property or a named constant; `null` for any other. */
export function memberValue(evaluation: Evaluation, node: number): Value | null {
  const { row, names } = evaluation.unit;
  const name = nameOfCallee(evaluation.unit, node);
  const enumerator = ofEnumeration(evaluation, node, name);
  if (enumerator) return enumerator;
  const root = name.split(/[.:]/u)[0] ?? '';
  const constant =
    Object.hasOwn(row.constants, name) && !names.isDefined(root) ? row.constants[name] : undefined;
  if (typeof constant === 'boolean') return truthValue(constant);
  if (typeof constant === 'number') return float(constant, constant, false);
  if (typeof constant === 'bigint' && row.integers !== 'double')
    return integer(constant, constant, row.integers);
  const found = rowOfMember(evaluation, node);
  if (!found) return null;
  const given = found.receiver >= 0 ? evaluation.value(found.receiver) : null;
  const exact = found.row.special === 'length' ? lengthValue(evaluation, found.row, given) : null;
  return exact ?? guaranteed(evaluation, found.row, quoted(evaluation.unit, node));
}

/** The arguments of a call, as expressions. */
export function argumentsOf({ unit: { tree } }: Pick<Evaluation, 'unit'>, node: number): number[] {
  const list = tree.part(node, 'arguments');
  if (list < 0) return [];
  return tree.named(list).map((argument) => {
    const inner = tree.name(argument) === 'argument' ? tree.only(argument) : argument;
    return inner < 0 ? argument : inner;
  });
}
