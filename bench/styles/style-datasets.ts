import { join } from 'node:path';
import { readCorpora } from '../company/corpus-functions.js';
import { readCloneClasses } from '../data/clone-classes.js';
import { type Dataset, DATASETS, type RawRecord } from '../data/datasets.js';

/** Labelled functions that styles are planted in. */
export interface StyleDataset extends Pick<Dataset, 'name' | 'title' | 'language' | 'task'> {
  /** What the label says, as the page puts it. */
  readonly label: string;
  read(data: string): Promise<RawRecord[]>;
}

const PUBLISHED = ['devign', 'reveal'];

/** Functions of a corpus, 1 for those of one project: half of all. */
function ofProject(language: 'python' | 'javascript', title: string, project: string): StyleDataset {
  return {
    ...{ name: language, title, language, task: 'classification' },
    label: `1 in ${project}, 0 in other projects`,
    read: async (data) =>
      (await readCorpora(data, language)).map((one) => ({
        codes: [one.code],
        label: one.project === project ? '1' : '0',
      })),
  };
}

/** The datasets: one row each. Where none with labels is published, the label is something that the code decides. */
export const STYLE_DATASETS: readonly StyleDataset[] = [
  ...DATASETS.filter(({ name }) => PUBLISHED.includes(name)).map((dataset): StyleDataset => ({
    ...{ name: dataset.name, title: dataset.title, language: dataset.language, task: dataset.task },
    label: '1 is defective, as published',
    read: (data) => dataset.read(data),
  })),
  {
    ...{ name: 'clone-classes', title: 'BigCloneBench methods', language: 'java', task: 'classification' },
    label: '1 in the largest clone class, 0 in others',
    read: (data) => readCloneClasses(join(data, 'bigclonebench')),
  },
  ofProject('python', 'Python', 'scrapy/scrapy'),
  ofProject('javascript', 'JavaScript', 'eslint/eslint'),
];
