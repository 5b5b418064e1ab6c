import { count, formatCount } from '../../../text/numbers.js';

/** Records with a prompt and a response. */
export interface PromptSizes {
  /** Those that are judged: of the head. */
  readonly head: number;
  /** Of head and base. */
  readonly all: number;
  /** Those that are tested together. */
  readonly tested: number;
  /** The head is a change of a base. */
  readonly isChange: boolean;
}

/**
 * What prompts and responses cannot show in this data; none where they can show all that they ever can.
 * @param carriers the least number of carriers that could be found; `null`: none could
 */
export function promptWarnings(
  { head, all, tested, isChange }: PromptSizes,
  carriers: number | null,
): string[] {
  const warnings: string[] = [];
  if (tested < all)
    warnings.push(
      `Patterns of prompts and responses are learned from a sample of ${formatCount(tested)} of ${count(all, 'record')}; ` +
        'all records are compared with what is found.',
    );
  if (isChange && carriers === null)
    warnings.push(
      `Prompts and responses show nothing in this change: ${count(all, 'record')} with both, base included, are too few.`,
    );
  if (isChange && carriers !== null && head < carriers)
    warnings.push(
      `The change has ${count(head, 'prompt')} with a response: a pattern of prompts and responses needs ${formatCount(carriers)}, ` +
        'so only one that the base has too could be found.',
    );
  return warnings;
}
