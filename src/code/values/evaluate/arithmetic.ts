import {
  bitwise,
  negated,
  product,
  quotient,
  remainder,
  shifted,
  square,
  sum,
  type Bounds,
} from '../domain/bounds.js';
import { fitsSurely, type IntegerType } from '../domain/number-type.js';
import {
  anyOf,
  integer,
  reasons,
  truthValue,
  type BooleanValue,
  type FloatValue,
  type IntegerValue,
  type Value,
} from '../domain/value.js';
import type { ValueRow } from '../value-row.js';
import { quoted } from '../unit.js';
import { asNumber, commonType, converted } from './conversions.js';
import { residuesOf } from './congruences.js';
import { onDoubles, onNumbers } from './doubles.js';
import type { Evaluation } from './evaluation.js';
import { sameLocal } from './same-local.js';

/** The bounds of an operation on exact integers; `null` if the operator is unknown or may fail. */
function boundsOf(operator: string, a: Bounds, b: Bounds, row: ValueRow, type: IntegerType): Bounds | null {
  switch (operator) {
    case '+':
      return sum(a, b);
    case '-':
      return sum(a, negated(b));
    case '*':
      return product(a, b);
    case '/':
      return row.division === 'real' ? null : quotient(a, b, row.division);
    case '//':
      return quotient(a, b, 'floored');
    case '%':
      return remainder(a, b, row.remainder);
    case '&':
    case '|':
    case '^':
      return bitwise(operator, a, b);
    case '<<':
    case '>>':
      return shifted(operator, a, b, type.sureBits);
    default:
      return null;
  }
}

/** A result in its type: itself if it fits, otherwise any value of the type, or nothing. */
export function inType(bounds: Bounds, type: IntegerType, why: readonly string[]): IntegerValue | null {
  if (fitsSurely(type, bounds.low, bounds.high)) return integer(bounds.low, bounds.high, type, why);
  return type.overflow === 'unknown' ? null : anyOf(type);
}

/** An operation on two integers. */
function onIntegers(operator: string, a: IntegerValue, b: IntegerValue, row: ValueRow): IntegerValue | null {
  const isShift = operator === '<<' || operator === '>>';
  const type = isShift ? commonType(a.type, a.type, row) : commonType(a.type, b.type, row);
  if (!type) return null;
  const left = converted(a, type);
  const right = isShift ? b : converted(b, type);
  if (!left || !right) return null;
  // C17 6.5.7: shifting a negative number left is undefined.
  if (operator === '<<' && (left.low === null || left.low < 0n) && type.overflow !== 'unbounded')
    return anyOf(type);
  const bounds = boundsOf(operator, left, right, row, type);
  return bounds && inType(bounds, type, reasons(a, b));
}

/** `x - x`, `x ^ x` and `x * x` of one integer variable. */
function onSame(operator: string, value: Value | null, row: ValueRow): IntegerValue | null {
  if (value?.kind !== 'integer') return null;
  const type = commonType(value.type, value.type, row);
  if (!type) return null;
  if (operator === '-' || operator === '^') return integer(0n, 0n, type);
  return operator === '*' ? inType(square(value), type, value.why) : null;
}

/** `E % m` or `E & (m - 1)`, where all remainders of the variables of `E` give the same result; `null` otherwise. */
function byRemainders(
  evaluation: Evaluation,
  node: number,
  operator: string,
  a: IntegerValue,
  b: IntegerValue,
): IntegerValue | null {
  const { tree, row } = evaluation.unit;
  const right = b.low !== null && b.low === b.high ? Number(b.low) : 0;
  const modulus = operator === '%' ? right : operator === '&' ? right + 1 : 0;
  const left = modulus > 1 ? tree.part(node, 'left') : -1;
  if (left < 0 || (operator === '&' && (modulus & right) !== 0)) return null;
  const residues = residuesOf(evaluation, left, modulus);
  const [only] = residues ?? [];
  const type = commonType(a.type, b.type, row);
  // A remainder other than 0 has the sign of the left side, which is not known.
  if (residues?.size !== 1 || only === undefined || !type || (operator === '%' && only !== 0)) return null;
  const why = `${quoted(evaluation.unit, node)} is ${only.toString()} for every value of its variables`;
  return integer(BigInt(only), BigInt(only), type, [why]);
}

/** A result with its bounds as a fact, where they are no constant and not those of its type. */
function explained(
  { unit }: Evaluation,
  node: number,
  value: IntegerValue | FloatValue | null,
): Value | null {
  if (!value || value.low === value.high) return value;
  const low = value.low === null || value.low === -Infinity ? '' : `at least ${value.low.toString()}`;
  const high = value.high === null || value.high === Infinity ? '' : `at most ${value.high.toString()}`;
  const isWide = value.kind === 'integer' && value.low === value.type.low && value.high === value.type.high;
  if (isWide || (low === '' && high === '')) return value;
  const bounds = [low, high].filter((part) => part !== '').join(' and ');
  return { ...value, why: [...value.why, `${quoted(unit, node)} is ${bounds}`] };
}

/** Operators that in Python give a truth value of two truth values, and not a number (library, bool). */
const BITWISE: ReadonlySet<string> = new Set(['&', '|', '^']);

/** `True & False`. */
function onBooleans(operator: string, a: BooleanValue, b: BooleanValue): BooleanValue {
  const sides = [a.value, b.value];
  const deciding = operator === '&' ? false : operator === '|' ? true : null;
  if (deciding !== null && sides.includes(deciding)) return truthValue(deciding, reasons(a, b));
  if (a.value === null || b.value === null) return truthValue(null);
  return truthValue(operator === '^' ? a.value !== b.value : operator === '&', reasons(a, b));
}

/** The value of a binary operation that is arithmetic; `null` if nothing is known of it. */
export function arithmetic(evaluation: Evaluation, node: number): Value | null {
  const { tree, row } = evaluation.unit;
  const operator = tree.operator(node);
  const [left, right] = [tree.part(node, 'left'), tree.part(node, 'right')];
  const [first, second] = [evaluation.value(left), evaluation.value(right)];
  if (
    row.language === 'python' &&
    first?.kind === 'boolean' &&
    second?.kind === 'boolean' &&
    BITWISE.has(operator)
  )
    return onBooleans(operator, first, second);
  const [a, b] = [asNumber(first, row), asNumber(second, row)];
  if (row.integers === 'double') return explained(evaluation, node, onNumbers(operator, a, b));
  if (sameLocal(evaluation, left, right)) {
    const same = onSame(operator, a, row);
    if (same) return explained(evaluation, node, same);
  }
  if (a?.kind === 'integer' && b?.kind === 'integer') {
    if (operator === '/' && row.division === 'real') return onDoubles(operator, a, b);
    const remainders = byRemainders(evaluation, node, operator, a, b);
    return explained(evaluation, node, remainders ?? onIntegers(operator, a, b, row));
  }
  if (a?.kind === 'text' && b?.kind === 'text' && operator === '+' && row.dynamic) {
    const text = a.text === null || b.text === null ? null : a.text + b.text;
    return { kind: 'text', text, why: reasons(a, b) };
  }
  return a && b ? onDoubles(operator, a, b) : null;
}

/** The value of `-x`, `+x` or `~x`; `null` for other operators. */
export function negation(evaluation: Evaluation, node: number): Value | null {
  const { tree, row } = evaluation.unit;
  const operator = tree.operator(node);
  const operand = tree.part(node, 'operand');
  const value = asNumber(evaluation.value(operand >= 0 ? operand : tree.only(node)), row);
  if (!value || !['-', '+', '~'].includes(operator)) return null;
  if (value.kind === 'float' && operator === '-') return { ...value, low: -value.high, high: -value.low };
  if (value.kind === 'float' && operator === '+') return value;
  if (value.kind !== 'integer') return null;
  const type = commonType(value.type, value.type, row);
  if (!type) return null;
  if (operator === '+') return { ...value, type };
  const minus = negated(value);
  return inType(operator === '-' ? minus : sum(minus, { low: -1n, high: -1n }), type, value.why);
}
