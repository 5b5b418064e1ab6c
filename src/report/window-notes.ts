import type { ScanResult } from '../result/result.js';
import type { Unreached } from '../result/window.js';
import type { Merged } from '../result/merged.js';
import { count, formatCount } from '../text/numbers.js';
import type { Quote } from './quote.js';
import { familySays, patternSays } from './trigger-words.js';

/** Hex digits of a commit: as git shows it. */
const COMMIT_DIGITS = 8;

/** What was tested with the change, and what is new in several of its records; a sentence each. */
export function windowNotes({ summary }: ScanResult, quote: Quote): string[] {
  const { window, newPatterns } = summary;
  return [
    ...unreachedNote(summary, quote),
    ...(window === null || window.records === 0
      ? []
      : [
          `Labels were also tested with ${count(window.records, 'record')} added since ${quote(window.commit.slice(0, COMMIT_DIGITS))} (${window.date}).`,
        ]),
    ...newPatterns.map(({ kind, pattern, records, of, label }) => {
      const named = { kind, family: pattern };
      const shared =
        kind === 'comment' || kind === 'style'
          ? `the ${familySays(named, quote)}`
          : patternSays(named, quote);
      const labelled = label === null ? '' : `, all labelled ${quote(label)}`;
      return `${formatCount(records)} of ${count(of, 'new record')} share ${shared}${labelled}; no record of the base has it, and they have little else in common. This fails no check.`;
    }),
  ];
}

/** Why a start was not reached, as a part of a sentence. */
const UNREACHED: Readonly<Record<Unreached['reason'], string>> = {
  'long-history': 'the history has more commits than are looked through',
  'shallow-clone': 'the clone is shallow, and its history does not reach back so far',
  'all-later': 'all of the history is later',
  'large-tree': 'that state has more files than GitHub lists',
  'no-answer': 'GitHub did not answer when it was asked for it',
};

/** Which start was asked for and not reached, and what was tested instead. */
function unreachedNote({ unreached, window }: ScanResult['summary'], quote: Quote): string[] {
  if (unreached === null) return [];
  const { asked, reason } = unreached;
  const instead =
    window === null
      ? 'No window was tested.'
      : `The window begins at ${quote(window.commit.slice(0, COMMIT_DIGITS))} (${window.date}) instead.`;
  const remedy =
    reason === 'shallow-clone' ? ` Fetch the whole history, as ${quote('fetch-depth: 0')} does.` : '';
  return [
    `The option ${quote('since')} is ${quote(asked)}, and that start was not reached: ${UNREACHED[reason]}. ${instead}${remedy}`,
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
