import { gzipSync } from 'node:zlib';
import type { Log, Notification, Result } from 'sarif';
import type { Finding, OverallVerdict, ScanResult, Skipped } from '../../result/result.js';
import { escapeJson } from '../../text/escape/escape-json.js';
import { escapeSarifText } from '../../text/escape/escape-sarif.js';
import type { Grade } from '../../result/grade.js';
import { indexFamilies } from '../family-sentences.js';
import { count, formatCount } from '../../text/numbers.js';
import type { Renderer } from '../renderer.js';
import { MAX_SKIPPED_NOTIFICATIONS, SARIF_LIMITS, type SarifLimits } from './sarif-limits.js';
import { artifact, sarifResult, unjudgedResult } from './sarif-result.js';
import { rulesFor } from './sarif-rules.js';
import { accounting, totals } from '../totals.js';

const SCHEMA = 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json';

/** The most families among the run's properties; every finding names its own family anyway. */
const MAX_FAMILIES = 1_000;

/** Try a few results fewer than the size suggests: the results that are left out may compress better than the rest. */
const SHRINK_MARGIN = 0.9;

/**
 * The result as SARIF 2.1.0: a rule for each kind of trigger, the witnesses in the messages, sure replacements as fixes.
 * Results above GitHub's limits are left out, the weakest first, and a notification counts them.
 */
export const renderSarif: Renderer = (result, { grade } = {}) =>
  renderSarifWithin(result, SARIF_LIMITS, grade);

/** The same with other limits. */
export function renderSarifWithin(result: ScanResult, limits: SarifLimits, grade: Grade = 'proved'): string {
  let kept = Math.min(result.findings.length + result.unjudged.length, limits.results);
  for (;;) {
    const sarif = `${escapeJson(JSON.stringify(toLog(result, kept, limits, grade), null, 2))}\n`;
    const excess = gzippedSize(sarif, limits.gzippedBytes) / limits.gzippedBytes;
    if (excess <= 1 || kept === 0) return sarif;
    kept = Math.floor((kept / excess) * SHRINK_MARGIN);
  }
}

/** Size after gzip in bytes; a text of at most `enough` bytes is not compressed, and its own size is returned. */
function gzippedSize(text: string, enough: number): number {
  const bytes = Buffer.byteLength(text);
  return bytes <= enough ? bytes : gzipSync(text).length;
}

function toLog(result: ScanResult, kept: number, limits: SarifLimits, grade: Grade): Log {
  return {
    $schema: SCHEMA,
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'CodePurify',
            version: result.tool.version,
            rules: rulesFor(result.findings.map(({ trigger }) => trigger)),
          },
        },
        columnKind: 'utf16CodeUnits',
        invocations: [
          { executionSuccessful: true, toolExecutionNotifications: notifications(result, kept, limits) },
        ],
        results: results(result, kept, grade),
        properties: {
          victim: result.victim,
          summary: result.summary,
          overall: result.overall,
          families: result.families.slice(0, MAX_FAMILIES),
        },
      },
    ],
  };
}

/** Findings come first: files that were not judged are left out before any finding. */
function results({ findings, families, unjudged }: ScanResult, kept: number, grade: Grade): Result[] {
  const index = indexFamilies(families);
  const seen = new Map<string, number>();
  const found = strongest(findings, kept).map((finding) => {
    const ordinal = (seen.get(finding.id) ?? 0) + 1;
    seen.set(finding.id, ordinal);
    return sarifResult(finding, index, ordinal, grade);
  });
  return [...found, ...unjudged.slice(0, Math.max(0, kept - found.length)).map(unjudgedResult)];
}

/** The `kept` findings, in their order: poisoned ones first, then the smallest p-value, then the largest deficit. */
function strongest(findings: readonly Finding[], kept: number): readonly Finding[] {
  if (kept >= findings.length) return findings;
  const order = findings.map((_, index) => index).sort((a, b) => compare(findings[a], findings[b]));
  const chosen = new Set(order.slice(0, kept));
  return findings.filter((_, index) => chosen.has(index));
}

function compare(a: Finding | undefined, b: Finding | undefined): number {
  return (
    severity(a) - severity(b) || (a?.pValue ?? 1) - (b?.pValue ?? 1) || (b?.deficit ?? 0) - (a?.deficit ?? 0)
  );
}

function severity(finding: Finding | undefined): number {
  return finding?.verdict === 'poisoned' ? 0 : 1;
}

function notifications(result: ScanResult, kept: number, limits: SarifLimits): Notification[] {
  const { findings, skipped, summary, overall, unjudged } = result;
  const all = findings.length + unjudged.length;
  const unlisted = skipped.length - MAX_SKIPPED_NOTIFICATIONS;
  const rows: (Notification | false)[] = [
    overall !== null && note('verdict', VERDICT_LEVELS[overall.kind], verdict(overall)),
    note('totals', 'note', `${totals(result)}. ${accounting(result)}.`),
    kept < all && note('results-left-out', 'warning', leftOut(all, kept, limits)),
    kept > limits.shownResults && note('results-not-shown', 'warning', notShown(kept, limits)),
    summary.errors > 0 && note('errors', 'error', `${count(summary.errors, 'unit')} could not be judged.`),
    ...skipped.slice(0, MAX_SKIPPED_NOTIFICATIONS).map(skippedNote),
    unlisted > 0 &&
      note(
        'skipped',
        'warning',
        `${count(unlisted, 'more row')} skipped; the JSON report lists all of them.`,
      ),
  ];
  return rows.filter((row) => row !== false);
}

/** An undecided run must not look like a clean one. */
const VERDICT_LEVELS = { poisoned: 'error', undecided: 'warning', clean: 'note', nothing: 'note' } as const;

function verdict({ kind, reason }: OverallVerdict): string {
  return `Verdict ${kind}: ${escapeSarifText(reason)}`;
}

function leftOut(all: number, kept: number, limits: SarifLimits): string {
  const most = `${count(limits.results, 'result')} or ${formatCount(limits.gzippedBytes)} bytes gzipped`;
  return `${formatCount(all - kept)} of ${count(all, 'finding')} left out: a file may hold ${most}. The JSON report has all of them.`;
}

function notShown(kept: number, limits: SarifLimits): string {
  return `GitHub shows ${formatCount(limits.shownResults)} of these ${formatCount(kept)} results.`;
}

function skippedNote(row: Skipped): Notification {
  const where = artifact(row.path, row.record === null ? undefined : { startLine: row.record });
  return {
    ...note('skipped', 'warning', `Skipped: ${escapeSarifText(row.reason)}`),
    locations: [{ physicalLocation: where }],
  };
}

function note(id: string, level: Notification['level'], text: string): Notification {
  return { descriptor: { id }, level, message: { text } };
}
