import { BASELINE_HEAD } from '../../config/accepting/baseline.js';
import type { DeliveryOptions, OutputOptions } from '../../config/options.js';
import { EXIT_CODES } from '../../errors.js';
import { baselineText } from '../../report/baseline-text.js';
import type { ScanOutcome } from '../../scan/stages/pipeline.js';
import { escapeTerminal } from '../../text/escape/escape-terminal.js';
import { count } from '../../text/numbers.js';
import { writeFileWhole } from '../report/write-output.js';
import type { World } from '../world.js';

/**
 * Writes the findings of a run as a baseline, where the options ask for one. That of a run that did not reach its end would
 * accept some findings and not others, so none is written.
 * @returns the exit code for the baseline alone
 */
export async function writeBaseline(
  { result, end }: Pick<ScanOutcome, 'result' | 'end'>,
  { writeBaseline: file, quiet }: DeliveryOptions & OutputOptions,
  world: World,
): Promise<number> {
  if (file === null) return EXIT_CODES.clean;
  if (end !== 'complete') {
    await world.stderr.write(
      `codepurify: ${escapeTerminal(file)} was not written: the data was not judged to its end.\n`,
    );
    return EXIT_CODES.usage;
  }
  await writeFileWhole(baselineText(result, BASELINE_HEAD), file, world);
  const number = count(result.findings.length + result.unjudged.length, 'finding');
  if (!quiet) {
    await world.stderr.write(
      `codepurify: ${escapeTerminal(`${file}: ${number}; --baseline ${file} accepts them`)}\n`,
    );
  }
  return EXIT_CODES.clean;
}
