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
  return {
    witness: 'victim',
    proof: false,
    pValue,
    sentence: changeSays("the model's answer", before, after),
  };
}

/**
 * The testimony of the probe of labels: what it predicts without the trigger. It learned these labels, so that it is no witness
 * of its own.
 * @param pValue of the record's own label; `null` if the evidence is that of its family
 */
export function probeSays(before: Answer, after: Answer, pValue: number | null): Testimony {
  const sentence = changeSays("the prediction of the labels' probe", before, after);
  return { witness: 'labels', proof: false, pValue, sentence };
}

function changeSays(what: string, before: Answer, after: Answer): string {
  const [from, to] = [before, after].map(
    ({ label, probability }) => `${inBackticks(label)} (${formatProbability(probability)})`,
  );
  return before.label === after.label
    ? `Without it ${what} stays ${from ?? ''}, now ${formatProbability(after.probability)}.`
    : `Without it ${what} changes from ${from ?? ''} to ${to ?? ''}.`;
}
