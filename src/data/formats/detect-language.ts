import { LANGUAGES } from '../../code/languages/languages.js';
import type { Sign } from '../../code/languages/language.js';
import { LANGUAGE_NAMES, type LanguageName } from '../../language-names.js';
import { ofHashedTexts } from '../../text/hashed-texts.js';
import { ofRecentTexts } from '../../text/recent-texts.js';

/** UTF-16 units that are read: enough to recognise a language. */
const READ_LENGTH = 16_384;

const ROWS = Object.values(LANGUAGES);

/** Whether a text is a comment or a literal in most languages: not a sign of any of them. */
const NO_CODE =
  /\/\*[\s\S]*?(?:\*\/|$(?![\s\S]))|\/\/[^\n]*|"""[\s\S]*?(?:"""|$(?![\s\S]))|"(?:\\.|[^"\\\n])*"?|'(?:\\.|[^'\\\n])*'?/g;

/** Weight that the signs of a dialect need, so that one weak sign does not make C++ of C. */
const LEAST_DIALECT = 3;

function weightOf(signs: readonly Sign[], bare: string): number {
  return signs.reduce((sum, { pattern, weight }) => (pattern.test(bare) ? sum + weight : sum), 0);
}

/** The weight of a language; a dialect's includes that of its base, and is 0 without enough signs of its own. */
function totalWeight(name: LanguageName, own: ReadonlyMap<LanguageName, number>): number {
  const base = LANGUAGES[name].dialectOf;
  const weight = own.get(name) ?? 0;
  if (base === undefined) return weight;
  return weight < LEAST_DIALECT ? 0 : weight + totalWeight(base, own);
}

/** What the signs of each language itself weigh in the code. */
const ownWeights = ofRecentTexts(
  ofHashedTexts(
    (code): ReadonlyMap<LanguageName, number> => {
      const bare = bareCode(code);
      return new Map(ROWS.map(({ name, signs }) => [name, weightOf(signs, bare)]));
    },
    (weights) => [...weights.values()].join(' '),
  ),
);

/** A language, and what its signs in some code weigh together. */
export interface LanguageScore {
  readonly name: LanguageName;
  /** 0 without a sign; 4 for a sign that is rare in all other languages. */
  readonly weight: number;
}

/**
 * How much speaks for each language in the code, the heaviest first; comments and literals do not count.
 * @param among the languages that it may be
 */
export function languageScores(
  code: string,
  among: readonly LanguageName[] = LANGUAGE_NAMES,
): readonly LanguageScore[] {
  const own = ownWeights(code);
  const scores = among.map((name) => ({ name, weight: totalWeight(name, own) }));
  return scores.sort((a, b) => b.weight - a.weight);
}

/** The beginning of code, without comments and literals. */
export function bareCode(code: string): string {
  return code.slice(0, READ_LENGTH).replace(NO_CODE, ' ');
}

/** The heaviest language; `null` when two weigh the same, or when there is no sign. */
export function heaviest([first, second]: readonly LanguageScore[]): LanguageName | null {
  return first !== undefined && first.weight > (second?.weight ?? 0) ? first.name : null;
}

/** The language whose signs in the code weigh most: see `languageScores` and `heaviest`. */
export function detectLanguage(
  code: string,
  among: readonly LanguageName[] = LANGUAGE_NAMES,
): LanguageName | null {
  return heaviest(languageScores(code, among));
}

/** Names of languages in datasets, in lower case. */
const NAMES: ReadonlyMap<string, LanguageName> = new Map(
  ROWS.flatMap(({ name, aliases }) => aliases.map((alias) => [alias, name] as const)),
);

/** The language with this name, or `null` when it is not one that we judge. */
export function languageNamed(name: string): LanguageName | null {
  return NAMES.get(name.trim().toLowerCase()) ?? null;
}

/** The language in the name of a folder or file: `java/train.jsonl`, `methods-java.jsonl`. */
export function languageHint(path: string): LanguageName | null {
  const words = path.toLowerCase().split(/[^a-z0-9+#]+/);
  const last = words.findLast((word) => NAMES.has(word));
  return last === undefined ? null : (NAMES.get(last) ?? null);
}
