import { reasons, type FloatValue, type IntegerValue, type Truth, type Value } from './value.js';

/** Comparisons by their sign. */
export type Comparison = '<' | '<=' | '>' | '>=' | '==' | '!=';

const COMPARISONS: readonly string[] = ['<', '<=', '>', '>=', '==', '!='];
/** Other spellings. */
const SPELLINGS: Readonly<Record<string, Comparison>> = {
  ...{ '===': '==', '!==': '!=', '<>': '!=', is: '==', 'is not': '!=' },
};

/** The comparison that an operator's text stands for, or `null`. */
export function comparisonOf(operator: string): Comparison | null {
  if (COMPARISONS.includes(operator)) return operator as Comparison;
  return Object.hasOwn(SPELLINGS, operator) ? (SPELLINGS[operator] ?? null) : null;
}

/** Whether `x op y` is surely true, surely false or neither, for bounds given as -1, 0, 1 comparisons. */
interface Order {
  /** All of `a` is below all of `b`, and so on. */
  readonly below: boolean;
  readonly atMost: boolean;
  readonly above: boolean;
  readonly atLeast: boolean;
  /** Both are the same single number. */
  readonly equal: boolean;
}

function orderOfIntegers(a: IntegerValue, b: IntegerValue): Order {
  const before = (x: bigint | null, y: bigint | null): boolean => x !== null && y !== null && x < y;
  const upTo = (x: bigint | null, y: bigint | null): boolean => x !== null && y !== null && x <= y;
  return {
    below: before(a.high, b.low),
    atMost: upTo(a.high, b.low),
    above: before(b.high, a.low),
    atLeast: upTo(b.high, a.low),
    equal: a.low !== null && a.low === a.high && b.low === a.low && b.high === a.low,
  };
}

function orderOfFloats(a: FloatValue, b: FloatValue): Order {
  return {
    below: a.high < b.low,
    atMost: a.high <= b.low,
    above: a.low > b.high,
    atLeast: a.low >= b.high,
    equal: a.low === a.high && b.low === a.low && b.high === a.low,
  };
}

/** What an order says of a comparison between numbers none of which is NaN. */
function decide(comparison: Comparison, order: Order): boolean | null {
  const verdict = (isTrue: boolean, isFalse: boolean): boolean | null =>
    isTrue ? true : isFalse ? false : null;
  switch (comparison) {
    case '<':
      return verdict(order.below, order.atLeast);
    case '<=':
      return verdict(order.atMost, order.above);
    case '>':
      return verdict(order.above, order.atMost);
    case '>=':
      return verdict(order.atLeast, order.below);
    case '==':
      return verdict(order.equal, order.below || order.above);
    case '!=':
      return verdict(order.below || order.above, order.equal);
  }
}

/** Integers up to this size are exact in every floating-point format; beyond, conversion rounds but keeps the order. */
const EXACT = 2n ** 24n;

/** An integer after its conversion to a floating-point number. */
function asFloat(value: IntegerValue): FloatValue {
  const { low, high, why } = value;
  const atLeast = low === null || low < -EXACT ? -Infinity : Number(low > EXACT ? EXACT : low);
  const atMost = high === null || high > EXACT ? Infinity : Number(high < -EXACT ? -EXACT : high);
  return { kind: 'float', low: atLeast, high: atMost, nan: false, why };
}

/** A comparison with a floating-point number: with NaN, only `!=` is true. */
function compareFloats(comparison: Comparison, a: FloatValue, b: FloatValue): boolean | null {
  const verdict = decide(comparison, orderOfFloats(a, b));
  return (a.nan || b.nan) && verdict !== (comparison === '!=') ? null : verdict;
}

/** For equality: whether two values that are no numbers are the same. */
function equality(a: Value, b: Value, textsCompare: boolean): boolean | null {
  if (a.kind === 'null' && b.kind === 'null') return true;
  if (a.kind === 'boolean' && b.kind === 'boolean')
    return a.value === null || b.value === null ? null : a.value === b.value;
  if (textsCompare && a.kind === 'text' && b.kind === 'text')
    return a.text === null || b.text === null ? null : a.text === b.text;
  return null;
}

/** The verdict on a comparison, or `null`. */
function verdictOf(comparison: Comparison, a: Value, b: Value, textsCompare: boolean): boolean | null {
  if (a.kind === 'integer' && b.kind === 'integer') return decide(comparison, orderOfIntegers(a, b));
  const isNumber = (x: Value): x is IntegerValue | FloatValue => x.kind === 'integer' || x.kind === 'float';
  if (isNumber(a) && isNumber(b)) {
    const floatOf = (x: IntegerValue | FloatValue): FloatValue => (x.kind === 'integer' ? asFloat(x) : x);
    return compareFloats(comparison, floatOf(a), floatOf(b));
  }
  if (comparison !== '==' && comparison !== '!=') return null;
  const same = equality(a, b, textsCompare);
  return same === null ? null : same === (comparison === '==');
}

/**
 * What is sure of a comparison of two values of types that the language compares by value; `null` if nothing is.
 * @param textsCompare whether `==` compares the characters of strings
 */
export function compare(comparison: Comparison, a: Value, b: Value, textsCompare: boolean): Truth | null {
  const value = verdictOf(comparison, a, b, textsCompare);
  return value === null ? null : { value, why: reasons(a, b) };
}
