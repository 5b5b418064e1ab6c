import { type Defence, scoresOnly, type Suspicion } from './defence.js';
import { centred, type Dense, projections, rightSingularVectors } from './dense.js';
import { recordsByLabel, representations } from './representation.js';

/** Dimensions that are clustered, as published. */
const COMPONENTS = 10;
const ROUNDS = 100;

type Point = readonly number[];

function distance(a: Point, b: Point): number {
  return a.reduce((sum, value, index) => sum + (value - (b[index] ?? 0)) ** 2, 0);
}

function meanOf(points: readonly Point[], columns: number): Point {
  return Array.from(
    { length: columns },
    (_, column) => points.reduce((sum, point) => sum + (point[column] ?? 0), 0) / Math.max(1, points.length),
  );
}

/**
 * Two clusters by Lloyd's algorithm, from two far points: the one farthest from the mean, and the one farthest
 * from that.
 * @returns for each point 0 or 1, and the two centres
 */
export function twoMeans(points: readonly Point[]): {
  readonly side: Uint8Array;
  readonly centres: readonly [Point, Point];
} {
  const columns = points[0]?.length ?? 0;
  const farthest = (from: Point): Point =>
    points.reduce((best, point) => (distance(point, from) > distance(best, from) ? point : best), from);
  const first = farthest(meanOf(points, columns));
  let centres: readonly [Point, Point] = [first, farthest(first)];
  let side = new Uint8Array(points.length);
  for (let round = 0; round < ROUNDS; round++) {
    const next = Uint8Array.from(points, (point) =>
      distance(point, centres[0]) <= distance(point, centres[1]) ? 0 : 1,
    );
    if (round > 0 && next.every((own, index) => own === side[index])) break;
    side = next;
    const part = (own: number): Point =>
      meanOf(
        points.filter((_, index) => next[index] === own),
        columns,
      );
    centres = [part(0), part(1)];
  }
  return { side, centres };
}

/** Per label: 2-means of the first ten principal components; the smaller cluster is flagged. */
export function clusterSuspicion(matrix: Dense, labels: readonly (readonly number[])[]): Suspicion {
  const scores = new Float64Array(matrix.rows);
  const flagged = new Uint8Array(matrix.rows);
  for (const members of labels) {
    const rows = centred(matrix, members);
    const along = rightSingularVectors(rows, COMPONENTS).map((vector) => projections(rows, vector));
    const points = members.map((_, at) => along.map((component) => component[at] ?? 0));
    const { side, centres } = twoMeans(points);
    const second = side.reduce((sum, own) => sum + own, 0);
    const [small, large] = 2 * second <= members.length ? [1, 0] : [0, 1];
    members.forEach((record, at) => {
      const point = points[at] ?? [];
      const [toSmall, toLarge] = [centres[small] ?? [], centres[large] ?? []].map((c) => distance(point, c));
      scores[record] = Math.sqrt(toLarge ?? 0) - Math.sqrt(toSmall ?? 0);
      flagged[record] = side[at] === small ? 1 : 0;
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
  judge: (material) => clusterSuspicion(representations(material), recordsByLabel(material)),
};
