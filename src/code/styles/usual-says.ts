import { formatFraction } from '../../text/numbers.js';
import { inBackticks } from '../../text/quoted-sentence.js';
import { describeForm } from './describe-form.js';

/**
 * How most of the data writes the same, after "where".
 * @param share the proportion of the records with any form of the construct, in [0, 1]
 */
export function usualSays({
  construct,
  form,
  share,
}: {
  readonly construct: string;
  readonly form: string;
  readonly share: number;
}): string {
  const { says, isCode } = describeForm(construct, form);
  return `this data has a choice, ${formatFraction(share)} of it ${isCode ? 'writes' : 'has'} ${inBackticks(says)}`;
}
