import { markdownTable } from '../tables/cells.js';
import { machineLine } from '../detection/detection-tables.js';
import type { SpeedResult, SpeedRow } from '../pages/results.js';

const WAYS: Readonly<Record<SpeedRow['way'], string>> = {
  judge: 'full judgement: masks, transfer, verdict',
  masks: 'all masks: length-sorted batches, duplicates once',
  authors: 'the same masks one at a time, padded to the maximum',
  plain: 'plain inference, once per unit',
};

/** Speed of each way on each number of threads, and peak memory. */
export function renderSpeed(result: SpeedResult): string {
  const { units, elements, variants, tokens, padTo, victim, seed } = result;
  const setting =
    `${units} held-out functions with ${elements} elements: ${variants} distinct variants of ` +
    `${Math.round(tokens / Math.max(1, variants))} tokens on average; the maximum is ${padTo}. ` +
    `Victim \`${victim.name}\`, seed \`${seed}\`. All rows are of one run.`;
  const rows = result.rows.map((row) => [
    WAYS[row.way],
    String(row.threads),
    row.unitsPerSecond.toFixed(1),
    row.tokensPerSecond.toFixed(0),
    timesOf(row, result.rows, 'authors'),
    timesOf(row, result.rows, 'plain'),
  ]);
  const head = ['way', 'threads', 'units/s', 'real tokens/s', 'against one at a time', 'against plain'];
  return [setting, markdownTable(head, rows), ...memoryOf(result), machineLine(result.machine)].join('\n\n');
}

/** How many times the units per second of another way with as many threads. */
function timesOf(row: SpeedRow, rows: readonly SpeedRow[], other: SpeedRow['way']): string {
  const base = rows.find(({ way, threads }) => way === other && threads === row.threads);
  if (base === undefined || base.unitsPerSecond === 0) return '–';
  return `${Number((row.unitsPerSecond / base.unitsPerSecond).toPrecision(2)).toString()} ×`;
}

function memoryOf({ memory }: SpeedResult): string[] {
  if (memory.length === 0) return [];
  const rows = memory.map(({ records, seconds, peakMebibytes }) => [
    String(records),
    (records / seconds).toFixed(1),
    `${peakMebibytes.toFixed(0)} MiB`,
  ]);
  const said = 'Peak memory of a scan of short JSONL records in a process of its own, everything included:';
  return [said, markdownTable(['records', 'records/s', 'peak memory'], rows)];
}
