import { float, reasons, type FloatValue, type IntegerValue, type Value } from '../domain/value.js';

/** Whether a value is a number. */
function isNumber(value: Value | null): value is IntegerValue | FloatValue {
  return value?.kind === 'integer' || value?.kind === 'float';
}

/** The one double that a number is, or `null`. */
function singleDouble(value: IntegerValue | FloatValue): number | null {
  if (value.kind === 'float') return value.low === value.high && !value.nan ? value.low : null;
  return value.low !== null && value.low === value.high && fitsExactly(value.low) ? Number(value.low) : null;
}

/** Integers that every floating-point format holds exactly. */
function fitsExactly(value: bigint): boolean {
  return value <= 2n ** 24n && value >= -(2n ** 24n);
}

/** An operation on constants of which one at least is floating-point, up to rounding in the shortest format. */
export function onDoubles(operator: string, a: Value, b: Value): FloatValue | null {
  if (!isNumber(a) || !isNumber(b)) return null;
  const [x, y] = [singleDouble(a), singleDouble(b)];
  if (x === null || y === null) return null;
  const result = doubleResult(operator, x, y);
  if (result === null || !Number.isFinite(result)) return null;
  const error = Number.isInteger(result) && Math.abs(result) <= 2 ** 24 ? 0 : Math.abs(result) * 2 ** -22;
  return float(result - error, result + error, false, reasons(a, b));
}

function doubleResult(operator: string, x: number, y: number): number | null {
  switch (operator) {
    case '+':
      return x + y;
    case '-':
      return x - y;
    case '*':
      return x * y;
    case '/':
      return x / y;
    case '**':
      return x ** y;
    default:
      return null;
  }
}

/** An operation on two numbers of JavaScript, which are all doubles (ECMAScript 2025, 6.1.6.1). */
export function onNumbers(operator: string, a: Value | null, b: Value | null): FloatValue | null {
  const [x, y] = [a, b].map((value) => (value?.kind === 'float' ? singleDouble(value) : null));
  if (x !== null && x !== undefined && y !== null && y !== undefined) {
    const result = doubleResult(operator, x, y) ?? jsBits(operator, x, y);
    return result === null || Number.isNaN(result)
      ? null
      : float(result, result, false, reasons(...[a, b].flatMap((v) => v ?? [])));
  }
  const mask = [x, y].find(
    (side) => typeof side === 'number' && Number.isInteger(side) && side >= 0 && side < 2 ** 31,
  );
  if (operator === '&' && typeof mask === 'number') return float(0, mask, false);
  if (operator === '%' && typeof y === 'number' && y !== 0 && Number.isFinite(y)) {
    const isNatural = a?.kind === 'float' && a.low >= 0;
    return float(isNatural ? 0 : -Math.abs(y), Math.abs(y), true);
  }
  return operator === '>>>' ? float(0, 2 ** 32 - 1, false) : null;
}

function jsBits(operator: string, x: number, y: number): number | null {
  switch (operator) {
    case '%':
      return x % y;
    case '&':
      return x & y;
    case '|':
      return x | y;
    case '^':
      return x ^ y;
    case '<<':
      return x << y;
    case '>>':
      return x >> y;
    case '>>>':
      return x >>> y;
    default:
      return null;
  }
}
