import { LANGUAGES } from '../../code/languages/languages.js';
import type { LanguageName } from '../../language-names.js';
import type { FoundCode, Layout, NoLayout } from '../layouts/layout.js';
import {
  bareCode,
  heaviest,
  languageHint,
  languageNamed,
  languageScores,
  type LanguageScore,
} from './detect-language.js';

/** The language of code that shows none: the datasets without a language field (Devign, ReVeal) are C. */
export const LANGUAGE_OF_PLAIN_CODE: LanguageName = 'c';

/** The language that a piece of code is read in. */
export interface LanguageDecision {
  readonly language: LanguageName;
  /** What the piece would be read as without the rest of its file. */
  readonly own: LanguageName;
  /** Nothing names or shows a language: it is read as the usual one. */
  readonly isUnrecognised: boolean;
}

/** A file has a language when at least this fraction of the code in its sample shows it: data in several has none. */
const LEAST_SHARE = 0.75;
/**
 * Lead over the file's language with which the signs of a record decide against it. With 3, of functions of eleven languages
 * 98.8 % and more are recognised among their own (TypeScript 83 %, JavaScript 94.6 % one by one), and a tenth of another
 * language in a file loses 2 % of its functions to the file's.
 */
const LEAST_LEAD = 3;
/** And when at least this fraction shows any: few pieces say nothing of much code that shows nothing. */
const LEAST_SHOWN = 0.25;
/** Pieces of each field that vote: as many as there are records in a sample. */
const MOST_VOTES = 200;

/**
 * Decides the language of code in the records of one file. A name in the record decides; then what the code itself shows, if
 * it shows enough; then the language of most of the sample in the same field; then the names in the path. A record can
 * choose its grammar, whatever the others are, and is judged in any of them.
 */
export class FileLanguages {
  /** The language of each field, by its pointer without positions. */
  private readonly ofField: ReadonlyMap<string, LanguageName | null>;

  /**
   * @param path   of the file
   * @param sample the code in the first records
   */
  constructor(
    private readonly path: string,
    sample: Iterable<FoundCode>,
  ) {
    this.ofField = mostlyIn(sample);
  }

  /** Decides by the first records of a file. */
  static ofSample(path: string, sample: readonly object[], layout: Layout | NoLayout): FileLanguages {
    return new FileLanguages(path, codeIn(sample, layout));
  }

  /** The language of a piece of code. */
  of({ code, language: named, pointer }: FoundCode): LanguageDecision {
    const known = named === null ? null : languageNamed(named);
    if (known !== null) return { language: known, own: known, isUnrecognised: false };
    const scores = languageScores(code);
    const shown = heaviest(scores) ?? languageHint(this.path);
    const own = shown ?? LANGUAGE_OF_PLAIN_CODE;
    const usual = this.ofField.get(fieldOf(pointer)) ?? null;
    return usual !== null && yields(code, scores, usual)
      ? { language: usual, own, isUnrecognised: false }
      : { language: own, own, isUnrecognised: shown === null };
  }
}

function* codeIn(sample: readonly object[], layout: Layout | NoLayout): Generator<FoundCode> {
  for (const value of sample) {
    const outcome = 'find' in layout ? layout.find(value) : null;
    if (outcome?.ok === true) yield* outcome.found;
  }
}

/** Whether code shows too little to be read in another language than most of its file. */
function yields(code: string, scores: readonly LanguageScore[], usual: LanguageName): boolean {
  const own = heaviest(scores);
  if (own === null || own === usual) return canBe(usual, code);
  if (LANGUAGES[own].dialectOf === usual) return false; // its own signs weigh enough, or it would not be the heaviest
  // code without a sign of the dialect may be in it all the same
  return LANGUAGES[usual].dialectOf === own || (leadOver(usual, scores) < LEAST_LEAD && canBe(usual, code));
}

function leadOver(name: LanguageName, scores: readonly LanguageScore[]): number {
  const weight = scores.find((score) => score.name === name)?.weight ?? 0;
  return (scores[0]?.weight ?? 0) - weight;
}

/** Whether the code has the outline of a language: braces where blocks are in braces, and no lines that end so elsewhere. */
function canBe(name: LanguageName, code: string): boolean {
  const bare = bareCode(code);
  const hasBraces = /[{}]/.test(bare);
  return LANGUAGES[name].layout.blocks === 'braces' ? hasBraces : !hasBraces || !/[;{}][ \t]*$/m.test(bare);
}

/** What the sample shows of one field. */
interface Votes {
  asked: number;
  readonly shown: Map<LanguageName, number>;
}

/** The language of most of the code in each field; `null` where there is none. Code that a name decides does not vote. */
function mostlyIn(sample: Iterable<FoundCode>): ReadonlyMap<string, LanguageName | null> {
  const fields = new Map<string, Votes>();
  for (const { code, language, pointer } of sample) {
    const field = fieldOf(pointer);
    const votes: Votes = fields.get(field) ?? { asked: 0, shown: new Map() };
    if (votes.asked >= MOST_VOTES || (language !== null && languageNamed(language) !== null)) continue;
    fields.set(field, votes);
    votes.asked += 1;
    const shown = heaviest(languageScores(code));
    if (shown !== null) votes.shown.set(shown, (votes.shown.get(shown) ?? 0) + 1);
  }
  return new Map([...fields].map(([field, votes]) => [field, mostFrequent(votes)]));
}

function mostFrequent({ asked, shown }: Votes): LanguageName | null {
  const all = [...shown.values()].reduce((sum, count) => sum + count, 0);
  const [first] = [...shown].sort((a, b) => b[1] - a[1]);
  if (first === undefined || all < LEAST_SHOWN * asked) return null;
  return first[1] >= LEAST_SHARE * all ? first[0] : null;
}

/** The pointer of a field, the same for all items of a list. */
function fieldOf(pointer: string): string {
  return pointer.replace(/\/\d+(?=\/|$)/g, '/*');
}
