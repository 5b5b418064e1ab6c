import type { Finding, ScanResult, Skipped, UnjudgedFile } from '../../result/result.js';
import { oneLine } from '../../text/one-line.js';
import { count } from '../../text/numbers.js';
import { showUnsafe } from '../../text/show-unsafe.js';
import { leadSentence, suspiciousMeans } from '../lead-sentence.js';
import type { Quote } from '../quote.js';
import { ruleOf, unjudgedRuleOf } from '../sarif/sarif-rules.js';
import { verdictOf } from '../totals.js';
import { contentSays } from '../unjudged.js';

/** A row of a report for a CI system: a finding, or something that nobody judged. */
export interface CiProblem {
  /** Unique in the report, and the same in the next one for the same content. */
  readonly id: string;
  readonly rule: string;
  readonly level: 'poisoned' | 'suspicious' | 'unread';
  readonly path: string;
  /** 1-based. */
  readonly line: number;
  /** One line of text; not escaped for the sink. */
  readonly says: string;
  /** `null`: the row is no finding. */
  readonly finding: Finding | null;
}

/** Rows that nobody judged and that are listed one by one; hostile data can produce any number. */
export const MAX_UNREAD = 100;

/** Characters of a name, a label or a pattern within a sentence. */
const QUOTE_WIDTH = 80;

/** Characters of a reason, which ends with its remedy. */
const REASON_WIDTH = 500;

/** The rule of a row that nobody judged. */
const UNREAD_RULE = 'unjudged/row';

/** The path of a row that is about the whole run. */
const WHOLE_RUN = '.';

/**
 * The findings, then the files and rows that nobody judged. A run that is not clean has at least one row: an empty list would
 * look like success.
 */
export function ciProblems(result: ScanResult): CiProblem[] {
  const unread = result.skipped.slice(0, MAX_UNREAD);
  const rows = [
    ...result.findings.map(findingRow),
    ...result.unjudged.map(unjudgedRow),
    ...unread.map(skippedRow),
    ...unlisted(result.skipped.length - unread.length),
  ];
  return distinct(rows.length > 0 || isFine(result) ? rows : [verdictRow(result)]);
}

/** Whether a run without rows is no problem: everything is clean, or a change brings no data. */
function isFine(result: ScanResult): boolean {
  return verdictOf(result) === 'clean' || result.overall?.kind === 'nothing';
}

/** Quotes foreign text within a sentence. */
export const ciQuote: Quote = (text) => `\`${plain(text, QUOTE_WIDTH)}\``;

function findingRow(finding: Finding): CiProblem {
  const { id, path, verdict, trigger, function: place } = finding;
  const name = verdict === 'poisoned' ? 'Poisoned' : 'Suspicious';
  const means = verdict === 'poisoned' ? '' : ` Suspicious means: ${suspiciousMeans(finding, ciQuote)}.`;
  return {
    ...{ id, path, level: verdict, rule: ruleOf(trigger.kind).ruleId, finding },
    line: finding.record ?? trigger.spans[0]?.startLine ?? place.startLine,
    says: `${name}: ${leadSentence(finding, ciQuote)}.${means}`,
  };
}

function unjudgedRow(file: UnjudgedFile): CiProblem {
  const { id, path, problem, remedy, kind } = file;
  const says = `Not judged: ${plain(`${problem} ${remedy}`, REASON_WIDTH)} Content: ${contentSays(file)}.`;
  return { id, path, level: 'unread', rule: unjudgedRuleOf(kind).ruleId, line: 1, says, finding: null };
}

function skippedRow({ path, record, reason }: Skipped): CiProblem {
  const says = `Not judged: ${plain(reason, REASON_WIDTH)}`;
  const id = `unread:${path}:${String(record ?? 1)}:${reason}`;
  return { id, path, level: 'unread', rule: UNREAD_RULE, line: record ?? 1, says, finding: null };
}

function unlisted(more: number): CiProblem[] {
  if (more <= 0) return [];
  return [runRow(`Not judged: ${count(more, 'more row')}; the JSON report lists them.`)];
}

function verdictRow(result: ScanResult): CiProblem {
  const reason = result.overall?.reason ?? 'nothing was judged';
  return runRow(`The verdict is ${verdictOf(result)}: ${plain(reason, REASON_WIDTH)}`);
}

function runRow(says: string): CiProblem {
  return {
    id: `run:${says}`,
    path: WHOLE_RUN,
    level: 'unread',
    rule: UNREAD_RULE,
    line: 1,
    says,
    finding: null,
  };
}

/** Identical functions have the same id: the second gets a number. */
function distinct(rows: readonly CiProblem[]): CiProblem[] {
  const seen = new Map<string, number>();
  return rows.map((row) => {
    const ordinal = (seen.get(row.id) ?? 0) + 1;
    seen.set(row.id, ordinal);
    return ordinal === 1 ? row : { ...row, id: `${row.id}:${String(ordinal)}` };
  });
}

function plain(text: string, width: number): string {
  return showUnsafe(oneLine(text, width));
}
