import { principalComponents, type Vectors } from '../statistics/principal-components.js';
import { type Defence, scoresOnly, type Suspicion } from './defence.js';
import { recordsByLabel, representations } from './representation.js';

/** What may be set. */
export interface SpectralSetting {
  /** Singular vectors that the score is taken along, the first ones. */
  readonly vectors: number;
  /** Records that are removed for each label, as a multiple of the expected number of poisoned records. */
  readonly margin: number;
}

/** The published setting. */
export const PUBLISHED_SPECTRAL: SpectralSetting = { vectors: 1, margin: 1.5 };

/**
 * The squared length of each centred representation along the first right singular vectors, label by label; the
 * margin · ε · N highest are flagged. N counts the whole data: each label might be the target.
 */
export function spectralSuspicion(
  vectors: Vectors,
  labels: readonly (readonly number[])[],
  rate: number,
  setting: SpectralSetting = PUBLISHED_SPECTRAL,
): Suspicion {
  const scores = new Float64Array(vectors.length);
  const flagged = new Uint8Array(vectors.length);
  const removed = Math.round(setting.margin * rate * vectors.length);
  for (const members of labels) {
    const along = principalComponents(
      members.map((record) => vectors[record] ?? []),
      setting.vectors,
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
