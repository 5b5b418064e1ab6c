import { activationClustering } from '../../defences/clustering.js';
import type { Defence } from '../../defences/defence.js';
import { killBadCode } from '../../defences/killbadcode.js';
import { ours } from '../../defences/ours.js';
import { spectralSignature } from '../../defences/spectral.js';
import type { TrainingDefence } from './paper-defence.js';

/** A defence of the gate, before training: the rows that its own alarm flags are dropped. */
function atTraining(
  defence: Defence,
  named: { readonly name: string; readonly title: string },
): TrainingDefence {
  return {
    ...{ ...named, source: defence.source, when: 'training' },
    suits: ({ dataset }) => defence.suits(dataset.task),
    flag: async ({ train, clean, task, rate, seed }) => {
      const { records } = train;
      const suspicion = await defence.judge({ records, clean, task: task.dataset.task, rate, seed });
      return suspicion.flagged;
    },
  };
}

/** The gate's own defences as the paper uses such: before training. */
export const GATE_DEFENCES: readonly TrainingDefence[] = [
  atTraining(spectralSignature, { name: 'spectral', title: 'Spectral Signature' }),
  atTraining(activationClustering, { name: 'clustering', title: 'Activation Clustering' }),
  atTraining(killBadCode, { name: 'killbadcode', title: 'KillBadCode' }),
  atTraining(ours, { name: 'ours-gate', title: 'ours, before training (probe)' }),
];
