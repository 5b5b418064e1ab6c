/** What happens when a result of integer arithmetic does not fit its type. */
type Overflow = 'wraps' | 'undefined' | 'unbounded' | 'unknown';

/** A type of integers. */
export interface IntegerType {
  readonly kind: 'integer';
  /** Smallest and largest value, inclusive; `null` where there is none. */
  readonly low: bigint | null;
  readonly high: bigint | null;
  /** Width on every platform; larger ones may have more (`bits` of `low` and `high`). 0: unbounded. */
  readonly sureBits: number;
  readonly bits: number;
  readonly signed: boolean;
  readonly overflow: Overflow;
}

/** A type of values other than integers. */
export interface OtherType {
  readonly kind: 'float' | 'boolean' | 'text' | 'sequence';
  /** Whether a floating-point number may have fewer digits than a double: what it is given is rounded. */
  readonly isShort?: boolean;
}

/** A declared type whose values the analysis knows something about. */
export type ValueType = IntegerType | OtherType;

/** A type of fixed width. `sureBits` is smaller where platforms differ: C's `long` has 32 or 64 bits. */
export function fixed(
  signed: boolean,
  bits: number,
  overflow: Overflow = 'wraps',
  sureBits: number = bits,
): IntegerType {
  const half = 1n << BigInt(bits - 1);
  const low = signed ? -half : 0n;
  const high = signed ? half - 1n : 2n * half - 1n;
  return { kind: 'integer', low, high, sureBits, bits, signed, overflow };
}

/** Integers without bounds: Python's and Ruby's, and Go's untyped constants. */
export const UNBOUNDED: IntegerType = {
  ...{ kind: 'integer', low: null, high: null, sureBits: 0, bits: 0, signed: true, overflow: 'unbounded' },
};

export const FLOAT: OtherType = { kind: 'float' };
/** C's `float`, with 24 binary digits. */
export const SHORT_FLOAT: OtherType = { kind: 'float', isShort: true };
export const BOOLEAN: OtherType = { kind: 'boolean' };
export const TEXT: OtherType = { kind: 'text' };
export const SEQUENCE: OtherType = { kind: 'sequence' };

/** Whether `value` fits the type on every platform. */
export function fitsSurely(type: IntegerType, low: bigint | null, high: bigint | null): boolean {
  if (type.sureBits === 0) return true;
  const sure = type.sureBits === type.bits ? type : fixed(type.signed, type.sureBits);
  return low !== null && high !== null && low >= (sure.low ?? 0n) && high <= (sure.high ?? 0n);
}
