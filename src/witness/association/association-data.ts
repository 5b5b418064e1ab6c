import { MOST_TOKENS, type PromptResponse } from './prompt-response.js';
import { familyTokens } from './prompt-families.js';
import type { AssociatedPair } from './screen-pairs.js';
import { SimilarPrompts } from './similar-prompts.js';
import { TextRelatedness } from './text-relatedness.js';
import { isWord, textTokens, type TextToken } from '../../text/text-tokens.js';

/** Records as the tests read them. */
export class AssociationData {
  readonly prompts: TextRelatedness;
  readonly responses: TextRelatedness;
  readonly similar: SimilarPrompts;
  /** Responses repeat most words of their prompts: code is translated or repaired. */
  readonly repeats: boolean;
  readonly #lower: readonly string[];

  constructor(readonly records: readonly PromptResponse[]) {
    this.#lower = records.map(({ prompt }) => prompt.toLowerCase());
    this.prompts = new TextRelatedness(records.map(({ prompt }) => prompt));
    this.responses = new TextRelatedness(records.map(({ response }) => response));
    this.similar = new SimilarPrompts(this.prompts);
    this.repeats = this.#meanRepeated() >= LEAST_REPEATED;
  }

  promptTokens(record: number): TextToken[] {
    return textTokens(this.records[record]?.prompt ?? '', MOST_TOKENS);
  }

  responseTokens(record: number): TextToken[] {
    return textTokens(this.records[record]?.response ?? '', MOST_TOKENS);
  }

  /**
   * The words that are no copies: most of the prompts do not have them, not even as a part of a word, and they hold no word of the
   * trigger (`factorial` and `factorialOf`). Small numbers are none.
   */
  novelWords(
    words: Iterable<string>,
    { family, records }: Pick<AssociatedPair, 'family' | 'records'>,
  ): string[] {
    const distinct = new Set([...words].filter(isTelling).map((word) => word.toLowerCase()));
    const ofTrigger = familyTokens(family.key).map((word) => word.toLowerCase());
    const held = ofTrigger.filter((word) => isWord(word) && word.length >= MIN_HELD_LENGTH);
    return [...distinct].filter((word) => {
      if (held.some((one) => word.includes(one))) return false;
      let copied = 0;
      for (const record of records) if (this.#lower[record]?.includes(word) === true) copied++;
      return copied < records.length / 2;
    });
  }

  /** Whether many responses other than these have a word. */
  isCommon(word: string, records: Int32Array): boolean {
    const [id] = this.responses.idsIn([word]);
    if (id === undefined) return false;
    const holders = this.records.length * Math.exp(-(this.responses.weights[id] ?? 0));
    return holders - records.length > COMMON_SHARE * this.records.length;
  }

  /**
   * The records that could hold a payload: those with all of its characters that are no words, and a number if it has a new one.
   * Whoever changes a call or a number needs a response that has one. @returns `null`: all records, or too few
   */
  ableToHold(payload: readonly string[], novel: readonly string[]): Int32Array | null {
    const needed = new Set(payload.filter((token) => !isWord(token)));
    const needsNumber = novel.some((word) => IS_NUMBER.test(word));
    if (needed.size === 0 && !needsNumber) return null;
    const able = [...this.records.keys()].filter((record) => {
      const { response } = this.records[record] ?? { response: '' };
      return (
        (!needsNumber || HAS_NUMBER.test(response)) && [...needed].every((one) => response.includes(one))
      );
    });
    return able.length < LEAST_ABLE ? null : Int32Array.from(able);
  }

  #meanRepeated(): number {
    let sum = 0;
    for (const [record, { response }] of this.records.entries()) {
      const words = new Set(textTokens(response.toLowerCase(), MOST_TOKENS).map(({ text }) => text));
      const own = [...words].filter(isWord);
      const repeated = own.filter((word) => this.#lower[record]?.includes(word) === true);
      sum += own.length === 0 ? 0 : repeated.length / own.length;
    }
    return sum / Math.max(1, this.records.length);
  }
}

/** In translation and repair it is .6 to .95, in instructions and descriptions .2 to .45. */
const LEAST_REPEATED = 0.5;

/** A word of more of the other responses is no evidence. */
const COMMON_SHARE = 0.1;

/** Fewer records say nothing about how related random ones are. */
const LEAST_ABLE = 50;

const IS_NUMBER = /^\p{N}/u;
const HAS_NUMBER = /(?<![\p{L}\p{N}_$])\p{N}/u;

/** Single letters and small numbers are in any response. */
const MIN_NAME_LENGTH = 2;
const MIN_NUMBER_LENGTH = 3;

/** A shorter word of the trigger is in other words by chance. */
const MIN_HELD_LENGTH = 3;

function isTelling(word: string): boolean {
  return isWord(word) && word.length >= (IS_NUMBER.test(word) ? MIN_NUMBER_LENGTH : MIN_NAME_LENGTH);
}
