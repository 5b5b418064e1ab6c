import { NONE } from '../tree/syntax-tree.js';
import { argumentsOf } from '../evaluate/call-value.js';
import { nameOfCallee } from '../evaluate/library.js';
import { quoted, unwrapped } from '../unit.js';
import { evaluatorAt, report, withoutEvaluating, type Check } from './check.js';
import { isLiteral } from './conditions.js';
import { because } from './dead-text.js';
import { removal, statementAround, wholeStatement } from './removal.js';

/** An assertion of a condition that is always `expected`. */
function constantAssertion(
  check: Check,
  statement: number,
  condition: number,
  expected: boolean,
  caveat: string | null,
): void {
  const { unit } = check;
  const evaluator = evaluatorAt(unit);
  const truth = evaluator.truth(condition);
  if (truth?.value !== expected || statement === NONE) return;
  const change = withoutEvaluating(evaluator, [condition], removal(unit, statement));
  report(check, statement, {
    kind: 'constant-assertion',
    form: isLiteral(unit, condition) ? 'literal' : null,
    proof: `${because(truth.why)}${quoted(unit, unwrapped(unit, condition))} is always ${String(expected)}: the assertion cannot fail.`,
    replacement: change.replacement,
    caveat: caveat ?? change.caveat,
  });
}

/** An `assert` statement. */
export function checkAssert(check: Check, node: number): void {
  const [condition = NONE] = check.unit.tree.named(node);
  constantAssertion(check, node, condition, true, null);
}

/** How the names of assertions end that a condition is false. */
const REFUTING = 'False';

/** A call of a function that is known to check its argument. */
export function checkAssertionCall(check: Check, node: number): void {
  const { unit } = check;
  const { tree, row, names } = unit;
  if (row.assertions.size === 0) return;
  const callee = tree.part(node, 'callee');
  const object = tree.part(node, 'object');
  const isMethod = object >= 0 && object !== callee && !tree.contains(callee, object);
  const name = `${isMethod ? `${nameOfCallee(unit, object)}.` : ''}${nameOfCallee(unit, callee)}`;
  if (!row.assertions.has(name) || names.isDefined(name)) return;
  // There may be a message before or after the condition.
  const conditions = argumentsOf({ unit }, node).filter((argument) => tree.role(argument) !== 'string');
  const [condition = NONE] = conditions.length === 1 ? conditions : [];
  const statement = statementAround(unit, node);
  if (statement === NONE || (tree.only(statement) !== node && statement !== node)) return;
  constantAssertion(
    check,
    statement,
    condition,
    !name.endsWith(REFUTING),
    `\`${name}\` is taken for the assertion of that name.`,
  );
}

/** Macros that check their first argument. */
const ASSERTING = /^(?:debug_)?assert\s*!\s*\(/u;

/** Rust's `assert!(condition, message)`, whose argument is no expression in the tree. */
export function checkAssertingMacro(check: Check, node: number): void {
  const { unit } = check;
  const text = unit.tree.textOf(node);
  if (unit.names.isDefined(/^\w*/u.exec(text)?.[0] ?? '')) return;
  const statement = wholeStatement(unit, node);
  if (!ASSERTING.test(text) || unit.tree.role(statement) !== 'expression') return;
  const inner = unit.parse(`fn f() { g(${text.slice(text.indexOf('(') + 1, -1)}); }`);
  if (!inner) return;
  const { tree } = inner;
  const call =
    Array.from({ length: tree.size }, (_, at) => at).find((at) => tree.role(at) === 'call') ?? NONE;
  const [condition = NONE] = call === NONE ? [] : argumentsOf({ unit: inner }, call);
  const truth = evaluatorAt(inner).truth(condition);
  if (truth?.value !== true) return;
  report(check, statement, {
    kind: 'constant-assertion',
    form: isLiteral(inner, condition) ? 'literal' : null,
    proof: `${because(truth.why)}${quoted(inner, condition)} is always true: the assertion cannot fail.`,
    replacement: removal(unit, statement),
  });
}
