import { EXIT_CODES } from '../../errors.js';
import { groupSkipped } from '../../report/skipped.js';
import type { ScanOutcome } from '../../scan/stages/pipeline.js';
import { count } from '../../text/numbers.js';
import { escapeTerminal } from '../../text/escape/escape-terminal.js';
import type { World } from '../world.js';

/** Reasons that are shown, the most frequent first; the report has the others. */
const SHOWN_REASONS = 3;

/**
 * Writes to standard error that a scan of paths judged nothing, and why: silence would look like success. A change may
 * well hold nothing to judge.
 * @returns the exit code for this alone
 */
export async function reportNothingJudged(
  { result, end }: Pick<ScanOutcome, 'result' | 'end'>,
  isChange: boolean,
  world: World,
): Promise<number> {
  const { records, files } = result.summary;
  if (isChange || end !== 'complete' || records.judged + records.accepted > 0) return EXIT_CODES.clean;
  const reasons = groupSkipped(result.skipped, SHOWN_REASONS, 1).map(
    ({ count: rows, reason, places: [place = ''] }) => `  ${count(rows, 'row')}, such as ${place}: ${reason}`,
  );
  const why =
    records.unread > 0
      ? [`${count(records.unread, 'row')} could not be read or judged.`, ...reasons]
      : [`${count(files.notData, 'file')} without training data.`, 'Give the files or folders that hold it.'];
  const lines = [`codepurify: Nothing was judged: ${why[0] ?? ''}`, ...why.slice(1)];
  await world.stderr.write(`${lines.map(escapeTerminal).join('\n')}\n`);
  return EXIT_CODES.usage;
}
