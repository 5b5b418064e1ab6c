import { figure, tableOf } from '../tables/cells.js';
import type { NextStepLine } from './measure-next-steps.js';
import { NEXT_STEPS } from './strategies.js';

/** What each next step comes to. */
export function renderNextSteps(lines: readonly NextStepLine[]): string | null {
  if (lines.length === 0) return null;
  const sum = (own: readonly NextStepLine[], of: (line: NextStepLine) => number): number =>
    own.reduce((all, line) => all + of(line), 0);
  const rows = NEXT_STEPS.flatMap(({ name, title, cost }) => {
    const own = lines.filter(({ step }) => step === name);
    const planted = sum(own, (line) => line.planted);
    const part = (of: (line: NextStepLine) => number): string => figure(sum(own, of) / planted);
    return planted === 0 ? [] : [{ title, cost, planted, part, own }];
  });
  const table = tableOf(rows, [
    ['what the adversary does', ({ title }) => title],
    ['planted', ({ planted }) => String(planted)],
    ['poisoned', ({ part }) => part((line) => line.poisoned)],
    ['at least suspicious', ({ part }) => part((line) => line.suspicious)],
    ['by semantics', ({ part }) => part(({ by }) => by.semantics ?? 0)],
    ['by company', ({ part }) => part(({ by }) => by.company ?? 0)],
    ['by the model', ({ part }) => part(({ by }) => by.victim ?? 0)],
    ['what it costs', ({ cost }) => cost],
  ]);
  const draws = new Set(lines.map(({ seed }) => seed)).size;
  const clean = sum(lines, (line) => line.size - line.planted);
  const wrong = sum(lines, (line) => line.wrong);
  return [
    `Datasets of ${[...new Set(lines.map((line) => line.size))].join(', ')} functions of Devign without labels, ${String(draws)} for each row. Clean functions called poisoned by semantics or company: ${figure(wrong / clean)}.`,
    table,
  ].join('\n\n');
}
