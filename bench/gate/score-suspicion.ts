import { isPlanted } from '../attacks/compare-location.js';
import type { PoisonedRecords } from '../attacks/poison.js';
import type { Suspicion } from '../defences/defence.js';
import { auroc, type Proportion, proportionTrue, recallAt } from '../statistics/metrics.js';

/** The values of `--fpr` that are measured. */
export const LEVELS = [0.001, 0.01, 0.05] as const;

/** How well a suspicion matches what was planted. */
export interface GateScore {
  readonly poisoned: number;
  readonly clean: number;
  /** Computed from the records that the defence flags. */
  readonly recall: number | null;
  readonly fpr: number | null;
  /** Computed from the records that are reported at all; only of methods that report suspicious ones too. */
  readonly reported?: { readonly recall: number | null; readonly fpr: number | null };
  /** Computed from the ranking, independent of any flag. */
  readonly auroc: number | null;
  /** Proportion of the poisoned records that rank above all but 1 % of the clean ones. */
  readonly recallAt01: number | null;
  /** With p ≤ level: proportions of the poisoned and of the clean records; `null` without p-values. */
  readonly atLevel:
    readonly { readonly level: number; readonly recall: number | null; readonly fpr: number | null }[] | null;
  /** Poisoned records with a named element: how often it is the trigger. */
  readonly localised: number | null;
  /** `null` for defences that do not judge a dataset as a whole. */
  readonly families: FamilyScore | null;
}

/** Accepted families compared with what was planted. */
interface FamilyScore {
  /** Whether a family is accepted whose records are mostly poisoned. */
  readonly trigger: boolean;
  /** Code of the accepted families whose records are mostly clean. */
  readonly natural: readonly string[];
}

/** Longest text of a natural family that a result line quotes. */
const QUOTED = 60;

/** Scores one scenario. Without a poisoned record there are only false positives. */
export function scoreSuspicion(
  { scores, flagged, reported, pValues, named, families }: Suspicion,
  { records, triggers }: PoisonedRecords,
): GateScore {
  const poisoned = [...triggers.keys()];
  const clean = [...records.keys()].filter((index) => !triggers.has(index));
  const scoresOf = (indices: readonly number[]): number[] => indices.map((index) => scores[index] ?? 0);
  const rates = (is: (index: number) => boolean): Pick<GateScore, 'recall' | 'fpr'> => ({
    recall: proportionTrue(poisoned.map(is)).share,
    fpr: proportionTrue(clean.map(is)).share,
  });
  const isMostlyPoisoned = ({ carriers }: { readonly carriers: readonly number[] }): boolean =>
    2 * carriers.filter((record) => triggers.has(record)).length > carriers.length;
  return {
    ...{ poisoned: poisoned.length, clean: clean.length },
    ...rates((index) => flagged[index] === 1),
    ...(reported && { reported: rates((index) => reported[index] === 1) }),
    auroc: auroc(scoresOf(poisoned), scoresOf(clean)),
    recallAt01: recallAt(scoresOf(poisoned), scoresOf(clean), 0.01).share,
    atLevel:
      pValues && LEVELS.map((level) => ({ level, ...rates((index) => (pValues[index] ?? 1) <= level) })),
    localised: named && localised(named, { records, triggers }).share,
    families: families && {
      trigger: families.some(isMostlyPoisoned),
      natural: families
        .filter((family) => !isMostlyPoisoned(family))
        .map(({ text }) => text.slice(0, QUOTED)),
    },
  };
}

function localised(
  named: NonNullable<Suspicion['named']>,
  { records, triggers }: PoisonedRecords,
): Proportion {
  const exact = [...triggers].flatMap(([index, planted]) => {
    const place = named[index];
    const trigger = place && planted[place.side];
    const element = place && records[index]?.sides[place.side]?.elements[place.element];
    return trigger && element ? [isPlanted(element, trigger)] : [];
  });
  return proportionTrue(exact);
}
