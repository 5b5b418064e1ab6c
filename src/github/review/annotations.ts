import type { Finding, UnjudgedFile } from '../../result/result.js';
import { formatProbability } from '../../report/numbers.js';
import { escapeCommandMessage, escapeCommandProperty } from '../../text/escape-workflow.js';
import { oneLine } from '../../text/one-line.js';
import { LIMITS } from '../api/github-limits.js';

/** Characters of foreign text in an annotation. */
const QUOTE_WIDTH = 80;

/**
 * Workflow commands that annotate the changed files, one line each, at most as many as a step shows: the last
 * then says how many more there are. All foreign text is encoded as the runner decodes it.
 * @param level `error` where the check fails
 */
export function annotationCommands(
  findings: readonly Finding[],
  level: 'error' | 'warning' | 'notice',
): string[] {
  return commands(findings, level, 'findings are', (finding) => command(finding, level));
}

/**
 * The same for files that were not judged: notices, of which a step shows as many again.
 * @returns one line for each file
 */
export function unjudgedCommands(files: readonly UnjudgedFile[]): string[] {
  return commands(files, 'notice', 'files that were not judged are', ({ path, problem, id }) => {
    const title = escapeCommandProperty('CodePurify: not judged');
    const where = `file=${escapeCommandProperty(path)},line=1,title=${title}`;
    return `::notice ${where}::${escapeCommandMessage(`${problem} ${id}`)}`;
  });
}

/** A line for each, as many as a step shows of a level; the last says how many more there are. */
function commands<T>(items: readonly T[], level: string, what: string, write: (item: T) => string): string[] {
  const most = LIMITS.annotationsPerStep;
  const shown = items.length <= most ? items : items.slice(0, most - 1);
  const more = items.length - shown.length;
  const rest = `::${level} title=CodePurify::${String(more)} more ${what} in the job's summary.`;
  return [...shown.map(write), ...(more > 0 ? [rest] : [])];
}

function command(finding: Finding, level: string): string {
  const { trigger, prediction, confidence, necessity } = finding;
  const span = trigger.spans[0];
  const line = finding.record ?? span?.startLine ?? finding.function.startLine;
  const end = finding.record ?? span?.endLine ?? line;
  const properties = [
    `file=${escapeCommandProperty(finding.path)}`,
    `line=${String(line)}`,
    `endLine=${String(end)}`,
    `title=${escapeCommandProperty('CodePurify: suspected backdoor trigger')}`,
  ];
  const says =
    `${trigger.kind} ${oneLine(trigger.text, QUOTE_WIDTH)} in ${oneLine(finding.function.name, QUOTE_WIDTH)}: ` +
    `without it the prediction goes ${oneLine(prediction, QUOTE_WIDTH)} (${formatProbability(confidence)}) → ` +
    `${oneLine(necessity.prediction, QUOTE_WIDTH)} (${formatProbability(necessity.confidence)}). ${finding.id}`;
  return `::${level} ${properties.join(',')}::${escapeCommandMessage(says)}`;
}
