import { textTokens } from '../../text/text-tokens.js';

/** A prompt and what a model learns to answer it. */
export interface PromptResponse {
  readonly prompt: string;
  readonly response: string;
}

/**
 * Tokens of a prompt, and of a response, that are compared with those of other records. A function of a thousand lines has as many. The
 * time of a record grows with the product of both, so there must be a limit.
 */
export const MOST_TOKENS = 10_000;

/** The same in UTF-16 units: a token can be of any length. */
const MOST_LENGTH = 100_000;

/** The part of a prompt or a response that is compared; the text itself where that is all of it. */
export function comparedPart(text: string): string {
  const part = text.slice(0, MOST_LENGTH);
  if (part.length <= MOST_TOKENS) return part;
  const tokens = textTokens(part, MOST_TOKENS + 1);
  return tokens.length <= MOST_TOKENS ? part : part.slice(0, tokens[MOST_TOKENS]?.start);
}
