import { range } from 'd3-array';
import { EVD, Matrix } from 'ml-matrix';

/** Vectors of the same length, such as a model's representations of records. */
export type Vectors = readonly (readonly number[])[];

/**
 * The vectors, centred, along their first principal components: the eigenvectors of RᵀR, which are the right
 * singular vectors of the centred matrix R.
 * @returns for each vector its coordinates, as many as `count` or as there are columns
 */
export function principalComponents(vectors: Vectors, count: number): number[][] {
  const centred = new Matrix(vectors.map((vector) => [...vector])).center('column');
  const square = centred.transpose().mmul(centred);
  const { eigenvectorMatrix } = new EVD(square, { assumeSymmetric: true });
  // Eigenvalues rise, so the last vectors are the first components.
  const last = range(square.columns - 1, Math.max(-1, square.columns - 1 - count), -1);
  return centred.mmul(eigenvectorMatrix.subMatrixColumn(last)).to2DArray();
}
