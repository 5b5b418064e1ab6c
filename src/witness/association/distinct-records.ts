import type { PromptResponse } from './prompt-response.js';
import { MOST_RESPONSE_TOKENS } from './response-fragments.js';
import { textTokens } from '../../text/text-tokens.js';

/**
 * The records without copies: one of those with the same prompt, or with the same response, apart from white space and case. A
 * response that many prompts share is no coincidence of its carriers.
 */
export function distinctRecords(records: readonly PromptResponse[]): number[] {
  const seen = new Set<string>();
  return [...records.keys()].filter((number) => {
    const { prompt, response } = records[number] ?? { prompt: '', response: '' };
    const keys = [`p ${contentOf(prompt)}`, `r ${contentOf(response)}`];
    if (keys.some((key) => seen.has(key))) return false;
    for (const key of keys) seen.add(key);
    return true;
  });
}

function contentOf(text: string): string {
  return textTokens(text.toLowerCase(), MOST_RESPONSE_TOKENS)
    .map((token) => token.text)
    .join(' ');
}
