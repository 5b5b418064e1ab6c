import { calibrated, fitCalibrator, type Calibrator } from '../../learn/calibrator.js';
import type { Corpus } from '../../read/corpus.js';
import { crossFit, crossFitLogOdds } from '../../learn/cross-fit.js';
import type { FamilyIndex } from '../family-index.js';
import { RecordFeatures } from '../../learn/record-features.js';
import { RecordPlaces } from '../../learn/record-places.js';
import type { LinearModel } from '../../learn/regression.js';

/**
 * How surprising it is that a record belongs to the change and not to the base: the same conditional test, with the
 * change as the label. A probe learns what separates the change from the base. If the rest of a function already shows
 * that it belongs to the change (a project that is not in the base), a new pattern in it is no surprise.
 */
export class Novelty {
  private readonly models: readonly LinearModel[];
  private readonly calibrator: Calibrator;
  private readonly features: RecordFeatures;

  /**
   * @param base 1 for records of the base
   * @param learned 1 for records that count
   */
  constructor(
    private readonly corpus: Corpus,
    private readonly index: FamilyIndex,
    base: Uint8Array,
    learned: Uint8Array,
    private readonly folds: Uint8Array,
    private readonly logTokens: Float64Array,
  ) {
    const targets = base.map((own) => 1 - own);
    const fit = crossFit(corpus.rows, targets, folds, learned);
    this.models = fit.models;
    this.calibrator = fitCalibrator(crossFitLogOdds(fit, corpus.rows), logTokens, targets, learned);
    this.features = new RecordFeatures(corpus.vocabulary);
  }

  /** −ln P(in the change | the record without its element), in nats, for a carrier of the index. */
  surprise(carrier: number): number {
    return -Math.log(this.inChange(carrier));
  }

  /** P(in the change | the record without its element), in (0, 1), for a carrier of the index. */
  inChange(carrier: number): number {
    const { corpus, index, features } = this;
    const record = index.records[carrier] ?? 0;
    const model = this.models[this.folds[record] ?? 0];
    if (!model) return 1;
    const mask = new RecordPlaces(corpus, record).maskOf(index.elements[carrier] ?? 0);
    features.load(corpus.sides[record] ?? []);
    const without = features.use(model) - features.removed([mask]);
    return calibrated(this.calibrator, without, this.logTokens[record] ?? 0, corpus.size);
  }
}
