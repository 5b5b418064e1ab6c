import { join } from 'node:path';
import { median } from 'd3-array';
import { readCorpora } from '../company/corpus-functions.js';
import { readCloneClasses } from '../data/clone-classes.js';
import { createRandom } from '../statistics/seeded-random.js';
import { type Dataset, DATASETS, type RawRecord } from '../data/datasets.js';

/** Labelled functions that styles are planted in. */
export interface StyleDataset extends Pick<Dataset, 'name' | 'title' | 'language' | 'task'> {
  /** What the label says, as the page puts it. */
  readonly label: string;
  read(data: string): Promise<RawRecord[]>;
}

const PUBLISHED = ['devign', 'reveal'];

/** The part of the labels that are turned round, so that code decides them no more than it decides defects. */
const TURNED = 0.25;

/**
 * Functions of a corpus, 1 for those of more words than the median, with some labels turned round. Labels by project would be a signal
 * that is true: a project has its own indentation, and its name in its comments.
 */
function byLength(language: 'python' | 'javascript', title: string): StyleDataset {
  return {
    ...{ name: `${language}-length`, title, language, task: 'classification' },
    label: `1 for more words than the median, ${String(100 * TURNED)} % turned round`,
    read: async (data) => {
      const codes = (await readCorpora(data, language)).map(({ code }) => code);
      const words = codes.map((code) => code.split(/\W+/u).length);
      const middle = median(words) ?? 0;
      return codes.map((code, at) => {
        const isTurned = createRandom(`turned:${code}`).next() < TURNED;
        return { codes: [code], label: (words[at] ?? 0) > middle === isTurned ? '0' : '1' };
      });
    },
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
  byLength('python', 'Python'),
  byLength('javascript', 'JavaScript'),
];
