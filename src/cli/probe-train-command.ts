import { soleOutput, STDOUT } from '../config/output-formats.js';
import { EXIT_CODES, CodePurifyError } from '../errors.js';
import { Stopped } from '../scan/reading/budget.js';
import { count, formatCount } from '../text/numbers.js';
import { trainProbeFile, type TrainedProbe } from '../scan/train-probe-file.js';
import { escapeTerminal } from '../text/escape/escape-terminal.js';
import { oneLine } from '../text/one-line.js';
import { commandOptions, scanContext } from './command-run.js';
import { INTERRUPTED_EXIT_CODE } from '../review/exit-code.js';
import { withInterrupt } from './interrupt.js';
import type { World } from './world.js';
import { writeFileWhole } from './report/write-output.js';

/** `codepurify probe train`: trains a probe on labelled records and writes it. @returns the exit code */
export async function probeTrainCommand(
  paths: readonly string[],
  values: Readonly<Record<string, unknown>>,
  world: World,
): Promise<number> {
  const { options } = await commandOptions(values, world);
  const output = soleOutput(options, 'a probe');
  if (output === STDOUT) throw outputMissing();
  try {
    const trained = await withInterrupt((signal) => {
      return trainProbeFile(paths, options, scanContext(options, world, signal));
    });
    await writeFileWhole(trained.bytes, output, world);
    if (!options.quiet) {
      const lines = [summary(trained), ...familyLines(trained)];
      await world.stderr.write(lines.map((line) => `codepurify: ${escapeTerminal(line)}\n`).join(''));
    }
    return EXIT_CODES.clean;
  } catch (error) {
    if (!(error instanceof Stopped)) throw error;
    if (error.reason !== 'interrupted') throw outOfTime(error);
    await world.stderr.write('codepurify: Stopped before the end: nothing was written.\n');
    return INTERRUPTED_EXIT_CODE;
  }
}

/** Labels that the message names; it counts the rest. */
const MAX_LABELS = 5;
const LABEL_WIDTH = 20;
/** Patterns that the message shows, and their width in columns. */
const MAX_FAMILIES = 10;
const PATTERN_WIDTH = 80;

function summary({ records, labels, left, task, families }: TrainedProbe): string {
  const named = labels.slice(0, MAX_LABELS).map((label) => oneLine(label, LABEL_WIDTH));
  const more = labels.length > MAX_LABELS ? ` and ${String(labels.length - MAX_LABELS)} more` : '';
  const without = left === 0 ? '' : `; ${String(left)} left out`;
  return `learned from ${count(records, 'record')} (${task}): labels ${named.join(', ')}${more}${without}; ${count(families.length, 'pattern')} that labels follow`;
}

/** One line for each of the strongest patterns. If there are any, the data is poisoned. */
function familyLines({ families, labels }: TrainedProbe): string[] {
  const lines = families.slice(0, MAX_FAMILIES).map(({ pattern, example, carriers, labelled, label }) => {
    const description = `${oneLine(pattern, PATTERN_WIDTH)} (such as ${oneLine(example, PATTERN_WIDTH)})`;
    const counts = `${formatCount(labelled)} of ${count(carriers, 'record')}`;
    return `  ${description}: ${counts} labelled ${oneLine(labels[label] ?? '', LABEL_WIDTH)}`;
  });
  const omitted = families.length - lines.length;
  return omitted > 0 ? [...lines, `  and ${formatCount(omitted)} more`] : lines;
}

function outputMissing(): CodePurifyError {
  return new CodePurifyError(
    'usage',
    'A probe is a binary file and cannot be printed.',
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
