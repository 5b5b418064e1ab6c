import { constantNumber } from '../domain/value.js';
import { NONE } from '../tree/syntax-tree.js';
import { quoted, unwrapped, type Unit } from '../unit.js';
import { evaluatorAt, report, withoutEvaluating, type Check } from './check.js';
import { removal } from './removal.js';

/** The cases of a switch, in order. */
function casesOf({ tree }: Unit, node: number): number[] {
  const found: number[] = [];
  const end = tree.after[node] ?? 0;
  for (let at = node + 1; at < end; at++) {
    if (tree.role(at) === 'switch') at = (tree.after[at] ?? end) - 1;
    else if (tree.role(at) === 'case') found.push(at);
  }
  return found;
}

/** Names of the nodes of one of several labels, and of the word before one. */
const LABELS: ReadonlySet<string> = new Set([
  'switch_label',
  'pattern',
  'constant_pattern',
  'case',
  'default',
]);

/** The number of a case's only label; `null` for several, a default, a pattern or anything else. */
function labelOf(unit: Unit, node: number): number | null {
  const { tree } = unit;
  const labels = tree.children(node).map((child) => tree.name(child));
  if ([...LABELS].some((name) => labels.filter((other) => other === name).length > 1)) return null;
  const value = tree.part(node, 'value');
  let label = value >= 0 ? value : (tree.named(node)[0] ?? NONE);
  while (tree.role(label) === null && tree.only(label) !== NONE) label = tree.only(label);
  const role = tree.role(label);
  return role === 'integer' || role === 'char' ? constantNumber(evaluatorAt(unit).value(label)) : null;
}

/** Languages in which a case without a jump at its end goes on with the next one. */
const FALLING: ReadonlySet<string> = new Set(['c', 'cpp', 'java', 'javascript', 'typescript', 'php']);
/** Java's cases with an arrow, which end where they end. */
const ARROW = 'switch_rule';

/** Whether each case but the last ends with a jump, or the language ends it. */
function endsEach({ tree, row }: Unit, cases: readonly number[]): boolean {
  if (row.language === 'go')
    return cases.every((each) => !tree.some(each, (at) => tree.name(at) === 'fallthrough_statement'));
  if (!FALLING.has(row.language)) return true;
  return cases.slice(0, -1).every((each) => {
    let last = tree.named(each).at(-1) ?? NONE;
    while (tree.role(last) === 'list' || tree.role(last) === 'expression')
      last = tree.named(last).at(-1) ?? NONE;
    return tree.name(each) === ARROW || tree.role(last) === 'jump';
  });
}

/** A `switch` over a constant, in which one case runs or none: not one that goes on with the case after it. */
export function checkSwitch(check: Check, node: number): void {
  const { unit } = check;
  const subject = unit.tree.part(node, 'subject');
  const evaluator = evaluatorAt(unit, node);
  const constant = subject < 0 ? null : constantNumber(evaluator.value(subject));
  if (constant === null) return;
  const cases = casesOf(unit, node);
  const labels = cases.map((each) => labelOf(unit, each));
  const matchesNone = labels.every((label) => label !== null && label !== constant);
  if (!matchesNone && !endsEach(unit, cases)) return;
  report(check, node, {
    kind: 'constant-switch',
    proof: `${quoted(unit, unwrapped(unit, subject))} is always ${constant.toString()}: the selection has one way, ${
      matchesNone ? 'past all its cases' : 'and all other cases never run'
    }.`,
    ...withoutEvaluating(evaluator, [subject], matchesNone ? removal(unit, node) : null),
  });
}
