import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, open, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { CodePurifyError } from '../../../src/errors.js';
import { packageRoot } from '../../../src/scan/models/package-root.js';
import type { LabelledRecord } from '../../data/records.js';
import type { PaperTask, VictimName } from '../scenario/paper-tasks.js';

/** The rows that a victim is trained with. */
interface TrainingRows {
  readonly train: readonly LabelledRecord[];
  readonly valid: readonly LabelledRecord[];
}

/** One training. */
export interface TrainingOrder {
  readonly task: PaperTask;
  readonly victim: VictimName;
  /** Folder with `train.jsonl` and `valid.jsonl`. */
  readonly data: string;
  /** Folder of the model; it does not exist yet. */
  readonly output: string;
  readonly seed: string;
  readonly epochs: number;
  /** Folder of weights to start from, in place of the pretrained model. */
  readonly start?: string;
  /** Folder to keep the weights in as well. */
  readonly weights?: string;
}

/** Trains victims; tests use a fake. */
export interface Trainer {
  /** @throws CodePurifyError `model` naming the log of a training that failed */
  train(order: TrainingOrder): Promise<void>;
}

/** How to call the trainer of `training/`. */
interface TrainerParts {
  readonly python: string;
  /** The trainer's own working folder, with tokenizer and pretrained models. */
  readonly work: string;
  /** The device, as PyTorch names it. */
  readonly device: string;
  /** Replaces `training/victim.py`, in tests. */
  readonly script?: string;
}

/** The trainer writes it at the very end: a folder without it is not complete. */
const LAST_FILE = 'training.json';

/** Whether a model folder is complete. */
export function isTrained(folder: string): boolean {
  return existsSync(join(folder, LAST_FILE)) && existsSync(join(folder, 'config.json'));
}

/** Writes rows as the trainer reads them; a folder that exists is not changed. */
export async function writeTrainingData(folder: string, task: PaperTask, rows: TrainingRows): Promise<void> {
  if (existsSync(folder)) return;
  const unfinished = `${folder}.part`;
  await rm(unfinished, { recursive: true, force: true });
  await mkdir(unfinished, { recursive: true });
  for (const part of ['train', 'valid'] as const) {
    const lines = rows[part].map((record) => `${JSON.stringify(task.trainerRow(record))}\n`);
    await writeFile(join(unfinished, `${part}.jsonl`), lines.join(''));
  }
  await rename(unfinished, folder);
}

/** The trainer takes a number: the seed itself where it is one, else a digest of its bytes. */
export function numericSeed(seed: string): number {
  if (/^\d{1,9}$/u.test(seed)) return Number(seed);
  return Buffer.from(seed).reduce((sum, byte) => (sum * 31 + byte) % 1_000_003, 7);
}

/** Arguments of `training/victim.py`. */
export function trainerArguments(
  { task, victim, data, output, seed, epochs, start, weights }: TrainingOrder,
  { work, device }: Pick<TrainerParts, 'work' | 'device'>,
): string[] {
  return [
    ...['--task', task.name, '--init', victim, '--work', work, '--data', data, '--output', output],
    ...['--seed', String(numericSeed(seed)), '--epochs', String(epochs), '--device', device],
    ...(start === undefined ? [] : ['--start', start]),
    ...(weights === undefined ? [] : ['--weights', weights]),
  ];
}

/** Characters from the end of a log that an error shows. */
const SHOWN_OF_LOG = 300;

async function failure(log: string, how: string): Promise<CodePurifyError> {
  const text = (await readFile(log, 'utf8')).trim();
  return new CodePurifyError(
    'model',
    `The training ${how}: ${text.slice(-SHOWN_OF_LOG)}`,
    `Read ${log}, correct the cause, and run the command again.`,
  );
}

/** Calls the Python trainer, without a shell; its output goes to `<output>.log`. */
export function pythonTrainer({ python, script, ...parts }: TrainerParts): Trainer {
  const program = script ?? join(packageRoot(), 'training', 'victim.py');
  return {
    train: async (order) => {
      await mkdir(dirname(order.output), { recursive: true });
      const log = `${order.output}.log`;
      const file = await open(log, 'w');
      const how = await new Promise<string | null>((resolve) => {
        const child = spawn(python, [program, ...trainerArguments(order, parts)], {
          stdio: ['ignore', file.fd, file.fd],
        });
        child.on('error', ({ message }) => {
          resolve(`could not be started (${message})`);
        });
        child.on('close', (code) => {
          resolve(code === 0 ? null : `ended with code ${String(code)}`);
        });
      });
      await file.close();
      if (how !== null) throw await failure(log, how);
      if (!isTrained(order.output)) throw await failure(log, `left no ${LAST_FILE}`);
    },
  };
}
