import type { LanguageName } from '../../src/language-names.js';
import { SUSPICIOUS_RATE, unitLevel } from '../../src/witness/level.js';
import type { NaturalRate } from '../../src/witness/natural-rates.js';
import type { Counted, NaturalCounts, RateKey } from '../../src/witness/rate-key.js';
import { countUnrelated } from '../../src/witness/shared-pattern.js';
import type { Half, NaturalFunction, NaturalInert } from './natural-functions.js';

/** Corpora by language. */
export type Corpora = ReadonlyMap<LanguageName, readonly NaturalFunction[]>;

/** One line of `docs/results/natural-rates.jsonl`: functions that hold inert code, by its key. */
export interface CountLine extends Counted {
  readonly of: 'counts';
  readonly language: LanguageName;
  readonly half: Half | 'both';
}

/** Clean functions of the second half that the rates of the first half name. */
export interface AlarmLine {
  readonly of: 'alarms';
  readonly language: LanguageName;
  readonly functions: number;
  /** At the level that the semantics have beside a victim, and without one. */
  readonly poisoned: number;
  readonly poisonedWithoutVictim: number;
  readonly suspicious: number;
}

/** Patterns that repeat among the inert code of unrelated functions. */
export interface PatternLine {
  readonly of: 'patterns';
  readonly language: LanguageName;
  /** Functions with inert code of one key, in pairs that are no relatives and of different projects where those are known. */
  readonly pairs: number;
  /** Those with the same pattern. */
  readonly same: number;
  /** Pairs in the second half, and those with the same pattern that does not repeat in the first half. */
  readonly pairsOfSecond: number;
  readonly sameOfOthers: number;
  /** Pattern → its share of all findings that are as rare as it. */
  readonly repeated: Readonly<Record<string, number>>;
}

/** Unrelated functions that hold a pattern from which on it counts as repeated. */
const REPEATED = 3;
/** The accepted rate of false positives for which alarms are counted. */
const FPR = 0.01;

/** The counts of some functions. */
export function counted(functions: readonly NaturalFunction[]): Counted {
  const holding: Partial<Record<RateKey, number>> = {};
  for (const { inert } of functions)
    for (const key of new Set(inert.map((each) => each.key))) holding[key] = (holding[key] ?? 0) + 1;
  const sorted = Object.entries(holding).sort(([a], [b]) => a.localeCompare(b));
  return { searched: functions.length, holding: Object.fromEntries(sorted) };
}

/** The counts of each language in one half, or in both. */
export function countsOf(corpora: Corpora, half?: Half): NaturalCounts {
  return Object.fromEntries(
    [...corpora].map(([language, functions]) => [
      language,
      counted(functions.filter((each) => half === undefined || each.half === half)),
    ]),
  );
}

/** What rates say of functions that they were not taken from. */
export function alarms(
  language: LanguageName,
  functions: readonly NaturalFunction[],
  rate: NaturalRate,
): AlarmLine {
  const pValues = functions.map(({ inert }) => Math.min(1, ...inert.map(({ key }) => rate(language, key))));
  const within = (level: number): number => pValues.filter((pValue) => pValue <= level).length;
  return {
    of: 'alarms',
    language,
    functions: functions.length,
    poisoned: within(unitLevel('semantics', new Set(['victim', 'characters']), FPR)),
    poisonedWithoutVictim: within(unitLevel('semantics', new Set(['characters']), FPR)),
    suspicious: within(SUSPICIOUS_RATE),
  };
}

interface Held extends NaturalInert {
  readonly project: string | null;
}

/** Whether two functions with inert code have nothing to do with each other. */
function areUnrelated(a: Held, b: Held): boolean {
  return (a.project === null || a.project !== b.project) && countUnrelated([a.rest, b.rest], 2) === 2;
}

/** How often unrelated functions hold the same inert code. */
export function patterns(
  language: LanguageName,
  functions: readonly NaturalFunction[],
  rate: NaturalRate,
): PatternLine {
  const held = (half?: Half): Held[] =>
    functions
      .filter((each) => half === undefined || each.half === half)
      .flatMap(({ project, inert }) => inert.map((each) => ({ ...each, project })));
  const ofFirst = repeatedPatterns(language, held('first'), rate);
  const all = [...pairs(held())];
  const second = [...pairs(held('second'))];
  return {
    of: 'patterns',
    language,
    pairs: all.length,
    same: all.filter(([a, b]) => a.pattern === b.pattern).length,
    pairsOfSecond: second.length,
    sameOfOthers: second.filter(([a, b]) => a.pattern === b.pattern && !Object.hasOwn(ofFirst, a.pattern))
      .length,
    repeated: repeatedPatterns(language, held(), rate),
  };
}

/** Pairs of inert code of one key in unrelated functions. */
function* pairs(held: readonly Held[]): Generator<readonly [Held, Held]> {
  for (const [index, a] of held.entries())
    for (const b of held.slice(index + 1))
      if (a.key === b.key && a.rest !== b.rest && areUnrelated(a, b)) yield [a, b];
}

function repeatedPatterns(
  language: LanguageName,
  held: readonly Held[],
  rate: NaturalRate,
): Record<string, number> {
  const found: [string, number][] = [];
  for (const pattern of new Set(held.map((each) => each.pattern))) {
    const carriers = held.filter((each) => each.pattern === pattern);
    if (
      countUnrelated(
        carriers.map(({ rest }) => rest),
        REPEATED,
      ) < REPEATED
    )
      continue;
    const commonest = Math.max(...carriers.map(({ key }) => rate(language, key)));
    const asRare = held.filter(({ key }) => rate(language, key) <= commonest).length;
    found.push([pattern, carriers.length / asRare]);
  }
  return Object.fromEntries(found.sort(([, a], [, b]) => b - a));
}
