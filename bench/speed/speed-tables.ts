import { machineLine, MISSING, tableOf } from '../tables/cells.js';
import type { SpeedResult, SpeedRow } from './measure-speed.js';

const WAYS: Readonly<Record<SpeedRow['way'], string>> = {
  judge: 'full judgement: masks, transfer, verdict',
  masks: 'all masks: length-sorted batches, duplicates once',
  authors: 'the same masks one at a time, padded to the maximum',
  plain: 'plain inference, once per unit',
};

/** Speed of each way on each number of threads, and peak memory. */
export function renderSpeed(result: SpeedResult): string {
  const { units, elements, variants, tokens, padTo, victim, seed, rows } = result;
  const setting =
    `${units} held-out functions with ${elements} elements: ${variants} distinct variants of ` +
    `${Math.round(tokens / Math.max(1, variants))} tokens on average; the maximum is ${padTo}. ` +
    `Victim \`${victim.name}\`, seed \`${seed}\`. All rows are of one run.`;
  const table = tableOf(rows, [
    ['way', ({ way }) => WAYS[way]],
    ['threads', ({ threads }) => String(threads)],
    ['units/s', ({ unitsPerSecond }) => unitsPerSecond.toFixed(1)],
    ['real tokens/s', ({ tokensPerSecond }) => tokensPerSecond.toFixed(0)],
    ['against one at a time', (row) => ratio(row, rows, 'authors')],
    ['against plain', (row) => ratio(row, rows, 'plain')],
  ]);
  const parts = [...codePart(result), ...findingsPart(result), ...memoryPart(result)];
  return [setting, table, ...parts, machineLine(result.machine)].join('\n\n');
}

/** Units per second as a multiple of those of another way on as many threads. */
function ratio(row: SpeedRow, rows: readonly SpeedRow[], other: SpeedRow['way']): string {
  const base = rows.find(({ way, threads }) => way === other && threads === row.threads);
  if (base === undefined || base.unitsPerSecond === 0) return MISSING;
  return `${Number((row.unitsPerSecond / base.unitsPerSecond).toPrecision(2))} ×`;
}

/** Speed without a model, as a multiple of the parse alone. */
function codePart({ code = [] }: SpeedResult): string[] {
  const parse = code.find(({ step }) => step === 'parse')?.functionsPerSecond;
  if (parse === undefined) return [];
  return [
    'Functions of C without a model, on one core, in processor time:',
    tableOf(code, [
      ['step', ({ step }) => step],
      ['functions/s', ({ functionsPerSecond }) => functionsPerSecond.toFixed(0)],
      ['against the parse', ({ functionsPerSecond }) => `${(functionsPerSecond / parse).toFixed(2)} ×`],
    ]),
  ];
}

function findingsPart({ findings = [] }: SpeedResult): string[] {
  if (findings.length === 0) return [];
  return [
    'Processor seconds of a finding, all threads together:',
    tableOf(findings, [
      ['attack', ({ attack }) => attack],
      ['found', ({ found, poisoned }) => `${String(found)}/${String(poisoned)}`],
      ['naming', ({ naming }) => naming.toFixed(2)],
      ['purifying', ({ purifying }) => purifying.toFixed(2)],
    ]),
  ];
}

function memoryPart({ memory }: SpeedResult): string[] {
  if (memory.length === 0) return [];
  return [
    'Peak memory of a scan of short JSONL records in a process of its own, everything included:',
    tableOf(memory, [
      ['records', ({ records }) => String(records)],
      ['records/s', ({ records, seconds }) => (records / seconds).toFixed(1)],
      ['peak memory', ({ peakMebibytes }) => `${peakMebibytes.toFixed(0)} MiB`],
    ]),
  ];
}
