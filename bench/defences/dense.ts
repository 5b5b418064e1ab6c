/** Rows of the same length, one behind the other. */
export interface Dense {
  readonly rows: number;
  readonly columns: number;
  readonly values: Float64Array;
}

const ITERATIONS = 50;

/** The rows with these indices, with the mean of each column taken off. */
export function centred({ columns, values }: Dense, members: readonly number[]): Dense {
  const part = new Float64Array(members.length * columns);
  const mean = new Float64Array(columns);
  for (const row of members) {
    for (let column = 0; column < columns; column++) {
      mean[column] = (mean[column] ?? 0) + (values[row * columns + column] ?? 0) / members.length;
    }
  }
  members.forEach((row, at) => {
    for (let column = 0; column < columns; column++) {
      part[at * columns + column] = (values[row * columns + column] ?? 0) - (mean[column] ?? 0);
    }
  });
  return { rows: members.length, columns, values: part };
}

/** Each row's product with a vector. */
export function projections({ rows, columns, values }: Dense, vector: Float64Array): Float64Array {
  return Float64Array.from({ length: rows }, (_, row) => {
    let sum = 0;
    for (let column = 0; column < columns; column++) {
      sum += (values[row * columns + column] ?? 0) * (vector[column] ?? 0);
    }
    return sum;
  });
}

function normalised(vector: Float64Array): Float64Array {
  const norm = Math.hypot(...vector) || 1;
  return vector.map((value) => value / norm);
}

function without(vector: Float64Array, directions: readonly Float64Array[]): Float64Array {
  let rest = vector;
  for (const direction of directions) {
    const share = direction.reduce((sum, value, index) => sum + value * (rest[index] ?? 0), 0);
    rest = rest.map((value, index) => value - share * (direction[index] ?? 0));
  }
  return rest;
}

/** RᵀR. */
function products({ rows, columns, values }: Dense): Dense {
  const sums = new Float64Array(columns * columns);
  for (let row = 0; row < rows; row++) {
    for (let at = 0; at < columns; at++) {
      const value = values[row * columns + at] ?? 0;
      for (let column = 0; column < columns; column++) {
        const cell = at * columns + column;
        sums[cell] = (sums[cell] ?? 0) + value * (values[row * columns + column] ?? 0);
      }
    }
  }
  return { rows: columns, columns, values: sums };
}

/**
 * The first k right singular vectors (columns of V in R = U Σ Vᵀ), by power iteration on RᵀR, each orthogonal
 * to those before.
 */
export function rightSingularVectors(matrix: Dense, k: number): Float64Array[] {
  const { columns } = matrix;
  const square = products(matrix);
  const found: Float64Array[] = [];
  for (let number = 0; number < Math.min(k, columns); number++) {
    // A start that is neither random nor along an axis.
    let vector = normalised(Float64Array.from({ length: columns }, (_, at) => 1 + ((at * 7 + number) % 5)));
    for (let iteration = 0; iteration < ITERATIONS; iteration++) {
      vector = normalised(without(projections(square, vector), found));
    }
    found.push(vector);
  }
  return found;
}
