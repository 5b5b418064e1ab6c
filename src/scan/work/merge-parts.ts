import { isDeepStrictEqual } from 'node:util';
import { MAX_SKIPPED_ROWS } from '../../result/left-out.js';
import type { ScanResult } from '../../result/result.js';
import { CodePurifyError } from '../../errors.js';
import { runResult } from '../stages/run-result.js';
import type { NewPattern } from '../../result/window.js';
import { type NamedFamily, withPatterns } from '../stages/run-summary.js';
import { inOrder } from '../witnesses/company/new-patterns.js';
import type { Part, PlacedFinding } from '../stages/part.js';
import { Tally } from '../reading/tally.js';

/** A part, and the name of its file in messages. */
export interface NamedPart {
  readonly name: string;
  readonly part: Part;
}

/**
 * Merges the shards of a run. Decisions that need the whole run are made here, in the same way as in a single run. So
 * the result is the same as that of a single run, except for the seconds, which add up.
 * @throws CodePurifyError `input` unless the parts are all shards of one run, each once
 */
export function mergeParts(parts: readonly NamedPart[]): ScanResult {
  const [first, ...others] = parts;
  if (first === undefined)
    throw refused('There is nothing to report: no shard was judged.', 'Run codepurify stage judge first.');
  for (const other of others) checkSameRun(first, other);
  checkComplete(parts);
  const { run } = first.part;
  const { result } = runResult({
    settings: { ...run, suppressed: new Set(run.suppressed) },
    tally: mergedTally(parts),
    summary: withPatterns(run.summary, mergedPatterns(parts)),
    named: mergedFamilies(parts),
    seconds: sum(parts, ({ seconds }) => seconds),
    isComplete: true,
  });
  return result;
}

/** Fields that must be the same in all shards, and their names in messages. */
const COMPARED: readonly (readonly [keyof Part['run'], string])[] = [
  ['tool', 'versions of CodePurify'],
  ['options', 'options'],
  ['victim', 'victims'],
  ['data', 'data'],
  ['discoveryRate', 'options'],
  ['wholeLevel', 'options'],
  ['suppressed', 'accepted findings'],
  ['summary', 'seeds or data: they do not agree on the run as a whole'],
];

function checkSameRun(first: NamedPart, other: NamedPart): void {
  const differing = COMPARED.find(
    ([field]) => !isDeepStrictEqual(first.part.run[field], other.part.run[field]),
  );
  if (differing === undefined && first.part.shard.of === other.part.shard.of) return;
  const what = differing?.[1] ?? 'numbers of shards';
  throw refused(
    `${JSON.stringify(first.name)} and ${JSON.stringify(other.name)} belong to different runs: they have different ${what}.`,
    'Give every stage the same data, options, seed and version, and run codepurify stage judge again for the file that differs.',
  );
}

function checkComplete(parts: readonly NamedPart[]): void {
  const { of } = parts[0]?.part.shard ?? { of: 0 };
  const names = new Map<number, string>();
  for (const { name, part } of parts) {
    const { index } = part.shard;
    const before = names.get(index);
    if (before !== undefined || index > of) {
      const shard = `${String(index)}/${String(of)}`;
      const why = before === undefined ? 'there is no such shard' : `so is ${JSON.stringify(before)}`;
      throw refused(`${JSON.stringify(name)} is shard ${shard}, and ${why}.`, JUDGE_AGAIN);
    }
    names.set(index, name);
  }
  const missing = Array.from({ length: of }, (_, at) => at + 1).filter((index) => !names.has(index));
  if (missing.length === 0) return;
  throw refused(
    `The run has ${String(of)} shards. Missing: ${missing.join(', ')}.`,
    'Run codepurify stage judge for them too: without them their records would count as clean.',
  );
}

function mergedTally(parts: readonly NamedPart[]): Tally<PlacedFinding> {
  const tally = new Tally<PlacedFinding>();
  const findings = parts.flatMap(({ part }) => part.findings).sort((a, b) => a.position - b.position);
  for (const finding of findings) tally.hits.push(finding);
  tally.clean = sum(parts, ({ clean }) => clean);
  tally.degraded = sum(parts, ({ degraded }) => degraded);
  tally.errors = sum(parts, ({ errors }) => errors);
  tally.skipped = sum(parts, ({ skipped }) => skipped);
  const pointers = parts.flatMap(({ part }) => part.pointers).sort((a, b) => a.position - b.position);
  const named = new Set<string>(); // two shards may need the same file
  for (const pointer of pointers) {
    if (!named.has(pointer.path)) tally.pointers.push(pointer);
    named.add(pointer.path);
  }
  const rows = parts.flatMap(({ part }) => part.rows).sort((a, b) => a.position - b.position);
  for (const row of rows) tally.list(row);
  // by content, every shard lists and counts all of them
  const listing = parts[0]?.part.shard.by === 'file' ? parts : parts.slice(0, 1);
  tally.notData.push(...firstOf(listing.flatMap(({ part }) => part.notData)));
  tally.asides.push(...firstOf(listing.flatMap(({ part }) => part.asides)));
  tally.unchanged = sum(listing, ({ unchanged }) => unchanged);
  tally.notDataRecords = sum(listing, ({ notDataRecords }) => notDataRecords);
  tally.leftOut = sum(listing, ({ leftOut }) => leftOut);
  for (const { part } of parts) {
    tally.files.add(part.files);
    for (const [name, units] of part.heard) tally.heard.set(name, (tally.heard.get(name) ?? 0) + units);
  }
  return tally;
}

/** As many as are reported, in the order of the data. */
function firstOf<T extends { readonly position: number }>(rows: readonly T[]): T[] {
  return [...rows].sort((a, b) => a.position - b.position).slice(0, MAX_SKIPPED_ROWS);
}

/** Each shard has named some of the families; a family has the same name in all shards. */
function mergedFamilies(parts: readonly NamedPart[]): NamedFamily[] {
  const byFamily = new Map<number, NamedFamily>();
  for (const { part } of parts) {
    for (const one of part.named) if (!byFamily.has(one.family)) byFamily.set(one.family, one);
  }
  return [...byFamily.values()];
}

/** Each shard has named some of what is new; the same thing has the same name in all shards. */
function mergedPatterns(parts: readonly NamedPart[]): NewPattern[] {
  const all = parts.flatMap(({ part }) => part.run.newPatterns);
  return inOrder([...new Map(all.map((one) => [JSON.stringify(one), one])).values()]);
}

function sum(parts: readonly NamedPart[], of: (part: Part) => number): number {
  return parts.reduce((total, { part }) => total + of(part), 0);
}

const JUDGE_AGAIN = 'Delete it, and run codepurify stage judge again for the shard of its name.';

function refused(problem: string, remedy: string): CodePurifyError {
  return new CodePurifyError('input', problem, remedy);
}
