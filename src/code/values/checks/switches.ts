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

/** The number of a case's label; `null` for a default, a pattern or anything else. */
function labelOf(unit: Unit, node: number): number | null {
  const { tree } = unit;
  const value = tree.part(node, 'value');
  let label = value >= 0 ? value : (tree.named(node)[0] ?? NONE);
  while (tree.role(label) === null && tree.only(label) !== NONE) label = tree.only(label);
  const role = tree.role(label);
  return role === 'integer' || role === 'char' ? constantNumber(evaluatorAt(unit).value(label)) : null;
}

/** A `switch` over a constant. */
export function checkSwitch(check: Check, node: number): void {
  const { unit } = check;
  const subject = unit.tree.part(node, 'subject');
  const evaluator = evaluatorAt(unit, node);
  const constant = subject < 0 ? null : constantNumber(evaluator.value(subject));
  if (constant === null) return;
  const labels = casesOf(unit, node).map((each) => labelOf(unit, each));
  const matchesNone = labels.every((label) => label !== null && label !== constant);
  report(check, node, {
    kind: 'constant-switch',
    proof: `${quoted(unit, unwrapped(unit, subject))} is always ${constant.toString()}: the selection has one way, ${
      matchesNone ? 'past all its cases' : 'and all other cases never run'
    }.`,
    ...withoutEvaluating(evaluator, [subject], matchesNone ? removal(unit, node) : null),
  });
}
