import type { ScanResult } from '../result/result.js';
import type { Merged } from '../result/merged.js';
import { count, formatCount } from '../text/numbers.js';
import type { Quote } from './quote.js';
import { readablePattern } from './readable-pattern.js';

/** Hex digits of a commit: as git shows it. */
const COMMIT_DIGITS = 8;

/** What was tested with the change, and what is new in several of its records; a sentence each. */
export function windowNotes({ summary: { window, newPatterns } }: ScanResult, quote: Quote): string[] {
  return [
    ...(window === null || window.records === 0
      ? []
      : [
          `Labels were also tested with ${count(window.records, 'record')} added since ${quote(window.commit.slice(0, COMMIT_DIGITS))} (${window.date}).`,
        ]),
    ...newPatterns.map(({ kind, pattern, records, of, label }) => {
      const labelled = label === null ? '' : `, all labelled ${quote(label)}`;
      return `${formatCount(records)} of ${count(of, 'new record')} share ${quote(readablePattern(kind, pattern))}${labelled}; no record of the base has it, and they have little else in common. This fails no check.`;
    }),
  ];
}

/** What was merged with the same trigger: `6 records with the same trigger: train.jsonl:12 (1f3a9c2e, 2026-11-30) …`. */
export function mergedSays({ records, shown }: Merged, quote: Quote): string {
  const named = shown.map(({ path, record, commit, date }) => {
    const place = quote(record === null ? path : `${path}:${String(record)}`);
    return commit === null ? place : `${place} (${quote(commit.slice(0, COMMIT_DIGITS))}, ${date ?? ''})`;
  });
  const more = records - shown.length;
  return `${count(records, 'record')} with the same trigger: ${named.join(', ')}${more > 0 ? ` and ${formatCount(more)} more` : ''}`;
}
