import { comparisonOf } from '../domain/compare.js';
import { anyOf, constantInteger, truthValue, type Truth, type Value } from '../domain/value.js';
import { valueBefore } from '../facts/value-before.js';
import { NONE } from '../tree/syntax-tree.js';
import { quoted, unwrapped, type Unit } from '../unit.js';
import { arithmetic, negation } from './arithmetic.js';
import { bareCallValue, callValue, memberValue } from './call-value.js';
import { enumeratorValue } from './enumerators.js';
import type { Evaluation } from './evaluation.js';
import { characterOf, numberOf, textOfLiteral } from './literal-value.js';
import { truthOf } from './truth-of.js';

/** Expressions that nest deeper are unknown: the work on one condition is bounded. */
const MAX_DEPTH = 40;

/** Evaluations of nodes within one question: the work on one condition is bounded, whatever its variables lead to. */
const MAX_STEPS = 400;

/** Operators that give one of their operands and not a truth value, where values of any type are conditions. */
const CHOICES: ReadonlySet<string> = new Set(['&&', '||', 'and', 'or', '??']);

/** New arrays without items, in Java, C# and Go. */
const EMPTY = /^(?:new\s+[\w.]+\s*\[\s*0\s*\]|new\s+[\w.]*\s*\[\s*\]\s*\{\s*\}|\[\]\w+\{\s*\})$/u;
const NEGATIONS: ReadonlySet<string> = new Set(['!', 'not']);

const NOTHING: ReadonlyMap<string, Value> = new Map();

/** Evaluates expressions of one unit. */
export class Evaluator implements Evaluation {
  private depth = 0;
  private steps = 0;

  constructor(
    readonly unit: Unit,
    public overlay: ReadonlyMap<string, Value> = NOTHING,
    public entering: number = NONE,
  ) {}

  value(node: number): Value | null {
    return this.within(node, () => this.valueIn(node));
  }

  elsewhere(node: number): Value | null {
    const { overlay, entering } = this;
    this.overlay = NOTHING;
    this.entering = NONE;
    const value = this.value(node);
    this.overlay = overlay;
    this.entering = entering;
    return value;
  }

  truth(node: number): Truth | null {
    return this.within(node, () => truthOf(this, unwrapped(this.unit, node)));
  }

  private within<T>(node: number, evaluate: () => T | null): T | null {
    if (node < 0 || this.depth > MAX_DEPTH || this.steps > MAX_STEPS) return null;
    this.steps++;
    this.depth++;
    const result = evaluate();
    this.depth--;
    if (this.depth === 0) this.steps = 0;
    return result;
  }

  private valueIn(wrapped: number): Value | null {
    const { tree, row } = this.unit;
    const node = unwrapped(this.unit, wrapped);
    switch (tree.role(node)) {
      case 'integer':
      case 'float':
        return numberOf(tree.textOf(node), row);
      case 'char':
        return characterOf(tree.textOf(node), row);
      case 'string':
        return textOfLiteral(this.unit, node);
      case 'true':
      case 'false':
      case 'boolean':
        return truthValue(tree.textOf(node).toLowerCase() === 'true');
      case 'null':
        return { kind: 'null', why: [] };
      case 'array':
        return this.array(node);
      case 'range':
        return this.range(node);
      case 'name':
        return this.name(node);
      case 'sizeof':
        return this.size(node);
      case 'unary':
        return negation(this, node) ?? this.condition(node);
      case 'binary':
        return arithmetic(this, node) ?? this.condition(node);
      case 'chain':
        return this.condition(node);
      case 'call':
        return callValue(this, node);
      case 'member':
        return memberValue(this, node);
      case 'cast':
        return this.cast(node);
      default:
        return null;
    }
  }

  /** A comparison or a connective as a value. */
  private condition(node: number): Value | null {
    const { tree, row } = this.unit;
    const operator = tree.operator(node);
    const isChoice = CHOICES.has(operator);
    const isAsked = tree.role(node) === 'chain' || NEGATIONS.has(operator) || comparisonOf(operator) !== null;
    const truth =
      isAsked || (isChoice && (row.truth === 'booleans' || row.truth === 'numbers'))
        ? truthOf(this, node)
        : null;
    return truth && truthValue(truth.value, truth.why);
  }

  /** A list whose items are written one by one. */
  private array(node: number): Value {
    const { tree } = this.unit;
    if (EMPTY.test(tree.textOf(node))) return { kind: 'sequence', length: 0, why: [] };
    const items = tree.named(node);
    if (/^new\b|\{/u.test(tree.textOf(node))) return { kind: 'sequence', length: null, why: [] };
    const isPlain = items.every((item) => !/splat|spread|comprehension/u.test(tree.name(item)));
    return { kind: 'sequence', length: isPlain ? items.length : null, why: [] };
  }

  /** `a..b` and its other forms, between integers. */
  private range(node: number): Value {
    const { tree, row } = this.unit;
    const [start, end] = tree.named(node).map((bound) => constantInteger(this.value(bound)));
    const unknown: Value = { kind: 'sequence', length: null, why: [] };
    if (typeof start !== 'bigint' || typeof end !== 'bigint') return unknown;
    const operator = tree.operator(node);
    const isExclusive = row.language === 'ruby' ? operator === '...' : operator === '..';
    const length = end - start + (isExclusive ? 0n : 1n);
    return { ...unknown, length: length <= 0n ? 0 : Number(length) };
  }

  /** `sizeof` is at least 1. */
  private size(node: number): Value | null {
    const type = this.unit.row.types.size_t;
    if (type?.kind !== 'integer') return null;
    return { ...anyOf(type), low: 1n, why: [`${quoted(this.unit, node)} is at least 1 (C17 6.5.3.4)`] };
  }

  /** A conversion to a type of integers. */
  private cast(node: number): Value | null {
    const { tree, row } = this.unit;
    const name = tree.textOf(tree.part(node, 'type')).replaceAll(/\s+/gu, ' ').trim();
    const type = Object.hasOwn(row.types, name) ? row.types[name] : undefined;
    if (type?.kind !== 'integer') return null;
    const value = this.value(tree.part(node, 'value'));
    const fits =
      value?.kind === 'integer' &&
      value.low !== null &&
      value.high !== null &&
      value.low >= 0n &&
      value.high <= (1n << BigInt(type.sureBits - 1)) - 1n;
    return fits ? { ...value, type } : anyOf(type);
  }

  /** The value of a variable or a named constant. */
  private name(node: number): Value | null {
    const { tree, row, names } = this.unit;
    const name = tree.textOf(node);
    const here = this.overlay.get(name);
    if (here) return here;
    if (Object.hasOwn(row.constants, name) && !names.isDefined(name)) return memberValue(this, node);
    const constant = enumeratorValue(this, name);
    if (constant) return constant;
    return valueBefore(this, node) ?? (names.isDefined(name) ? null : bareCallValue(this, node));
  }
}
