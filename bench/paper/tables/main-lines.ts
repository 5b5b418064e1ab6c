import { ascending, descending, greatest, max } from 'd3-array';
import { groupBy } from '../../../src/group-by.js';
import { NO_ATTACK } from '../../attacks/attack.js';
import { newest } from '../../tables/cells.js';
import { PAPER_ATTACKS } from '../attacks/attack-choices.js';
import type { PaperLine, RowLine } from '../scenario/paper-line.js';
import { type PaperTask, TASKS } from '../scenario/paper-tasks.js';
import { PAPER_RATES, scenarioName } from '../scenario/scenario.js';

/** The lines of a task at one rate that tables show: victims that were trained alike. */
export interface MainLines {
  readonly task: PaperTask;
  readonly rate: number;
  /** Victims poisoned with a published attack: the newest line of each scenario and defence. */
  readonly poisoned: readonly PaperLine[];
  /** Victims poisoned with another attack and trained in the same way. */
  readonly more: readonly PaperLine[];
  /** Clean victims that were trained in the same way. */
  readonly clean: readonly PaperLine[];
}

/** The draw of the main tables; other draws show the spread (`paper-seeds`). */
const MAIN_SEED = '1';

/** How a victim was trained, poison left out. */
function settingOf({ trainRows, epochs }: PaperLine): string {
  return `${trainRows} ${epochs}`;
}

/** Lines with figures: the newest of each scenario and defence, and one victim of each scenario. */
export function knownLines(lines: readonly PaperLine[]): PaperLine[] {
  const found = newest(
    lines.filter(({ failure }) => failure === null),
    (line) => [scenarioName(line), line.defence, line.fingerprint],
  );
  return [...groupBy(found, scenarioName).values()].flatMap(ofOneVictim);
}

/** The lines of the victim with the most lines; among equals the newer one. */
function ofOneVictim(lines: readonly PaperLine[]): readonly PaperLine[] {
  const victims = [...groupBy(lines, ({ fingerprint }) => fingerprint).values()];
  return greatest(victims.reverse(), ({ length }) => length) ?? [];
}

const PUBLISHED = new Set(PAPER_ATTACKS.map(({ name }) => name));

/** The rows and epochs of the most scenarios of a task and rate; among equals of the longer training. */
function mainLines(lines: readonly PaperLine[], task: PaperTask, rate: number): MainLines {
  const own = lines.filter((line) => line.task === task.name && line.seed === MAIN_SEED);
  const atRate = own.filter((line) => PUBLISHED.has(line.attack) && line.rate === rate);
  const scenarios = (some: readonly PaperLine[]): number => new Set(some.map(scenarioName)).size;
  const longest = (some: readonly PaperLine[]): number =>
    max(some, (line) => line.trained * line.epochs) ?? 0;
  const [most] = [...groupBy(atRate, settingOf)].sort(
    ([, a], [, b]) => descending(scenarios(a), scenarios(b)) || descending(longest(a), longest(b)),
  );
  if (most === undefined) return { task, rate, poisoned: [], more: [], clean: [] };
  const [setting, poisoned] = most;
  const alike = own.filter((line) => settingOf(line) === setting);
  return {
    ...{ task, rate, poisoned },
    more: alike.filter((line) => line.rate === rate && !PUBLISHED.has(line.attack)),
    clean: alike.filter(({ attack }) => attack === NO_ATTACK),
  };
}

/** The main lines of every task and rate, in the order of the published tables. */
export function allMainLines(all: readonly PaperLine[]): MainLines[] {
  const lines = knownLines(all);
  return TASKS.flatMap((task) => PAPER_RATES.map((rate) => mainLines(lines, task, rate)));
}

/** The main lines of poisoned victims. */
export function poisonedMainLines(all: readonly PaperLine[]): PaperLine[] {
  return allMainLines(all).flatMap(({ poisoned }) => poisoned);
}

/** The rows that thresholds are swept over, of the main lines' scenarios. */
export function mainRows(all: readonly PaperLine[], rows: readonly RowLine[]): RowLine[] {
  const names = new Set(poisonedMainLines(all).map(scenarioName));
  return newest(
    rows.filter((row) => names.has(scenarioName(row))),
    (row) => [scenarioName(row), row.defence],
  );
}

/** The numbers of epochs of some lines, rising. */
export function epochsOf(lines: readonly PaperLine[]): number[] {
  return [...new Set(lines.map(({ epochs }) => epochs))].sort(ascending);
}
