import type { Testimony } from '../result/testimony.js';
import { formatProbability } from '../text/numbers.js';
import { inBackticks } from '../text/quoted-sentence.js';

/** What the victim answered. */
interface Answer {
  readonly label: string;
  readonly probability: number;
}

/** What labels of a victim mean, in a few words: `a function that returns nothing`. */
export type LabelMeanings = Readonly<Partial<Record<string, string>>>;

/**
 * The testimony of a victim: what it answers without the trigger.
 * @param pValue fraction of clean units that look at least as suspicious; `null` if it was not measured
 * @param meanings of its labels: those of a bundled model are not the reader's
 */
export function victimSays(
  before: Answer,
  after: Answer,
  pValue: number | null,
  meanings: LabelMeanings = {},
): Testimony {
  return {
    witness: 'victim',
    proof: false,
    pValue,
    sentence: changeSays("the model's answer", before, after, meanings),
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

/** Hiding the trigger is what was measured: what a replacement makes of the answer is another sentence. */
function changeSays(what: string, before: Answer, after: Answer, meanings: LabelMeanings = {}): string {
  const [from = '', to = ''] = [before, after].map(({ label, probability }) => {
    const meaning = Object.hasOwn(meanings, label) ? `: ${meanings[label] ?? ''}` : '';
    return `${inBackticks(label)} (${formatProbability(probability)}${meaning})`;
  });
  return before.label === after.label
    ? `Hiding it leaves ${what} at ${from}, now with ${formatProbability(after.probability)}.`
    : `Without it ${what} changes from ${from} to ${to}.`;
}
