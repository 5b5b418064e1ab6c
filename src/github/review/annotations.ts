import type { Finding, UnjudgedFile } from '../../result/result.js';
import { leadSentence, suspiciousMeans } from '../../report/lead-sentence.js';
import { triggerSays } from '../../report/trigger-words.js';
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
 * annotation says how many. Suspicious findings are warnings at most.
 * @param level `error` if the check fails
 */
export function findingAnnotations(findings: readonly Finding[], level: Annotation['level']): Annotation[] {
  return limited(findings, level, 'findings are', (finding) => {
    const isSuspicious = finding.verdict === 'suspicious';
    const title = isSuspicious ? 'suspicious code' : 'suspected backdoor trigger';
    const own = isSuspicious && level === 'error' ? 'warning' : level;
    return { level: own, title, text: findingText(finding), place: placeOf(finding) };
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

/** The strongest sentence, then the trigger. */
function findingText(finding: Finding): string {
  const { trigger, verdict, id } = finding;
  const quote = (text: string): string => oneLine(text, QUOTE_WIDTH);
  const lead = leadSentence(finding, quote);
  const means = verdict === 'suspicious' ? ` (${suspiciousMeans(finding, quote)})` : '';
  return `${lead}${means}. ${triggerSays(trigger, quote)} in ${quote(finding.function.name)} ${id}`;
}
