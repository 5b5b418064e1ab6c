import type { Prediction, Victim, VictimInput } from '../../../src/model/victim.js';

/** Inputs in one call: bounds memory. */
const TOGETHER = 64;

/** The victim's answers to inputs, in their order. */
export async function answersTo(victim: Victim, inputs: readonly VictimInput[]): Promise<Prediction[]> {
  const answers: Prediction[] = [];
  for (let start = 0; start < inputs.length; start += TOGETHER) {
    answers.push(...(await victim.predict(inputs.slice(start, start + TOGETHER))));
  }
  return answers;
}
