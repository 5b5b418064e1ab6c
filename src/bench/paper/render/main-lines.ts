import { newest } from '../../gate/render-gate.js';
import type { PaperLine, RowLine } from '../paper-line.js';
import { scenarioName } from '../scenario.js';
import { type PaperTask, TASKS } from '../tasks.js';

/** Lines that were measured alike: the same seed, and as many rows. */
function groupOf({ seed, trainRows }: Pick<PaperLine, 'seed' | 'trainRows'>): string {
  return `${seed} ${String(trainRows)}`;
}

/** More rows count more; 0 is all there are. */
function size({ trainRows }: PaperLine): number {
  return trainRows === 0 ? Infinity : trainRows;
}

/** Lines with figures, of each scenario and defence the newest. */
export function known(lines: readonly PaperLine[]): PaperLine[] {
  return newest(
    lines.filter(({ failure }) => failure === null),
    (line) => `${scenarioName(line)} ${line.defence}`,
  );
}

/**
 * The lines of a task that its tables show: with the task's own number of epochs, of the seed and number of rows that
 * most scenarios were measured with, of equals the larger.
 */
export function mainLines(all: readonly PaperLine[], task: PaperTask): PaperLine[] {
  const lines = known(all).filter((line) => line.task === task.name && line.epochs === task.epochs);
  const groups = new Map<string, PaperLine[]>();
  for (const line of lines) groups.set(groupOf(line), [...(groups.get(groupOf(line)) ?? []), line]);
  const scenarios = (own: readonly PaperLine[]): number => new Set(own.map(scenarioName)).size;
  const sizeOf = (own: readonly PaperLine[]): number =>
    own.reduce((most, line) => Math.max(most, size(line)), 0);
  return (
    [...groups.values()].sort((a, b) => scenarios(b) - scenarios(a) || sizeOf(b) - sizeOf(a)).at(0) ?? []
  );
}

/** The main lines of all tasks. */
export function mainLinesOfAll(all: readonly PaperLine[]): PaperLine[] {
  return TASKS.flatMap((task) => mainLines(all, task));
}

/** Of the rows that thresholds are swept over those that belong to the main lines. */
export function mainRows(all: readonly PaperLine[], rows: readonly RowLine[]): RowLine[] {
  const names = new Set(mainLinesOfAll(all).map(scenarioName));
  return newest(
    rows.filter((row) => names.has(scenarioName(row))),
    (row) => `${scenarioName(row)} ${row.defence}`,
  );
}
