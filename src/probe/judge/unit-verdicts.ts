import { firstElement, type DatasetContext } from './dataset-context.js';
import type { ProbeReading, RecordElement, RecordVerdict } from './dataset-verdict.js';
import { joinMasks } from './element-scores.js';
import type { FoldReadings } from './fold-readings.js';
import { RecordFeatures, type SideMask } from '../learn/record-features.js';
import { RecordPlaces } from '../learn/record-places.js';
import { countTokens } from '../read/token-ids.js';

/** The evidence against a record, before the record is predicted. */
export interface FoundRecord {
  readonly label: number;
  readonly pValue: number;
  readonly evidence: number;
  /** What counts against each of its units; null for units that hold no such family. */
  readonly units: readonly (FoundUnit | null)[];
}

/** The element that counts against a unit. */
export interface FoundUnit {
  /** Index among all families accepted so far, or -1. */
  readonly family: number;
  readonly element: RecordElement;
  /** The record's carrier in its family. */
  readonly carrier: number;
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
    const { corpus, folds } = this.context;
    const sides = corpus.sides[record] ?? [];
    features.load(sides);
    const tokens = countTokens(sides);
    const read = (masks: readonly SideMask[] | null): ProbeReading =>
      this.readings.read(features, folds[record] ?? 0, tokens, masks, label);
    const without = new Map<number, ProbeReading>();
    for (const carrier of new Set(units.flatMap((one) => one?.carrier ?? [])))
      without.set(carrier, read(this.masksOf(record, carrier)));
    const whole = read(null);
    return units.map((one) => {
      if (one === null && units.length > 1) return { ...NO_EVIDENCE, ...whole };
      const family = one === null ? -1 : rankOf(one.family);
      const element = one === null ? null : one.element;
      return {
        pValue,
        evidence,
        family,
        element,
        ...whole,
        without: one && (without.get(one.carrier) ?? null),
      };
    });
  }

  /** Masks of all elements of a carrier's family in its record. */
  private masksOf(record: number, carrier: number): SideMask[] {
    const { corpus, index } = this.context;
    const places = new RecordPlaces(corpus, record);
    const masks: SideMask[] = [];
    for (let element = firstElement(corpus, record); element < (corpus.elementEnds[record] ?? 0); element++) {
      const end = corpus.keyEnds[element] ?? 0;
      const start = element === 0 ? 0 : (corpus.keyEnds[element - 1] ?? 0);
      if (index.carrierOf.subarray(start, end).includes(carrier)) masks.push(places.maskOf(element));
    }
    return joinMasks(masks);
  }
}

/** The verdict on a unit that holds nothing of what counts against its record. */
const NO_EVIDENCE = { pValue: 1, evidence: 0, family: -1, element: null, without: null };
