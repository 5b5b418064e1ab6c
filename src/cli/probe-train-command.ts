import { EXIT_CODES, CodePurifyError } from '../errors.js';
import { Stopped } from '../scan/budget.js';
import { rowReader } from '../scan/scan-context.js';
import { trainProbeFile, type TrainedProbe } from '../scan/train-probe-file.js';
import { escapeTerminal } from '../text/escape-terminal.js';
import { oneLine } from '../text/one-line.js';
import { commandOptions, scanContext } from './command-run.js';
import { INTERRUPTED_EXIT_CODE } from './exit-code.js';
import { withInterrupt } from './interrupt.js';
import type { World } from './world.js';
import { writeFileWhole } from './write-output.js';

/** `codepurify probe train`: writes a probe that was learned from labelled records. @returns the exit code */
export async function probeTrainCommand(
  paths: readonly string[],
  values: Readonly<Record<string, unknown>>,
  world: World,
): Promise<number> {
  const { options } = await commandOptions(values, world);
  if (options.output === '-') throw noFile();
  try {
    const trained = await withInterrupt((signal) => {
      const context = scanContext(options, world, signal);
      return trainProbeFile(paths, options, context, rowReader(options, context));
    });
    await writeFileWhole(trained.bytes, options.output, world);
    if (!options.quiet) await world.stderr.write(`codepurify: ${escapeTerminal(summary(trained))}\n`);
    return EXIT_CODES.clean;
  } catch (error) {
    if (!(error instanceof Stopped)) throw error;
    if (error.reason !== 'interrupted') throw outOfTime(error);
    await world.stderr.write('codepurify: Stopped before the end: nothing was written.\n');
    return INTERRUPTED_EXIT_CODE;
  }
}

/** Labels that are named; the rest is counted. */
const MAX_LABELS = 5;
const LABEL_WIDTH = 20;

function summary({ records, labels, left, task }: TrainedProbe): string {
  const named = labels.slice(0, MAX_LABELS).map((label) => oneLine(label, LABEL_WIDTH));
  const more = labels.length > MAX_LABELS ? ` and ${String(labels.length - MAX_LABELS)} more` : '';
  const without = left === 0 ? '' : `; ${String(left)} left out`;
  return `learned from ${String(records)} records (${task}): labels ${named.join(', ')}${more}${without}`;
}

function noFile(): CodePurifyError {
  return new CodePurifyError(
    'usage',
    'A probe is not printed: it is a binary file.',
    'Give --output the path of a file, such as probe.bin.',
  );
}

function outOfTime(cause: Stopped): CodePurifyError {
  return new CodePurifyError(
    'usage',
    'The training took longer than its budget allows.',
    'Give --budget-run more seconds, or fewer records with --limit.',
    { cause },
  );
}
