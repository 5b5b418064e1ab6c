import { calibrated, type Calibrator } from '../learn/calibrator.js';
import type { JudgedClass } from './class-judge.js';
import type { FamilyKey } from '../read/family-keys.js';
import type { FamilyIndex } from '../families/family-index.js';
import { ownEvidence } from './record-evidence.js';
import { RecordLevels } from './record-levels.js';

/** A tested family. */
interface KnownFamily {
  /** Value as a trigger; above 0 towards the class. */
  readonly value: number;
  /** Its number among the class's accepted families, or -1. */
  readonly accepted: number;
}

/** An accepted pair. */
interface KnownPair extends KnownFamily {
  readonly keys: readonly [FamilyKey, FamilyKey];
}

/** A family in the code that supports a label, or a pair. */
export interface SupportingFamily {
  /** Its key, or those of a pair. */
  readonly keys: readonly FamilyKey[];
  readonly accepted: number;
  /** As in `RecordEvidence`. */
  readonly evidence: number;
}

/** What is known of the families of a class, as data alone. */
export interface FamilyFacts {
  readonly families: ReadonlyMap<FamilyKey, KnownFamily>;
  readonly pairs: readonly KnownPair[];
  /** Turns log-odds without an element into probabilities. */
  readonly masked: Calibrator;
  /** Number of records that it was fitted on. */
  readonly records: number;
  /** See `RecordLevels`. */
  readonly pools: RecordLevels['pools'];
}

/** The facts about the tested families of a judged class. */
export function familyFacts(
  index: FamilyIndex,
  { verdict, masked }: JudgedClass,
  records: number,
): FamilyFacts {
  const families = new Map<FamilyKey, KnownFamily>();
  const pairs: KnownPair[] = [];
  for (const [family, value] of verdict.others) {
    families.set(index.keys[family] ?? 0, { value, accepted: -1 });
  }
  verdict.accepted.forEach(({ family, partner, label, value }, accepted) => {
    const known = { value: label === 1 ? value : -value, accepted };
    const key = index.keys[family] ?? 0;
    if (partner < 0) families.set(key, known);
    else pairs.push({ ...known, keys: [key, index.keys[partner] ?? 0] });
  });
  return { families, pairs, masked, records, pools: verdict.levels.pools };
}

/** The tested families of a class by their keys, for code that was not in the dataset when they were tested. */
export class KnownFamilies {
  private readonly levels: RecordLevels;

  constructor(private readonly facts: FamilyFacts) {
    this.levels = new RecordLevels(facts.pools);
  }

  /**
   * The strongest family that supports a label, or pair. An accepted one ranks before all others.
   * @param label 1 for the class, 0 for the rest
   * @param held families that the code holds
   * @param logOddsWithout log-odds of the class with the elements of the families masked
   */
  strongest(
    label: 0 | 1,
    held: ReadonlyMap<FamilyKey, unknown>,
    logOddsWithout: (keys: readonly FamilyKey[]) => number,
    logTokens: number,
  ): SupportingFamily | null {
    let best: SupportingFamily | null = null;
    for (const { keys, value, accepted } of this.knownIn(held)) {
      if (value > 0 !== (label === 1)) continue;
      const p = calibrated(this.facts.masked, logOddsWithout(keys), logTokens, this.facts.records);
      const evidence = ownEvidence(Math.abs(value), label === 1 ? p : 1 - p);
      const found = { keys, accepted, evidence };
      if (best === null || isStronger(found, best)) best = found;
    }
    return best;
  }

  /** The tested families that the code holds, and the accepted pairs of which it holds both. */
  private *knownIn(
    held: ReadonlyMap<FamilyKey, unknown>,
  ): Generator<KnownFamily & { readonly keys: readonly FamilyKey[] }> {
    for (const key of held.keys()) {
      const known = this.facts.families.get(key);
      if (known) yield { ...known, keys: [key] };
    }
    for (const pair of this.facts.pairs) if (pair.keys.every((key) => held.has(key))) yield pair;
  }

  /** Fraction of the clean records of a label that have at least this evidence. */
  pValue(evidence: number, label: 0 | 1): number {
    return this.levels.pValue(evidence, label);
  }
}

/** An accepted family before any other; else the larger evidence. */
function isStronger(a: SupportingFamily, b: SupportingFamily): boolean {
  if (a.accepted >= 0 !== b.accepted >= 0) return a.accepted >= 0;
  return a.evidence > b.evidence;
}
