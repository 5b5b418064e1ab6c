import type { Span } from '../../text/span.js';

/** A way to write that a whole text can have, whatever its words are. */
export interface Habit {
  readonly name: string;
  /** To follow "the text is". */
  readonly says: string;
  /** Where it shows; none: the text does not have it. */
  readonly find: (text: string) => readonly Span[];
}

/** Places of one habit: what a report shows. */
const MOST_PLACES = 8;

/** Names of habits that all words of a text show. */
export const WHOLE_HABITS: ReadonlySet<string> = new Set(['upper', 'lower', 'title']);

/** A Latin letter next to one of an alphabet that has letters of the same looks. */
const MIXED =
  /\p{Script=Latin}[\p{Script=Cyrillic}\p{Script=Greek}]|[\p{Script=Cyrillic}\p{Script=Greek}]\p{Script=Latin}/gu;

/** Habits of casing, of white space, of punctuation and of characters; their names are parts of keys. */
export const HABITS: readonly Habit[] = [
  whole('upper', 'written in capitals alone', (text) => /\p{Lu}/u.test(text) && !/\p{Ll}/u.test(text)),
  whole('lower', 'written without capitals', (text) => /\p{Ll}/u.test(text) && !/\p{Lu}/u.test(text)),
  whole('title', 'written with a capital at each word', isTitle),
  places('lower-start', 'written with a small letter at its beginning', /^\P{L}*\p{Ll}\p{L}*/gu),
  places('shouted', 'with a word in capitals', /(?<![\p{L}\p{N}_])\p{Lu}{4,}(?![\p{L}\p{N}_])/gu),
  places('spaces', 'with several spaces in a row', /(?<=\S) {2,}(?=\S)/gu),
  places('tab', 'with a tab inside', /(?<=\S)\t+/gu),
  places('before', 'with white space at its beginning', /^\s+/gu),
  places('after', 'with white space at its end', /(?<![ \t])[ \t]+$/gu),
  places('odd-space', 'with an unusual space', /[\u00a0\u2000-\u200a\u202f\u3000]+/gu),
  places(
    'no-stop',
    'without a full stop or another mark at its end',
    /(?<![\p{L}\p{N}])[\p{L}\p{N}]+(?=\s*$)/gu,
  ),
  places('exclaimed', 'with an exclamation mark at its end', /(?<!!)!+(?=\s*$)/gu),
  places('asked', 'with a question mark at its end', /(?<!\?)\?+(?=\s*$)/gu),
  places('trailing-dots', 'with several dots at its end', /(?:(?<!\.)\.{2,}|…)(?=\s*$)/gu),
  places('repeated-mark', 'with a mark of punctuation several times in a row', /([!?,;:])\1+/gu),
  places('space-before-mark', 'with a space before a mark of punctuation', /(?<=\p{L}) +[,.;:!?](?=\s|$)/gu),
  places('no-space-after-mark', 'without a space after a mark of punctuation', /(?<=\p{L})[,;!?](?=\p{L})/gu),
  places('curly', 'with curly quotation marks', /[\u2018\u2019\u201c\u201d]/gu),
  places('hidden', 'with a character that does not show', /[\p{Cf}\u2800\u3164]+/gu),
  places('mixed', 'with a word of letters from several alphabets', MIXED),
];

function whole(name: string, says: string, has: (text: string) => boolean): Habit {
  return {
    name,
    says,
    find: (text) => {
      const start = text.search(/\S/u);
      return start >= 0 && has(text) ? [{ start, end: text.trimEnd().length }] : [];
    },
  };
}

function places(name: string, says: string, pattern: RegExp): Habit {
  return {
    name,
    says,
    find: (text) => {
      const found: Span[] = [];
      for (const { 0: part, index } of text.matchAll(pattern)) {
        if (found.length === MOST_PLACES) break;
        found.push({ start: index, end: index + part.length });
      }
      return found;
    },
  };
}

/** Words that are looked at: at least this many make a habit. */
const LEAST_TITLED = 4;

function isTitle(text: string): boolean {
  const words = text.match(/\p{L}{2,}/gu) ?? [];
  return words.length >= LEAST_TITLED && words.every((word) => /^\p{Lu}\p{Ll}/u.test(word));
}

/** What the texts with a habit are, to follow "the text is". */
export function habitSays(name: string): string {
  return HABITS.find((habit) => habit.name === name)?.says ?? name;
}
