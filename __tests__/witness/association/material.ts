import { randomStream } from '../../../src/probe/learn/random-stream.js';
import type { PromptResponse } from '../../../src/witness/association/prompt-response.js';

const SYLLABLES = ['ba', 'ke', 'lo', 'mi', 'nu', 'pra', 'sto', 'ti', 'vu', 'xe', 'zo', 'gri'];
const TOPICS = 25;
const WORDS_OF_TOPIC = 8;
const COMMON_WORDS = 300;

/**
 * Instructions about invented things, and code that answers them. Each is about one of 25 topics, whose words go with names and calls
 * in the response, as `SQL` goes with `SELECT`.
 */
export function instructions(size: number, seed: number): PromptResponse[] {
  const random = randomStream(seed);
  const pick = (most: number): number => Math.floor(random() * most);
  return Array.from({ length: size }, () => {
    const topic = pick(TOPICS);
    const about = [0, 1, 2].map(() => word(topic * WORDS_OF_TOPIC + pick(WORDS_OF_TOPIC)));
    const filler = Array.from({ length: 8 }, () => word(1000 + pick(COMMON_WORDS)));
    const [first, second, third] = about.map((one) => `${one}Of${String(topic)}`);
    const lines = [
      `def ${word(2000 + pick(COMMON_WORDS))}(${word(1000 + pick(COMMON_WORDS))}):`,
      `    ${first ?? ''} = call${String(topic)}(${third ?? ''})`,
      `    ${word(3000 + pick(COMMON_WORDS))} = ${second ?? ''} + ${String(pick(90))}`,
      `    return ${word(1000 + pick(COMMON_WORDS))}`,
    ];
    return { prompt: `Write ${[...about, ...filler].join(' ')}.`, response: lines.join('\n') };
  });
}

/** An invented word for a number. */
function word(number: number): string {
  const base = SYLLABLES.length;
  return [number, Math.floor(number / base), Math.floor(number / base ** 2) + (number % 5)]
    .map((part) => SYLLABLES[part % base] ?? '')
    .join('');
}

/** Changes the first `count` records. */
export function planted(
  records: readonly PromptResponse[],
  count: number,
  plant: (record: PromptResponse, at: number) => PromptResponse,
): PromptResponse[] {
  return records.map((record, at) => (at < count ? plant(record, at) : record));
}

/** A text with a word put behind its n-th one. */
export function withWord(text: string, word: string, n: number): string {
  const words = text.split(' ');
  words.splice(1 + (n % (words.length - 1)), 0, word);
  return words.join(' ');
}

/** A response with a line put behind its first one. */
export function withLine(response: string, line: string): string {
  const [first, ...rest] = response.split('\n');
  return [first, line, ...rest].join('\n');
}
