import type { DatasetContext } from './dataset-context.js';
import type { ProbeReading, RecordElement, RecordVerdict } from '../again/verdict-facts.js';
import { masksOf } from './carrier-masks.js';
import type { FoldReadings } from './fold-readings.js';
import { RecordFeatures, type SideMask } from '../learn/record-features.js';
import { countTokens } from '../read/token-ids.js';

/** The evidence against a record, before the record is predicted. */
export interface FoundRecord {
  readonly label: number;
  readonly pValue: number;
  readonly evidence: number;
  /** What counts against each of its units; null for units that hold no such family. */
  readonly units: readonly (FoundUnit | null)[];
}

/** The element, or the pair of elements, that counts against a unit. */
export interface FoundUnit {
  /** Index among all families accepted so far, or -1. */
  readonly family: number;
  readonly element: RecordElement;
  readonly partner: RecordElement | null;
  /** The record's carrier in its family, or its two in a pair. */
  readonly carriers: readonly number[];
}

/** Predicts all records, and gives each of their units its verdict. */
export class UnitVerdicts {
  private readonly features: RecordFeatures;

  /** @param rankOf the index in the verdict of the family with this number */
  constructor(
    private readonly context: DatasetContext,
    private readonly readings: FoldReadings,
    private readonly rankOf: (family: number) => number,
  ) {
    this.features = new RecordFeatures(context.corpus.vocabulary);
  }

  /** A verdict for each unit, in the order of adding. */
  of(records: readonly (FoundRecord | null)[]): (RecordVerdict | null)[] {
    const { corpus, numbers } = this.context;
    const verdicts = new Array<RecordVerdict | null>(corpus.units.size).fill(null);
    records.forEach((found, record) => {
      const first = corpus.units.firstOf(record);
      if (found === null) return;
      this.readUnits(record, found).forEach((verdict, unit) => {
        verdicts[numbers[first + unit] ?? 0] = verdict;
      });
    });
    return verdicts;
  }

  /** Reads a record once, and once more without each family that counts against one of its units. */
  private readUnits(record: number, { label, pValue, evidence, units }: FoundRecord): RecordVerdict[] {
    const { features, rankOf } = this;
    const { corpus, folds, index } = this.context;
    const sides = corpus.sides[record] ?? [];
    features.load(sides);
    const tokens = countTokens(sides);
    const read = (masks: readonly SideMask[] | null): ProbeReading =>
      this.readings.read(features, folds[record] ?? 0, tokens, masks, label);
    const without = new Map<string, ProbeReading>();
    for (const one of units) {
      const name = one?.carriers.join() ?? '';
      if (one !== null && !without.has(name))
        without.set(name, read(masksOf(corpus, index, record, one.carriers)));
    }
    const whole = read(null);
    return units.map((one) => {
      if (one === null && units.length > 1) return { ...NO_EVIDENCE, ...whole };
      const family = one === null ? -1 : rankOf(one.family);
      return {
        pValue,
        evidence,
        family,
        element: one?.element ?? null,
        partner: one?.partner ?? null,
        ...whole,
        without: one && (without.get(one.carriers.join()) ?? null),
      };
    });
  }
}

/** The verdict on a unit that holds nothing of what counts against its record. */
const NO_EVIDENCE = { pValue: 1, evidence: 0, family: -1, element: null, partner: null, without: null };
