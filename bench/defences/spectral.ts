import { type Defence, scoresOnly, type Suspicion } from './defence.js';
import { centred, type Dense, projections, rightSingularVectors } from './dense.js';
import { recordsByLabel, representations } from './representation.js';

/** Singular vectors that the score is taken along: the first, as published. */
const DIRECTIONS = 1;
/** Of each label, 1.5 times the expected number of poisoned records is removed. */
const MARGIN = 1.5;

/**
 * Per label: the squared length of each centred representation along the first right singular vectors; the
 * 1.5 · ε · N highest are flagged. N is that of the whole data: each label might be the target's.
 */
export function spectralSuspicion(
  matrix: Dense,
  labels: readonly (readonly number[])[],
  rate: number,
): Suspicion {
  const scores = new Float64Array(matrix.rows);
  const flagged = new Uint8Array(matrix.rows);
  const removed = Math.round(MARGIN * rate * matrix.rows);
  for (const members of labels) {
    const rows = centred(matrix, members);
    for (const vector of rightSingularVectors(rows, DIRECTIONS)) {
      projections(rows, vector).forEach((length, at) => {
        const record = members[at] ?? 0;
        scores[record] = (scores[record] ?? 0) + length ** 2;
      });
    }
    const falling = [...members].sort((a, b) => (scores[b] ?? 0) - (scores[a] ?? 0) || a - b);
    for (const record of falling.slice(0, removed)) flagged[record] = 1;
  }
  return scoresOnly(scores, flagged);
}

/** Spectral Signature over the probe's representation, told the rate of the poison. */
export const spectralSignature: Defence = {
  name: 'spectral',
  title: 'Spectral Signature',
  source: 'Tran, Li, Madry, Spectral Signatures in Backdoor Attacks, NeurIPS 2018; told the rate',
  suits: () => true,
  judge: (material) => spectralSuspicion(representations(material), recordsByLabel(material), material.rate),
};
