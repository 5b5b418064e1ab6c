import { usualSays } from '../code/styles/usual-says.js';
import type { Company } from '../result/trigger-evidence.js';
import type { Testimony } from '../result/testimony.js';
import { count, formatCount, formatFraction } from '../text/numbers.js';
import { oneLine } from '../text/one-line.js';
import { inBackticks } from '../text/quoted-sentence.js';

/** Code points of a pattern in the sentence: both of a pair fit on a line. */
const SHOWN = 60;

/**
 * The testimony of labels: how many of the records that hold the trigger have the label that follows it, and how often similar code
 * has that label.
 * @param merged records with it and that label that were merged before the change
 * @param pValue of the family, corrected for the number of families tested
 * @param patterns of the trigger: two where it is a pair
 */
export function labelsSay(
  { carriers, labelled, label, expected, usual }: Company,
  merged: number,
  pValue: number | null,
  patterns: readonly string[] = [],
): Testimony {
  const all = labelled < carriers ? `${String(labelled)} of the` : 'All';
  const before = merged === 0 ? '' : `, and ${formatCount(merged)} merged before,`;
  const otherwise =
    expected === null
      ? 'more than the rest of their code explains'
      : `similar code is labelled ${inBackticks(label)} in ${formatFraction(expected)}`;
  const held =
    patterns.length < 2
      ? 'with it'
      : `that hold both ${patterns.map((text) => inBackticks(oneLine(text, SHOWN))).join(' and ')}`;
  const sentence = `${all} ${count(carriers, 'record')} ${held}${before} are labelled ${inBackticks(label)}, ${otherwise}.${usual === null ? '' : ` Where ${usualSays(usual)}.`}`;
  return { witness: 'labels', proof: false, pValue, sentence };
}
