import { loadParsers } from '../../src/code/parsing/parser.js';
import { openMaskedLanguageModel } from '../../src/model/open-victim.js';
import { BUNDLED_MLM, bundledModel } from '../../src/scan/models/choose-victim.js';
import type { MaskedModel } from '../../src/model/mlm/mlm.js';
import { codeVersion } from '../results/code-version.js';
import { rowsNamed } from '../data/datasets.js';
import { appendLine, readLines } from '../results/result-lines.js';
import { ATTACK_CHOICES, PAPER_ATTACKS } from '../paper/attacks/attack-choices.js';
import { PAPER_DEFENCES } from '../paper/defences/paper-defences.js';
import {
  measures,
  paperFiles,
  type PaperLine,
  type RowLine,
  sameScenario,
} from '../paper/scenario/paper-line.js';
import { type PaperPlan, type PaperStore, STEPS } from '../paper/run/paper-plan.js';
import { runPaper } from '../paper/run/run-paper.js';
import { CLEAN, type PaperScenario, scenariosOf } from '../paper/scenario/scenario.js';
import { TASKS, VICTIMS } from '../paper/scenario/paper-tasks.js';
import { pythonTrainer } from '../paper/victims/trainer.js';
import { dataFolder, numbers, one, oneOf, resultsFolder, say, workFolder } from './arguments.js';
import { namesIn } from './gate-command.js';

/** Options of `paper`, as commander gives them. */
export interface PaperValues {
  readonly data?: string;
  readonly work?: string;
  readonly models?: string;
  readonly python: string;
  readonly device: string;
  readonly tasks: string;
  readonly victims: string;
  readonly attacks: string;
  readonly rates: string;
  readonly defences: string;
  readonly epochs: string;
  readonly seed: string;
  readonly trainRows: string;
  readonly validRows: string;
  readonly testRows: string;
  readonly fpr: string;
  readonly mlm?: string;
  readonly until: string;
  readonly clean: boolean;
  readonly retrain?: boolean;
  readonly sweep?: boolean;
  readonly again?: boolean;
  readonly threads: string;
  readonly results?: string;
}

/** `auto`: of each task what its row says. */
function scenarios(values: PaperValues, attacks: readonly string[]): PaperScenario[] {
  const { epochs, seed, clean } = values;
  const all = rowsNamed(TASKS, namesIn(values.tasks, TASKS), 'task').flatMap((task) =>
    scenariosOf({
      tasks: [task.name],
      victims: rowsNamed(VICTIMS, namesIn(values.victims, VICTIMS), 'victim').map(({ name }) => name),
      attacks,
      rates: numbers(values.rates, 'rates'),
      epochs: epochs === 'auto' ? [task.epochs] : numbers(epochs, 'epochs'),
      seed,
      trainRows: one(values.trainRows, 'train-rows'),
    }),
  );
  return all.filter(({ attack }) => clean || attack !== CLEAN);
}

/** The published four for `paper`, `all`, or names. */
function attacksOf(list: string): typeof ATTACK_CHOICES {
  if (list === 'paper') return PAPER_ATTACKS;
  return rowsNamed(ATTACK_CHOICES, list === 'none' ? [] : namesIn(list, ATTACK_CHOICES), 'attack');
}

/** Opens the language model once. */
function lazily(
  folder: string | null,
  threads: number,
): { open(): Promise<MaskedModel | null>; close(): Promise<void> } {
  let opening: Promise<MaskedModel> | null = null;
  return {
    open: () => {
      if (folder === null) return Promise.resolve(null);
      opening ??= openMaskedLanguageModel(folder, { threads });
      return opening;
    },
    close: async () => {
      await (await opening)?.close();
    },
  };
}

/** Lines that were measured with other ones are kept, and measured anew. */
const SETTINGS = ['validRows', 'testRows', 'fpr'] as const;
type Settings = Pick<PaperPlan, (typeof SETTINGS)[number]>;

async function storeOf(folder: string, again: boolean, settings: Settings): Promise<PaperStore> {
  const files = paperFiles(folder);
  const known = again
    ? []
    : (await readLines<PaperLine>(files.lines)).filter((line) =>
        SETTINGS.every((key) => line[key] === settings[key]),
      );
  const swept = again ? [] : await readLines<RowLine>(files.rows);
  return {
    isKnown: (...what) => known.some((line) => measures(line, ...what)),
    isSwept: (scenario, defence) =>
      swept.some((line) => line.defence === defence && sameScenario(line, scenario)),
    add: (line) => appendLine(files.lines, line),
    addRows: (line) => appendLine(files.rows, line),
    say,
  };
}

/** The experiment of the paper; goes on where an earlier run stopped. */
export async function paperCommand(values: PaperValues): Promise<void> {
  const attacks = attacksOf(values.attacks);
  const work = workFolder(values.work);
  const threads = one(values.threads, 'threads');
  const mlm = lazily(values.mlm === 'none' ? null : (values.mlm ?? bundledModel(BUNDLED_MLM)), threads);
  const plan: PaperPlan = {
    data: dataFolder(values.data),
    work,
    scenarios: scenarios(
      values,
      attacks.map(({ name }) => name),
    ),
    attacks: attacks.length === 0 ? PAPER_ATTACKS : attacks,
    defences: rowsNamed(PAPER_DEFENCES, namesIn(values.defences, PAPER_DEFENCES), 'defence'),
    trainer: pythonTrainer({ python: values.python, work: values.models ?? work, device: values.device }),
    validRows: one(values.validRows, 'valid-rows'),
    testRows: one(values.testRows, 'test-rows'),
    fpr: one(values.fpr, 'fpr'),
    until: oneOf(values.until, 'until', STEPS),
    retrain: values.retrain ?? false,
    sweep: values.sweep ?? false,
    threads,
    mlm: () => mlm.open(),
  };
  await loadParsers();
  try {
    await runPaper(
      plan,
      await storeOf(resultsFolder(values.results), values.again ?? false, plan),
      await codeVersion(),
    );
  } finally {
    await mlm.close();
  }
}
