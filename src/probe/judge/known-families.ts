import { calibrated } from '../learn/calibrator.js';
import type { JudgedClass } from './class-judge.js';
import type { FamilyKey } from '../read/family-keys.js';
import type { FamilyIndex } from '../families/family-index.js';
import { ownEvidence } from './record-evidence.js';

/** A tested family. */
interface KnownFamily {
  /** Value as a trigger; above 0 towards the class. */
  readonly value: number;
  /** Its number among the class's accepted families, or -1. */
  readonly accepted: number;
}

/** A family in the code that supports a label. */
export interface SupportingFamily {
  readonly key: FamilyKey;
  readonly accepted: number;
  /** As in `RecordEvidence`. */
  readonly evidence: number;
}

/** The tested families of a class by their keys, for code that was not in the dataset when they were tested. */
export class KnownFamilies {
  private readonly families = new Map<FamilyKey, KnownFamily>();
  private readonly pValueOf: (evidence: number, label: 0 | 1) => number;

  constructor(
    index: FamilyIndex,
    { verdict, masked }: JudgedClass,
    private readonly records: number,
  ) {
    this.masked = masked;
    this.pValueOf = verdict.pValueOf;
    for (const [family, value] of verdict.others) {
      this.families.set(index.keys[family] ?? 0, { value, accepted: -1 });
    }
    verdict.accepted.forEach(({ family, label, value }, accepted) => {
      this.families.set(index.keys[family] ?? 0, { value: label === 1 ? value : -value, accepted });
    });
  }

  private readonly masked: JudgedClass['masked'];

  /**
   * The strongest family that supports a label. An accepted family ranks before all others.
   * @param label 1 for the class, 0 for the rest
   * @param keys families that the code holds
   * @param logOddsWithout log-odds of the class with the elements of the family masked
   */
  strongest(
    label: 0 | 1,
    keys: Iterable<FamilyKey>,
    logOddsWithout: (key: FamilyKey) => number,
    logTokens: number,
  ): SupportingFamily | null {
    let best: SupportingFamily | null = null;
    for (const key of keys) {
      const known = this.families.get(key);
      if (!known || known.value > 0 !== (label === 1)) continue;
      const p = calibrated(this.masked, logOddsWithout(key), logTokens, this.records);
      const evidence = ownEvidence(Math.abs(known.value), label === 1 ? p : 1 - p);
      const found = { key, accepted: known.accepted, evidence };
      if (best === null || isStronger(found, best)) best = found;
    }
    return best;
  }

  /** Fraction of the clean records of a label that have at least this evidence. */
  pValue(evidence: number, label: 0 | 1): number {
    return this.pValueOf(evidence, label);
  }
}

/** An accepted family before any other; else the larger evidence. */
function isStronger(a: SupportingFamily, b: SupportingFamily): boolean {
  if (a.accepted >= 0 !== b.accepted >= 0) return a.accepted >= 0;
  return a.evidence > b.evidence;
}
