import type { TaskName, VictimName } from './paper-tasks.js';

/** One experiment: a victim of a task, and the poison that it learned with. */
export interface PaperScenario {
  readonly task: TaskName;
  readonly victim: VictimName;
  /** `none`: the clean victim. */
  readonly attack: string;
  /** Share of the training rows that is poisoned. */
  readonly rate: number;
  readonly seed: string;
  /** Rows asked for; 0: all there are. */
  readonly trainRows: number;
  readonly epochs: number;
}

/** Shares of the training rows that the published tables poison. */
export const PAPER_RATES = [0.05, 0.01] as const;

/** Name of the attack that plants nothing. */
export const CLEAN = 'none';

/** A scenario as folders and messages name it. */
export function scenarioName({ task, victim, attack, rate, seed, trainRows, epochs }: PaperScenario): string {
  const poison = attack === CLEAN ? CLEAN : `${attack}-${String(100 * rate)}`;
  return `${task}-${victim}-${poison}-seed${seed}-rows${String(trainRows)}-epochs${String(epochs)}`;
}

/** Its training data, which both victims share whatever their epochs. */
export function dataName({ task, attack, rate, seed, trainRows }: PaperScenario): string {
  const poison = attack === CLEAN ? CLEAN : `${attack}-${String(100 * rate)}`;
  return `${task}-${poison}-seed${seed}-rows${String(trainRows)}`;
}

/** What is asked for: every combination is a scenario, and each clean victim is one. */
export interface ScenarioGrid {
  readonly tasks: readonly TaskName[];
  readonly victims: readonly VictimName[];
  readonly attacks: readonly string[];
  readonly rates: readonly number[];
  readonly epochs: readonly number[];
  readonly seed: string;
  readonly trainRows: number;
}

/** The scenarios of a grid: of each task and victim first the clean one. */
export function scenariosOf({
  tasks,
  victims,
  attacks,
  rates,
  epochs,
  ...rest
}: ScenarioGrid): PaperScenario[] {
  const poisons = [
    { attack: CLEAN, rate: 0 },
    ...attacks.flatMap((attack) => rates.map((rate) => ({ attack, rate }))),
  ];
  return tasks.flatMap((task) =>
    victims.flatMap((victim) =>
      epochs.flatMap((count) =>
        poisons.map((poison) => ({ task, victim, ...poison, ...rest, epochs: count })),
      ),
    ),
  );
}
