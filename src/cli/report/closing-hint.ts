import { plannedOutputs } from '../../config/output-formats.js';
import type { DeliveryOptions, OutputOptions, ReadingOptions } from '../../config/options.js';
import type { Finding } from '../../result/result.js';
import { isSureEnough, type Grade } from '../../result/grade.js';
import type { ScanOutcome } from '../../scan/stages/pipeline.js';
import { escapeTerminal } from '../../text/escape-terminal.js';
import { formatCount } from '../../text/numbers.js';
import { shellQuote } from '../../text/shell-quote.js';
import type { World } from '../world.js';

/** Paths that are repeated in a command; of more the user knows the command. */
const MAX_PATHS = 3;

/**
 * Writes to standard error what can be done about the findings of a scan: the command that writes the replacements, and the one that
 * accepts a finding. Nothing without findings, with `--quiet`, or if no report is a text for a person at the command line.
 */
export async function reportHint(
  paths: readonly string[],
  { result: { findings } }: Pick<ScanOutcome, 'result'>,
  options: OutputOptions & DeliveryOptions & Pick<ReadingOptions, 'base'>,
  { stderr }: World,
): Promise<void> {
  const [first] = findings;
  const isRead = plannedOutputs(options).some(({ format }) => format === 'text');
  if (options.quiet || first === undefined || !isRead) return;
  const lines = [
    ...fixableLine(paths, findings, options),
    `A false alarm? codepurify accept ${first.id} --reason "…" accepts one; codepurify scan … --write-baseline <file> lists all.`,
  ];
  for (const line of lines) await stderr.write(`codepurify: ${escapeTerminal(line)}\n`);
}

/** A change has no copy, and who writes one needs no hint. */
function fixableLine(
  paths: readonly string[],
  findings: readonly Finding[],
  { purifyGrade, writePurified, base }: Parameters<typeof reportHint>[2],
): string[] {
  const grades = findings.flatMap(({ purified }) => (purified?.verified === true ? [purified.grade] : []));
  if (writePurified !== null || base !== null || grades.length === 0) return [];
  const now = grades.filter((grade) => isSureEnough(grade, purifyGrade)).length;
  const least: Grade = grades.includes('re-judged') ? 're-judged' : 'inserted';
  const more = grades.length - now;
  const command = `codepurify scan ${shownPaths(paths)} --write-purified <copy>`;
  if (now === 0)
    return [`${formatCount(more)} fixable by a person's decision: ${command} --purify-grade ${least}`];
  const rest = more === 0 ? '' : `; ${formatCount(more)} more with --purify-grade ${least}`;
  return [`${formatCount(now)} fixable: ${command}${rest}`];
}

/** Paths as a shell reads them. */
function shownPaths(paths: readonly string[]): string {
  if (paths.length > MAX_PATHS) return '…';
  return paths.map((path) => shellQuote(path, '<path>')).join(' ');
}
