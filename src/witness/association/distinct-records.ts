import type { PromptResponse } from './prompt-response.js';
import { sha256 } from '../../sha256.js';
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

/** All of a text counts: two that begin alike are no copies. */
function contentOf(text: string): string {
  const content = textTokens(text.toLowerCase(), Infinity)
    .map((token) => token.text)
    .join(' ');
  return content.length <= LONGEST_KEY ? content : sha256(content);
}

/** Longer contents are compared by their hashes, so that no copy of each is kept. In UTF-16 units. */
const LONGEST_KEY = 1000;
