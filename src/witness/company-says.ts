import type { Testimony } from '../result/testimony.js';
import { count, formatCount, formatFraction } from '../text/numbers.js';
import { inBackticks } from '../text/quoted-sentence.js';

/** A family whose carriers are as unrelated as random records. */
interface Unrelated {
  /** Records that hold it, and those of them in the base; `null` without a base. */
  readonly holders: number;
  readonly inBase: number | null;
  /** What was compared: one of each set of near copies among the holders. */
  readonly carriers: number;
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
  holders,
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
  const asides = [
    ...(inBase === null || inBase === 0 ? [] : [`${formatCount(inBase)} of them in the base`]),
    ...(holders === carriers ? [] : [`near copies counted once, ${formatCount(carriers)}`]),
  ];
  const which = asides.length === 0 ? '' : ` (${asides.join('; ')})`;
  const natural =
    reason.natural === null ? '' : `; where code shares a line naturally, ${formatFraction(reason.natural)}`;
  const what = word === null ? 'it' : `a comment with the word ${inBackticks(word)}`;
  const sentence =
    `${count(holders, 'record')} hold ${what}${which} and otherwise have no more in common than random records. ` +
    `${formatFraction(related)} of their pairs are alike, and ${formatFraction(reason.random)} of random pairs${natural}.` +
    (label === undefined
      ? ''
      : ` ${holders === carriers ? 'All' : `These ${formatCount(carriers)}`} are labelled ${inBackticks(label)}.`);
  return { witness: 'company', proof: false, pValue, sentence };
}
