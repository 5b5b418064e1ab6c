import type { LanguageName } from '../../src/code/analysis.js';
import { readCorpora } from '../company/corpus-functions.js';
import { DATASETS } from '../data/datasets.js';
import type { LineRecord } from '../scans/record-scanner.js';

/** A dataset that small changes are drawn from. */
export interface ChangeDataset {
  readonly name: string;
  readonly title: string;
  readonly language: LanguageName;
  read(data: string): Promise<LineRecord[]>;
}

const LABELLED = ['devign', 'reveal', 'mixed'];

/** The datasets: one row each. The last has no labels. */
export const CHANGE_DATASETS: readonly ChangeDataset[] = [
  ...DATASETS.filter(({ name }) => LABELLED.includes(name)).map((dataset): ChangeDataset => ({
    ...{ name: dataset.name, title: dataset.title, language: dataset.language },
    read: async (data) =>
      (await dataset.read(data)).map(({ codes, label }) => ({ func: codes[0], target: label })),
  })),
  {
    ...{ name: 'python', title: 'Python, without labels', language: 'python' },
    read: async (data) => (await readCorpora(data, 'python')).map(({ code }) => ({ func: code })),
  },
];
