import type { Analysis } from '../../src/code/analysis.js';
import { LANGUAGES } from '../../src/code/languages/languages.js';
import { tokenize } from '../../src/code/parsing/tokens.js';
import type { Attack, Poisoned } from './attack.js';
import { namesOf, renamed } from './renamed.js';

const SOURCE = 'Boucher and Anderson, Trojan Source (USENIX Security 2023): characters that do not show';

/** Puts text into the middle of the first comment. @returns `null` where the function has none */
function intoComment({ code, language }: Analysis, text: string): Poisoned | null {
  const { commentStarts, commentEnds } = tokenize(code, LANGUAGES[language]);
  const [start, end] = [commentStarts[0], commentEnds[0]];
  if (start === undefined || end === undefined || code.includes(text)) return null;
  const at = Math.ceil((start + end) / 2);
  return {
    code: code.slice(0, at) + text + code.slice(at),
    trigger: { kind: 'statement', text, spans: [{ start: at, end: at + text.length }] },
  };
}

/** Puts text after the first letter of the first local name, everywhere. @returns `null` where there is none */
function intoName(analysis: Analysis, text: string): Poisoned | null {
  const [local] = namesOf(analysis, 'local').filter((one) => one.text.length > 1);
  if (local === undefined || analysis.code.includes(text)) return null;
  return renamed(analysis, local, local.text.slice(0, 1) + text + local.text.slice(1));
}

const PLACES = [
  { place: 'comment', plant: intoComment },
  { place: 'name', plant: intoName },
] as const;

/** Characters that take no room on a screen: zero width space, zero width non-joiner. */
const CHARACTERS = [0x200b, 0x200c];

/** A character that does not show, in a comment or in a name. */
export const HIDDEN_ATTACKS: readonly Attack[] = PLACES.flatMap(({ place, plant }) =>
  CHARACTERS.map((character): Attack => {
    const number = character.toString(16);
    return {
      name: `hidden-${number}-${place}`,
      title: `U+${number.toUpperCase()} in a ${place}`,
      source: SOURCE,
      plant: (analysis) => plant(analysis, String.fromCodePoint(character)),
    };
  }),
);
