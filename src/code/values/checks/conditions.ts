import type { Truth } from '../domain/value.js';
import { NONE } from '../tree/syntax-tree.js';
import { quoted, unwrapped, type Unit } from '../unit.js';
import { evaluatorAt, report, withoutEvaluating, type Check } from './check.js';
import { because, deadText } from './dead-text.js';
import { dedented } from './dedented.js';
import { isInList } from './in-list.js';
import { bodyOf, clauseRemoval, isEntered, jumpCaveat, removal, wholeStatement } from './removal.js';
import { isSameType } from './same-type.js';

/** Roles of conditions that are written as a constant: nobody hides what they mean. */
const LITERALS: ReadonlySet<string> = new Set([
  ...['integer', 'float', 'true', 'false', 'boolean', 'null', 'string'],
]);

/** Whether a condition is one literal. */
export function isLiteral(unit: Unit, condition: number): boolean {
  return LITERALS.has(unit.tree.role(unwrapped(unit, condition)) ?? '');
}

/** `A is at least 0, so `A < 0` is false`, for a proof. */
export function verdict(unit: Unit, condition: number, truth: Truth): string {
  const inner = unwrapped(unit, condition);
  return `${because(truth.why)}${quoted(unit, inner)} is always ${String(truth.value)}`;
}

/** The part of an `if` that runs although its condition is known: the other part is dead. */
function livePart(unit: Unit, node: number, runsThen: boolean): number {
  const { tree } = unit;
  const otherwise = tree.part(node, 'otherwise');
  return runsThen ? tree.part(node, 'then') : otherwise < 0 ? NONE : bodyOf(unit, otherwise);
}

/** The text that replaces an `if` of which one part always runs. */
function replacementOf(unit: Unit, node: number, live: number): string | null {
  const { tree, row } = unit;
  const whole = wholeStatement(unit, node);
  const around = tree.parent(whole);
  const isAlternative = tree.role(around) === 'else' || tree.part(around, 'otherwise') === whole;
  if (live >= 0 && isAlternative && tree.role(live) === 'list') return tree.textOf(live);
  const gone = removal(unit, whole);
  if (live === NONE || gone === null) return gone;
  if (tree.role(live) === 'elseif' || !isInList(unit, whole)) return null;
  if (row.empty === null) return row.language === 'python' ? dedented(unit, node, live) : null;
  return tree.isNamed(live) ? tree.textOf(live) : gone;
}

/** The text that replaces an `if` with further alternatives, or one of these, whose condition is false; `null` if none is known. */
function replacementInChain(unit: Unit, node: number): string | null {
  const { tree, row } = unit;
  if (row.language !== 'python') return null;
  if (tree.role(node) === 'elseif') return clauseRemoval(unit, node);
  const next = tree.named(node).find((child) => tree.role(child) === 'elseif') ?? NONE;
  const start = tree.starts[next] ?? 0;
  const rest = tree.text.slice(start, tree.ends[node]);
  return removal(unit, node) === null || !rest.startsWith('elif') ? null : rest.slice('el'.length);
}

/** The text that replaces an `if` whose condition is known; `null` if none is. */
function replacementOfIf(unit: Unit, node: number, runsThen: boolean): string | null {
  const { tree } = unit;
  const isChained =
    tree.role(node) === 'elseif' || tree.named(node).some((child) => tree.role(child) === 'elseif');
  if (isChained) return runsThen ? null : replacementInChain(unit, node);
  return tree.part(node, 'initial') < 0 ? replacementOf(unit, node, livePart(unit, node, runsThen)) : null;
}

/** An `if` (or `unless`) whose condition is always false, or always true and no literal. */
export function checkIf(check: Check, node: number): void {
  const { unit } = check;
  const { tree } = unit;
  const whole = wholeStatement(unit, node);
  const condition = tree.part(node, 'condition');
  const isIf = tree.role(node) !== 'unless';
  const evaluator = evaluatorAt(unit, whole);
  const truth = evaluator.truth(condition);
  if (!truth) return;
  const runsThen = truth.value === isIf;
  const literal = isLiteral(unit, condition);
  const dead = livePart(unit, node, !runsThen);
  if ((runsThen && literal) || isEntered(unit, dead, true)) return;
  const change = withoutEvaluating(evaluator, [condition], replacementOfIf(unit, node, runsThen));
  const consequence = runsThen
    ? dead === NONE
      ? 'the condition decides nothing'
      : `${deadText(unit, dead)} never runs`
    : `${deadText(unit, dead)} never runs`;
  report(check, whole, {
    kind: literal ? 'literal-condition' : runsThen ? 'true-condition' : 'false-condition',
    dead,
    proof: `${verdict(unit, condition, truth)}: ${consequence}.`,
    ...change,
    caveat: change.caveat ?? jumpCaveat(unit, dead),
  });
}

/** A conditional expression whose condition is constant and no literal. */
export function checkConditional(check: Check, node: number): void {
  const { unit } = check;
  const { tree } = unit;
  const parts = conditionalParts(unit, node);
  if (!parts || isLiteral(unit, parts.condition)) return;
  const evaluator = evaluatorAt(unit);
  const truth = evaluator.truth(parts.condition);
  if (!truth) return;
  const [live, dead] = truth.value ? [parts.then, parts.otherwise] : [parts.otherwise, parts.then];
  report(check, node, {
    kind: truth.value ? 'true-condition' : 'false-condition',
    dead,
    proof: `${verdict(unit, parts.condition, truth)}: ${quoted(unit, dead)} is never evaluated.`,
    // The type of the whole is that of both parts together.
    ...withoutEvaluating(
      evaluator,
      [parts.condition],
      isSameType(unit, dead, live) ? `(${tree.textOf(live)})` : null,
    ),
  });
}

/** The parts of a conditional expression; in Python the condition is in the middle. */
function conditionalParts(
  { tree }: Unit,
  node: number,
): { readonly condition: number; readonly then: number; readonly otherwise: number } | null {
  const condition = tree.part(node, 'condition');
  if (condition >= 0) {
    const [then, otherwise] = [tree.part(node, 'then'), tree.part(node, 'otherwise')];
    return then < 0 || otherwise < 0 ? null : { condition, then, otherwise };
  }
  const [then, middle, otherwise] = tree.named(node);
  return then === undefined || middle === undefined || otherwise === undefined
    ? null
    : { condition: middle, then, otherwise };
}
