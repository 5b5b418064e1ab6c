import { groupBy } from '../../../src/group-by.js';
import { newest } from '../../gate/gate-tables.js';
import { PAPER_ATTACKS } from '../attacks/attack-choices.js';
import type { PaperLine, RowLine } from '../scenario/paper-line.js';
import { CLEAN, PAPER_RATES, scenarioName } from '../scenario/scenario.js';
import { type PaperTask, TASKS } from '../scenario/paper-tasks.js';

/** What the tables show of a task at one rate: victims that were trained alike. */
export interface MainLines {
  readonly task: PaperTask;
  readonly rate: number;
  /** Of victims poisoned with a published attack, of each scenario and defence the newest. */
  readonly poisoned: readonly PaperLine[];
  /** Of victims poisoned otherwise and trained like them. */
  readonly more: readonly PaperLine[];
  /** Of the clean victims that were trained like them. */
  readonly clean: readonly PaperLine[];
}

/** How a victim was trained, whatever its poison. */
function settingOf({ seed, trainRows, epochs }: PaperLine): string {
  return `${seed} ${String(trainRows)} ${String(epochs)}`;
}

/** How many rows a victim saw, each as often as it was seen. */
function seen({ trained, epochs }: PaperLine): number {
  return trained * epochs;
}

/** Lines with figures, of each scenario and defence the newest, of each scenario those of one victim. */
export function knownLines(lines: readonly PaperLine[]): PaperLine[] {
  const found = newest(
    lines.filter(({ failure }) => failure === null),
    (line) => `${scenarioName(line)} ${line.defence} ${line.fingerprint}`,
  );
  const byScenario = groupBy(found, scenarioName);
  return [...byScenario.values()].flatMap(ofOneVictim);
}

/** Of several trainings of one scenario the victim that most was measured with; of equals the newer. */
function ofOneVictim(lines: readonly PaperLine[]): readonly PaperLine[] {
  const victims = [...groupBy(lines, ({ fingerprint }) => fingerprint).values()];
  return victims.reduce((best, one) => (one.length >= best.length ? one : best), []);
}

const PUBLISHED = new Set(PAPER_ATTACKS.map(({ name }) => name));

/** The seed, rows and epochs that most scenarios of a task and rate were measured with; of equals the longer training. */
function mainLines(lines: readonly PaperLine[], task: PaperTask, rate: number): MainLines {
  const own = lines.filter((line) => line.task === task.name);
  const atRate = own.filter((line) => PUBLISHED.has(line.attack) && line.rate === rate);
  const settings = groupBy(atRate, settingOf);
  const scenarios = (some: readonly PaperLine[]): number => new Set(some.map(scenarioName)).size;
  const longest = (some: readonly PaperLine[]): number => Math.max(...some.map(seen));
  const [most] = [...settings].sort(([, a], [, b]) => scenarios(b) - scenarios(a) || longest(b) - longest(a));
  if (most === undefined) return { task, rate, poisoned: [], more: [], clean: [] };
  const [setting, poisoned] = most;
  const alike = own.filter((line) => settingOf(line) === setting);
  return {
    ...{ task, rate, poisoned },
    more: alike.filter((line) => line.rate === rate && !PUBLISHED.has(line.attack)),
    clean: alike.filter(({ attack }) => attack === CLEAN),
  };
}

/** The main lines of every task and rate, in the order of the published tables. */
export function allMainLines(all: readonly PaperLine[]): MainLines[] {
  const lines = knownLines(all);
  return TASKS.flatMap((task) => PAPER_RATES.map((rate) => mainLines(lines, task, rate)));
}

/** Those of poisoned victims. */
export function poisonedMainLines(all: readonly PaperLine[]): PaperLine[] {
  return allMainLines(all).flatMap(({ poisoned }) => poisoned);
}

/** Of the rows that thresholds are swept over those that belong to the main lines. */
export function mainRows(all: readonly PaperLine[], rows: readonly RowLine[]): RowLine[] {
  const names = new Set(poisonedMainLines(all).map(scenarioName));
  return newest(
    rows.filter((row) => names.has(scenarioName(row))),
    (row) => `${scenarioName(row)} ${row.defence}`,
  );
}
