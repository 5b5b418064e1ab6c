import { plannedOutputs } from '../../config/output-formats.js';
import type { DeliveryOptions, OutputOptions, ReadingOptions } from '../../config/options.js';
import type { RunFacts } from '../../report/renderer.js';
import type { Finding } from '../../result/result.js';
import { isSureEnough, type Grade } from '../../result/grade.js';
import type { ScanOutcome } from '../../scan/stages/pipeline.js';
import { escapeTerminal } from '../../text/escape/escape-terminal.js';
import { count, formatCount } from '../../text/numbers.js';
import { shellQuote } from '../../text/shell-quote.js';
import type { World } from '../world.js';

/** Characters of a command that is repeated; a longer one the user knows. */
const MAX_COMMAND = 300;

/**
 * Writes to standard error what can be done about the findings of a scan: the command that writes the replacements, and those that
 * accept findings. Nothing without findings, with `--quiet`, or if no report is a text for a person at the command line.
 */
export async function reportHint(
  run: RunFacts,
  { result: { findings } }: Pick<ScanOutcome, 'result'>,
  options: OutputOptions & DeliveryOptions & Pick<ReadingOptions, 'base'>,
  { stderr }: World,
): Promise<void> {
  const [first] = findings;
  const isRead = plannedOutputs(options).some(({ format }) => format === 'text');
  if (options.quiet || first === undefined || !isRead) return;
  const lines = [
    ...fixableLine(run, findings, options),
    `A false alarm? codepurify accept ${first.id} --reason "…" accepts one; ${command(run)} --write-baseline known.txt lists all.`,
  ];
  for (const line of lines) await stderr.write(`codepurify: ${escapeTerminal(line)}\n`);
}

/** A change has no copy, and who writes one needs no hint. */
function fixableLine(
  run: RunFacts,
  findings: readonly Finding[],
  { purifyGrade, writePurified, base }: Parameters<typeof reportHint>[2],
): string[] {
  const grades = findings.flatMap(({ purified }) => (purified?.verified === true ? [purified.grade] : []));
  if (writePurified !== null || base !== null || run.copies === null || grades.length === 0) return [];
  const now = grades.filter((grade) => isSureEnough(grade, purifyGrade)).length;
  const least: Grade = grades.includes('re-judged') ? 're-judged' : 'inserted';
  const more = grades.length - now;
  const write = `${command(run)} --write-purified ${shellQuote(run.copies.purified, 'COPY')}`;
  const all = `of ${count(findings.length, 'finding')}`;
  if (now === 0)
    return [`${formatCount(more)} ${all} fixable by a person's decision: ${write} --purify-grade ${least}`];
  const rest = more === 0 ? '' : `; ${formatCount(more)} more with --purify-grade ${least}`;
  return [`${formatCount(now)} ${all} fixable: ${write}${rest}`];
}

/** The command of the run. */
function command({ command: given }: RunFacts): string {
  return given === null || given.length > MAX_COMMAND ? 'the same command with' : given;
}
