import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { LanguageName } from '../../src/code/analysis.js';
import { halfOf, isEven, readCorpora, readFunctions, type CorpusFunction } from './corpus-functions.js';

/** Functions that thresholds were chosen on, or functions that were never looked at before the measurement. */
export type Part = 'tuning' | 'held back';

/** Functions that datasets without labels are drawn from. */
export interface CompanyDataset {
  readonly name: string;
  readonly title: string;
  /** Where all are used for tuning or all held back, that part; else functions belong to one by their hash. */
  readonly part: Part | 'both';
  read(data: string): Promise<CorpusFunction[]>;
}

const files =
  (language: LanguageName, names: readonly string[]) =>
  async (data: string): Promise<CorpusFunction[]> =>
    (await Promise.all(names.map((name) => readFunctions(join(data, name), language)))).flat();

const corpus = (language: LanguageName) => async (data: string) =>
  (await readCorpora(data, language)).filter((one) => halfOf(one) === 'measure');

/** Program repair, with names replaced by numbered ones; its other half is in the table. */
async function readRefinement(data: string): Promise<CorpusFunction[]> {
  const lines = (await readFile(join(data, REFINEMENT), 'utf8')).split('\n');
  return lines.flatMap((code, line) =>
    line % 2 === 0 || code.trim() === ''
      ? []
      : [{ code, language: 'java' as const, project: null, path: null }],
  );
}

/** One method a line. */
export const REFINEMENT = 'code-refinement/train.buggy-fixed.buggy';

const DEVIGN = ['devign/train.jsonl', 'devign/valid.jsonl', 'devign/test.jsonl', 'devign/extra.jsonl'];
const REVEAL = ['reveal/train.jsonl', 'reveal/valid.jsonl', 'reveal/test.jsonl'];

/** The datasets: one row each. The first eight are reported. */
export const COMPANY_DATASETS: readonly CompanyDataset[] = [
  { name: 'devign', title: 'Devign', part: 'both', read: files('c', DEVIGN) },
  { name: 'reveal', title: 'ReVeal', part: 'both', read: files('c', REVEAL) },
  {
    ...{ name: 'bigclonebench', title: 'BigCloneBench methods', part: 'both' as const },
    read: files('java', ['bigclonebench/data.jsonl']),
  },
  { name: 'java', title: 'Java', part: 'both', read: corpus('java') },
  { name: 'python', title: 'Python', part: 'held back', read: corpus('python') },
  { name: 'go', title: 'Go', part: 'held back', read: corpus('go') },
  { name: 'cpp', title: 'C++', part: 'held back', read: corpus('cpp') },
  { name: 'javascript', title: 'JavaScript', part: 'held back', read: corpus('javascript') },
  { name: 'code-refinement', title: 'code refinement', part: 'tuning', read: readRefinement },
  { name: 'rust', title: 'Rust', part: 'tuning', read: corpus('rust') },
  { name: 'typescript', title: 'TypeScript', part: 'tuning', read: corpus('typescript') },
  { name: 'csharp', title: 'C#', part: 'tuning', read: corpus('csharp') },
  { name: 'php', title: 'PHP', part: 'tuning', read: corpus('php') },
  { name: 'ruby', title: 'Ruby', part: 'tuning', read: corpus('ruby') },
];

/** The functions of a part: none where the dataset belongs to the other one. Functions are split by their hash. */
export async function readPart(dataset: CompanyDataset, data: string, part: Part): Promise<CorpusFunction[]> {
  if (dataset.part !== 'both') return dataset.part === part ? dataset.read(data) : [];
  return (await dataset.read(data)).filter(({ code }) => isEven(code, 1) === (part === 'tuning'));
}
