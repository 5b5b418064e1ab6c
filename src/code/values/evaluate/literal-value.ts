import type { Unit } from '../unit.js';
import { fixed, fitsSurely, type IntegerType } from '../domain/number-type.js';
import { float, type FloatValue, integer, type Value } from '../domain/value.js';
import type { ValueRow } from '../value-row.js';

const INTEGER = /^(0[xX][0-9a-fA-F]+|0[bB][01]+|0[oO][0-7]+|[0-9]+)([a-zA-Z]*[0-9]*)$/u;
const FLOAT = /^([0-9]*\.?[0-9]+(?:[eE][+-]?[0-9]+)?|[0-9]+\.)([fFdDlLmM]?|f32|f64)$/u;

/** The digits of a literal as an integer, or `null` where the language does not say. */
function digitsOf(digits: string, row: ValueRow): bigint | null {
  if (!/^0[0-9]/u.test(digits)) return BigInt(digits.toLowerCase());
  if (row.leadingZero === 'decimal') return BigInt(digits);
  if (row.leadingZero === 'unknown' || !/^0[0-7]+$/u.test(digits)) return null;
  return BigInt(`0o${digits.slice(1)}`);
}

/** The type of an integer literal: the plain one, or in C the next that holds it (C17 6.4.4.1). */
function literalType(
  value: bigint,
  plain: IntegerType,
  isDecimal: boolean,
  row: ValueRow,
): IntegerType | null {
  if (fitsSurely(plain, value, value)) return plain;
  const wider =
    row.promotion === 'c' ? [...(isDecimal ? [] : [fixed(false, 32)]), fixed(true, 64, plain.overflow)] : [];
  return wider.find((type) => fitsSurely(type, value, value)) ?? null;
}

/** Literals of a language whose values are kept: most code has the same few. */
const MOST_KNOWN = 1000;

const known = new WeakMap<ValueRow, Map<string, Value | null>>();

/** The number that a literal stands for, or `null`. Some grammars count a sign to the literal. */
export function numberOf(text: string, row: ValueRow): Value | null {
  const ofRow = known.get(row) ?? new Map<string, Value | null>();
  known.set(row, ofRow);
  const kept = ofRow.get(text);
  if (kept !== undefined) return kept;
  const value = readNumber(text, row);
  if (ofRow.size < MOST_KNOWN) ofRow.set(text, value);
  return value;
}

function readNumber(text: string, row: ValueRow): Value | null {
  if (!/^[+-]/u.test(text)) return unsignedOf(text, row);
  const value = unsignedOf(text.slice(1).trim(), row);
  if (!value || text.startsWith('+')) return value;
  if (value.kind === 'float') return { ...value, low: -value.high, high: -value.low };
  if (value.kind !== 'integer' || value.low === null || !value.type.signed) return null;
  return integer(-value.low, -value.low, value.type);
}

/** The number that a literal without a sign stands for, or `null`. */
function unsignedOf(text: string, row: ValueRow): Value | null {
  const plain = text.replaceAll(/[_']/gu, '');
  const found = INTEGER.exec(plain);
  const value = found ? digitsOf(found[1] ?? '', row) : null;
  if (found && value !== null) {
    const suffix = (found[2] ?? '').toLowerCase();
    if (suffix === '' && row.integers === 'double') return float(Number(value), Number(value), false);
    const named = Object.hasOwn(row.suffixes, suffix) ? row.suffixes[suffix] : undefined;
    if (named?.kind === 'float') return float(Number(value), Number(value), false);
    const type =
      suffix === '' && row.integers !== 'double'
        ? literalType(value, row.integers, /^[1-9]/u.test(plain), row)
        : (named ?? null);
    if (type?.kind !== 'integer' || !fitsSurely(type, value, value)) return null;
    return integer(value, value, type);
  }
  // A number that begins with 0 and may be octal is no decimal one.
  const real = found ? null : FLOAT.exec(plain);
  if (!real) return null;
  const number = Number(real[1]);
  return Number.isFinite(number) ? rounded(number, real[2] ?? '') : null;
}

/** Half a unit in the last place of the shortest format, relative to the number. */
const SINGLE = 2 ** -23;

/** Half a unit in the last place of a double, relative to the number: longer formats (`1.5L`, `1.5m`) are that near. */
const DOUBLE = 2 ** -52;

/** A decimal number in its format: exact in a double, near it in a shorter or longer one. */
function rounded(number: number, suffix: string): Value {
  const value = float(number, number, false);
  if (/^f(?!64)/iu.test(suffix)) return shortened(value);
  if (suffix === '' || /^(?:d|f64)$/iu.test(suffix) || Number.isInteger(number * 1024)) return value;
  const error = Math.abs(number) * DOUBLE;
  return float(number - error, number + error, false);
}

/** A double after its conversion to a shorter format: near it, unless it has few digits. */
export function shortened(value: FloatValue): FloatValue {
  const { low, high } = value;
  const isExact = low === high && Number.isInteger(low * 1024) && Math.abs(low) <= MOST_EXACT;
  if (isExact) return value;
  return { ...value, low: low - Math.abs(low) * SINGLE, high: high + Math.abs(high) * SINGLE };
}

/** Numbers up to this one have at most 24 binary digits if they are multiples of 1/1024. */
const MOST_EXACT = 2 ** 14;

const ESCAPES: Readonly<Record<string, number>> = {
  ...{ n: 10, t: 9, r: 13, '0': 0, '\\': 92, "'": 39, '"': 34 },
};

/** The code of a character literal such as `'a'`, or `null`. */
export function characterOf(text: string, row: ValueRow): Value | null {
  if (!row.charactersAreIntegers || row.integers === 'double') return null;
  const inner = /^'(?:\\([ntr0\\'"])|([ -~]))'$/u.exec(text);
  if (!inner) return null;
  const code = inner[1] === undefined ? inner[2]?.charCodeAt(0) : ESCAPES[inner[1]];
  return code === undefined ? null : integer(BigInt(code), BigInt(code), row.integers);
}

/** The value of a string literal: its text where it is plain ASCII without escapes, holes and prefix. */
export function textOfLiteral({ tree }: Unit, node: number): Value {
  const plain = /^(["'])([^"'\\]*)\1$/u.exec(tree.textOf(node));
  const text = plain?.[2] ?? null;
  const isPlain = text !== null && /^[ -~]*$/u.test(text) && tree.named(node).every(isContent(tree));
  return { kind: 'text', text: isPlain ? text : null, why: [] };
}

/** Parts of a string that hold no code. */
function isContent(tree: Unit['tree']): (node: number) => boolean {
  return (node) => /content|fragment|start|end/u.test(tree.name(node));
}
