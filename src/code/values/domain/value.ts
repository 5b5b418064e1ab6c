import type { IntegerType } from './number-type.js';

/** What is known of an integer: its bounds, inclusive; `null` where there is none. */
export interface IntegerValue {
  readonly kind: 'integer';
  readonly low: bigint | null;
  readonly high: bigint | null;
  readonly type: IntegerType;
  /** Why, as facts for people; empty for a constant. */
  readonly why: readonly string[];
}

/** What is known of a floating-point number, and whether it may be NaN. */
export interface FloatValue {
  readonly kind: 'float';
  readonly low: number;
  readonly high: number;
  readonly nan: boolean;
  readonly why: readonly string[];
}

/** A truth value of a type of its own; `null` if it may be either. */
export interface BooleanValue {
  readonly kind: 'boolean';
  readonly value: boolean | null;
  readonly why: readonly string[];
}

/** A string; `text` is `null` where only the kind is known. */
export interface TextValue {
  readonly kind: 'text';
  readonly text: string | null;
  readonly why: readonly string[];
}

/** A list, array or range with so many items; `null` if unknown. */
export interface SequenceValue {
  readonly kind: 'sequence';
  readonly length: number | null;
  readonly why: readonly string[];
}

/** The one value that stands for nothing: `NULL`, `nil`, `None`. */
export interface NullValue {
  readonly kind: 'null';
  readonly why: readonly string[];
}

/** What is known of an expression's value. */
export type Value = IntegerValue | FloatValue | BooleanValue | TextValue | SequenceValue | NullValue;

/** A condition's truth, and why. */
export interface Truth {
  readonly value: boolean;
  readonly why: readonly string[];
}

/** An integer between bounds. */
export function integer(
  low: bigint | null,
  high: bigint | null,
  type: IntegerType,
  why: readonly string[] = [],
): IntegerValue {
  return { kind: 'integer', low, high, type, why };
}

/** Any integer of a type. */
export function anyOf(type: IntegerType, why: readonly string[] = []): IntegerValue {
  return integer(type.low, type.high, type, why);
}

/** A floating-point number between bounds. */
export function float(low: number, high: number, nan: boolean, why: readonly string[] = []): FloatValue {
  return { kind: 'float', low, high, nan, why };
}

/** A truth value. */
export function truthValue(value: boolean | null, why: readonly string[] = []): BooleanValue {
  return { kind: 'boolean', value, why };
}

/** The one integer that a value can be, or `null`. */
export function constantInteger(value: Value | null): bigint | null {
  return value?.kind === 'integer' && value.low !== null && value.low === value.high ? value.low : null;
}

/** The one number that a value can be, or `null`. */
export function constantNumber(value: Value | null): number | null {
  if (value?.kind === 'float') return value.low === value.high && !value.nan ? value.low : null;
  const constant = constantInteger(value);
  return constant === null ? null : Number(constant);
}

/** The reasons of several values, each once. */
export function reasons(...values: readonly { readonly why: readonly string[] }[]): string[] {
  return [...new Set(values.flatMap(({ why }) => why))];
}
