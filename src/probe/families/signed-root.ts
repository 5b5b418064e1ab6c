/** Newton steps that solve the tilt to eight digits. */
const STEPS = 40;
const SETTLED = 1e-9;

/**
 * Signed root of the likelihood ratio for a shift of the labels of a family's carriers: √(2 sup_θ [θS − Σ ln(1 − pᵢ
 * + pᵢ e^θ)]), with the sign of S − Σpᵢ. To first order it is the score test's z = (S − Σp) / √Σp(1 − p), but it keeps the
 * normal scale for few carriers or extreme probabilities (Barndorff-Nielsen and Cox 1994).
 * @param probabilities of label 1, one per carrier, in (0, 1)
 * @param count number of carriers with label 1
 */
export function signedRoot(probabilities: ArrayLike<number>, count: number): number {
  const size = probabilities.length;
  let mean = 0;
  let allOnes = 0;
  let allZeros = 0;
  for (let at = 0; at < size; at++) {
    const p = probabilities[at] ?? 0;
    mean += p;
    allOnes -= Math.log(p);
    allZeros -= Math.log1p(-p);
  }
  if (count >= size) return Math.sqrt(2 * allOnes);
  if (count <= 0) return -Math.sqrt(2 * allZeros);
  const theta = tiltTo(probabilities, count);
  let value = theta * count;
  const odds = Math.exp(theta) - 1;
  for (let at = 0; at < size; at++) value -= Math.log1p((probabilities[at] ?? 0) * odds);
  return Math.sign(count - mean) * Math.sqrt(Math.max(0, 2 * value));
}

/** θ at which the tilted probabilities sum to `count`. */
function tiltTo(probabilities: ArrayLike<number>, count: number): number {
  let theta = 0;
  for (let step = 0; step < STEPS; step++) {
    const against = Math.exp(-theta);
    let gap = -count;
    let variance = SETTLED;
    const size = probabilities.length;
    for (let at = 0; at < size; at++) {
      const p = probabilities[at] ?? 0;
      const q = p / (p + (1 - p) * against);
      gap += q;
      variance += q * (1 - q);
    }
    const move = Math.max(-2, Math.min(2, gap / variance));
    theta -= move;
    if (Math.abs(move) < SETTLED) break;
  }
  return theta;
}

/** Larger families are approximated by their mean and variance: an exact table takes m² steps. */
const EXACT_CARRIERS = 64;

/**
 * The signed root for every possible count, 0 … m. For more than `EXACT_CARRIERS` carriers, all probabilities are replaced
 * by their mean and the result is scaled to the true variance; the error is below a hundredth.
 */
export function signedRootTable(probabilities: ArrayLike<number>): Float32Array {
  const size = probabilities.length;
  const table = new Float32Array(size + 1);
  if (size <= EXACT_CARRIERS) {
    for (let count = 0; count <= size; count++) table[count] = signedRoot(probabilities, count);
    return table;
  }
  let sum = 0;
  let variance = 0;
  for (let at = 0; at < size; at++) {
    const p = probabilities[at] ?? 0;
    sum += p;
    variance += p * (1 - p);
  }
  const mean = sum / size;
  const stretch = Math.sqrt((size * mean * (1 - mean)) / variance);
  for (let count = 0; count <= size; count++) table[count] = stretch * equalRoot(size, mean, count);
  return table;
}

/** The signed root when all probabilities are `mean`: √(2m KL(count/m ‖ mean)). */
export function equalRoot(size: number, mean: number, count: number): number {
  const fraction = count / size;
  const one = fraction > 0 ? fraction * Math.log(fraction / mean) : 0;
  const zero = fraction < 1 ? (1 - fraction) * Math.log((1 - fraction) / (1 - mean)) : 0;
  return Math.sign(fraction - mean) * Math.sqrt(Math.max(0, 2 * size * (one + zero)));
}

/** Fraction of a trigger's carriers that may lack the target label: natural holders, one in twenty. */
export const IMPURITY = 0.05;

/**
 * The penalty for carriers without the label, because a trigger leaves few: 2m KL(fraction ‖ .95) if the fraction of the
 * label is below .95, else 0. The squared signed root minus the penalty is the likelihood ratio against the hypothesis
 * that the label follows the family nearly always, as for a backdoor. Families that only prefer a label (types of an
 * era, names of a project) are so not accepted.
 */
export function impurityPenalty(size: number, count: number): number {
  const fraction = count / size;
  if (fraction >= 1 - IMPURITY) return 0;
  const one = fraction > 0 ? fraction * Math.log(fraction / (1 - IMPURITY)) : 0;
  return 2 * size * (one + (1 - fraction) * Math.log((1 - fraction) / IMPURITY));
}

/** A family's value as a trigger: `root` (above 0 towards label 1), reduced by the impurity penalty. */
export function triggerValue(root: number, size: number, count: number): number {
  const penalty = impurityPenalty(size, root > 0 ? count : size - count);
  return Math.sign(root) * Math.sqrt(Math.max(0, root * root - penalty));
}

/**
 * The values as a trigger of a family for every possible count, 0 … m.
 * @param roots signed roots by the count: see `signedRootTable`
 */
export function triggerValues(roots: Float32Array): Float32Array {
  return roots.map((root, count) => triggerValue(root, roots.length - 1, count));
}
