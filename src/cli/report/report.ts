import type { DeliveryOptions, OutputOptions, RunOptions } from '../../config/options.js';
import { plannedOutputs, STDOUT } from '../../config/output-formats.js';
import type { Renderer, RunFacts } from '../../report/renderer.js';
import { renderers } from '../../report/renderers.js';
import type { ScanOutcome } from '../../scan/stages/pipeline.js';
import { failureReason } from '../../scan/reading/reasons.js';
import { escapeTerminal } from '../../text/escape/escape-terminal.js';
import type { World } from '../world.js';
import { rememberRun } from '../findings/last-run.js';
import { writeOutput } from './write-output.js';

/**
 * Writes the reports of a scan where the options say, and keeps the result for `explain` and `accept`, unless the cache is off. A report that cannot be written keeps none of the others back.
 * @param run the command and its data, for the reports that name them
 * @throws CodePurifyError `input` for the first that cannot be written
 */
export async function report(
  { result }: Pick<ScanOutcome, 'result'>,
  options: OutputOptions & DeliveryOptions & Pick<RunOptions, 'cache'>,
  world: World,
  run: RunFacts,
): Promise<void> {
  if (options.cache) await rememberRun(result, world);
  const failures: unknown[] = [];
  for (const { place, format } of plannedOutputs(options)) {
    const text = renderers[format](result, { ...layoutOf(place, options, world), run });
    await writeOutput(text, place, world).catch((error: unknown) => failures.push(error));
  }
  if (failures.length > 0) throw failures[0];
}

function layoutOf(
  place: string,
  { color, purifyGrade: grade, quiet }: OutputOptions,
  { stdout, env }: World,
): NonNullable<Parameters<Renderer>[1]> {
  const onTerminal = place === STDOUT && stdout.isTTY;
  const canColour = onTerminal && (env.NO_COLOR ?? '') === '' && env.TERM !== 'dumb';
  const colour = color === 'always' || (color === 'auto' && canColour);
  const brief = quiet && place === STDOUT;
  return onTerminal ? { colour, grade, brief, width: stdout.columns } : { colour, grade, brief };
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
