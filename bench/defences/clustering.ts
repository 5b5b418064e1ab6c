import { greatest } from 'd3-array';
import { kmeans } from 'ml-kmeans';
import { principalComponents, type Vectors } from '../statistics/principal-components.js';
import { type Defence, scoresOnly, type Suspicion } from './defence.js';
import { recordsByLabel, representations } from './representation.js';

/** What may be set. */
export interface ClusterSetting {
  /** Dimensions that are clustered: the first principal components. */
  readonly components: number;
  /** The smaller cluster of a label is flagged where it holds less than this fraction of the label's records, in (0, 1]. */
  readonly below: number;
}

/** The published setting: the smaller of two clusters always goes. */
export const PUBLISHED_CLUSTERING: ClusterSetting = { components: 10, below: 1 };

function distance(a: readonly number[], b: readonly number[]): number {
  return Math.hypot(...a.map((value, index) => value - (b[index] ?? 0)));
}

/**
 * Two clusters by k-means, from two far points (the farthest from the mean, which is the origin, and the farthest
 * from that), so that the result depends on no draw.
 */
export function twoMeans(points: number[][]): ReturnType<typeof kmeans> {
  const farthestFrom = (from: readonly number[]): number[] =>
    greatest(points, (point) => distance(point, from)) ?? [];
  const first = farthestFrom([]);
  return kmeans(points, 2, { initialization: [first, farthestFrom(first)], tolerance: 0 });
}

/** 2-means of the first principal components, label by label; the smaller cluster is flagged. */
export function clusterSuspicion(
  vectors: Vectors,
  labels: readonly (readonly number[])[],
  { components, below }: ClusterSetting = PUBLISHED_CLUSTERING,
): Suspicion {
  const scores = new Float64Array(vectors.length);
  const flagged = new Uint8Array(vectors.length);
  for (const members of labels) {
    if (members.length < 2) continue;
    const points = principalComponents(
      members.map((record) => vectors[record] ?? []),
      components,
    );
    const { clusters, centroids } = twoMeans(points);
    const second = clusters.filter((cluster) => cluster === 1).length;
    const [small, large] = 2 * second <= members.length ? [1, 0] : [0, 1];
    const isFlagged = Math.min(second, members.length - second) < below * members.length;
    const toCentre = (at: number, cluster: number): number =>
      distance(points[at] ?? [], centroids[cluster] ?? []);
    members.forEach((record, at) => {
      scores[record] = toCentre(at, large) - toCentre(at, small);
      flagged[record] = isFlagged && clusters[at] === small ? 1 : 0;
    });
  }
  return scoresOnly(scores, flagged);
}

/** Activation Clustering over the probe's representation. */
export const activationClustering: Defence = {
  name: 'clustering',
  title: 'Activation Clustering',
  source: 'Chen et al., Detecting Backdoor Attacks by Activation Clustering, 2018; principal components',
  suits: () => true,
  judge: async (material) => clusterSuspicion(await representations(material), recordsByLabel(material)),
};
