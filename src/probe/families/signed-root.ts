/** Newton steps that solve the tilt to eight digits. */
const STEPS = 40;
const SETTLED = 1e-9;

/**
 * Signed root of the likelihood ratio that a family of carriers shifts its labels: √(2 sup_θ [θS − Σ ln(1 − pᵢ
 * + pᵢ e^θ)]), with the sign of S − Σpᵢ. It is the score test's z = (S − Σp) / √Σp(1 − p) to first order, but
 * keeps the normal scale where carriers are few or probabilities extreme (Barndorff-Nielsen and Cox 1994).
 * @param probabilities of label 1, one a carrier, in (0, 1)
 * @param count carriers that have label 1
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

/** Larger families are summed up by their mean and variance: a table of all counts would cost m² each. */
const EXACT_CARRIERS = 64;

/**
 * The signed root for every possible count, 0 … m. Over `EXACT_CARRIERS` carriers the labels are taken as
 * equally likely, with the deviance scaled to the true variance; the difference is under a hundredth there.
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

/** The signed root where all probabilities are `mean`: √(2m KL(count/m ‖ mean)). */
function equalRoot(size: number, mean: number, count: number): number {
  const share = count / size;
  const one = share > 0 ? share * Math.log(share / mean) : 0;
  const zero = share < 1 ? (1 - share) * Math.log((1 - share) / (1 - mean)) : 0;
  return Math.sign(share - mean) * Math.sqrt(Math.max(0, 2 * size * (one + zero)));
}

/** A trigger's carriers all have the target's label, but for natural holders: one in twenty. */
const IMPURITY = 0.05;

/**
 * What a count is worth less because a trigger would have left its carriers purer: 2m KL(share ‖ .95) where
 * the share of the label is below .95, else 0. Taken off the squared signed root it gives the likelihood ratio
 * against the hypothesis that the label follows the family nearly always, as a backdoor's must; families that
 * only lean to a label (types of a time, names of a project) are let go.
 */
export function impurityPenalty(size: number, count: number): number {
  const share = count / size;
  if (share >= 1 - IMPURITY) return 0;
  const one = share > 0 ? share * Math.log(share / (1 - IMPURITY)) : 0;
  return 2 * size * (one + (1 - share) * Math.log((1 - share) / IMPURITY));
}

/** A family's value as a trigger: `root` (above 0 towards label 1) less what its impurity costs. */
export function triggerValue(root: number, size: number, count: number): number {
  const penalty = impurityPenalty(size, root > 0 ? count : size - count);
  return Math.sign(root) * Math.sqrt(Math.max(0, root * root - penalty));
}
