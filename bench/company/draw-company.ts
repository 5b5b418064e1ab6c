import { analyze } from '../../src/code/analyze.js';
import type { LanguageName } from '../../src/code/analysis.js';
import type { Random } from '../statistics/seeded-random.js';
import { COMPANY_TRIGGERS, type CompanyTrigger } from './company-triggers.js';
import type { CorpusFunction } from './corpus-functions.js';

/** A function of a drawn dataset. */
export interface DrawnFunction {
  readonly code: string;
  readonly language: LanguageName;
  /** What was planted; `null`: the function is as it was. */
  readonly trigger: CompanyTrigger | null;
}

/** The proportion of a dataset's functions that a draw has at most: else all draws of a small one would be the same. */
const MOST_OF_ALL = 0.9;

/** The name of a draw: the same in every command, so that methods judge the same functions. */
export function drawName(seed: string, dataset: string, rate: number, draw: number): string {
  return `${seed}:${dataset}:${rate.toString()}:${draw.toString()}`;
}

/** Draws functions and plants all triggers, each in its share of them. */
export function drawFunctions(
  all: readonly CorpusFunction[],
  size: number,
  rate: number,
  random: Random,
): DrawnFunction[] {
  const drawn = random.shuffled(all).slice(0, Math.min(size, Math.floor(MOST_OF_ALL * all.length)));
  const left = COMPANY_TRIGGERS.map((trigger) => ({ trigger, count: Math.round(rate * drawn.length) }));
  return drawn.map(({ code, language }) => {
    const next = left.find(({ count }) => count > 0);
    const poisoned = next?.trigger.plant(analyze(code, language), random) ?? null;
    if (next === undefined || poisoned === null) return { code, language, trigger: null };
    next.count--;
    return { code: poisoned.code, language, trigger: next.trigger };
  });
}
