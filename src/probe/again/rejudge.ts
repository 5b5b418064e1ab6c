import { CodePurifyError } from '../../errors.js';
import { logTokensOf } from '../learn/calibrator.js';
import type { DatasetContext } from '../judge/dataset-context.js';
import type { RecordSides, SidesVerdict } from './verdict-facts.js';
import { joinMasks } from '../judge/element-scores.js';
import type { FamilyKey } from '../read/family-keys.js';
import { FoldReadings, type ReadClass } from '../judge/fold-readings.js';
import { type ClassFacts, KnownByClass } from './known-by-class.js';
import type { LabelTask } from '../read/label-plan.js';
import { RecordFeatures, type SideMask } from '../learn/record-features.js';
import type { LinearModel } from '../learn/regression.js';
import { countTokens, joinIds, type TokenIds } from '../read/token-ids.js';
import type { Vocabulary } from '../read/vocabulary.js';
import { SideReader, TokenPlaces, type ReadSide } from '../read/side-reader.js';

/** Where code holds a family: the first element, and masks of all its elements. */
export interface Holding {
  readonly side: number;
  readonly element: number;
  readonly masks: readonly SideMask[];
}

/** A record of several units: its tokens, and where those of each unit are on the first side. */
export interface SharedRecord {
  readonly sides: readonly TokenIds[];
  readonly firstUnit: number;
  readonly starts: Int32Array;
  readonly ends: Int32Array;
}

/** All that judging again needs, as data alone: it can be stored, and used by another process with the same key. */
export interface RejudgeFacts {
  readonly names: readonly string[];
  readonly task: LabelTask;
  readonly classes: readonly ReadClass[];
  /** Number of records. */
  readonly size: number;
  /** The unit of the corpus with each number, in the order of adding. */
  readonly unitOf: Int32Array;
  /** The record of each unit. */
  readonly recordOf: Int32Array;
  readonly folds: Uint8Array;
  /** The label of each judged record; -1 for the others. */
  readonly labels: Int32Array;
  /** Families by class. */
  readonly known: ReadonlyMap<number, ClassFacts>;
  /** The index in the verdict of the family with each number. */
  readonly ranks: ReadonlyMap<number, number>;
  /** Records of several units. */
  readonly shared: ReadonlyMap<number, SharedRecord>;
}

/** The facts of a corpus that judging again needs. */
export function corpusFacts({
  corpus,
  numbers,
}: Pick<DatasetContext, 'corpus' | 'numbers'>): Pick<
  RejudgeFacts,
  'size' | 'unitOf' | 'recordOf' | 'shared'
> {
  const { units, sides, size } = corpus;
  const unitOf = new Int32Array(numbers.length);
  numbers.forEach((number, unit) => (unitOf[number] = unit));
  const recordOf = Int32Array.from({ length: units.size }, (_, unit) => units.recordOf(unit));
  const shared = new Map<number, SharedRecord>();
  for (let record = 0; record < size; record++) {
    const count = units.countOf(record);
    if (count === 1) continue;
    const firstUnit = units.firstOf(record);
    const ranges = Array.from({ length: count }, (_, at) => units.tokensOf(firstUnit + at));
    const starts = Int32Array.from(ranges, ({ start }) => start);
    const ends = Int32Array.from(ranges, ({ end }) => end);
    shared.set(record, { sides: sides[record] ?? [], firstUnit, starts, ends });
  }
  return { size, unitOf, recordOf, shared };
}

/** Judges changed versions of records that were judged. */
export class Rejudge {
  private readonly reader: SideReader;
  private readonly features: RecordFeatures;
  private readonly readings: FoldReadings;
  private readonly known: KnownByClass;

  /** @param vocabulary with the key of the records, and the tokens of shared records under their ids */
  constructor(
    private readonly facts: RejudgeFacts,
    vocabulary: Vocabulary,
  ) {
    const { names, task, classes, size } = facts;
    this.readings = new FoldReadings(names, task, classes, size);
    this.known = new KnownByClass(facts);
    this.reader = new SideReader(vocabulary);
    this.features = new RecordFeatures(vocabulary);
  }

  /** The record of the corpus that a unit belongs to. */
  recordOf(number: number): number {
    return this.facts.recordOf[this.facts.unitOf[number] ?? 0] ?? 0;
  }

  /** The label of a judged unit by its number; -1 for one that was not judged. */
  labelOf(number: number): number {
    return this.facts.labels[this.recordOf(number)] ?? -1;
  }

  /** See `DatasetVerdict.rejudge`. */
  judge(number: number, sides: RecordSides): SidesVerdict {
    const record = this.recordOf(number);
    const label = this.labelOf(number);
    if (label < 0) {
      throw new CodePurifyError(
        'internal',
        `Record ${String(number)} was not judged, so no version of it can be judged.`,
        'Please report this.',
      );
    }
    const fold = this.facts.folds[record] ?? 0;
    const read = sides.map((analysis, side) => this.reader.read(analysis, side));
    const { ids, held, offset } = this.withUnit(this.facts.unitOf[number] ?? 0, read);
    const tokens = countTokens(ids);
    this.features.load(ids);
    const reading = this.readings.read(this.features, fold, tokens, null, label);
    const { verdict } = evidenceOf({
      features: this.features,
      model: this.readings.modelOf(label, fold),
      label,
      holdings: holdingsOf(held, offset),
      known: this.known,
      logTokens: logTokensOf(tokens),
    });
    return { ...verdict, ...reading };
  }

  /** The tokens of a record with a changed unit, the sides that are the unit's, and the number of tokens before that unit. */
  private withUnit(
    unit: number,
    read: readonly ReadSide[],
  ): { readonly ids: readonly TokenIds[]; readonly held: readonly ReadSide[]; readonly offset: number } {
    const ids = read.map((side) => side.ids);
    const record = this.facts.shared.get(this.facts.recordOf[unit] ?? 0);
    const [all, text] = record?.sides ?? [];
    if (record === undefined || all === undefined) return { ids, held: read, offset: 0 };
    const at = unit - record.firstUnit;
    const [start = 0, end = 0] = [record.starts[at], record.ends[at]];
    const code = joinIds([all.subarray(0, start), ...ids.slice(0, 1), all.subarray(end)]);
    // the text of a record is that of its first unit
    const isFirst = at === 0;
    const own = isFirst ? (ids[1] ?? text) : text;
    return {
      ids: own === undefined ? [code] : [code, own],
      held: isFirst ? read : read.slice(0, 1),
      offset: start,
    };
  }
}

/** What the evidence against a version of a record follows from. */
interface EvidenceParts {
  /** The record is loaded. */
  readonly features: RecordFeatures;
  readonly model: LinearModel | undefined;
  readonly label: number;
  readonly holdings: ReadonlyMap<FamilyKey, Holding>;
  readonly known: KnownByClass;
  readonly logTokens: number;
}

/** The strongest family that supports the label of a loaded record; its keys, two of a pair, and none without such a family. */
export function evidenceOf({ features, model, label, holdings, known, logTokens }: EvidenceParts): {
  readonly verdict: Pick<SidesVerdict, 'pValue' | 'evidence' | 'family' | 'element' | 'partner'>;
  readonly keys: readonly FamilyKey[];
} {
  const { own, towards, families } = known.classOf(label);
  const whole = model ? features.use(model) : 0;
  const without = (keys: readonly FamilyKey[]): number =>
    whole - features.removed(joinMasks(keys.flatMap((key) => holdings.get(key)?.masks ?? [])));
  const best = families?.strongest(towards, holdings, without, logTokens);
  const [holding, other] = best?.keys.map((key) => holdings.get(key)) ?? [];
  if (!families || !best || !holding) return { verdict: NO_FAMILY, keys: [] };
  const sign = towards === 1 ? 1 : -1;
  const odds = { logOdds: sign * whole, without: sign * without(best.keys) };
  const verdict = {
    pValue: families.pValue(best.evidence, towards),
    evidence: best.evidence,
    family: best.accepted < 0 ? -1 : known.rankOf(own, best.accepted),
    element: { side: holding.side, element: holding.element, ...odds },
    partner: other ? { side: other.side, element: other.element, ...odds } : null,
  };
  return { verdict, keys: best.keys };
}

const NO_FAMILY = { pValue: 1, evidence: 0, family: -1, element: null, partner: null } as const;

/**
 * For each family key in the code, its first element and the masks of all its elements.
 * @param offset number of tokens before the code on the first side
 */
export function holdingsOf(sides: readonly ReadSide[], offset = 0): Map<FamilyKey, Holding> {
  const holdings = new Map<FamilyKey, Holding>();
  sides.forEach(({ ids, places, keys }, side) => {
    const tokens = new TokenPlaces(ids);
    places.forEach((place, element) => {
      const mask = { side, tokens: shifted(tokens.covered(place), side === 0 ? offset : 0) };
      for (const key of keys[element] ?? []) {
        const known = holdings.get(key);
        if (known) holdings.set(key, { ...known, masks: joinMasks([...known.masks, mask]) });
        else holdings.set(key, { side, element, masks: [mask] });
      }
    });
  });
  return holdings;
}

function shifted(tokens: readonly number[], offset: number): readonly number[] {
  return offset === 0 ? tokens : tokens.map((token) => token + offset);
}
