import type { Heard, WitnessName } from '../../result/result.js';
import { formatCount } from '../../text/numbers.js';

/** The witnesses in a sentence. */
const NAMES: Readonly<Record<WitnessName, string>> = {
  semantics: 'proofs',
  characters: 'hidden characters',
  company: 'company',
  association: 'prompts and responses',
  labels: 'labels',
  victim: 'the model',
};

/** `Judged by proofs, hidden characters and the model (5 of 7).` There is a number where a witness judged fewer than others. */
export function heardSays(witnesses: readonly Heard[]): string {
  const most = Math.max(0, ...witnesses.map(({ units }) => units));
  const names = witnesses.map(({ witness, units }) =>
    units === most ? NAMES[witness] : `${NAMES[witness]} (${formatCount(units)} of ${formatCount(most)})`,
  );
  const last = names.pop();
  if (last === undefined) return 'Nobody judged.';
  return `Judged by ${names.length === 0 ? last : `${names.join(', ')} and ${last}`}.`;
}
