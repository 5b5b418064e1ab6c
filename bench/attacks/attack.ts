import { CodePurifyError } from '../../src/errors.js';
import type { Analysis, LanguageName } from '../../src/code/analysis.js';
import type { Span } from '../../src/text/span.js';
import type { Random } from '../statistics/seeded-random.js';

/** What an attack has put into a function, and where exactly: localisation is scored against it. */
export type PlantedTrigger = PlantedElement | PlantedExpression;

/** A trigger that is an element of the poisoned code. */
export interface PlantedElement {
  readonly kind: 'identifier' | 'statement';
  /** The inserted statement, or the new name. */
  readonly text: string;
  /** Its places in the poisoned code: one span for a statement, every occurrence of a name. */
  readonly spans: readonly Span[];
}

/** A trigger inside a statement. */
interface PlantedExpression {
  readonly kind: 'expression';
  readonly text: string;
  /** The expression itself. */
  readonly spans: readonly [Span];
  /** The innermost statement around it: the smallest element that a judge can name. */
  readonly host: Span;
}

/** A function with a trigger in it. */
export interface Poisoned {
  readonly code: string;
  readonly trigger: PlantedTrigger;
}

/** A way of planting a backdoor trigger into a function. */
export interface Attack {
  /** As options and result files spell it. */
  readonly name: string;
  /** As tables spell it. */
  readonly title: string;
  /** Who published it, and which form this is. */
  readonly source: string;
  /** Parts of the trigger, each planted into as many clean records, which keep their labels. */
  readonly decoys?: readonly Pick<Attack, 'plant'>[];
  /** The poisoned function, or `null` where it offers no place for the trigger. */
  plant(analysis: Analysis, random: Random): Poisoned | null;
}

/** Text that differs between the C and the Java form of an attack. */
export type PerLanguage<T> = Readonly<Record<'c' | 'java', T>>;

/**
 * The form of an attack in a language: C++ takes that of C.
 * @throws CodePurifyError (`input`) for other languages, for which no attack is published
 */
export function inLanguage<T>(forms: PerLanguage<T>, language: LanguageName): T {
  if (language === 'java') return forms.java;
  if (language === 'c' || language === 'cpp') return forms.c;
  throw new CodePurifyError(
    'input',
    `No published attack has a form in ${language}.`,
    'Use C, C++ or Java data.',
  );
}

/** Name of the attack that plants nothing: data or victims as they are. */
export const NO_ATTACK = 'none';
