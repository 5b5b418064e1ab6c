import { principalComponents, type Vectors } from '../statistics/principal-components.js';
import { type Defence, scoresOnly, type Suspicion } from './defence.js';
import { recordsByLabel, representations } from './representation.js';

/** Singular vectors that the score is taken along: the first, as published. */
const DIRECTIONS = 1;
/** Records that are removed for each label, as a multiple of the expected number of poisoned records. */
const MARGIN = 1.5;

/**
 * The squared length of each centred representation along the first right singular vectors, label by label; the
 * 1.5 · ε · N highest are flagged. N counts the whole data: each label might be the target.
 */
export function spectralSuspicion(
  vectors: Vectors,
  labels: readonly (readonly number[])[],
  rate: number,
): Suspicion {
  const scores = new Float64Array(vectors.length);
  const flagged = new Uint8Array(vectors.length);
  const removed = Math.round(MARGIN * rate * vectors.length);
  for (const members of labels) {
    const along = principalComponents(
      members.map((record) => vectors[record] ?? []),
      DIRECTIONS,
    );
    members.forEach((record, at) => (scores[record] = Math.hypot(...(along[at] ?? [])) ** 2));
    const falling = [...members].sort((a, b) => (scores[b] ?? 0) - (scores[a] ?? 0) || a - b);
    for (const record of falling.slice(0, removed)) flagged[record] = 1;
  }
  return scoresOnly(scores, flagged);
}

/** Spectral Signature over the probe's representation, with the rate of the poison given. */
export const spectralSignature: Defence = {
  name: 'spectral',
  title: 'Spectral Signature',
  source: 'Tran, Li, Madry, Spectral Signatures in Backdoor Attacks, NeurIPS 2018; with the rate given',
  suits: () => true,
  judge: async (material) =>
    spectralSuspicion(await representations(material), recordsByLabel(material), material.rate),
};
