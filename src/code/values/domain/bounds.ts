/** Bounds of an integer, inclusive; `null` where there is none. */
export interface Bounds {
  readonly low: bigint | null;
  readonly high: bigint | null;
}

/** No bounds. */
const EVERYTHING: Bounds = { low: null, high: null };

function smallest(values: readonly bigint[]): bigint {
  return values.reduce((a, b) => (b < a ? b : a));
}
function largest(values: readonly bigint[]): bigint {
  return values.reduce((a, b) => (b > a ? b : a));
}

/** The bounds of the results of `operate`, which is monotone in each operand, at the corners. */
function corners(a: Bounds, b: Bounds, operate: (x: bigint, y: bigint) => bigint): Bounds {
  if (a.low === null || a.high === null || b.low === null || b.high === null) return EVERYTHING;
  const results = [a.low, a.high].flatMap((x) => [b.low, b.high].map((y) => operate(x, y ?? 0n)));
  return { low: smallest(results), high: largest(results) };
}

/** `a + b`. */
export function sum(a: Bounds, b: Bounds): Bounds {
  return {
    low: a.low === null || b.low === null ? null : a.low + b.low,
    high: a.high === null || b.high === null ? null : a.high + b.high,
  };
}

/** `-a`. */
export function negated(a: Bounds): Bounds {
  return { low: a.high === null ? null : -a.high, high: a.low === null ? null : -a.low };
}

/** `a * b`; never negative if neither factor is. */
export function product(a: Bounds, b: Bounds): Bounds {
  const exact = corners(a, b, (x, y) => x * y);
  if (exact.low !== null) return exact;
  const isNatural = (x: Bounds): boolean => x.low !== null && x.low >= 0n;
  return isNatural(a) && isNatural(b) ? { low: (a.low ?? 0n) * (b.low ?? 0n), high: null } : EVERYTHING;
}

/** `a * a`. */
export function square(a: Bounds): Bounds {
  const { low, high } = a;
  const closest = low !== null && low > 0n ? low : high !== null && high < 0n ? high : 0n;
  const farthest = low === null || high === null ? null : largest([low * low, high * high]);
  return { low: closest * closest, high: farthest };
}

/** Whether 0 is excluded. */
function isNonZero(a: Bounds): boolean {
  return (a.low !== null && a.low > 0n) || (a.high !== null && a.high < 0n);
}

/** Division that rounds down. */
function floorDivide(x: bigint, y: bigint): bigint {
  const quotient = x / y;
  return x % y !== 0n && x < 0n !== y < 0n ? quotient - 1n : quotient;
}

/** `a / b`, rounded to zero or down; `null` if `b` may be 0. */
export function quotient(a: Bounds, b: Bounds, rounding: 'truncated' | 'floored'): Bounds | null {
  if (!isNonZero(b)) return null;
  const divide = rounding === 'floored' ? floorDivide : (x: bigint, y: bigint): bigint => x / y;
  const exact = corners(a, b, divide);
  if (exact.low !== null || b.low === null || b.low <= 0n) return exact;
  return a.low !== null && a.low >= 0n ? { low: 0n, high: a.high } : EVERYTHING;
}

/** `a % b`, with the sign of `a` (`truncated`) or of `b` (`floored`); `null` if `b` may be 0. */
export function remainder(a: Bounds, b: Bounds, sign: 'truncated' | 'floored'): Bounds | null {
  if (!isNonZero(b)) return null;
  if (a.low !== null && a.low === a.high && b.low !== null && b.low === b.high) {
    const rest = a.low % b.low;
    const result = sign === 'floored' && rest !== 0n && rest < 0n !== b.low < 0n ? rest + b.low : rest;
    return { low: result, high: result };
  }
  if (b.low === null || b.high === null) return EVERYTHING;
  const limit = largest([b.low, b.high, -b.low, -b.high]) - 1n;
  if (sign === 'floored') return b.low > 0n ? { low: 0n, high: limit } : { low: -limit, high: 0n };
  const high = a.high !== null && a.high <= 0n ? 0n : a.high !== null && a.high < limit ? a.high : limit;
  const low = a.low !== null && a.low >= 0n ? 0n : a.low !== null && a.low > -limit ? a.low : -limit;
  return { low, high };
}

/** Whether both bounds are the same number. */
function single(a: Bounds): bigint | null {
  return a.low !== null && a.low === a.high ? a.low : null;
}

/** The largest number of as many bits as `value` has. */
function allBits(value: bigint): bigint {
  return (1n << BigInt(value.toString(2).length)) - 1n;
}

/** `a & b`, `a | b` or `a ^ b`, in two's complement. */
export function bitwise(operator: '&' | '|' | '^', a: Bounds, b: Bounds): Bounds {
  const [x, y] = [single(a), single(b)];
  if (x !== null && y !== null) {
    const result = operator === '&' ? x & y : operator === '|' ? x | y : x ^ y;
    return { low: result, high: result };
  }
  const naturals = [a, b].filter(({ low }) => low !== null && low >= 0n);
  if (operator === '&') {
    const highs = naturals.flatMap(({ high }) => (high === null ? [] : [high]));
    if (naturals.length > 0) return { low: 0n, high: highs.length === 0 ? null : smallest(highs) };
  } else if (naturals.length === 2) {
    const high = a.high === null || b.high === null ? null : allBits(largest([a.high, b.high]));
    return { low: operator === '|' ? largest([a.low ?? 0n, b.low ?? 0n]) : 0n, high };
  }
  return EVERYTHING;
}

/** Bits beyond which a shift is not computed: no type is as wide. */
const WIDEST_SHIFT = 128n;

/** `a << b` or `a >> b` for `b` from 0 to less than `width`; `null` otherwise. */
export function shifted(operator: '<<' | '>>', a: Bounds, b: Bounds, width: number): Bounds | null {
  const limit = width === 0 ? WIDEST_SHIFT : BigInt(width);
  if (b.low === null || b.high === null || b.low < 0n || b.high >= limit) return null;
  const exact = corners(a, b, (x, y) => (operator === '<<' ? x << y : x >> y));
  if (exact.low !== null) return exact;
  return a.low !== null && a.low >= 0n ? { low: 0n, high: operator === '>>' ? a.high : null } : EVERYTHING;
}
