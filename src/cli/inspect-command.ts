import { plannedOutputs, soleOutput } from '../config/output-formats.js';
import { CodePurifyError, EXIT_CODES } from '../errors.js';
import { inspectionText } from '../report/inspection/inspection-text.js';
import { inspectData } from '../scan/inspect/inspect-data.js';
import { commandOptions, scanContext } from './command-run.js';
import { withInterrupt } from './interrupt.js';
import type { World } from './world.js';
import { writeOutput } from './report/write-output.js';

/** `codepurify inspect`: prints what is recognised in data, without judging it. @returns the exit code */
export async function inspectCommand(
  paths: readonly string[],
  values: Readonly<Record<string, unknown>>,
  world: World,
): Promise<number> {
  const { options } = await commandOptions(values, world);
  const output = soleOutput(options, 'what is recognised');
  const format = plannedOutputs(options)[0]?.format;
  if (format !== 'text' && format !== 'json') {
    throw new CodePurifyError(
      'usage',
      `inspect has no format ${String(format)}.`,
      'Give --format text or json.',
    );
  }
  const inspection = await withInterrupt((signal) =>
    inspectData(paths, options, scanContext(options, world, signal)),
  );
  const text = format === 'json' ? `${JSON.stringify(inspection, null, 2)}\n` : inspectionText(inspection);
  await writeOutput(text, output, world);
  return inspection.total.units === 0 ? EXIT_CODES.usage : EXIT_CODES.clean;
}
