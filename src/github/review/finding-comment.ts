import type { Finding } from '../../result/result.js';
import { familyOf, type FamilyIndex } from '../../report/family-sentences.js';
import { findingPlace } from '../../report/finding-code.js';
import {
  diffFence,
  dropLine,
  excerptFence,
  headline,
  replacementLine,
  witnessTable,
} from '../../report/markdown/markdown-finding.js';
import { codeSpan } from '../../text/escape/escape-markdown.js';
import { oneLine } from '../../text/one-line.js';
import { markedBody, type Section } from '../api/comment-body.js';
import type { Suggestion } from './suggestion.js';

/** What a comment needs besides the finding. */
export interface CommentContext {
  readonly families: FamilyIndex;
  /** The false-positive rate of the run (0 to 1); `null` when a threshold decides. */
  readonly falsePositives: number | null;
  /** What was judged. */
  readonly scope: 'pull request' | 'branch';
}

/** Columns of code in a comment: GitHub's are narrower than a terminal's. */
const CODE_WIDTH = 96;

/** Characters of a path. */
const PLACE_WIDTH = 200;

/**
 * The review comment for a finding: headline, witnesses, replacement, and the command to accept it. All foreign text is in
 * code spans and fences.
 * @param anchor `line`: GitHub shows the code above the comment; `file`: the comment itself shows the code
 */
export function findingComment(
  finding: Finding,
  anchor: 'line' | 'file',
  suggestion: Suggestion,
  context: CommentContext,
): string {
  return markedBody('finding', finding.id, [
    { text: headline(finding) },
    ...(anchor === 'file' ? excerptSections(finding) : []),
    { text: witnessTable(finding, context) },
    ...suggestionSections(finding, suggestion),
    ...dropLine(finding).map((text) => ({ text })),
    { text: footer(finding, context) },
  ]);
}

/** The finding's place and code. */
function excerptSections(finding: Finding): Section[] {
  const { place, within } = findingPlace(finding);
  const where = codeSpan(oneLine(place, PLACE_WIDTH));
  return [
    { text: `At ${where}${within === null ? '' : ` (${within})`}, outside the lines that the diff shows:` },
    { text: excerptFence(finding, CODE_WIDTH), optional: true },
  ];
}

function suggestionSections(finding: Finding, suggestion: Suggestion): Section[] {
  const says = { text: replacementLine(finding) };
  if (suggestion.kind === 'none') return [says];
  if (suggestion.kind === 'button') return [says, { text: suggestion.block }];
  const shown = diffFence(finding, CODE_WIDTH).map((text) => ({ text, optional: true }));
  return [says, ...shown, { text: `<sub>${suggestion.reason}</sub>` }];
}

/** The accepted rate of false positives, if p-values decide, and the commands to accept the finding, or all of its family. */
function footer(finding: Finding, { falsePositives, families }: CommentContext): string {
  const family = familyOf(finding, families);
  const ids = [finding.id, ...(family !== null && family.carriers > 1 ? [family.id] : [])];
  const accept = ids
    .map((id) => codeSpan(`/codepurify accept ${id} because …`))
    .join(' · all of its family: ');
  const rate = falsePositives === null ? '' : `at ${formatPercent(falsePositives)} false positives · `;
  return `<sub>${rate}${accept}</sub>`;
}

/** A rate of a few percent with up to two digits: `1 %`, `0.25 %`. */
function formatPercent(rate: number): string {
  return `${String(Number((rate * 100).toPrecision(2)))} %`;
}
