import { resolve } from 'node:path';
import type { DeliveryOptions, OutputOptions, ReadingOptions } from '../config/options.js';
import type { Replacement } from '../data/write/file-plan.js';
import { writeCopy, type CopyChanges, type WrittenCopy } from '../data/write/write-clean.js';
import { copyTarget, type CopyTarget } from '../data/write/write-clean-target.js';
import { EXIT_CODES } from '../errors.js';
import type { OpenedData } from '../scan/opened-data.js';
import type { ScanOutcome } from '../scan/stages/pipeline.js';
import type { Hit } from '../scan/reading/tally.js';
import { count } from '../text/numbers.js';
import { escapeTerminal } from '../text/escape-terminal.js';
import { placeOf, replacementOf } from '../review/replacement.js';
import type { World } from './world.js';

/** A copy that was asked for. */
interface RequestedCopy {
  /** As the user gave it. */
  readonly out: string;
  readonly target: CopyTarget;
  readonly changesOf: (hits: readonly Hit[]) => Omit<CopyChanges, 'files'>;
}

/** What each option has done to poisoned rows. */
const COPIES = [
  { name: 'writeClean', option: '--write-clean', changesOf: removals },
  { name: 'writePurified', option: '--write-purified', changesOf: replacements },
] as const;

/**
 * The copies that the options ask for, once it is known that each has a place.
 * @throws CodePurifyError `usage` where one has none
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
 * Writes the copies, unless not everything was judged.
 * @returns the exit code that this alone would end with
 * @throws CodePurifyError `input` when one cannot be written
 */
export async function writeCopies(
  copies: readonly RequestedCopy[],
  outcome: ScanOutcome,
  data: OpenedData,
  { quiet }: OutputOptions,
  world: World,
): Promise<number> {
  const why = unjudged(outcome);
  for (const { out, target, changesOf } of copies) {
    if (why !== null) {
      await world.stderr.write(`codepurify: ${escapeTerminal(out)} was not written: ${why}.\n`);
      continue;
    }
    const written = await writeCopy({ ...changesOf(outcome.hits), files: data.files }, target, data.head.cwd);
    if (!quiet) await world.stderr.write(told(out, written, outcome));
  }
  return copies.length > 0 && why !== null ? EXIT_CODES.usage : EXIT_CODES.clean;
}

/** Why a copy would promise what nobody knows; `null`: it would not. */
function unjudged({ end, result }: ScanOutcome): string | null {
  if (end !== 'complete') return 'the data was not judged to its end';
  return result.overall?.kind === 'undecided' ? 'nothing could be said of the data' : null;
}

function removals(hits: readonly Hit[]): Omit<CopyChanges, 'files'> {
  return { removed: hits.map(({ subject }) => subject), replaced: [] };
}

/**
 * Verified replacements; a row that has none is left out, and so is a pair one of whose records another pair has
 * replaced by something else.
 */
function replacements(hits: readonly Hit[]): Omit<CopyChanges, 'files'> {
  const replaced = new Map<string, Replacement>();
  const removed: Hit['subject'][] = [];
  for (const hit of hits) {
    const replacement = replacementOf(hit);
    const place = replacement === null ? '' : placeOf(replacement);
    const before = replaced.get(place);
    if (replacement === null || (before !== undefined && before.newCode !== replacement.newCode)) {
      removed.push(hit.subject);
    } else replaced.set(place, replacement);
  }
  return { removed, replaced: [...replaced.values()] };
}

function told(out: string, written: WrittenCopy, { result: { summary, unjudged } }: ScanOutcome): string {
  const { files, removed, replaced, refused } = written;
  const rows = [
    ...(replaced > 0 ? [`${count(replaced, 'unit')} replaced`] : []),
    ...(removed > 0 || replaced === 0 ? [`${count(removed, 'unit')} left out`] : []),
    ...(refused.length > 0 ? [`${count(refused.length, 'unit')} not replaced, as others overlap them`] : []),
  ];
  const left = summary.skipped + unjudged.length + summary.errors;
  const unread = left === 0 ? '' : `; ${count(left, 'row')} that could not be judged stay as they are`;
  return `codepurify: ${escapeTerminal(out)}: ${count(files, 'file')}, ${rows.join(', ')}${unread}\n`;
}
