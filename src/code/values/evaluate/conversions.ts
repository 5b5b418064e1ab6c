import { fixed, fitsSurely, type IntegerType } from '../domain/number-type.js';
import { integer, type IntegerValue, type Value } from '../domain/value.js';
import type { ValueRow } from '../value-row.js';

/** A boolean as the integer that it is in some languages; other values as they are. */
export function asNumber(value: Value | null, row: ValueRow): Value | null {
  if (value?.kind !== 'boolean' || !row.booleansAreIntegers || row.integers === 'double') return value;
  const low = value.value === true ? 1n : 0n;
  const high = value.value === false ? 0n : 1n;
  return integer(low, high, row.integers, value.why);
}

/** `int` or what is promoted to it: C17 6.3.1.1, JLS 5.6. */
function promoted(type: IntegerType, plain: IntegerType): IntegerType {
  return type.bits < plain.bits ? plain : type;
}

/**
 * The type of arithmetic on two types (C17 6.3.1.8, JLS 5.6); `null` if platforms differ. `same`: the one that is not
 * the type of plain literals.
 */
export function commonType(a: IntegerType, b: IntegerType, row: ValueRow): IntegerType | null {
  const plain = row.integers;
  if (plain === 'double') return null;
  if (row.promotion === 'same') return a === plain ? b : b === plain || a === b ? a : null;
  const [x, y] = [promoted(a, plain), promoted(b, plain)];
  if (x.signed === y.signed) return x.bits >= y.bits ? x : y;
  const [unsigned, signed] = x.signed ? [y, x] : [x, y];
  if (unsigned.sureBits >= signed.bits) return unsigned;
  return signed.sureBits > unsigned.bits ? signed : null;
}

/** A value after conversion to a type; `null` if that may change it. */
export function converted(value: IntegerValue, type: IntegerType): IntegerValue | null {
  if (type.sureBits === 0) return { ...value, type };
  const isAmbiguous =
    type.low !== null && type.low < 0n && !fitsSurely(fixed(true, type.bits || 1), type.low, type.high);
  const target = isAmbiguous ? fixed(true, type.bits) : type;
  const isNegative = value.low === null || value.low < 0n;
  if (isAmbiguous && isNegative) return null;
  // A value of its own type keeps it, whatever the platform's width.
  const keeps = value.type === type || fitsSurely(target, value.low, value.high) || widens(value.type, type);
  return keeps ? { ...value, type } : null;
}

/** Whether every value of a type is one of another on every platform. */
function widens(from: IntegerType, to: IntegerType): boolean {
  if (from.bits === 0) return false;
  if (from.signed === to.signed) return from.bits <= to.sureBits;
  return !from.signed && from.bits < to.sureBits;
}

/** Two values as they are compared; `null` if a conversion may change one, or the language compares in another way. */
export function comparable(
  left: Value | null,
  right: Value | null,
  row: ValueRow,
  operator: string,
): readonly [Value, Value] | null {
  const isStrict = operator.length === 3 || operator.startsWith('is');
  const a = isStrict ? left : asNumber(left, row);
  const b = isStrict ? right : asNumber(right, row);
  if (!a || !b || (isStrict && a.kind !== b.kind)) return null;
  // Whether equal numbers are the same object is up to the implementation.
  if (operator.startsWith('is') && a.kind !== 'null' && a.kind !== 'boolean') return null;
  if (a.kind !== 'integer' || b.kind !== 'integer' || row.promotion !== 'c') return [a, b];
  const type = commonType(a.type, b.type, row);
  if (type === null) return isNatural(a) && isNatural(b) ? [a, b] : null;
  const [x, y] = [converted(a, type), converted(b, type)];
  return x && y ? [x, y] : null;
}

/** Whether a value is never negative: it then stays as it is in every wider type. */
function isNatural({ low }: IntegerValue): boolean {
  return low !== null && low >= 0n;
}
