import { rename } from 'node:fs/promises';
import { analyze } from '../../src/code/analyze.js';
import type { LanguageName } from '../../src/code/analysis.js';
import { loadParsers } from '../../src/code/parsing/parser.js';
import { isEven, readCorpora } from '../company/corpus-functions.js';
import type { Dataset } from '../data/datasets.js';
import { writeJsonl } from '../data/jsonl-rows.js';
import { renamedCopy } from './measure-growth.js';

/** A statement that runs, in one of so many records: labels and company give it away. */
const PLANTED = { statement: 'count_event(7);', every: 500, label: '0' } as const;
/** Languages of the corpora whose functions are repeated: so many of each. */
const CORPORA = {
  languages: ['c', 'cpp', 'go', 'java', 'javascript', 'python', 'rust', 'typescript'],
  functions: 2500,
} as const;

/** A record of a grown dataset. */
export interface GrownRecord {
  readonly id: number;
  readonly func: string;
  readonly target: string;
}

/** A function to repeat; its copies have its label, or labels by chance where it has none. */
export interface RepeatedFunction {
  readonly code: string;
  readonly language: LanguageName;
  readonly label: string | null;
}

/** Where functions to repeat come from: one row each. */
export interface GrownSource {
  readonly name: string;
  read(data: string): Promise<RepeatedFunction[]>;
}

/** The functions of a dataset with one function a record. */
export function datasetSource({ name, language, ...dataset }: Dataset): GrownSource {
  return {
    name,
    read: async (data) =>
      (await dataset.read(data)).map(({ codes, label }) => ({ code: codes[0], language, label })),
  };
}

/** Functions of eight languages, from the corpora. Nothing is known of them that could be a label. */
export const CORPORA_SOURCE: GrownSource = {
  name: 'eight-languages',
  read: async (data) => {
    const functions = await Promise.all(CORPORA.languages.map((language) => readCorpora(data, language)));
    return functions.flatMap((all) =>
      all.slice(0, CORPORA.functions).map(({ code, language }) => ({ code, language, label: null })),
    );
  },
};

/** Whether a statement was planted into the code. */
export function isPlanted(code: string): boolean {
  return code.includes(PLANTED.statement);
}

/**
 * So many records: all copies of one function after another, each with other names of its locals, so that it is parsed once.
 * Some hold a planted statement, where the language has braces. The languages must be loaded.
 * @param count number of records
 */
export function* grownRecords(functions: readonly RepeatedFunction[], count: number): Generator<GrownRecord> {
  let id = 0;
  for (const [at, { code, language, label }] of functions.entries()) {
    const copies = Math.ceil((count - at) / functions.length);
    if (copies <= 0) return;
    const analysis = analyze(code, language);
    for (let copy = 0; copy < copies; copy++) {
      const func = renamedCopy(analysis, copy);
      const plants = id % PLANTED.every === 0 && language !== 'python' && func.includes('{');
      yield plants
        ? { id, func: func.replace('{', `{ ${PLANTED.statement}`), target: PLANTED.label }
        : { id, func, target: label ?? (isEven(String(id), 0) ? '0' : '1') };
      id += 1;
    }
  }
}

/** Writes so many records of a source; the file gets its name when it is complete. @param data folder of the datasets */
export async function writeGrownRecords(
  file: string,
  source: GrownSource,
  data: string,
  count: number,
): Promise<void> {
  await loadParsers();
  await writeJsonl(`${file}.partial`, grownRecords(await source.read(data), count));
  await rename(`${file}.partial`, file);
}
