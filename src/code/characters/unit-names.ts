import type { Language } from '../languages/language.js';
import type { Tokens } from '../parsing/tokens.js';
import type { CanonicalCode } from './canonical-code.js';
import { plainForm, skeleton } from './look-alikes.js';
import { scriptOf } from './scripts-of-letters.js';

/** A name at one place of the code. */
export interface NameToken {
  /** As it is written, without what does not show. */
  readonly text: string;
  /** As it reads. */
  readonly canonical: string;
  /** Offset in the code of each UTF-16 unit of `text`. */
  readonly offsets: readonly number[];
}

/** The names of a unit, and what can be mistaken for one of them. */
export class UnitNames {
  /** The names, keywords and numbers that are written with other letters than ASCII, in order. */
  readonly foreign: readonly NameToken[];
  private readonly taken = new Set<string>();
  private readonly evident = new Map<string, boolean>();

  constructor(
    private readonly code: string,
    canonical: CanonicalCode,
    tokens: Tokens,
    readonly language: Language,
  ) {
    const foreign: NameToken[] = [];
    tokens.texts.forEach((text, index) => {
      if (!/^[\p{ID_Start}_$0-9]/u.test(text)) return;
      const name = nameToken(code, canonical, tokens.starts[index] ?? 0, text);
      if (name === null) this.taken.add(skeleton(text));
      else foreign.push(name);
    });
    this.foreign = foreign;
    if (foreign.length === 0) return;
    for (const words of [language.keywords, language.literalWords, language.unfitNames])
      for (const word of words) this.taken.add(skeleton(word));
  }

  /** Whether the unit has a name in ASCII, or the language a word, that looks like this text. */
  isTaken(plain: string): boolean {
    return this.taken.has(skeleton(plain));
  }

  /** Whether the code has letters of a script that look like no ASCII letter: it is written by people who use the script. */
  isEvident(script: string): boolean {
    const known = this.evident.get(script);
    if (known !== undefined) return known;
    const evident = this.hasOwnLetter(script);
    this.evident.set(script, evident);
    return evident;
  }

  private hasOwnLetter(script: string): boolean {
    for (const [letter] of this.code.matchAll(/(?![\0-~])\p{L}/gu))
      if (scriptOf(letter) === script && plainForm(letter) === undefined) return true;
    return false;
  }
}

/** The name or word `canonical` at `start` of the canonical text; `null` if it is written in ASCII. */
export function nameToken(
  code: string,
  { sourceOf }: CanonicalCode,
  start: number,
  canonical: string,
): NameToken | null {
  if (code.startsWith(canonical, sourceOf(start)) && /^[\0-~]*$/u.test(canonical)) return null;
  const offsets: number[] = [];
  let text = '';
  for (let at = start; at < start + canonical.length; at++) {
    const source = sourceOf(at);
    const letter = String.fromCodePoint(code.codePointAt(source) ?? 0);
    for (let unit = 0; unit < letter.length; unit++) offsets.push(source + unit);
    if (letter.length > 1 && canonical.startsWith(letter, at - start)) at++;
    text += letter;
  }
  return /[^\0-~]/u.test(text) ? { text, canonical, offsets } : null;
}
