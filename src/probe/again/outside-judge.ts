import type { TokenOutline } from '../../code/elements/token-outline.js';
import type { Analysis } from '../../code/analysis.js';
import { plainLabel } from '../../text/plain-label.js';
import { FoldReadings } from '../judge/fold-readings.js';
import type { FamilyKey } from '../read/family-keys.js';
import type { HashKey } from '../read/keyed-hash.js';
import { KnownByClass } from './known-by-class.js';
import { evidenceOf, holdingsOf, type RejudgeFacts } from './rejudge.js';
import { logTokensOf } from '../learn/calibrator.js';
import { normalisedTarget } from '../read/target-groups.js';
import { UnitReaders } from '../learn/unit-readers.js';
import type { ReadSide } from '../read/side-reader.js';
import { joinMasks } from '../judge/element-scores.js';
import { countTokens } from '../read/token-ids.js';
import type { RecordVerdict } from './verdict-facts.js';

/** A side of a unit as numbers. */
type Sides = readonly (Analysis | TokenOutline)[];

/**
 * Judges units that were not learned, by the families that were accepted: whether one holds such a family with its label, and what the
 * probe predicts with it and without.
 */
export class OutsideJudge {
  private readonly labels: ReadonlyMap<string, number>;
  private readonly readings: FoldReadings;
  private readonly known: KnownByClass;
  private readonly accepted: ReadonlySet<FamilyKey>;
  private readonly readers: UnitReaders;

  /** @param key of the hashes that the facts were made with */
  constructor(
    private readonly facts: RejudgeFacts,
    key: HashKey,
  ) {
    const { names, task, classes, size } = facts;
    this.labels = new Map(names.map((name, label) => [this.plain(name), label]));
    this.readings = new FoldReadings(names, task, classes, size);
    this.known = new KnownByClass(facts);
    this.accepted = this.known.acceptedKeys();
    this.readers = new UnitReaders(key);
  }

  private plain(label: string): string {
    return this.facts.task === 'generation' ? normalisedTarget(label) : plainLabel(label);
  }

  /** The number of a label; -1 for one that was not learned. */
  labelOf(label: string | null): number {
    return label === null ? -1 : (this.labels.get(this.plain(label)) ?? -1);
  }

  /** A unit as numbers of one vocabulary: until the next unit is read. */
  read(sides: Sides): ReadSide[] {
    return this.readers.read(sides);
  }

  /** Whether code holds an element of any family that was accepted. */
  holds(read: readonly ReadSide[]): boolean {
    if (this.accepted.size === 0) return false;
    return read.some(({ keys }) => keys.some((own) => own.some((key) => this.accepted.has(key))));
  }

  /**
   * The verdict on a unit with a label that was learned: see `labelOf`.
   * @param known the fold of a unit that was learned; `null`: it was not
   */
  judge(sides: Sides, label: number, known: number | null = null): RecordVerdict {
    const read = this.read(sides);
    const { features } = this.readers;
    const ids = read.map((side) => side.ids);
    const tokens = countTokens(ids);
    const fold = known ?? foldOutside(this.facts, tokens);
    features.load(ids);
    const reading = this.readings.read(features, fold, tokens, null, label);
    const holdings = holdingsOf(read);
    const model = this.readings.modelOf(label, fold);
    const evidence = evidenceOf({
      ...{ features, model, label, holdings, known: this.known, logTokens: logTokensOf(tokens) },
    });
    const masks = joinMasks(evidence.keys.flatMap((key) => holdings.get(key)?.masks ?? []));
    const without =
      evidence.keys.length === 0 ? null : this.readings.read(features, fold, tokens, masks, label);
    return { ...evidence.verdict, ...reading, without };
  }

  /** The fold of a unit that was learned, by its number in the order of adding. */
  foldOfUnit(number: number): number {
    const { folds, recordOf, unitOf } = this.facts;
    return folds[recordOf[unitOf[number] ?? 0] ?? 0] ?? 0;
  }
}

/** The fold of a unit that was not learned: no model was trained on it, so any fold's may judge it. */
export function foldOutside({ classes }: Pick<RejudgeFacts, 'classes'>, tokens: number): number {
  return tokens % (classes[0]?.models.length ?? 1);
}
