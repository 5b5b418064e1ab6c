import type { Testimony } from '../result/testimony.js';
import { formatProbability } from '../text/numbers.js';
import { inBackticks } from '../text/quoted-sentence.js';

/** What the victim answered. */
interface Answer {
  readonly label: string;
  readonly probability: number;
}

/**
 * The testimony of a victim: what it answers without the trigger.
 * @param pValue fraction of clean units that look at least as suspicious; `null` if it was not measured
 */
export function victimSays(before: Answer, after: Answer, pValue: number | null): Testimony {
  const [from, to] = [before, after].map(
    ({ label, probability }) => `${inBackticks(label)} (${formatProbability(probability)})`,
  );
  const sentence =
    before.label === after.label
      ? `Without it the model's answer stays ${from ?? ''}, now ${formatProbability(after.probability)}.`
      : `Without it the model's answer changes from ${from ?? ''} to ${to ?? ''}.`;
  return { witness: 'victim', proof: false, pValue, sentence };
}
