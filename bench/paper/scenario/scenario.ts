import { cross } from 'd3-array';
import { NO_ATTACK } from '../../attacks/attack.js';
import type { TaskName, VictimName } from './paper-tasks.js';

/** One experiment: a victim of a task, and the poison in its training data. */
export interface PaperScenario {
  readonly task: TaskName;
  readonly victim: VictimName;
  /** `none`: the clean victim. */
  readonly attack: string;
  /** Proportion of the training rows that is poisoned. */
  readonly rate: number;
  readonly seed: string;
  /** Training rows; 0: all there are. */
  readonly trainRows: number;
  readonly epochs: number;
}

/** Proportions of the training rows that the published tables poison. */
export const PAPER_RATES = [0.05, 0.01] as const;

function poisonName({ attack, rate }: PaperScenario): string {
  return attack === NO_ATTACK ? NO_ATTACK : `${attack}-${100 * rate}`;
}

/** A scenario as folders and messages name it. */
export function scenarioName(scenario: PaperScenario): string {
  const { task, victim, seed, trainRows, epochs } = scenario;
  return `${task}-${victim}-${poisonName(scenario)}-seed${seed}-rows${trainRows}-epochs${epochs}`;
}

/** The name of its training data, which are the same for both victims and for any number of epochs. */
export function dataName(scenario: PaperScenario): string {
  return `${scenario.task}-${poisonName(scenario)}-seed${scenario.seed}-rows${scenario.trainRows}`;
}

/** Whether two scenarios are the same; other fields of a line are not compared. */
export function sameScenario(a: PaperScenario, b: PaperScenario): boolean {
  return scenarioName(a) === scenarioName(b);
}

/** Every combination is a scenario, and each clean victim is one. */
interface ScenarioGrid extends Pick<PaperScenario, 'seed' | 'trainRows'> {
  readonly tasks: readonly TaskName[];
  readonly victims: readonly VictimName[];
  readonly attacks: readonly string[];
  readonly rates: readonly number[];
  readonly epochs: readonly number[];
}

/** The scenarios of a grid, task by task and victim by victim, the clean one first. */
export function scenariosOf(grid: ScenarioGrid): PaperScenario[] {
  const { tasks, victims, epochs, seed, trainRows } = grid;
  const poisons = [
    { attack: NO_ATTACK, rate: 0 },
    ...cross(grid.attacks, grid.rates, (attack, rate) => ({ attack, rate })),
  ];
  const victimsOfTasks = cross(tasks, victims, (task, victim) => ({ task, victim }));
  return victimsOfTasks.flatMap((own) =>
    cross(epochs, poisons, (count, poison) => ({ ...own, ...poison, seed, trainRows, epochs: count })),
  );
}
