import { groupBy } from '../../group-by.js';
import type { Language } from '../languages/language.js';
import { TOKEN_KINDS, type Tokens } from '../parsing/tokens.js';
import type { CanonicalCode } from './canonical-code.js';
import { plainForm, skeleton } from './look-alikes.js';
import { plainName } from './name-letters.js';
import { isPlainLiteral } from './places.js';
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
  /** How the names of a skeleton are written. */
  private readonly written = new Map<string, Set<string>>();
  private spellings: ReadonlyMap<string, readonly string[]> | undefined;
  private readonly evident = new Map<string, boolean>();

  constructor(
    private readonly code: string,
    canonical: CanonicalCode,
    tokens: Tokens,
    readonly language: Language,
  ) {
    const foreign: NameToken[] = [];
    tokens.texts.forEach((text, index) => {
      const kind = tokens.kinds[index];
      if (kind === TOKEN_KINDS.punctuation || (kind === TOKEN_KINDS.literal && !isPlainLiteral(text))) return;
      const name = nameToken(code, canonical, tokens.starts[index] ?? 0, text);
      if (name !== null) foreign.push(name);
      this.addSpelling(name?.text ?? text);
    });
    this.foreign = foreign;
    if (foreign.length === 0) return;
    for (const words of [language.keywords, language.literalWords, language.unfitNames])
      for (const word of words) this.addSpelling(word);
  }

  private addSpelling(name: string): void {
    const key = skeleton(plainName(name));
    const spellings = this.written.get(key);
    if (spellings) spellings.add(name);
    else this.written.set(key, new Set([name]));
  }

  /** Whether the unit has another name, or the language a word, that looks like this one. */
  isTaken(name: string): boolean {
    return (this.written.get(skeleton(plainName(name)))?.size ?? 0) > 1;
  }

  /** Whether the language takes a name of the unit, written otherwise, for this one: Python compares names in NFKC. */
  hasTwin(name: string): boolean {
    if (this.language.name !== 'python') return false;
    this.spellings ??= groupBy([...new Set(this.foreign.map(({ text }) => text))], (text) =>
      text.normalize('NFKC'),
    );
    return (this.spellings.get(name.normalize('NFKC')) ?? []).length > 1;
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
