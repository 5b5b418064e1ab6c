import { relative, resolve } from 'node:path';
import type { DeliveryOptions, OutputOptions, ReadingOptions } from '../config/options.js';
import type { Replacement } from '../data/write/file-plan.js';
import { writeCopy, type CopyChanges, type WrittenCopy } from '../data/write/write-clean.js';
import { copyTarget, type CopyTarget } from '../data/write/write-clean-target.js';
import { EXIT_CODES } from '../errors.js';
import type { OpenedData } from '../scan/opened-data.js';
import type { ScanOutcome } from '../scan/stages/pipeline.js';
import type { Hit } from '../scan/reading/tally.js';
import { count } from '../text/numbers.js';
import { escapeTerminal } from '../text/escape/escape-terminal.js';
import { shellQuote } from '../text/shell-quote.js';
import { placeOf, replacementOf } from '../review/replacement.js';
import type { World } from './world.js';

/** Rows to remove and replace, and the number of suspicious units that stay as they are. */
interface Changes extends Omit<CopyChanges, 'files'> {
  readonly kept: number;
}

/** A copy that the user requested. */
interface RequestedCopy {
  /** The path as the user gave it. */
  readonly out: string;
  readonly target: CopyTarget;
  readonly changesOf: (hits: readonly Hit[], options: OutputOptions) => Changes;
}

/** What happens to poisoned rows under each option; suspicious rows without a replacement stay. */
const COPIES = [
  { name: 'writeClean', option: '--write-clean', changesOf: removals },
  { name: 'writePurified', option: '--write-purified', changesOf: replacements },
] as const;

/**
 * The copies that the options request. Checks that each can be written where the user wants it.
 * @throws CodePurifyError `usage` when one cannot
 */
export function requestedCopies(
  data: OpenedData,
  options: DeliveryOptions & Pick<ReadingOptions, 'dataFormat'>,
  world: World,
): RequestedCopy[] {
  const { cwd, paths, isOnDisk } = data.head;
  const source = { cwd, paths, dataFormat: options.dataFormat, isOnDisk };
  return COPIES.flatMap(({ name, option, changesOf }) => {
    const out = options[name];
    if (out === null) return [];
    return [{ out, changesOf, target: copyTarget(option, resolve(world.cwd, out), source) }];
  });
}

/**
 * Writes the copies, unless a part of the data was not judged.
 * @returns the exit code for the copies alone
 * @throws CodePurifyError `input` when one cannot be written
 */
export async function writeCopies(
  copies: readonly RequestedCopy[],
  outcome: ScanOutcome,
  data: OpenedData,
  options: OutputOptions,
  world: World,
): Promise<number> {
  const why = unjudgedReason(outcome);
  for (const { out, target, changesOf } of copies) {
    if (why !== null) {
      await world.stderr.write(`codepurify: ${escapeTerminal(out)} was not written: ${why}.\n`);
      continue;
    }
    const { kept, ...changes } = changesOf(outcome.hits, options);
    const written = await writeCopy({ ...changes, files: data.files }, target, data.head.cwd);
    if (options.quiet) continue;
    await world.stderr.write(copyMessage(out, written, kept, outcome));
    if (written.removed + written.replaced > 0)
      await world.stderr.write(placing(out, target, data, world.cwd));
  }
  return copies.length > 0 && why !== null ? EXIT_CODES.usage : EXIT_CODES.clean;
}

/** Why a copy may still hold poisoned rows, because not all data was judged; `null` when all was. */
function unjudgedReason({ end, result }: ScanOutcome): string | null {
  if (end !== 'complete') return 'the data was not judged to its end';
  const { judged, unread } = result.summary.records;
  const isUndecided = result.overall?.kind === 'undecided' && unread === 0;
  return judged === 0 || isUndecided ? 'the data could not be judged' : null;
}

function removals(hits: readonly Hit[]): Changes {
  const poisoned = hits.filter(isPoisoned);
  const removed = poisoned.map(({ subject }) => subject);
  return { removed, replaced: [], kept: hits.length - poisoned.length };
}

function isPoisoned({ finding }: Hit): boolean {
  return finding.verdict === 'poisoned';
}

/**
 * Verified replacements of the chosen grade. A poisoned row without one is left out. So is a pair when another pair replaces one of its records by
 * other code.
 */
function replacements(hits: readonly Hit[], { purifyGrade }: OutputOptions): Changes {
  const replaced = new Map<string, Replacement>();
  const removed: Hit['subject'][] = [];
  let kept = 0;
  for (const hit of hits) {
    const replacement = replacementOf(hit, purifyGrade);
    const place = replacement === null ? '' : placeOf(replacement);
    const before = replaced.get(place);
    if (replacement === null || (before !== undefined && before.newCode !== replacement.newCode)) {
      if (isPoisoned(hit) || replacement !== null) removed.push(hit.subject);
      else kept += 1;
    } else replaced.set(place, replacement);
  }
  return { removed, replaced: [...replaced.values()], kept };
}

/**
 * Commands that judge the copy, and put it in the place of the data; '' for data that is not on disk. Files that
 * the copy does not have, such as those of git, stay.
 */
function placing(
  out: string,
  { kind, root }: CopyTarget,
  { head }: Pick<OpenedData, 'head'>,
  cwd: string,
): string {
  if (!head.isOnDisk) return '';
  const copy = shellQuote(out, 'COPY');
  const [only = '.'] = head.paths;
  const place = kind === 'file' ? only : relative(cwd, root) || '.';
  const move =
    kind === 'file'
      ? `mv ${copy} ${shellQuote(place, 'DATA')}`
      : `cp -R ${copy}/. ${shellQuote(place, 'DATA')}`;
  return `codepurify: ${escapeTerminal(`Use it: codepurify scan ${copy}, then ${move}`)}\n`;
}

function copyMessage(
  out: string,
  written: WrittenCopy,
  suspicious: number,
  { result: { summary } }: ScanOutcome,
): string {
  const { files, removed, replaced, refused } = written;
  const rows = [
    ...(replaced > 0 ? [`${count(replaced, 'unit')} replaced`] : []),
    ...(removed > 0 || replaced === 0 ? [`${count(removed, 'unit')} left out`] : []),
    ...(refused.length > 0
      ? [`${count(refused.length, 'unit')} not replaced, because other replacements overlap`]
      : []),
  ];
  const unjudgedRows = summary.records.unread;
  const doubtful = suspicious === 0 ? '' : `; ${count(suspicious, 'suspicious unit')} kept`;
  const kept =
    unjudgedRows === 0 ? '' : `; ${count(unjudgedRows, 'row')} that could not be judged stay as they are`;
  return `codepurify: ${escapeTerminal(out)}: ${count(files, 'file')}, ${rows.join(', ')}${doubtful}${kept}\n`;
}
