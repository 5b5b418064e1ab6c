import type { Finding, ScanResult } from '../../result/result.js';
import { findingPlace } from '../../report/finding-code.js';
import { leadSentence } from '../../report/lead-sentence.js';
import { triggerSays } from '../../report/trigger-words.js';
import { QUOTE_WIDTH } from '../../report/markdown/markdown-finding.js';
import { familiesSection } from '../../report/markdown/markdown-sections.js';
import { count, formatCount, formatPValue } from '../../text/numbers.js';
import { totals } from '../../report/totals.js';
import { unjudgedSection } from '../../report/unjudged.js';
import { codeCell, codeSpan } from '../../text/escape/escape-markdown.js';
import { pathToUri } from '../../text/escape/escape-sarif.js';
import { tableLines } from '../../text/markdown-table.js';
import { oneLine } from '../../text/one-line.js';
import { showUnsafe } from '../../text/show-unsafe.js';
import { markedBody, type Section } from '../api/comment-body.js';
import { LIMITS } from '../api/github-limits.js';

/** The branch that an issue tracks, and the run that writes the issue. */
export interface TrackedBranch {
  readonly owner: string;
  readonly repo: string;
  readonly branch: string;
  /** Commit that was judged. */
  readonly commit: string;
  /** `GITHUB_SERVER_URL`. */
  readonly server: string;
  /** Page of the run, or `null`. */
  readonly run: string | null;
}

/** Characters of the table of findings; the families come first, and the rest of the issue must fit too. */
const TABLE_CHARACTERS = 30_000;

const PLACE_WIDTH = 200;

/** The issue's title: plain text, so that nothing in the branch's name renders. */
export function issueTitle(branch: string): string {
  const title = `CodePurify: suspected backdoor triggers in ${oneLine(showUnsafe(branch), 150)}`;
  return title.slice(0, LIMITS.titleCharacters);
}

/**
 * The issue's text: families first, then the findings with links to their lines. Its digest leaves out the commit and the run, so that a
 * run that finds the same does not write it again.
 */
export function issueBody(result: ScanResult, tracked: TrackedBranch): string {
  const stable = issueSections(result, { ...tracked, commit: '', run: null });
  return markedBody('tracking-issue', tracked.branch, issueSections(result, tracked), stable);
}

function issueSections(result: ScanResult, tracked: TrackedBranch): Section[] {
  return [
    { text: opening(result, tracked) },
    { text: familiesSection(result.families), optional: true },
    ...findingsTable(result.findings, tracked),
    { text: unjudgedSection(result.unjudged).text, optional: true },
    { text: `**Total** ${totals(result)}` },
    {
      text: '<sub>A run that finds something else updates this issue. It is closed when the branch is clean, and reopened when it is not. Comments below are never changed.</sub>',
    },
  ];
}

function opening(
  { findings, overall, unjudged }: ScanResult,
  { branch, commit, run }: TrackedBranch,
): string {
  const what = foundIn(findings, unjudged.length > 0);
  const when = `at commit ${codeSpan(commit.slice(0, 12))}`;
  const link = run !== null && /^https:\/\/[\w.\-/:]+$/.test(run) ? ` ([run](${run}))` : '';
  const verdict = overall ? ` Verdict: ${overall.kind}, ${codeSpan(oneLine(overall.reason, 300))}.` : '';
  return `${what} in branch ${codeSpan(oneLine(branch, PLACE_WIDTH))} ${when}${link}.${verdict}`;
}

function foundIn(findings: readonly Finding[], isPartial: boolean): string {
  if (findings.length === 0) {
    return `No trigger was found${isPartial ? ' in the files that could be judged' : ''}`;
  }
  const suspicious = findings.filter(({ verdict }) => verdict === 'suspicious').length;
  const poisoned = findings.length - suspicious;
  const parts = [
    ...(poisoned > 0 ? [count(poisoned, 'suspected backdoor trigger')] : []),
    ...(suspicious > 0 ? [count(suspicious, 'suspicious unit')] : []),
  ];
  return `**${parts.join(' and ')}** ${findings.length === 1 ? 'was' : 'were'} found`;
}

function findingsTable(findings: readonly Finding[], tracked: TrackedBranch): Section[] {
  if (findings.length === 0) return [];
  const [head = '', rule = '', ...lines] = tableLines(
    ['Where', 'Trigger', 'Function', 'Verdict', 'Why', 'p', 'Id'],
    findings.map((finding) => findingRow(finding, tracked)),
  );
  const rows: string[] = [];
  let left = TABLE_CHARACTERS;
  for (const row of lines) {
    left -= row.length + 1;
    if (left < 0) break;
    rows.push(row);
  }
  const more = findings.length - rows.length;
  const table = ['### Findings', '', head, rule];
  return [
    { text: [...table, ...rows].join('\n'), optional: true },
    ...(more > 0 ? [{ text: `${formatCount(more)} more in the run's summary and report file.` }] : []),
  ];
}

function findingRow(finding: Finding, tracked: TrackedBranch): string[] {
  const cell = (text: string): string => codeCell(oneLine(text, QUOTE_WIDTH));
  return [
    `[${codeCell(oneLine(findingPlace(finding).place, PLACE_WIDTH))}](${lineUrl(finding, tracked)})`,
    triggerSays(finding.trigger, cell),
    cell(finding.function.name),
    finding.verdict,
    leadSentence(finding, cell),
    finding.pValue === null ? '' : formatPValue(finding.pValue).replace('= ', ''),
    codeSpan(finding.id),
  ];
}

/** The page of a finding's line at the judged commit, percent-encoded. */
function lineUrl(
  { path, record, trigger, function: { startLine } }: Finding,
  tracked: TrackedBranch,
): string {
  const { server, owner, repo, commit } = tracked;
  const line = record ?? trigger.spans[0]?.startLine ?? startLine;
  const name = pathToUri(path.replace(/^[/\\]+/, ''));
  return `${server}/${owner}/${repo}/blob/${commit}/${name}#L${String(line)}`;
}
