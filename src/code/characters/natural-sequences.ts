import { HIDDEN_PATTERN } from './character-table.js';

/** An emoji with its modifier or selector (UTS 51, ED-17). Digits, `#` and `*` only as keycaps, which show. */
const EMOJI =
  '(?:[0-9#*]\\uFE0F\\u20E3|\\p{RI}\\p{RI}|(?![0-9#*])\\p{Emoji}(?:\\p{EMod}|\\uFE0F\\u20E3?)?|\\p{ExtPict}\\uFE0F?)';

/** Scripts whose letters take another shape next to a joiner (UAX 31, 2.3). */
const JOINED = ['Arab', 'Syrc', 'Mand', 'Mong', 'Nkoo', 'Phag', 'Adlm', 'Rohg'];
const INDIC = [
  'Deva',
  'Beng',
  'Guru',
  'Gujr',
  'Orya',
  'Taml',
  'Telu',
  'Knda',
  'Mlym',
  'Sinh',
  'Khmr',
  'Mymr',
  'Tibt',
];
/** Scripts that mark the ends of words with U+200B, or may: they write no blanks. */
const WITHOUT_BLANKS = ['Thai', 'Laoo', 'Khmr', 'Mymr', 'Tibt', 'Lana', 'Java', 'Bali'];

/** A character of one of the scripts that shows. */
function shown(scripts: readonly string[]): string {
  return `(?!${HIDDEN_PATTERN})[${scripts.map((script) => `\\p{Script=${script}}`).join('')}]`;
}

const JOINER_LETTER = shown([...JOINED, ...INDIC]);
const BLANKLESS = shown(WITHOUT_BLANKS);

/** Sequences in which a character that does not show has a meaning, wherever they are. The characters are single. */
const NATURAL = new RegExp(
  [
    // flags of regions: a black flag and the letters of its code
    '\\u{1F3F4}[\\u{E0030}-\\u{E0039}\\u{E0061}-\\u{E007A}]{3,6}\\u{E007F}',
    `${EMOJI}(?:\\u200D${EMOJI})*`,
    '(?![0-9#*])\\p{Emoji}\\uFE0E',
    '\\p{Script=Han}[\\uFE00-\\uFE02\\u{E0100}-\\u{E01EF}]',
    '[\\p{Sm}\\u3001\\u3002\\uFF01\\uFF0C\\uFF0E\\uFF1A\\uFF1B\\uFF1F][\\uFE00\\uFE01]',
    `${shown(['Mymr', 'Phag'])}\\uFE00`,
    `${shown(['Mong'])}[\\u180B-\\u180F]`,
    `(?<=${JOINER_LETTER})[\\u200C\\u200D](?=${JOINER_LETTER})`,
  ].join('|'),
  'gu',
);

/** The same for strings and comments, where text of any kind is natural. */
const NATURAL_IN_TEXT = new RegExp(
  [
    `(?<=${JOINER_LETTER})[\\u200C\\u200D]|[\\u200C\\u200D](?=${JOINER_LETTER})`,
    `(?<=${BLANKLESS})\\u200B|\\u200B(?=${BLANKLESS})`,
    '(?<=[\\u1100-\\u115E\\u1161-\\u11FF])[\\u115F\\u1160]|[\\u115F\\u1160](?=[\\u1100-\\u115E\\u1161-\\u11FF])',
    '(?<=[\\u2801-\\u28FF])\\u2800|\\u2800(?=[\\u2801-\\u28FF])',
  ].join('|'),
  'gu',
);

function offsetsOf(code: string, pattern: RegExp): Set<number> {
  const offsets = new Set<number>();
  for (const { 0: sequence, index } of code.matchAll(pattern))
    for (let at = index; at < index + sequence.length; at++) offsets.add(at);
  return offsets;
}

/** The offsets in code at which characters that do not show are part of a natural sequence. */
export interface NaturalSequences {
  /** In any place. */
  readonly anywhere: ReadonlySet<number>;
  /** In strings and comments. */
  readonly inText: ReadonlySet<number>;
}

/** Emoji and their joiners, selectors after ideographs, joiners of Arabic and Indic scripts, and the like. */
export function naturalSequences(code: string): NaturalSequences {
  return { anywhere: offsetsOf(code, NATURAL), inText: offsetsOf(code, NATURAL_IN_TEXT) };
}
