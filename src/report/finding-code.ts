import type { Finding, Trigger } from '../result/result.js';
import { excerpt, type Excerpt } from '../text/excerpt.js';
import { LineIndex } from '../text/offsets.js';
import { mergeSpans } from '../text/span.js';
import { diffLines, type DiffLine } from './diff-lines.js';

/** Marked lines of one excerpt: a trigger name may occur in hundreds. */
const MAX_MARKED_LINES = 8;

/** Lines of one diff: a purified function may differ in hundreds. */
const MAX_DIFF_LINES = 40;

const CONTEXT = 1;

/**
 * The lines of a finding's code that contain its triggers, numbered as in the file, or from 1 for a record; those of its prompt where
 * the strongest trigger is in that.
 */
export function findingExcerpt(finding: Finding, width: number): Excerpt {
  if (isInPrompt(finding)) return promptExcerpt(finding, width);
  const inCode = triggers(finding).filter(({ kind }) => kind !== 'text');
  const spans = mergeSpans(inCode.flatMap((trigger) => trigger.spans));
  const options = { firstLine: firstLine(finding), width, context: CONTEXT, maxLines: MAX_MARKED_LINES };
  return excerpt(finding.code, spans, options);
}

/** The lines of a finding's prompt that contain triggers; none where no trigger is in it. */
export function promptExcerpt(finding: Finding, width: number): Excerpt {
  const inPrompt = triggers(finding).filter(({ kind }) => kind === 'text');
  if (finding.prompt === null || inPrompt.length === 0) return { lines: [], omitted: 0 };
  const spans = mergeSpans(inPrompt.flatMap((trigger) => trigger.spans));
  return excerpt(finding.prompt, spans, {
    firstLine: 1,
    width,
    context: CONTEXT,
    maxLines: MAX_MARKED_LINES,
  });
}

/** The lines of the prompt that go with a finding in the code; none where no words of it do, or they are shown in place of the code. */
export function besideExcerpt(finding: Finding, width: number): Excerpt {
  return isInPrompt(finding) ? { lines: [], omitted: 0 } : promptExcerpt(finding, width);
}

/** Whether the strongest trigger of a finding is in its prompt. */
export function isInPrompt({ trigger: { kind }, prompt }: Finding): boolean {
  return kind === 'text' && prompt !== null;
}

/** The diff from a finding's code to its purified code; no lines if there is none. */
export function findingDiff(finding: Finding, width: number): { lines: DiffLine[]; omitted: number } {
  if (!finding.purified) return { lines: [], omitted: 0 };
  const options = { firstLine: firstLine(finding), width, context: CONTEXT, maxLines: MAX_DIFF_LINES };
  return diffLines(finding.code, finding.purified.code, options);
}

/** All located triggers, strongest first. */
export function triggers(finding: Finding): Trigger[] {
  return [finding.trigger, ...finding.more];
}

/**
 * The place of a finding, `path:line:column`. For a record it is the record's `path:line`, and `within` gives the line and
 * column within its code, or its prompt, in words. Not escaped.
 */
export function findingPlace(finding: Finding): { place: string; within: string | null } {
  const span = finding.trigger.spans[0];
  if (finding.record === null) {
    const line = span?.startLine ?? finding.function.startLine;
    return { place: `${finding.path}:${String(line)}:${String(span?.startColumn ?? 1)}`, within: null };
  }
  const [text, name] = isInPrompt(finding) ? [finding.prompt ?? '', 'prompt'] : [finding.code, 'code'];
  const { line, column } = new LineIndex(text).placeOf(span?.start ?? 0);
  const within = `line ${String(line)}, column ${String(column)} of the record's ${name}`;
  return { place: `${finding.path}:${String(finding.record)}`, within };
}

/** Number of the first line of a finding's code: its line in the file; in a record, 1. */
function firstLine(finding: Finding): number {
  return finding.record === null ? finding.function.startLine : 1;
}
