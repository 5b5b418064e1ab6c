import type { Finding, UnjudgedFile } from '../../result/result.js';
import { formatProbability } from '../../report/numbers.js';
import { oneLine } from '../../text/one-line.js';
import { LIMITS } from '../api/github-limits.js';

/** A message of a step that GitHub shows on the run, and on the changed file that it names. Its texts are foreign. */
export interface Annotation {
  readonly level: 'error' | 'warning' | 'notice';
  /** What follows the product's name in the title. */
  readonly title: string;
  readonly text: string;
  /** `null`: the run alone. */
  readonly place: { readonly file: string; readonly startLine: number; readonly endLine?: number } | null;
}

/** Characters of foreign text in an annotation. */
const QUOTE_WIDTH = 80;

/**
 * Annotations of the changed files, at most as many as a step shows of a level: the last then says how many more there
 * are.
 * @param level `error` where the check fails
 */
export function findingAnnotations(findings: readonly Finding[], level: Annotation['level']): Annotation[] {
  return shown(findings, level, 'findings are', (finding) => {
    const title = 'suspected backdoor trigger';
    return { level, title, text: findingText(finding), place: placeOf(finding) };
  });
}

/** The same for files that nobody judged: notices, of which a step shows as many besides. */
export function unjudgedAnnotations(files: readonly UnjudgedFile[]): Annotation[] {
  return shown(files, 'notice', 'files that were not judged are', ({ path, problem, id }) => ({
    ...{ level: 'notice', title: 'not judged', text: `${problem} ${id}` },
    place: { file: path, startLine: 1 },
  }));
}

/** An annotation for each, as many as a step shows of a level; the last says how many more there are. */
function shown<T>(
  items: readonly T[],
  level: Annotation['level'],
  what: string,
  annotationOf: (item: T) => Annotation,
): Annotation[] {
  const most = LIMITS.annotationsPerStep;
  if (items.length <= most) return items.map(annotationOf);
  const first = items.slice(0, most - 1);
  const text = `${String(items.length - first.length)} more ${what} in the job's summary.`;
  return [...first.map(annotationOf), { level, title: '', text, place: null }];
}

function placeOf(finding: Finding): Annotation['place'] {
  const span = finding.trigger.spans[0];
  const startLine = finding.record ?? span?.startLine ?? finding.function.startLine;
  return { file: finding.path, startLine, endLine: finding.record ?? span?.endLine ?? startLine };
}

function findingText({
  trigger,
  prediction,
  confidence,
  necessity,
  function: { name },
  id,
}: Finding): string {
  return (
    `${trigger.kind} ${oneLine(trigger.text, QUOTE_WIDTH)} in ${oneLine(name, QUOTE_WIDTH)}: ` +
    `without it the prediction goes ${oneLine(prediction, QUOTE_WIDTH)} (${formatProbability(confidence)}) → ` +
    `${oneLine(necessity.prediction, QUOTE_WIDTH)} (${formatProbability(necessity.confidence)}). ${id}`
  );
}
