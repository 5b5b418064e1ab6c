import type { Finding } from '../../result/result.js';
import { evidence, suggestion as offer, type FamilyIndex } from '../../report/evidence-sentences.js';
import { findingPlace } from '../../report/finding-code.js';
import { diffFence, excerptFence, headline, QUOTE_WIDTH } from '../../report/markdown/markdown-finding.js';
import { formatPValue } from '../../text/numbers.js';
import { codeCell, codeSpan } from '../../text/escape-markdown.js';
import { markdownTable } from '../../text/markdown-table.js';
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
 * The review comment for a finding: headline, evidence, replacement, and the command to accept it. All foreign text is in
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
    { text: evidenceTable(finding, context) },
    ...suggestionSections(finding, suggestion),
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

function evidenceTable(finding: Finding, context: CommentContext): string {
  const rows = evidence(finding, context.families, cell)
    .filter(({ aspect }) => aspect !== 'strength')
    .map(({ aspect, subject, says }) => {
      const where = aspect === 'company' ? `In this ${context.scope}` : subject;
      return [where, says];
    });
  return markdownTable(['', ''], rows);
}

function suggestionSections(finding: Finding, suggestion: Suggestion): Section[] {
  const says = { text: `**Suggestion** ${offer(finding.purified, quote)}` };
  if (suggestion.kind === 'none') return [says];
  if (suggestion.kind === 'button') return [says, { text: suggestion.block }];
  const shown = diffFence(finding, CODE_WIDTH).map((text) => ({ text, optional: true }));
  return [says, ...shown, { text: `<sub>${suggestion.reason}</sub>` }];
}

function footer(finding: Finding, { families, falsePositives }: CommentContext): string {
  const accept = codeSpan(`/codepurify accept ${finding.id} because …`);
  return `<sub>${strength(finding, families, falsePositives)} · ${accept}</sub>`;
}

/** The p-value and the false-positive rate; without a p-value, the scores that were measured. */
function strength(finding: Finding, families: FamilyIndex, falsePositives: number | null): string {
  if (finding.pValue === null || falsePositives === null) {
    return evidence(finding, families, cell).find(({ aspect }) => aspect === 'strength')?.says ?? '';
  }
  return `p ${formatPValue(finding.pValue)} at ${formatPercent(falsePositives)} false positives`;
}

/** A rate of a few percent with up to two digits: `1 %`, `0.25 %`. */
function formatPercent(rate: number): string {
  return `${String(Number((rate * 100).toPrecision(2)))} %`;
}

function quote(text: string): string {
  return codeSpan(oneLine(text, QUOTE_WIDTH));
}

function cell(text: string): string {
  return codeCell(oneLine(text, QUOTE_WIDTH));
}
