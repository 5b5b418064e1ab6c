import { cross } from 'd3-array';
import { type ClusterSetting, clusterSuspicion, PUBLISHED_CLUSTERING } from '../../defences/clustering.js';
import type { Suspicion } from '../../defences/defence.js';
import { killBadCode, killBadCodeSuspicion, PUBLISHED_WORDS } from '../../defences/killbadcode.js';
import { ours } from '../../defences/ours.js';
import { recordsByLabel } from '../../defences/representation.js';
import { PUBLISHED_SPECTRAL, type SpectralSetting, spectralSuspicion } from '../../defences/spectral.js';
import type { Vectors } from '../../statistics/principal-components.js';
import type { TrainingDefence } from './paper-defence.js';
import { type Settings, tunedFlags } from './tuning.js';

type Named = Pick<TrainingDefence, 'name' | 'title' | 'source'>;

/** A defence with settings that looks at the trained victim's representations of its rows, label by label. */
interface ByRepresentation<Setting> extends Named, Settings<Setting> {
  readonly judge: (
    vectors: Vectors,
    labels: readonly (readonly number[])[],
    rate: number,
    setting: Setting,
  ) => Suspicion;
}

function byRepresentation<Setting>(parts: ByRepresentation<Setting>): TrainingDefence {
  const { name, title, source, settings, textOf, judge } = parts;
  return {
    ...{ name, title, source, when: 'training', tuned: true },
    suits: () => true,
    flag: tunedFlags<Setting>({
      ...{ settings, textOf },
      flagsOf: async ({ train: { records }, task, rate, represent }, setting) => {
        const labels = recordsByLabel({ records, task: task.dataset.task });
        return judge(await represent(), labels, rate, setting).flagged;
      },
    }),
  };
}

/** Spectral Signature with more vectors and with tighter and wider margins. */
const spectral = byRepresentation<SpectralSetting>({
  ...{ name: 'spectral', title: 'Spectral Signature' },
  source: 'Tran, Li, Madry, NeurIPS 2018; the victim’s representation, with the rate given',
  settings: [
    PUBLISHED_SPECTRAL,
    ...cross([1, 2, 3, 5, 10], [1.5, 1, 2], (vectors, margin) => ({ vectors, margin })).slice(1),
  ],
  textOf: ({ vectors, margin }) => `${vectors} ${vectors === 1 ? 'vector' : 'vectors'}, margin ${margin}`,
  judge: spectralSuspicion,
});

/** Activation Clustering with fewer and more components, and with clusters that go only where they are small. */
const clustering = byRepresentation<ClusterSetting>({
  ...{ name: 'clustering', title: 'Activation Clustering' },
  source: 'Chen et al., 2018; the victim’s representation, principal components, the smaller cluster',
  settings: [
    PUBLISHED_CLUSTERING,
    ...cross([10, 2, 3, 5, 20], [1, 0.35, 0.15], (components, below) => ({ components, below })).slice(1),
  ],
  textOf: ({ components, below }) =>
    `${components} components, ` + (below < 1 ? `a cluster below ${100 * below} %` : 'the smaller cluster'),
  judge: (vectors, labels, _, setting) => clusterSuspicion(vectors, labels, setting),
});

/** KillBadCode with other numbers of words that are taken for triggers. */
const killBadCodeTuned: TrainingDefence = {
  ...{ name: 'killbadcode', title: 'KillBadCode', source: killBadCode.source, when: 'training', tuned: true },
  suits: ({ dataset }) => killBadCode.suits(dataset.task, 1),
  flag: tunedFlags<number>({
    settings: [PUBLISHED_WORDS, 1, 2, 5, 20, 40],
    textOf: (words) => `${words} ${words === 1 ? 'word' : 'words'}`,
    flagsOf: async ({ train: { records }, clean }, words) =>
      (await killBadCodeSuspicion({ records, clean }, words)).flagged,
  }),
};

/** Defences before training: one row each. */
export const TRAINING_DEFENCES: readonly TrainingDefence[] = [spectral, clustering, killBadCodeTuned];

/** Ours before training: the gate's judge of datasets. */
export const ownGate: TrainingDefence = {
  ...{ name: 'ours-gate', title: 'ours, before training (probe)', source: ours.source, when: 'training' },
  suits: ({ dataset }) => ours.suits(dataset.task, 1),
  flag: async ({ train: { records }, clean, task, rate, seed }) => {
    const suspicion = await ours.judge({ records, clean, task: task.dataset.task, rate, seed });
    return { flagged: suspicion.flagged, setting: null };
  },
};
