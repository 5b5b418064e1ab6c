import type { Value } from '../domain/value.js';
import { initialOf } from '../facts/declared-type.js';
import { valueGiven } from '../facts/value-before.js';
import { NONE } from '../tree/syntax-tree.js';
import { quoted, unwrapped, type Unit } from '../unit.js';
import { evaluatorAt, report, withoutEvaluating, type Check } from './check.js';
import { verdict } from './conditions.js';
import { checkCounting } from './counting-loops.js';
import { because, deadText } from './dead-text.js';
import type { Start } from './loop-start.js';
import { isInList } from './in-list.js';
import { isEntered, removal, wholeStatement } from './removal.js';

/** A `while` (or `until`) whose condition is false at its first evaluation. */
export function checkWhile(check: Check, node: number): void {
  const { unit } = check;
  const { tree } = unit;
  const condition = tree.part(node, 'condition');
  const evaluator = evaluatorAt(unit, wholeStatement(unit, node));
  const truth = evaluator.truth(condition);
  const body = tree.part(node, 'body');
  // Ruby's `begin … end while` runs once before the condition.
  if (tree.name(body) === 'begin') return;
  if (truth?.value !== (tree.role(node) === 'until') || isEntered(unit, body)) return;
  const otherwise = tree.part(node, 'otherwise');
  const inner = unwrapped(unit, condition);
  report(check, wholeStatement(unit, node), {
    kind: tree.named(inner).length === 0 && tree.role(inner) !== 'name' ? 'literal-condition' : 'empty-loop',
    dead: body,
    proof: `${because(truth.why)}${quoted(unit, inner)} is ${String(truth.value)} before the first round: ${deadText(unit, body)} never runs.`,
    ...withoutEvaluating(
      evaluator,
      [condition],
      otherwise >= 0 ? null : removal(unit, wholeStatement(unit, node)),
    ),
  });
}

/** A `do { } while (0)`: an empty body that runs once. */
export function checkDo(check: Check, node: number): void {
  const { unit } = check;
  const { tree } = unit;
  const body = tree.part(node, 'body');
  const condition = tree.part(node, 'condition');
  const truth = evaluatorAt(unit).truth(condition);
  if (truth?.value !== false || tree.role(body) !== 'list' || tree.named(body).length > 0) return;
  const evaluator = evaluatorAt(unit);
  report(check, wholeStatement(unit, node), {
    kind: 'empty-loop',
    proof: `${verdict(unit, condition, truth)} and the body is empty: the loop does nothing, once.`,
    ...withoutEvaluating(evaluator, [condition], removal(unit, wholeStatement(unit, node))),
  });
}

/** The start of a `for`, or `null` if it sets none or several. */
function startOf(unit: Unit, node: number): Start | null {
  const { tree, names } = unit;
  const initial = tree.part(node, 'initial');
  if (initial < 0) return null;
  const found: Start[] = [];
  const end = tree.after[initial] ?? 0;
  for (let at = initial; at < end; at++) {
    if (tree.role(at) !== 'name') continue;
    const name = tree.textOf(at);
    const use = names.use(name);
    if (use?.declarations.includes(at) === true)
      found.push({ name, leaf: at, value: initialOf(unit, at), declares: true });
    else if (use?.writes.includes(at) === true) {
      const assign = tree.around(at, (outer) => tree.role(outer) === 'assign');
      const right = tree.part(assign, 'right');
      const value = tree.name(right) === 'expression_list' ? tree.only(right) : right;
      found.push({ name, leaf: at, value, declares: false });
    } else if (use?.updates.includes(at) === true) return null;
  }
  const [first] = found;
  return found.length === 1 && first !== undefined && first.value !== NONE ? first : null;
}

/** The values at the start of a `for`, for its condition. */
function overlayOf(unit: Unit, node: number, start: Start | null, condition: number): Map<string, Value> {
  const { names, tree } = unit;
  const overlay = new Map<string, Value>();
  // The variable that the header declares is the one that its condition names, whatever else has that name.
  if (!start || (!start.declares && !names.isLocal(start.name))) return overlay;
  const use = names.use(start.name);
  const changes = use ? [...use.writes, ...use.updates, ...use.escapes] : [];
  if (changes.some((leaf) => condition >= 0 && tree.contains(condition, leaf))) return overlay;
  const value = valueGiven(evaluatorAt(unit, node), start.leaf, start.value);
  if (value)
    overlay.set(start.name, { ...value, why: [`\`${start.name}\` starts at ${quoted(unit, start.value)}`] });
  return overlay;
}

/** What is left of a `for` that never begins: its assignment, if it has one. */
function withoutRounds(unit: Unit, node: number, header: number, start: Start | null): string | null {
  const { tree, row } = unit;
  const initial = tree.part(header, 'initial');
  const gone = removal(unit, wholeStatement(unit, node));
  if (initial < 0 || start?.declares === true || gone === null) return gone;
  return start === null || row.empty === null ? null : `${tree.textOf(initial).replace(/;$/u, '')};`;
}

/** The node of a `for` that has the header's parts: itself, or Go's `for_clause`. */
function headerOf({ tree }: Unit, node: number): number {
  const clause = tree.named(node).find((child) => tree.name(child) === 'for_clause');
  return clause ?? node;
}

/** The condition of a `for`; in Go it may be alone. */
function conditionOf({ tree }: Unit, node: number, header: number): number {
  const condition = tree.part(header, 'condition');
  if (condition >= 0 || header !== node) return condition;
  const [first = NONE] = tree.named(node);
  return tree.named(node).length === 2 &&
    tree.name(node) === 'for_statement' &&
    tree.part(node, 'body') !== first
    ? first
    : NONE;
}

/** A `for` whose condition is false at the start, or that only counts. */
export function checkFor(check: Check, node: number): void {
  const { unit } = check;
  const { tree } = unit;
  const header = headerOf(unit, node);
  const clause = tree.named(node).find((child) => tree.name(child) === 'range_clause');
  if (clause !== undefined) {
    overNothing(check, node, tree.part(clause, 'right'));
    return;
  }
  const condition = conditionOf(unit, node, header);
  const body = tree.part(node, 'body');
  const start = startOf(unit, header);
  const overlay = overlayOf(unit, header, start, condition);
  const evaluator = evaluatorAt(unit, node, overlay);
  const truth = condition < 0 ? null : evaluator.truth(condition);
  if (truth?.value !== false) {
    if (start?.declares === true) checkCounting(check, { node, header, condition, body, start });
    return;
  }
  if (isEntered(unit, body)) return;
  const evaluated = start?.declares === true ? [condition, start.value] : [condition];
  report(check, wholeStatement(unit, node), {
    kind: 'empty-loop',
    dead: body,
    proof: `${because(truth.why)}${quoted(unit, unwrapped(unit, condition))} is false before the first round: ${deadText(unit, body)} never runs.`,
    ...withoutEvaluating(evaluator, evaluated, withoutRounds(unit, node, header, start)),
  });
}

/** A loop over an empty list or range. */
export function checkEach(check: Check, node: number): void {
  const { unit } = check;
  const { tree } = unit;
  const [first = NONE] = tree.named(node);
  const field = tree.part(node, 'value');
  const subject = field >= 0 ? field : first;
  // `for (key in list)` of JavaScript also visits what the list inherits.
  if (unit.row.integers === 'double' && tree.children(node).some((child) => tree.name(child) === 'in'))
    return;
  overNothing(check, node, subject);
}

/** A loop over `subject`, if that has no items. */
function overNothing(check: Check, node: number, subject: number): void {
  const { unit } = check;
  const { tree } = unit;
  const evaluator = evaluatorAt(unit, node);
  const value = evaluator.value(subject);
  const body = tree.part(node, 'body');
  if (value?.kind !== 'sequence' || value.length !== 0 || isEntered(unit, body)) return;
  // An `else`, and `await`, which gives way to other tasks, happen without any round.
  const hasMore =
    tree.part(node, 'otherwise') >= 0 || tree.children(node).some((child) => tree.name(child) === 'await');
  report(check, wholeStatement(unit, node), {
    kind: 'empty-loop',
    dead: body,
    proof: `${because(value.why)}${quoted(unit, subject)} has no items: ${deadText(unit, body)} never runs.`,
    ...withoutEvaluating(evaluator, [subject], hasMore ? null : removal(unit, wholeStatement(unit, node))),
  });
}

/** Ruby's `[].each { … }` and `0.times { … }`: blocks that are never called. */
export function checkBlockCall(check: Check, node: number): void {
  const { unit } = check;
  const { tree } = unit;
  if (unit.row.language !== 'ruby') return;
  const block = tree.part(node, 'block');
  if (block < 0 || !isInList(unit, node)) return;
  const receiver = tree.part(node, 'object');
  const method = tree.textOf(tree.part(node, 'callee'));
  const evaluator = evaluatorAt(unit, node);
  const value = evaluator.value(receiver);
  const isEmpty =
    (method === 'each' && value?.kind === 'sequence' && value.length === 0) ||
    (method === 'times' && value?.kind === 'integer' && value.high !== null && value.high <= 0n);
  if (!isEmpty) return;
  report(check, node, {
    kind: 'empty-loop',
    dead: block,
    proof: `${quoted(unit, receiver)} gives no rounds to \`${method}\`: ${deadText(unit, block)} never runs.`,
    ...withoutEvaluating(evaluator, [receiver], removal(unit, node)),
  });
}
