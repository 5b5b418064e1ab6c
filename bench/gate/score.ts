import type { Suspicion } from '../defences/defence.js';
import { compareLocation } from '../attacks/compare-location.js';
import { auroc, recallAt, shareTrue, type Share } from '../statistics/metrics.js';
import type { PoisonedRecords } from '../attacks/poison.js';

/** The `--fpr` values that are looked at. */
export const LEVELS = [0.001, 0.01, 0.05] as const;

/** How well a suspicion meets what was planted. */
export interface GateScore {
  readonly poisoned: number;
  readonly clean: number;
  /** Of the defence's own alarm. */
  readonly recall: number | null;
  readonly fpr: number | null;
  /** Of the ranking: independent of any alarm. */
  readonly auroc: number | null;
  /** Share of the poisoned ranked above all but 1 % of the clean. */
  readonly recallAt01: number | null;
  /** With p ≤ level: share of the poisoned and of the clean. `null`: it has no p-values. */
  readonly atLevel:
    readonly { readonly level: number; readonly recall: number | null; readonly fpr: number | null }[] | null;
  /** Of the poisoned with a named element: that it is the trigger, the very element. */
  readonly localised: number | null;
  /** `null`: it judges no data set as a whole. */
  readonly families: FamilyScore | null;
}

/** Accepted families against what was planted. */
export interface FamilyScore {
  /** Whether one is accepted whose records are mostly poisoned. */
  readonly trigger: boolean;
  /** Accepted ones whose records are mostly clean, and what they look like. */
  readonly natural: readonly string[];
}

/** Longest text of a natural family that a result line quotes. */
const QUOTED = 60;

/** Scores one scenario. Without a poisoned record only the false positives are there. */
export function scoreSuspicion(
  { scores, flagged, pValues, named, families }: Suspicion,
  { records, triggers }: PoisonedRecords,
): GateScore {
  const poisoned = [...triggers.keys()];
  const clean = [...records.keys()].filter((index) => !triggers.has(index));
  const scoresOf = (indices: readonly number[]): number[] => indices.map((index) => scores[index] ?? 0);
  const shareOf = (indices: readonly number[], is: (index: number) => boolean): number | null =>
    shareTrue(indices.map(is)).share;
  const low = (level: number) => (index: number) => (pValues?.[index] ?? 1) <= level;
  return {
    poisoned: poisoned.length,
    clean: clean.length,
    recall: shareOf(poisoned, (index) => flagged[index] === 1),
    fpr: shareOf(clean, (index) => flagged[index] === 1),
    auroc: auroc(scoresOf(poisoned), scoresOf(clean)),
    recallAt01: recallAt(scoresOf(poisoned), scoresOf(clean), 0.01).share,
    atLevel:
      pValues &&
      LEVELS.map((level) => ({
        level,
        recall: shareOf(poisoned, low(level)),
        fpr: shareOf(clean, low(level)),
      })),
    localised: named && localised(named, { records, triggers }).share,
    families: families && {
      trigger: families.some(({ carriers }) => mostlyPoisoned(carriers, triggers)),
      natural: families
        .filter(({ carriers }) => !mostlyPoisoned(carriers, triggers))
        .map(({ text }) => text.slice(0, QUOTED)),
    },
  };
}

function mostlyPoisoned(carriers: readonly number[], triggers: PoisonedRecords['triggers']): boolean {
  return 2 * carriers.filter((record) => triggers.has(record)).length > carriers.length;
}

function localised(named: NonNullable<Suspicion['named']>, { records, triggers }: PoisonedRecords): Share {
  return shareTrue(
    [...triggers].flatMap(([index, planted]) => {
      const place = named[index];
      const trigger = place && planted[place.side];
      const element = place && records[index]?.sides[place.side]?.elements[place.element];
      return trigger && element ? [compareLocation({ element }, trigger) === 'exact'] : [];
    }),
  );
}
