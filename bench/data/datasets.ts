import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import type { LanguageName } from '../../src/code/analysis.js';
import { jsonlRows } from './jsonl-rows.js';

/** A record as its dataset holds it. */
export interface RawRecord {
  /** One function, or the two of a pair. */
  readonly codes: readonly [string] | readonly [string, string];
  /** The recorded label, or the target text. */
  readonly label: string;
}

/** Whether a dataset's labels are classes or texts. */
export type DatasetTask = 'classification' | 'generation';

/** The parts in which the authors of a dataset publish it. */
export type Split = (typeof SPLITS)[number];

const SPLITS = ['train', 'valid', 'test'] as const;

/** A public dataset that is measured on. */
export interface Dataset {
  /** As options and result files spell it. */
  readonly name: string;
  readonly title: string;
  readonly language: LanguageName;
  readonly task: DatasetTask;
  /** Where rivals that learn from clean code find it: in the corpus next to the datasets, or in held-out records. */
  readonly cleanCode: 'corpus' | 'held out';
  /**
   * Its records, in the order of its files.
   * @param folder the folder of all datasets
   * @param splits all of them by default
   */
  read(folder: string, splits?: readonly Split[]): Promise<RawRecord[]>;
}

const FUNCTION = z.object({ func: z.string(), target: z.union([z.number(), z.string(), z.boolean()]) });
const REPAIR = z.object({ buggy: z.string(), fixed: z.string() });
const METHOD = z.object({ func: z.string(), idx: z.string() });

async function readFunctions(
  folder: string,
  splits: readonly (Split | typeof EXTRA)[] = SPLITS,
): Promise<RawRecord[]> {
  const records: RawRecord[] = [];
  for (const split of splits) {
    for await (const { func, target } of jsonlRows(join(folder, `${split}.jsonl`), FUNCTION)) {
      records.push({ codes: [func], label: String(Number(target)) });
    }
  }
  return records;
}

/** A second file of Devign's training functions. */
const EXTRA = 'extra';

async function readDefects(folder: string, splits: readonly Split[] = SPLITS): Promise<RawRecord[]> {
  const own = await readFunctions(join(folder, 'devign'), splits);
  const extra = splits.includes('train') ? await readFunctions(join(folder, 'devign'), [EXTRA]) : [];
  return [...own, ...extra, ...(await readFunctions(join(folder, 'reveal'), splits))];
}

/** Half of BigCloneBench's training pairs have the label -1, which means nothing. */
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
    const linesOf = async (side: string): Promise<string[]> =>
      (await readFile(join(folder, `${split}.buggy-fixed.${side}`), 'utf8')).split('\n');
    const fixed = await linesOf('fixed');
    (await linesOf('buggy')).forEach((code, line) => {
      if (code.trim() !== '') records.push({ codes: [code], label: fixed[line] ?? '' });
    });
  }
  return records;
}

async function readRawRepairs(folder: string, splits: readonly Split[] = SPLITS): Promise<RawRecord[]> {
  const records: RawRecord[] = [];
  for (const split of splits) {
    for await (const { buggy, fixed } of jsonlRows(join(folder, `${split}.jsonl.gz`), REPAIR)) {
      if (buggy.trim() !== '') records.push({ codes: [buggy], label: fixed });
    }
  }
  return records;
}

const C_FUNCTIONS = { language: 'c', task: 'classification', cleanCode: 'corpus' } as const;

/** The datasets: one row each. */
export const DATASETS: readonly Dataset[] = [
  {
    ...{ name: 'devign', title: 'Devign', ...C_FUNCTIONS },
    read: (folder, splits) => readFunctions(join(folder, 'devign'), splits),
  },
  {
    ...{ name: 'reveal', title: 'ReVeal', ...C_FUNCTIONS },
    read: (folder, splits) => readFunctions(join(folder, 'reveal'), splits),
  },
  {
    ...{ name: 'mixed', title: 'Devign and ReVeal mixed', ...C_FUNCTIONS },
    read: async (folder, splits) => [
      ...(await readFunctions(join(folder, 'devign'), splits)),
      ...(await readFunctions(join(folder, 'reveal'), splits)),
    ],
  },
  {
    ...{ name: 'bigclonebench', title: 'BigCloneBench pairs', language: 'java', task: 'classification' },
    cleanCode: 'corpus',
    read: (folder, splits) => readPairs(join(folder, 'bigclonebench'), splits),
  },
  {
    ...{ name: 'code-refinement', title: 'code refinement', language: 'java', task: 'generation' },
    cleanCode: 'held out',
    read: (folder, splits) => readRepairs(join(folder, 'code-refinement'), splits),
  },
];

/** Defect detection with all rows there are. */
export const DEFECTS: Dataset = {
  ...{ name: 'defects', title: 'Devign with its second file, and ReVeal', ...C_FUNCTIONS },
  read: readDefects,
};

/** Repairs of methods as they were written, with their own names. */
export const REPAIRS: Dataset = {
  ...{ name: 'repairs', title: 'code refinement as written', language: 'java', task: 'generation' },
  cleanCode: 'held out',
  read: (folder, splits) => readRawRepairs(join(folder, 'code-refinement-raw'), splits),
};
