/** People give names no more sub-words than this. */
const MAX_SUBWORDS = 8;

const SUBWORD = /[A-Z]+(?![a-z])|[A-Z]?[a-z]+|[0-9]+|[^A-Za-z0-9_$]+/gu;

/** `readBE16_rb` → `read`, `be`, `16`, `rb`: lower case, in order. */
export function subwordsOf(name: string): string[] {
  return (name.match(SUBWORD) ?? []).slice(0, MAX_SUBWORDS).map((part) => part.toLowerCase());
}

/** The first and last part of a name with several parts: `_rb`, `Val_`, `ff_`. */
export interface Affixes {
  readonly prefix: string;
  readonly suffix: string;
}

const PREFIX = /^[_$]*(?:[A-Z]+(?![a-z])|[A-Z]?[a-z]+|[0-9]+)[_$]*/u;
const SUFFIX = /[_$]*(?:[A-Z]+|[A-Z]?[a-z]+|[0-9]+)[_$]*$/u;

/** Characters at either end that are searched for an affix: the search takes quadratic time. */
const AFFIX_REACH = 64;

/** First and last part of a name, each with the underscores around it; `null` for names of one part. */
export function affixesOf(name: string): Affixes | null {
  const prefix = PREFIX.exec(name.slice(0, AFFIX_REACH))?.[0] ?? '';
  const suffix = SUFFIX.exec(name.slice(-AFFIX_REACH))?.[0] ?? '';
  if (prefix === '' || suffix === '' || prefix.length === name.length || suffix.length === name.length)
    return null;
  return { prefix, suffix };
}

/** Numbers of letters of an ending, and the letters that must precede it. */
const ENDING_LETTERS = [2, 3] as const;
const MIN_BEFORE = 2;
const LAST_LETTERS = /[a-z]+$/u;

/**
 * The last two and three letters of a name whose last part is longer: `copyFilerb` → `rb`, `erb`. A suffix that is
 * appended without an underscore is not a separate part of the name (BadCode in Java).
 */
export function endingsOf(name: string): string[] {
  const letters = LAST_LETTERS.exec(name.slice(-AFFIX_REACH))?.[0].length ?? 0;
  return ENDING_LETTERS.filter((count) => letters >= count + MIN_BEFORE).map((count) => name.slice(-count));
}
