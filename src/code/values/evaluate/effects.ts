import { constantNumber, type Value } from '../domain/value.js';
import { NONE } from '../tree/syntax-tree.js';
import { unwrapped } from '../unit.js';
import type { Effect, FunctionRow } from '../value-row.js';
import { argumentsOf } from './call-value.js';
import type { Evaluation } from './evaluation.js';
import { rowOfBareName, rowOfCall, rowOfMember } from './library.js';

/** Operators that fail for some operands. */
const PARTIAL: ReadonlySet<string> = new Set(['/', '%', '//', '**', '<<', '>>']);
/** New objects of libraries whose making has no effect. */
const MADE = /^new\s+(?:Random|Object)\s*\(\s*\)$/u;
/** Operators without effects on any operands whose evaluation has none. */
const UNARY: ReadonlySet<string> = new Set(['-', '+', '!', '~', 'not']);
/** Operators that look only at whether operands are true. */
const CONNECTIVES: ReadonlySet<string> = new Set(['&&', '||', 'and', 'or', '===', '!==', 'is', 'is not']);

/** The stronger of several effects. */
function strongest(effects: readonly Effect[]): Effect {
  if (effects.includes('unknown')) return 'unknown';
  return effects.includes('draws') ? 'draws' : 'none';
}

/** The effect of reading a name. */
function ofName({ unit, overlay }: Evaluation, node: number, isKnown: boolean): Effect {
  const { tree, names, row } = unit;
  const name = tree.textOf(node);
  const bare = names.isDefined(name) ? null : rowOfBareName(unit, node);
  if (bare) return bare.effect;
  if (isKnown && (Object.hasOwn(row.constants, name) || overlay.has(name))) return 'none';
  if (!names.isLocal(name)) return 'unknown';
  const use = names.use(name);
  const declared = use?.declarations[0];
  // `del x`, and the end of `except E as x`, leave a name without a value.
  const mayBeGone = row.assignmentDeclares && (use?.declarations.length !== 1 || use.escapes.length > 0);
  const isParameter =
    declared !== undefined && !mayBeGone && tree.name(tree.parent(declared)).includes('parameter');
  const isEarlier = declared !== undefined && declared < node;
  return isKnown || isParameter || (!row.assignmentDeclares && isEarlier) ? 'none' : 'unknown';
}

/** The effect of a function whose arguments have `given`. */
function ofFunction(evaluation: Evaluation, row: FunctionRow, args: readonly number[], node: number): Effect {
  const { dynamic } = evaluation.unit.row;
  const isChecked = !dynamic || args.every((argument) => evaluation.value(argument) !== null);
  const value = evaluation.value(node);
  if (value === null) return 'unknown';
  const isExact =
    constantNumber(value) !== null ||
    (value.kind === 'float' && !value.nan) ||
    (value.kind === 'sequence' && value.length !== null);
  // A function that fails outside its domain (`math.sqrt(-1)`) is safe only where its result was computed.
  const isTotal = !dynamic || args.length === 0 || isExact;
  return isChecked && isTotal ? row.effect : 'unknown';
}

/** What evaluating the expression at a node may do besides giving its value. */
export function effectOf(evaluation: Evaluation, wrapped: number): Effect {
  const { unit } = evaluation;
  const { tree, row } = unit;
  const node = unwrapped(unit, wrapped);
  if (node === NONE || !tree.isWhole(node)) return 'unknown';
  const parts = (): Effect => strongest(tree.named(node).map((child) => effectOf(evaluation, child)));
  const isKnown = (): boolean => evaluation.value(node) !== null;
  switch (tree.role(node)) {
    case 'integer':
    case 'float':
    case 'char':
    case 'true':
    case 'false':
    case 'boolean':
    case 'null':
    case 'sizeof':
      return 'none';
    case 'string':
      return tree.named(node).some((child) => /interpolation|substitution|variable/u.test(tree.name(child)))
        ? 'unknown'
        : 'none';
    case 'array': {
      const value = evaluation.value(node);
      return value?.kind === 'sequence' && value.length === 0 ? 'none' : parts();
    }
    case 'closure':
      return makesPlainly(evaluation, node) ? 'none' : 'unknown';
    case 'strings':
    case 'range':
    case 'conditional':
      return parts();
    case 'name':
      return ofName(evaluation, node, isKnown());
    case 'unary':
      if (!UNARY.has(tree.operator(node)) || (row.operatorsCall && !isKnown())) return 'unknown';
      return effectOf(
        evaluation,
        tree.part(node, 'operand') >= 0 ? tree.part(node, 'operand') : tree.only(node),
      );
    case 'binary':
    case 'chain':
      return ofOperation(evaluation, node);
    case 'cast':
      return isPlainCast(evaluation, node) ? effectOf(evaluation, tree.part(node, 'value')) : 'unknown';
    case 'call':
      return ofCall(evaluation, node);
    case 'member':
      return ofMember(evaluation, node);
    default:
      return 'unknown';
  }
}

/** Whether a conversion neither fails nor runs code of the program: of a number, or where all values are plain. */
function isPlainCast(evaluation: Evaluation, node: number): boolean {
  const { tree, row } = evaluation.unit;
  const name = tree.textOf(tree.part(node, 'type')).trim();
  const type = Object.hasOwn(row.types, name) ? row.types[name] : undefined;
  if (type === undefined) return false;
  if (CASTS_PLAINLY.has(row.language)) return true;
  const kind = evaluation.value(tree.part(node, 'value'))?.kind;
  return type.kind === 'text' ? kind === 'text' || kind === 'null' : kind !== undefined && kind !== 'null';
}

/** Languages whose conversions to the types of the table never fail. */
const CASTS_PLAINLY: ReadonlySet<string> = new Set(['c', 'rust', 'go']);

const EQUALITIES: ReadonlySet<string> = new Set(['==', '!=']);
const ORDERS: ReadonlySet<string> = new Set(['<', '<=', '>', '>=']);
const SUMS: ReadonlySet<string> = new Set(['+', '-', '*']);

/** Whether an operator that checks its operands when the program runs accepts values of these kinds. */
function takesKinds(operator: string, kinds: readonly (Value['kind'] | null)[]): boolean {
  const areNumbers = kinds.every((kind) => kind === 'integer' || kind === 'float');
  if (EQUALITIES.has(operator)) return true;
  if (ORDERS.has(operator)) return areNumbers || kinds.every((kind) => kind === 'text');
  return SUMS.has(operator) ? areNumbers : kinds.every((kind) => kind === 'integer');
}

/** The effect of an operator and its operands. */
function ofOperation(evaluation: Evaluation, node: number): Effect {
  const { tree, row } = evaluation.unit;
  const operands = tree.named(node).filter((child) => tree.fields[child] !== tree.table.field('operator'));
  const operator = tree.operator(node);
  const isUnsafe = PARTIAL.has(operator) && evaluation.value(node) === null;
  const mayCall = row.operatorsCall && !CONNECTIVES.has(operator);
  const kinds = operands.map((operand) => evaluation.value(operand)?.kind ?? null);
  const isSafe =
    !kinds.includes(null) && (!row.dynamic || evaluation.value(node) !== null || takesKinds(operator, kinds));
  if (isUnsafe || (mayCall && !isSafe)) return 'unknown';
  return strongest(operands.map((operand) => effectOf(evaluation, operand)));
}

function ofCall(evaluation: Evaluation, node: number): Effect {
  const { tree } = evaluation.unit;
  const found = rowOfCall(evaluation, node);
  if (!found) return 'unknown';
  const args = argumentsOf(evaluation, node);
  const isMade = found.receiver >= 0 && MADE.test(tree.textOf(found.receiver));
  const given = found.receiver >= 0 && !isMade ? [found.receiver, ...args] : args;
  return strongest([
    isMade ? 'none' : ofReceiver(evaluation, found.receiver),
    ofFunction(evaluation, found.row, args, node),
    ...given.map((argument) => effectOf(evaluation, argument)),
  ]);
}

/** An object that may be nothing: asking it for anything then throws. */
function ofReceiver(evaluation: Evaluation, receiver: number): Effect {
  const value = receiver === NONE ? null : evaluation.value(receiver);
  return receiver === NONE || (value?.kind === 'text' && value.text !== null) ? 'none' : 'unknown';
}

function ofMember(evaluation: Evaluation, node: number): Effect {
  const found = rowOfMember(evaluation, node);
  if (!found) return evaluation.value(node) === null ? 'unknown' : 'none';
  const own = found.receiver >= 0 ? effectOf(evaluation, found.receiver) : 'none';
  return strongest([found.row.effect, own, ofReceiver(evaluation, found.receiver)]);
}

/** Parts of a lambda that are evaluated, copied or moved when it is made. */
const TAKEN = /default_parameter|capture_initializer/u;

/** Whether making the function at a node runs and copies nothing: what its body does, it does when it is called. */
function makesPlainly({ unit: { tree } }: Evaluation, node: number): boolean {
  const body = tree.part(node, 'body');
  const text = tree.text.slice(tree.starts[node], tree.starts[body]);
  // What C++ captures by value is copied; what Rust moves may end its life with the function.
  if (body < 0 || /^(?:async\s+)?move\b/u.test(text) || /^\[(?:[^\]]*=|(?:[^\]]*[^\]&\w])?\w)/u.test(text))
    return false;
  for (let at = node; at < body; at++) if (tree.isNamed(at) && TAKEN.test(tree.name(at))) return false;
  return true;
}
