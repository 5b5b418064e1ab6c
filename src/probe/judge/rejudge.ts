import { CodePurifyError } from '../../errors.js';
import { logTokensOf } from '../learn/calibrator.js';
import type { DatasetContext } from './dataset-context.js';
import type { RecordSides, SidesVerdict } from './dataset-verdict.js';
import { joinMasks } from './element-scores.js';
import type { FamilyKey } from '../read/family-keys.js';
import type { FoldReadings } from './fold-readings.js';
import type { KnownFamilies } from './known-families.js';
import { RecordFeatures, type SideMask } from '../learn/record-features.js';
import { countTokens } from '../read/token-ids.js';
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
  private readonly reader: SideReader;
  private readonly features: RecordFeatures;

  /**
   * @param known families by class
   * @param rankOf the index in the verdict of the family with this number
   * @param found labels of the judged records; null for the others
   */
  constructor(
    private readonly context: DatasetContext,
    private readonly readings: FoldReadings,
    private readonly known: ReadonlyMap<number, ClassFamilies>,
    private readonly rankOf: (family: number) => number,
    private readonly found: readonly ({ readonly label: number } | null)[],
  ) {
    this.reader = new SideReader(context.corpus.vocabulary);
    this.features = new RecordFeatures(context.corpus.vocabulary);
  }

  /** See `DatasetVerdict.rejudge`. */
  judge(record: number, sides: RecordSides): SidesVerdict {
    const label = this.found[record]?.label;
    if (label === undefined) {
      throw new CodePurifyError(
        'internal',
        `Record ${String(record)} was not judged, so no version of it can be judged.`,
        'Please report this.',
      );
    }
    const fold = this.context.folds[record] ?? 0;
    const read = sides.map((analysis, side) => this.reader.read(analysis, side));
    const ids = read.map((side) => side.ids);
    const tokens = countTokens(ids);
    this.features.load(ids);
    const reading = this.readings.read(this.features, fold, tokens, null, label);
    return { ...this.evidenceOf(fold, label, read, logTokensOf(tokens)), ...reading };
  }

  private evidenceOf(
    fold: number,
    label: number,
    sides: readonly ReadSide[],
    logTokens: number,
  ): Pick<SidesVerdict, 'pValue' | 'evidence' | 'family' | 'element'> {
    const known = this.known.get(label) ?? this.known.get(1 - label);
    const towards = this.known.has(label) ? 1 : 0;
    const model = this.readings.modelOf(label, fold);
    const holdings = holdingsOf(sides);
    const whole = model ? this.features.use(model) : 0;
    const without = (key: FamilyKey): number => whole - this.features.removed(holdings.get(key)?.masks ?? []);
    const best = known?.families.strongest(towards, holdings.keys(), without, logTokens);
    const holding = best && holdings.get(best.key);
    if (!known || !best || !holding) return { pValue: 1, evidence: 0, family: -1, element: null };
    const sign = towards === 1 ? 1 : -1;
    return {
      pValue: known.families.pValue(best.evidence, towards),
      evidence: best.evidence,
      family: best.accepted < 0 ? -1 : this.rankOf(known.first + best.accepted),
      element: {
        side: holding.side,
        element: holding.element,
        logOdds: sign * whole,
        without: sign * without(best.key),
      },
    };
  }
}

/** For each family key in the code, its first element and the masks of all its elements. */
export function holdingsOf(sides: readonly ReadSide[]): Map<FamilyKey, Holding> {
  const holdings = new Map<FamilyKey, Holding>();
  sides.forEach(({ ids, places, keys }, side) => {
    const tokens = new TokenPlaces(ids);
    places.forEach((place, element) => {
      const mask = { side, tokens: tokens.covered(place) };
      for (const key of keys[element] ?? []) {
        const known = holdings.get(key);
        if (known) holdings.set(key, { ...known, masks: joinMasks([...known.masks, mask]) });
        else holdings.set(key, { side, element, masks: [mask] });
      }
    });
  });
  return holdings;
}
