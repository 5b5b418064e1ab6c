import type { Company } from '../result/trigger-evidence.js';
import type { Testimony } from '../result/testimony.js';
import { count } from '../text/numbers.js';
import { inBackticks } from '../text/quoted-sentence.js';

/**
 * The testimony of labels: how many of the records that hold the trigger have the label that follows it.
 * @param pValue of the family, corrected for the number of families tested
 */
export function labelsSay({ carriers, labelled, label }: Company, pValue: number | null): Testimony {
  const sentence =
    labelled < carriers
      ? `${String(labelled)} of the ${count(carriers, 'record')} with it are labelled ${inBackticks(label)}, more than the rest of their code explains.`
      : `All ${count(carriers, 'record')} with it are labelled ${inBackticks(label)}, more than the rest of their code explains.`;
  return { witness: 'labels', proof: false, pValue, sentence };
}
