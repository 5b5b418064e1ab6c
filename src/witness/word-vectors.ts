/** The words of a text or a record, ascending, and their weights, of length 1 together. */
export interface WordVector {
  readonly words: ArrayLike<number>;
  readonly weights: ArrayLike<number>;
}

/** The sum of the products of the weights of common words: the cosine, since both have length 1. */
export function cosine(a: WordVector, b: WordVector): number {
  let sum = 0;
  for (let at = 0, other = 0; at < a.words.length && other < b.words.length;) {
    const difference = (a.words[at] ?? 0) - (b.words[other] ?? 0);
    if (difference === 0) sum += (a.weights[at] ?? 0) * (b.weights[other] ?? 0);
    if (difference <= 0) at++;
    if (difference >= 0) other++;
  }
  return sum;
}

/** Pairs that are compared in a set; members of a larger set have fewer partners each. */
const MAX_PAIRS = 200;

/**
 * Visits the pairs of a set that stand for all of them: each member with those that follow it, around a circle.
 * @param size number of members
 */
export function visitPairs(size: number, visit: (one: number, other: number) => void): void {
  const partners = Math.max(1, Math.min((size - 1) / 2, Math.floor(MAX_PAIRS / size)));
  for (let distance = 1; distance <= Math.ceil(partners); distance++) {
    // at half the circle each pair would come twice
    const count = 2 * distance === size ? distance : size;
    for (let at = 0; at < count; at++) visit(at, (at + distance) % size);
  }
}
