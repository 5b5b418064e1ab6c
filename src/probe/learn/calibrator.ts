/** Maps log-odds to calibrated probabilities: logistic in the log-odds and the length. */
export interface Calibrator {
  /** Weights of: 1, the log-odds, ln(1 + tokens). */
  readonly weights: readonly [number, number, number];
}

/** Ridge on the slopes: a hundredth of a record's information, so that the system is solvable for constant input. */
const RIDGE = 1e-2;
const STEPS = 30;
/** Probabilities are bounded as if one more record of either label existed. */
const EXTRA_RECORDS = 1;

/**
 * Platt scaling (1999) on held-out log-odds, with the length as a second variable: in every dataset that we measured, the
 * labels of longer functions differ from what their n-grams predict.
 * @param logOdds held-out, of records or of records with an element masked
 * @param members 1 for records that have a label
 */
export function fitCalibrator(
  logOdds: Float64Array,
  logLengths: Float64Array,
  targets: Uint8Array,
  members: Uint8Array,
): Calibrator {
  let weights: [number, number, number] = [0, 0, 0];
  for (let step = 0; step < STEPS; step++) {
    const move = newtonMove(weights, logOdds, logLengths, targets, members);
    weights = [weights[0] - move[0], weights[1] - move[1], weights[2] - move[2]];
    if (Math.max(...move.map(Math.abs)) < 1e-9) break;
  }
  return { weights };
}

/** Solves (H + ridge) move = gradient for the three weights. */
function newtonMove(
  weights: readonly [number, number, number],
  logOdds: Float64Array,
  logLengths: Float64Array,
  targets: Uint8Array,
  members: Uint8Array,
): [number, number, number] {
  const [w0, w1, w2] = weights;
  let [g0, g1, g2] = [0, RIDGE * w1, RIDGE * w2];
  let [h00, h01, h02, h11, h12, h22] = [RIDGE, 0, 0, RIDGE, 0, RIDGE];
  for (let at = 0; at < targets.length; at++) {
    if (members[at] !== 1) continue;
    const x = logOdds[at] ?? 0;
    const l = logLengths[at] ?? 0;
    const p = 1 / (1 + Math.exp(-(w0 + w1 * x + w2 * l)));
    const error = p - (targets[at] ?? 0);
    const v = p * (1 - p);
    g0 += error;
    g1 += error * x;
    g2 += error * l;
    h00 += v;
    h01 += v * x;
    h02 += v * l;
    h11 += v * x * x;
    h12 += v * x * l;
    h22 += v * l * l;
  }
  return solve3([h00, h01, h02, h11, h12, h22], [g0, g1, g2]);
}

/** Solves a symmetric positive definite system of three by its Cholesky factors. */
function solve3(
  [a, b, c, d, e, f]: readonly [number, number, number, number, number, number],
  [x, y, z]: readonly [number, number, number],
): [number, number, number] {
  const l0 = Math.sqrt(a);
  const l1 = b / l0;
  const l2 = c / l0;
  const l3 = Math.sqrt(Math.max(d - l1 * l1, Number.EPSILON));
  const l4 = (e - l1 * l2) / l3;
  const l5 = Math.sqrt(Math.max(f - l2 * l2 - l4 * l4, Number.EPSILON));
  const u = x / l0;
  const v = (y - l1 * u) / l3;
  const w = (z - l2 * u - l4 * v) / l5;
  const third = w / l5;
  const second = (v - l4 * third) / l3;
  return [(u - l1 * second - l2 * third) / l0, second, third];
}

/** The length of a record as calibrators use it: ln(1 + tokens). */
export function logTokensOf(tokens: number): number {
  return Math.log(1 + tokens);
}

/** The calibrated log-odds of label 1 (nats). */
export function calibratedLogOdds({ weights }: Calibrator, logOdds: number, logLength: number): number {
  return weights[0] + weights[1] * logOdds + weights[2] * logLength;
}

/** The calibrated probability of label 1. */
export function calibrated(
  calibrator: Calibrator,
  logOdds: number,
  logLength: number,
  records: number,
): number {
  const bound = Math.log(records + EXTRA_RECORDS);
  const value = calibratedLogOdds(calibrator, logOdds, logLength);
  return 1 / (1 + Math.exp(-Math.max(-bound, Math.min(bound, value))));
}

/** Precision of the prior of a shift, for a standard deviation of two nats. */
const SHIFT_RIDGE = 0.25;

/**
 * The calibrator with another intercept: all records of a change may have other labels than those of the base, without
 * any pattern as the cause.
 * @param members 1 for the records whose labels the shift is fitted to
 */
export function shifted(
  { weights }: Calibrator,
  logOdds: Float64Array,
  logLengths: Float64Array,
  targets: Uint8Array,
  members: Uint8Array,
): Calibrator {
  let shift = 0;
  for (let step = 0; step < STEPS; step++) {
    let gradient = SHIFT_RIDGE * shift;
    let curvature = SHIFT_RIDGE;
    members.forEach((own, at) => {
      if (own !== 1) return;
      const value = weights[0] + shift + weights[1] * (logOdds[at] ?? 0) + weights[2] * (logLengths[at] ?? 0);
      const p = 1 / (1 + Math.exp(-value));
      gradient += p - (targets[at] ?? 0);
      curvature += p * (1 - p);
    });
    const move = Math.max(-2, Math.min(2, gradient / curvature));
    shift -= move;
    if (Math.abs(move) < 1e-9) break;
  }
  return { weights: [weights[0] + shift, weights[1], weights[2]] };
}
