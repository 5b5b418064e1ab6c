import { join } from 'node:path';
import { Command, Option } from '@commander-js/extra-typings';
import { cross } from 'd3-array';
import { loadParsers } from '../../src/code/parsing/parser.js';
import { CodePurifyError } from '../../src/errors.js';
import type { MaskedModel } from '../../src/model/mlm/mlm.js';
import { openMaskedLanguageModel } from '../../src/model/open-victim.js';
import { NO_ATTACK } from '../attacks/attack.js';
import { RESULT_FILES } from '../pages/results.js';
import type { AttackChoice } from '../paper/attacks/attack-choice.js';
import { ATTACK_CHOICES, PAPER_ATTACKS } from '../paper/attacks/attack-choices.js';
import { PAPER_DEFENCES } from '../paper/paper-defences.js';
import { type PaperPlan, type PaperStore, STEPS } from '../paper/run/paper-plan.js';
import { runPaper } from '../paper/run/run-paper.js';
import type { PaperLine, RowLine } from '../paper/scenario/paper-line.js';
import { TASKS, VICTIMS } from '../paper/scenario/paper-tasks.js';
import { scenariosOf } from '../paper/scenario/scenario.js';
import { pythonTrainer } from '../paper/victims/trainer.js';
import { codeVersion } from '../results/code-version.js';
import { openStore } from '../results/result-files.js';
import {
  COMMON,
  dataFolder,
  given,
  namesOf,
  numberOption,
  numbersIn,
  numbersOption,
  rowsIn,
  rowsOption,
  say,
  wordOption,
} from './bench-options.js';

const AFTER = `
Tasks:    ${namesOf(TASKS)}
Attacks:  ${namesOf(ATTACK_CHOICES)}
Defences: ${namesOf(PAPER_DEFENCES)}

Each scenario (task, victim, attack, rate) is prepared, trained by training/victim.py and evaluated; each of its defences
is one line of paper.jsonl, written as soon as it is measured. An interrupted run resumes where it stopped, and
trained victims are used again. The clean victim of each task comes first.

Example: npm run bench -- paper --data ~/datasets --work ~/victims --python venv/bin/python --tasks defect \\
           --victims encoder --attacks fixed --rates 0.05 --test-rows 100
`;

/** Opens the language model once. */
function openedOnce(
  folder: string | null,
  threads: number,
): { open(): Promise<MaskedModel | null>; close(): Promise<void> } {
  let opening: Promise<MaskedModel> | null = null;
  return {
    open: async () => (folder === null ? null : (opening ??= openMaskedLanguageModel(folder, { threads }))),
    close: async () => {
      await (await opening)?.close();
    },
  };
}

/** Draws with commas, each once. @throws CodePurifyError `usage` for a name that is empty or no part of a folder's name */
function seedsIn(list: string): readonly string[] {
  const seeds = [...new Set(list.split(','))];
  if (seeds.every((seed) => /^[\w.-]+$/u.test(seed))) return seeds;
  throw new CodePurifyError(
    'usage',
    `--seed is ${JSON.stringify(list)}.`,
    'Give a name of letters, digits, ".", "_" and "-", or several with commas.',
  );
}

/** The defences whose settings are chosen on rows with the scenario's attack. */
const TUNED = new Set(PAPER_DEFENCES.filter(({ tuned }) => tuned).map(({ name }) => name));

/** Whether a line's defence has been tuned, where it is to be; a clean victim has no attack to tune it on. */
function isTunedLine({ attack, defence, setting }: PaperLine): boolean {
  return attack === NO_ATTACK || !TUNED.has(defence) || typeof setting === 'string';
}

/**
 * The stores of the lines and of the rows. Lines that were measured with other settings, or before rivals were tuned,
 * are kept and measured again.
 */
async function openStores(
  folder: string,
  again: boolean,
  { validRows, testRows, fpr }: Pick<PaperPlan, 'validRows' | 'testRows' | 'fpr'>,
): Promise<PaperStore> {
  const lines = await openStore<PaperLine, object>(
    join(folder, RESULT_FILES.lines),
    { code: await codeVersion() },
    (line) =>
      !again &&
      line.validRows === validRows &&
      line.testRows === testRows &&
      line.fpr === fpr &&
      isTunedLine(line),
  );
  const rows = await openStore<RowLine, object>(join(folder, RESULT_FILES.rows), {}, () => !again);
  return { lines, rows, say };
}

/** `paper`: the experiment of the paper. */
export function paperCommand() {
  return new Command('paper')
    .description('the experiment of the paper: victims trained on poisoned data, attacked and defended')
    .addOption(COMMON.data())
    .option('--work <folder>', 'folder of training data and trained victims')
    .option('--models <folder>', 'tokenizer and pretrained models of the trainer (default: --work)')
    .option('--python <program>', 'Python with training/requirements.txt', 'python3')
    .option('--device <name>', 'device of the training: cpu, or cuda for a GPU', 'cpu')
    .addOption(rowsOption('--tasks <names>', 'tasks, with commas', TASKS, 'task'))
    .addOption(rowsOption('--victims <names>', 'encoder, encoder-decoder', VICTIMS, 'victim'))
    .addOption(
      new Option('--attacks <names>', 'with commas; paper: the published four; none: only clean victims')
        .default<readonly AttackChoice[]>(PAPER_ATTACKS, 'paper')
        .argParser((list): readonly AttackChoice[] =>
          list === 'paper' ? PAPER_ATTACKS : rowsIn(list, ATTACK_CHOICES, 'attack'),
        ),
    )
    .addOption(
      numbersOption('--rates <fractions>', 'fractions of the training rows that are poisoned', [0.05, 0.01]),
    )
    .addOption(rowsOption('--defences <names>', 'defences, with commas', PAPER_DEFENCES, 'defence'))
    .addOption(
      new Option('--epochs <n,n>', 'epochs of the training; auto: the default of each task')
        .default<readonly number[] | null>(null, 'auto')
        .argParser((list): readonly number[] | null => (list === 'auto' ? null : numbersIn(list, 'epochs'))),
    )
    .addOption(
      new Option('--seed <names>', 'name of the draw, or several with commas: each trains victims of its own')
        .default<readonly string[]>(['1'], '1')
        .argParser(seedsIn),
    )
    .addOption(numberOption('--train-rows <n>', 'training rows; 0: all', 0))
    .addOption(
      numberOption('--warm-rows <n>', 'other clean rows that generators learn from before; 0: none', 0),
    )
    .addOption(numberOption('--valid-rows <n>', 'clean rows that set thresholds; 0: all', 300))
    .addOption(numberOption('--test-rows <n>', 'clean test rows, and planted ones; 0: all', 300))
    .addOption(numberOption('--fpr <fraction>', 'fraction of clean rows that may be changed', 0.01))
    .addOption(COMMON.mlm())
    .option('--no-clean', 'without the clean victims')
    .addOption(wordOption('--until <step>', `last step: ${STEPS.join(', ')}`, STEPS, 'evaluate'))
    .option('--retrain', 'train victims on the rows that defences before training keep', false)
    .option('--sweep', 'store the rows that thresholds are swept over, for Figure 4', false)
    .addOption(COMMON.again())
    .addOption(COMMON.threads(1))
    .addOption(COMMON.results())
    .addHelpText('after', AFTER)
    .action(async (options) => {
      const {
        tasks,
        victims,
        attacks,
        rates,
        epochs,
        seed: seeds,
        trainRows,
        mlm: folder,
        ...rest
      } = options;
      const { python, device, threads, results, again, clean } = rest;
      const work = given(
        options.work,
        'There is no folder for training data and trained victims.',
        'Pass --work with a folder; complete victims in it are used again.',
      );
      const scenarios = cross(seeds, tasks).flatMap(([seed, task]) =>
        scenariosOf({
          ...{ tasks: [task.name], victims: victims.map(({ name }) => name), rates, seed, trainRows },
          attacks: attacks.map(({ name }) => name),
          epochs: epochs ?? [task.epochs],
        }),
      );
      const mlm = openedOnce(folder, threads);
      const plan: PaperPlan = {
        ...{ ...rest, work, data: dataFolder(options.data), mlm: () => mlm.open() },
        scenarios: scenarios.filter(({ attack }) => clean || attack !== NO_ATTACK),
        attacks: attacks.length === 0 ? PAPER_ATTACKS : attacks,
        trainer: pythonTrainer({ python, work: options.models ?? work, device }),
      };
      await loadParsers();
      try {
        await runPaper(plan, await openStores(results, again === true, plan));
      } finally {
        await mlm.close();
      }
    });
}
