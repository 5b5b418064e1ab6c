import type { Finding, UnjudgedFile } from '../../result/result.js';
import { quotedSentence } from '../../text/quoted-sentence.js';
import { oneLine } from '../../text/one-line.js';
import { LIMITS } from '../api/github-limits.js';

/** A message that GitHub shows on the run, and on the changed file that it names. Its texts are not escaped. */
export interface Annotation {
  readonly level: 'error' | 'warning' | 'notice';
  /** The title, after the product's name. */
  readonly title: string;
  readonly text: string;
  /** `null`: shown on the run only. */
  readonly place: { readonly file: string; readonly startLine: number; readonly endLine?: number } | null;
}

/** Characters of foreign text in an annotation. */
const QUOTE_WIDTH = 80;

/**
 * One annotation for each finding, up to the number that GitHub shows of one level. If there are more, the last
 * annotation says how many.
 * @param level `error` if the check fails
 */
export function findingAnnotations(findings: readonly Finding[], level: Annotation['level']): Annotation[] {
  return limited(findings, level, 'findings are', (finding) => {
    const title = 'suspected backdoor trigger';
    return { level, title, text: findingText(finding), place: placeOf(finding) };
  });
}

/** The same for files that were not judged. They are notices, which have a limit of their own. */
export function unjudgedAnnotations(files: readonly UnjudgedFile[]): Annotation[] {
  return limited(files, 'notice', 'files that were not judged are', ({ path, problem, id }) => ({
    ...{ level: 'notice', title: 'not judged', text: `${problem} ${id}` },
    place: { file: path, startLine: 1 },
  }));
}

function limited<T>(
  items: readonly T[],
  level: Annotation['level'],
  what: string,
  annotationOf: (item: T) => Annotation,
): Annotation[] {
  const most = LIMITS.annotationsPerStep;
  if (items.length <= most) return items.map(annotationOf);
  const first = items.slice(0, most - 1);
  const text = `${String(items.length - first.length)} more ${what} in the job summary.`;
  return [...first.map(annotationOf), { level, title: '', text, place: null }];
}

function placeOf(finding: Finding): Annotation['place'] {
  const span = finding.trigger.spans[0];
  const line = finding.record === null ? null : finding.function.startLine;
  const startLine = line ?? span?.startLine ?? finding.function.startLine;
  return { file: finding.path, startLine, endLine: line ?? span?.endLine ?? startLine };
}

function findingText({ trigger, testimonies, function: { name }, id }: Finding): string {
  return (
    `${trigger.kind} ${oneLine(trigger.text, QUOTE_WIDTH)} in ${oneLine(name, QUOTE_WIDTH)}: ` +
    `${quotedSentence(testimonies[0]?.sentence ?? '', (text) => oneLine(text, QUOTE_WIDTH))} ${id}`
  );
}
