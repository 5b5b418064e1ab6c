import type { DeliveryOptions, OutputOptions } from '../config/options.js';
import { renderers } from '../report/renderers.js';
import type { ScanOutcome } from '../scan/stages/pipeline.js';
import { failureReason } from '../scan/reading/reasons.js';
import { escapeTerminal } from '../text/escape-terminal.js';
import type { World } from './world.js';
import { writeOutput } from './write-output.js';

/** Writes the report of a scan where the options say. */
export async function report(
  { result }: Pick<ScanOutcome, 'result'>,
  options: OutputOptions & DeliveryOptions,
  world: World,
): Promise<void> {
  const onTerminal = options.output === '-' && world.stdout.isTTY;
  const colour =
    options.color === 'always' ||
    (options.color === 'auto' &&
      onTerminal &&
      (world.env.NO_COLOR ?? '') === '' &&
      world.env.TERM !== 'dumb');
  const grade = options.purifyGrade;
  const layout = onTerminal ? { colour, grade, width: world.stdout.columns } : { colour, grade };
  await writeOutput(renderers[options.format](result, layout), options.output, world);
}

/** Writes to standard error why a run did not reach the end of its data; nothing when it did. */
export async function reportEnd({ end, failure }: ScanOutcome, world: World): Promise<void> {
  const texts: Partial<Record<ScanOutcome['end'], string>> = {
    interrupted: 'Stopped before the end: the report holds what was found so far.',
    'run-budget': 'The time of --budget-run ran out: the report holds what was found so far.',
    failed: `The data could not be read to its end: ${failureReason('', failure)}`,
  };
  const text = texts[end];
  if (text !== undefined) await world.stderr.write(`codepurify: ${escapeTerminal(text)}\n`);
}
