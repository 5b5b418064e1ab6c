import { CodePurifyError } from '../../errors.js';
import { logTokensOf } from '../learn/calibrator.js';
import type { DatasetContext } from './dataset-context.js';
import type { RecordSides, SidesVerdict } from './dataset-verdict.js';
import { joinMasks } from './element-scores.js';
import type { FamilyKey } from '../read/family-keys.js';
import type { FoldReadings } from './fold-readings.js';
import type { KnownFamilies } from './known-families.js';
import { RecordFeatures, type SideMask } from '../learn/record-features.js';
import { countTokens, joinIds, type TokenIds } from '../read/token-ids.js';
import { SideReader, TokenPlaces, type ReadSide } from '../read/side-reader.js';

/** Where code holds a family: the first element, and masks of all its elements. */
export interface Holding {
  readonly side: number;
  readonly element: number;
  readonly masks: readonly SideMask[];
}

/** The families of a class, and the number of its first accepted one among those of all classes. */
interface ClassFamilies {
  readonly families: KnownFamilies;
  readonly first: number;
}

/** Judges changed versions of records that were judged. */
export class Rejudge {
  /** The unit of the corpus with each number, in the order of adding. */
  private readonly unitOf: Int32Array;
  private readonly reader: SideReader;
  private readonly features: RecordFeatures;

  /**
   * @param known families by class
   * @param rankOf the index in the verdict of the family with this number
   * @param found labels of the judged records of the corpus; null for the others
   */
  constructor(
    private readonly context: DatasetContext,
    private readonly readings: FoldReadings,
    private readonly known: ReadonlyMap<number, ClassFamilies>,
    private readonly rankOf: (family: number) => number,
    private readonly found: readonly ({ readonly label: number } | null)[],
  ) {
    this.unitOf = new Int32Array(context.numbers.length);
    context.numbers.forEach((number, unit) => (this.unitOf[number] = unit));
    this.reader = new SideReader(context.corpus.vocabulary);
    this.features = new RecordFeatures(context.corpus.vocabulary);
  }

  /** The record of the corpus that a unit belongs to. */
  recordOf(number: number): number {
    return this.context.corpus.units.recordOf(this.unitOf[number] ?? 0);
  }

  /** See `DatasetVerdict.rejudge`. */
  judge(number: number, sides: RecordSides): SidesVerdict {
    const record = this.recordOf(number);
    const label = this.found[record]?.label;
    if (label === undefined) {
      throw new CodePurifyError(
        'internal',
        `Record ${String(number)} was not judged, so no version of it can be judged.`,
        'Please report this.',
      );
    }
    const fold = this.context.folds[record] ?? 0;
    const read = sides.map((analysis, side) => this.reader.read(analysis, side));
    const { ids, held, offset } = this.withUnit(this.unitOf[number] ?? 0, read);
    const tokens = countTokens(ids);
    this.features.load(ids);
    const reading = this.readings.read(this.features, fold, tokens, null, label);
    const holdings = holdingsOf(held, offset);
    return { ...this.evidenceOf(fold, label, holdings, logTokensOf(tokens)), ...reading };
  }

  /** The tokens of a record with a changed unit, the sides that are the unit's, and the number of tokens before that unit. */
  private withUnit(
    unit: number,
    read: readonly ReadSide[],
  ): { readonly ids: readonly TokenIds[]; readonly held: readonly ReadSide[]; readonly offset: number } {
    const { units, sides } = this.context.corpus;
    const record = units.recordOf(unit);
    const ids = read.map((side) => side.ids);
    const [all, text] = sides[record] ?? [];
    if (all === undefined || units.countOf(record) === 1) return { ids, held: read, offset: 0 };
    const { start, end } = units.tokensOf(unit);
    const code = joinIds([all.subarray(0, start), ...ids.slice(0, 1), all.subarray(end)]);
    // the text of a record is that of its first unit
    const isFirst = unit === units.firstOf(record);
    const own = isFirst ? (ids[1] ?? text) : text;
    return {
      ids: own === undefined ? [code] : [code, own],
      held: isFirst ? read : read.slice(0, 1),
      offset: start,
    };
  }

  private evidenceOf(
    fold: number,
    label: number,
    holdings: ReadonlyMap<FamilyKey, Holding>,
    logTokens: number,
  ): Pick<SidesVerdict, 'pValue' | 'evidence' | 'family' | 'element' | 'partner'> {
    const known = this.known.get(label) ?? this.known.get(1 - label);
    const towards = this.known.has(label) ? 1 : 0;
    const model = this.readings.modelOf(label, fold);
    const whole = model ? this.features.use(model) : 0;
    const without = (keys: readonly FamilyKey[]): number =>
      whole - this.features.removed(joinMasks(keys.flatMap((key) => holdings.get(key)?.masks ?? [])));
    const best = known?.families.strongest(towards, holdings, without, logTokens);
    const [holding, other] = best?.keys.map((key) => holdings.get(key)) ?? [];
    if (!known || !best || !holding) return NO_FAMILY;
    const sign = towards === 1 ? 1 : -1;
    const odds = { logOdds: sign * whole, without: sign * without(best.keys) };
    return {
      pValue: known.families.pValue(best.evidence, towards),
      evidence: best.evidence,
      family: best.accepted < 0 ? -1 : this.rankOf(known.first + best.accepted),
      element: { side: holding.side, element: holding.element, ...odds },
      partner: other ? { side: other.side, element: other.element, ...odds } : null,
    };
  }
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
