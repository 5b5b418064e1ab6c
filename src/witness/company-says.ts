import type { Testimony } from '../result/testimony.js';
import { count, formatFraction } from '../text/numbers.js';
import { inBackticks } from '../text/quoted-sentence.js';

/** A family whose carriers are as unrelated as random records. */
interface Unrelated {
  readonly carriers: number;
  readonly inBase: number | null;
  readonly pValue: number;
  readonly related: number;
  /** Of all carriers, where it counts because they are few. */
  readonly label?: string;
  /** That their comments have in common; absent or `null`: it is another element. */
  readonly word?: string | null;
  readonly reason: { readonly random: number; readonly natural: number | null };
}

/**
 * The testimony of company: the units that hold the element have nothing else in common. The first sentence says it, the second
 * has the figures.
 */
export function companySays({
  carriers,
  inBase,
  pValue,
  related,
  label,
  word = null,
  reason,
}: Unrelated): Testimony & {
  readonly pValue: number;
} {
  const base = inBase === null || inBase === 0 ? '' : ` (${String(inBase)} of them in the base)`;
  const natural =
    reason.natural === null ? '' : `; where code shares a line naturally, ${formatFraction(reason.natural)}`;
  const what = word === null ? 'it' : `a comment with the word ${inBackticks(word)}`;
  const sentence =
    `${count(carriers, 'record')} hold ${what}${base} and otherwise have no more in common than random records. ` +
    `${formatFraction(related)} of their pairs are alike, and ${formatFraction(reason.random)} of random pairs${natural}.` +
    (label === undefined ? '' : ` All are labelled ${inBackticks(label)}.`);
  return { witness: 'company', proof: false, pValue, sentence };
}
