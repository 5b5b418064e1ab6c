import { isDeepStrictEqual } from 'node:util';
import type { ScanResult } from '../../result/result.js';
import { CodePurifyError } from '../../errors.js';
import { runResult } from '../stages/run-result.js';
import type { ToldFamily } from '../stages/run-summary.js';
import type { Part, PlacedFinding, RunIdentity } from './shard-part.js';
import { Tally } from '../reading/tally.js';

/** A part, and what messages call it. */
export interface NamedPart {
  readonly name: string;
  readonly part: Part;
}

/**
 * Puts the shares of a run together: what was decided for the whole run is decided now, as the single run would
 * have, so that the result is the same but for its seconds, which add up.
 * @throws CodePurifyError `input` unless the parts are all shares of one run, each once
 */
export function mergeParts(parts: readonly NamedPart[]): ScanResult {
  const [first, ...others] = parts;
  if (first === undefined) throw refused('There is no part to merge.', 'Give the files of all shares.');
  for (const other of others) checkSameRun(first, other);
  checkComplete(parts);
  const { run } = first.part;
  const { result } = runResult({
    settings: { ...run, suppressed: new Set(run.suppressed) },
    tally: mergedTally(parts),
    summary: run.summary,
    told: mergedFamilies(parts),
    seconds: sum(parts, ({ seconds }) => seconds),
    isComplete: true,
  });
  return result;
}

/** What must be the same, and how a person calls it. */
const COMPARED: readonly (readonly [keyof RunIdentity, string])[] = [
  ['tool', 'versions of CodePurify'],
  ['options', 'options'],
  ['victim', 'victims'],
  ['data', 'data'],
  ['discoveryRate', 'options'],
  ['suppressed', 'accepted findings'],
  ['summary', 'seeds or data: they do not agree on the run as a whole'],
];

function checkSameRun(first: NamedPart, other: NamedPart): void {
  const differing = COMPARED.find(
    ([field]) => !isDeepStrictEqual(first.part.run[field], other.part.run[field]),
  );
  if (differing === undefined && first.part.share.of === other.part.share.of) return;
  const what = differing?.[1] ?? 'numbers of shares';
  throw refused(
    `${JSON.stringify(first.name)} and ${JSON.stringify(other.name)} are of different runs: they have different ${what}.`,
    'Scan the same data with the same options, seed and version on every machine, only --shard differing.',
  );
}

function checkComplete(parts: readonly NamedPart[]): void {
  const { of } = parts[0]?.part.share ?? { of: 0 };
  const names = new Map<number, string>();
  for (const { name, part } of parts) {
    const { index } = part.share;
    const before = names.get(index);
    if (before !== undefined || index > of) {
      const share = `${String(index)}/${String(of)}`;
      const why = before === undefined ? 'there is no such share' : `so is ${JSON.stringify(before)}`;
      throw refused(`${JSON.stringify(name)} is share ${share}, and ${why}.`, 'Give each share once.');
    }
    names.set(index, name);
  }
  const missing = Array.from({ length: of }, (_, at) => at + 1).filter((index) => !names.has(index));
  if (missing.length === 0) return;
  throw refused(
    `Of ${String(of)} shares these are missing: ${missing.join(', ')}.`,
    'Give all of them: a result of some would call the others clean.',
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
  for (const pointer of pointers) tally.pointers.push(pointer);
  const rows = parts.flatMap(({ part }) => part.rows).sort((a, b) => a.position - b.position);
  for (const row of rows) tally.list(row);
  return tally;
}

/** Each share has read carriers of some families again. */
function mergedFamilies(parts: readonly NamedPart[]): ToldFamily[] {
  const byFamily = new Map<number, ToldFamily>();
  for (const { part } of parts) {
    for (const told of part.told) if (!byFamily.has(told.family)) byFamily.set(told.family, told);
  }
  return [...byFamily.values()];
}

function sum(parts: readonly NamedPart[], of: (part: Part) => number): number {
  return parts.reduce((total, { part }) => total + of(part), 0);
}

function refused(problem: string, remedy: string): CodePurifyError {
  return new CodePurifyError('input', problem, remedy);
}
