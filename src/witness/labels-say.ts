import type { Company } from '../result/trigger-evidence.js';
import type { Testimony } from '../result/testimony.js';
import { count, formatCount } from '../text/numbers.js';
import { inBackticks } from '../text/quoted-sentence.js';

/**
 * The testimony of labels: how many of the records that hold the trigger have the label that follows it.
 * @param merged records with it and that label that were merged in the window before the change
 * @param pValue of the family, corrected for the number of families tested
 */
export function labelsSay(
  { carriers, labelled, label }: Company,
  merged: number,
  pValue: number | null,
): Testimony {
  const before = merged === 0 ? '' : `, and ${formatCount(merged)} merged before,`;
  const sentence =
    labelled < carriers
      ? `${String(labelled)} of the ${count(carriers, 'record')} with it${before} are labelled ${inBackticks(label)}, more than the rest of their code explains.`
      : `All ${count(carriers, 'record')} with it${before} are labelled ${inBackticks(label)}, more than the rest of their code explains.`;
  return { witness: 'labels', proof: false, pValue, sentence };
}
