import type { IntegerType } from '../domain/number-type.js';
import type { FunctionRow } from '../value-row.js';

/** The largest number below 1. */
export const BELOW_ONE = 1 - Number.EPSILON / 2;

/** A function without effects whose result is a floating-point number from `low` to `high`, or NaN. */
export function real(
  source: string,
  low: number,
  high: number,
  fold?: (...args: number[]) => number,
): FunctionRow {
  return { kind: 'float', low, high, nan: true, source, effect: 'none', ...(fold ? { fold } : {}) };
}

/** A function without effects whose result is an integer of at least `low`. */
export function whole(source: string, low: number, high?: number, type?: IntegerType): FunctionRow {
  const bounds = high === undefined ? { low } : { low, high };
  return { kind: 'integer', ...bounds, source, effect: 'none', ...(type ? { type } : {}) };
}

/** The length of a text or list. */
export function lengthOf(source: string, type?: IntegerType): FunctionRow {
  return { ...whole(source, 0, undefined, type), special: 'length' };
}

/** A number that is drawn: the next one depends on this draw. */
export function drawn(row: FunctionRow): FunctionRow {
  return { ...row, nan: false, effect: 'draws' };
}

/** The functions of a mathematics library by their usual names, each with its section in `sources`. */
export function mathFunctions(sources: Readonly<Record<string, string>>): Record<string, FunctionRow> {
  const rows: Record<string, FunctionRow> = {};
  for (const [name, source] of Object.entries(sources)) {
    const row = MATH[name];
    if (row) rows[name] = real(source, ...row);
  }
  return rows;
}

/** Ranges and folds of real functions; a fold is exact up to rounding. */
const MATH: Readonly<Record<string, readonly [number, number, (...args: number[]) => number]>> = {
  sin: [-1, 1, Math.sin],
  cos: [-1, 1, Math.cos],
  tan: [-Infinity, Infinity, Math.tan],
  asin: [-1.5708, 1.5708, Math.asin],
  acos: [0, 3.1416, Math.acos],
  atan: [-1.5708, 1.5708, Math.atan],
  sinh: [-Infinity, Infinity, Math.sinh],
  cosh: [1, Infinity, Math.cosh],
  tanh: [-1, 1, Math.tanh],
  exp: [0, Infinity, Math.exp],
  log: [-Infinity, Infinity, Math.log],
  log10: [-Infinity, Infinity, Math.log10],
  log2: [-Infinity, Infinity, Math.log2],
  sqrt: [0, Infinity, Math.sqrt],
  cbrt: [-Infinity, Infinity, Math.cbrt],
  hypot: [0, Infinity, Math.hypot],
  fabs: [0, Infinity, Math.abs],
  floor: [-Infinity, Infinity, Math.floor],
  ceil: [-Infinity, Infinity, Math.ceil],
  fmod: [-Infinity, Infinity, (x, y) => x % y],
  pow: [-Infinity, Infinity, Math.pow],
};
