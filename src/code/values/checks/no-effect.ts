import { effectOf } from '../evaluate/effects.js';
import { constantNumber } from '../domain/value.js';
import { single } from '../facts/declared-type.js';
import { NONE } from '../tree/syntax-tree.js';
import { quoted, unwrapped, type Unit } from '../unit.js';
import { evaluatorAt, report, type Check } from './check.js';
import { mayBeValue, removal } from './removal.js';

/** Roles of expressions that people write as statements for the reader or the compiler. */
const IDIOMS: ReadonlySet<string> = new Set(['name', 'string', 'strings', 'cast', 'null', 'array', 'member']);

/** Operator of an assignment → the number with which it changes nothing. */
const NEUTRAL: Readonly<Record<string, number>> = {
  ...{ '+=': 0, '-=': 0, '*=': 1, '|=': 0, '^=': 0, '<<=': 0, '>>=': 0 },
};

/** An assignment that gives a local the value that it has. */
function checkAssignment(check: Check, statement: number, node: number): void {
  const { unit } = check;
  const { tree, names } = unit;
  const [left, right] = [single(unit, tree.part(node, 'left')), single(unit, tree.part(node, 'right'))];
  const name = tree.textOf(left);
  if (tree.role(left) !== 'name' || !names.isPlainLocal(name)) return;
  const operator = tree.operator(node);
  const isSame = (operator === '=' || operator === '') && tree.textOf(unwrapped(unit, right)) === name;
  const neutral = Object.hasOwn(NEUTRAL, operator) ? NEUTRAL[operator] : undefined;
  const isNeutral =
    neutral !== undefined &&
    typedInteger(unit, left) &&
    // A floating-point number makes one of the sum, and rounds it.
    typedInteger(unit, right) &&
    constantNumber(evaluatorAt(unit).value(right)) === neutral;
  if (!isSame && !isNeutral) return;
  const isDefined = !unit.row.assignmentDeclares || evaluatorAt(unit).value(left) !== null;
  report(check, statement, {
    kind: 'self-assignment',
    proof: `${quoted(unit, statement)} gives \`${name}\` the value that it already has.`,
    replacement: isDefined ? removal(unit, statement) : null,
  });
}

/** Whether an expression is surely an integer: arithmetic with a neutral one then changes nothing. */
function typedInteger(unit: Unit, node: number): boolean {
  return evaluatorAt(unit).value(node)?.kind === 'integer';
}

/** A number as it is printed. */
const NUMBER = /^[-+]?\d[\d_]*(?:\.\d*)?(?:e[-+]?\d+)?$/iu;

/** Whether a statement is a number outside of all functions: what code that is shown with its output prints. */
function isShownOutput({ tree, names }: Unit, node: number): boolean {
  return NUMBER.test(tree.textOf(node)) && names.functionAround(node) === NONE;
}

/** A statement that only computes a value. */
export function checkExpression(check: Check, statement: number): void {
  const { unit } = check;
  const { tree } = unit;
  const node = unwrapped(unit, tree.role(statement) === 'expression' ? tree.only(statement) : statement);
  if (node < 0 || tree.errors > 0) return;
  const role = tree.role(node);
  if (role === 'assign') {
    checkAssignment(check, statement, node);
    return;
  }
  if (role === null || IDIOMS.has(role) || mayBeValue(unit, statement) || isShownOutput(unit, node)) return;
  if (effectOf(evaluatorAt(unit), node) !== 'none') return;
  report(check, statement, {
    kind: 'no-effect',
    proof: `${quoted(unit, node)} computes a value that nothing uses, and has no effect.`,
    replacement: removal(unit, statement),
  });
}

/** The statements of a list that are expressions without a node around them, as in Ruby and Go. */
export function checkBareExpressions(check: Check, list: number): void {
  const { tree } = check.unit;
  for (const child of tree.named(list)) {
    const role = tree.role(child);
    if (role !== null && BARE.has(role)) checkExpression(check, child);
  }
}

/** Roles of expressions that may be statements without a node around them. */
const BARE: ReadonlySet<string> = new Set(['binary', 'unary', 'assign', 'call', 'wrap']);
