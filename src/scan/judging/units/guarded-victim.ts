import { setImmediate } from 'node:timers/promises';
import type { Confidence, Prediction, Victim, VictimInput } from '../../../model/victim.js';
import type { Budget } from '../../reading/budget.js';

/**
 * Inputs given to the victim between two looks at the clock: enough to fill length-sorted batches, and few enough
 * that a run stops within seconds on a slow machine.
 */
const INPUTS_PER_CHECK = 512;

/**
 * The same victim, which throws `Stopped` between two calls once the budget is spent or the user has stopped the run.
 * Inference cannot be interrupted, so large requests are cut into slices.
 */
export function guardVictim(victim: Victim, budget: Budget): Victim {
  return {
    description: victim.description,
    countTokens: (input) => victim.countTokens(input),
    predict: (inputs) =>
      inSlices(inputs.length, budget, (from, to) => victim.predict(inputs.slice(from, to))),
    confidences: (inputs, targets) => confidences(victim, budget, inputs, targets),
    close: () => victim.close(),
  };
}

function confidences(
  victim: Victim,
  budget: Budget,
  inputs: readonly VictimInput[],
  targets: readonly Prediction[],
): Promise<Confidence[]> {
  return inSlices(inputs.length, budget, (from, to) =>
    victim.confidences(inputs.slice(from, to), targets.slice(from, to)),
  );
}

async function inSlices<T>(
  length: number,
  budget: Budget,
  predict: (from: number, to: number) => Promise<T[]>,
): Promise<T[]> {
  const answers: T[] = [];
  for (let from = 0; from < length; from += INPUTS_PER_CHECK) {
    await setImmediate(); // lets a pending Ctrl-C take effect: inference blocks the thread
    budget.check();
    answers.push(...(await predict(from, Math.min(length, from + INPUTS_PER_CHECK))));
  }
  return answers;
}
