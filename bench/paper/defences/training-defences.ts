import { clusterSuspicion } from '../../defences/clustering.js';
import type { Defence, Suspicion } from '../../defences/defence.js';
import { killBadCode } from '../../defences/killbadcode.js';
import { ours } from '../../defences/ours.js';
import { recordsByLabel } from '../../defences/representation.js';
import { spectralSuspicion } from '../../defences/spectral.js';
import type { Vectors } from '../../statistics/principal-components.js';
import type { TrainingDefence } from './paper-defence.js';

type Named = Pick<TrainingDefence, 'name' | 'title'>;

/** A defence of the gate, before training: the rows that it flags are dropped. */
function gateDefence(defence: Defence, named: Named): TrainingDefence {
  return {
    ...{ ...named, source: defence.source, when: 'training' },
    suits: ({ dataset }) => defence.suits(dataset.task, 1),
    flag: async ({ train, clean, task, rate, seed }) => {
      const { records } = train;
      const suspicion = await defence.judge({ records, clean, task: task.dataset.task, rate, seed });
      return suspicion.flagged;
    },
  };
}

/** A defence that looks at the trained victim's representations of its training rows, label by label. */
function byRepresentation(
  named: Named & Pick<TrainingDefence, 'source'>,
  judge: (vectors: Vectors, labels: readonly (readonly number[])[], rate: number) => Suspicion,
): TrainingDefence {
  return {
    ...{ ...named, when: 'training' },
    suits: () => true,
    flag: async ({ train: { records }, task, rate, represent }) => {
      const labels = recordsByLabel({ records, task: task.dataset.task });
      return judge(await represent(), labels, rate).flagged;
    },
  };
}

/** Defences before training: one row each. */
export const TRAINING_DEFENCES: readonly TrainingDefence[] = [
  byRepresentation(
    {
      ...{ name: 'spectral', title: 'Spectral Signature' },
      source: 'Tran, Li, Madry, NeurIPS 2018; the victim’s representation, with the rate given',
    },
    spectralSuspicion,
  ),
  byRepresentation(
    {
      ...{ name: 'clustering', title: 'Activation Clustering' },
      source: 'Chen et al., 2018; the victim’s representation, principal components, the smaller cluster',
    },
    clusterSuspicion,
  ),
  gateDefence(killBadCode, { name: 'killbadcode', title: 'KillBadCode' }),
];

/** Ours before training: the gate's judge of datasets. */
export const ownGate: TrainingDefence = gateDefence(ours, {
  name: 'ours-gate',
  title: 'ours, before training (probe)',
});
