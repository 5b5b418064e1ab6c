import type { Prediction, VictimInput } from '../../../src/model/victim.js';
import type { Place } from './proofs.js';

/** The largest evidence against a row's answer, and the row without it. */
export interface Outcome {
  readonly before: Prediction;
  /** Evidence for the replacement, larger is more; `-Infinity` where there is nothing to suspect. */
  readonly value: number;
  readonly input: VictimInput;
  readonly after: Prediction;
  /** What was replaced, one for each side. */
  readonly named: readonly (Place | null)[];
}
