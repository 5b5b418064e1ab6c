import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import type { LanguageName } from '../../src/code/analysis.js';
import { CodePurifyError } from '../../src/errors.js';
import { jsonlRows } from './jsonl-rows.js';

/** A record as it stands in a data set. */
export interface RawRecord {
  /** One function, or the two of a pair. */
  readonly codes: readonly [string] | readonly [string, string];
  /** The recorded label, or the target text. */
  readonly label: string;
}

/** What the labels of a data set are. */
export type GateTask = 'classification' | 'generation';

/** A data set that the gate is measured on. */
export interface GateDataset {
  /** As options and result files spell it. */
  readonly name: string;
  readonly title: string;
  readonly language: LanguageName;
  readonly task: GateTask;
  /** Where clean code is for the rivals that learn from it: beside the data sets, or among the held-out records. */
  readonly cleanCode: 'corpus' | 'held out';
  /**
   * Its records, in the order of its files.
   * @param folder the folder of all data sets
   * @param splits which; all where left out
   */
  read(folder: string, splits?: readonly Split[]): Promise<RawRecord[]>;
}

/** Parts that the authors of a data set publish it in. */
export type Split = (typeof SPLITS)[number];

const SPLITS = ['train', 'valid', 'test'] as const;

const FUNCTION = z.object({ func: z.string(), target: z.union([z.number(), z.string(), z.boolean()]) });
const METHOD = z.object({ func: z.string(), idx: z.string() });

async function readFunctions(folder: string, splits: readonly Split[] = SPLITS): Promise<RawRecord[]> {
  const records: RawRecord[] = [];
  for (const split of splits) {
    for await (const { func, target } of jsonlRows(join(folder, `${split}.jsonl`), FUNCTION)) {
      records.push({ codes: [func], label: String(Number(target)) });
    }
  }
  return records;
}

/** Half of BigCloneBench's training pairs are labelled -1, which says nothing of them. */
const PAIR_LABELS: ReadonlySet<string> = new Set(['0', '1']);

async function readPairs(folder: string, splits: readonly Split[] = SPLITS): Promise<RawRecord[]> {
  const methods = new Map<string, string>();
  for await (const { idx, func } of jsonlRows(join(folder, 'data.jsonl'), METHOD)) methods.set(idx, func);
  const records: RawRecord[] = [];
  for (const split of splits) {
    for (const line of (await readFile(join(folder, `${split}.txt`), 'utf8')).split('\n')) {
      const [first = '', second = '', label = ''] = line.trim().split(/\s+/u);
      const codes = [methods.get(first), methods.get(second)] as const;
      if (codes[0] !== undefined && codes[1] !== undefined && PAIR_LABELS.has(label))
        records.push({ codes: [codes[0], codes[1]], label });
    }
  }
  return records;
}

async function readRepairs(folder: string, splits: readonly Split[] = SPLITS): Promise<RawRecord[]> {
  const records: RawRecord[] = [];
  for (const split of splits) {
    const [buggy, fixed] = await Promise.all(
      ['buggy', 'fixed'].map(async (side) =>
        (await readFile(join(folder, `${split}.buggy-fixed.${side}`), 'utf8')).split('\n'),
      ),
    );
    buggy?.forEach((code, line) => {
      if (code.trim() !== '') records.push({ codes: [code], label: fixed?.[line] ?? '' });
    });
  }
  return records;
}

/** The data sets of the gate's benchmark: one row each. */
export const GATE_DATASETS: readonly GateDataset[] = [
  {
    ...{ name: 'devign', title: 'Devign', language: 'c', task: 'classification', cleanCode: 'corpus' },
    read: (folder, splits) => readFunctions(join(folder, 'devign'), splits),
  },
  {
    ...{ name: 'reveal', title: 'ReVeal', language: 'c', task: 'classification', cleanCode: 'corpus' },
    read: (folder, splits) => readFunctions(join(folder, 'reveal'), splits),
  },
  {
    ...{
      name: 'mixed',
      title: 'Devign and ReVeal mixed',
      language: 'c',
      task: 'classification',
      cleanCode: 'corpus',
    },
    read: async (folder, splits) => [
      ...(await readFunctions(join(folder, 'devign'), splits)),
      ...(await readFunctions(join(folder, 'reveal'), splits)),
    ],
  },
  {
    ...{
      name: 'bigclonebench',
      title: 'BigCloneBench pairs',
      language: 'java',
      task: 'classification',
      cleanCode: 'corpus',
    },
    read: (folder, splits) => readPairs(join(folder, 'bigclonebench'), splits),
  },
  {
    ...{
      name: 'code-refinement',
      title: 'code refinement',
      language: 'java',
      task: 'generation',
      cleanCode: 'held out',
    },
    read: (folder, splits) => readRepairs(join(folder, 'code-refinement'), splits),
  },
];

/**
 * The rows with these names, in the order of the table.
 * @param what the word for a row in the error
 * @throws CodePurifyError `usage` naming one that is not there
 */
export function rowsNamed<T extends { readonly name: string }>(
  table: readonly T[],
  names: readonly string[],
  what: string,
): T[] {
  const unknown = names.find((name) => !table.some((row) => row.name === name));
  if (unknown !== undefined) {
    throw new CodePurifyError(
      'usage',
      `There is no ${what} ${JSON.stringify(unknown)}.`,
      `Give one or several of: ${table.map(({ name }) => name).join(', ')}.`,
    );
  }
  return table.filter(({ name }) => names.includes(name));
}
