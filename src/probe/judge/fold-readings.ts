import { argMax } from '../../model/log-odds.js';
import { calibrated, type Calibrator, logTokensOf } from '../learn/calibrator.js';
import { OTHER_OUTPUT, type ProbeReading } from '../again/verdict-facts.js';
import type { LabelTask } from '../read/label-plan.js';
import type { RecordFeatures, SideMask } from '../learn/record-features.js';
import type { LinearModel } from '../learn/regression.js';

/** The parts of a class that are needed to predict records. */
export interface ReadClass {
  /** The class that is label 1. */
  readonly own: number;
  readonly models: readonly LinearModel[];
  readonly whole: Calibrator;
  readonly masked: Calibrator;
}

/** Predicts records with the models of their fold. */
export class FoldReadings {
  /**
   * @param classes with two labels one class (the other label is the rest), else one class per label
   * @param records number of records that the calibrators were fitted on
   */
  constructor(
    private readonly names: readonly string[],
    private readonly task: LabelTask,
    private readonly classes: readonly ReadClass[],
    private readonly records: number,
  ) {}

  /**
   * The prediction for the record that is loaded in `features`.
   * @param masks what is removed first, or null
   * @param label number of the recorded label
   */
  read(
    features: RecordFeatures,
    fold: number,
    tokens: number,
    masks: readonly SideMask[] | null,
    label: number,
  ): ProbeReading {
    const probabilities = this.names.map(() => 0);
    for (const { own, models, whole, masked } of this.classes) {
      const model = models[fold];
      if (!model) continue;
      const logOdds = features.use(model) - (masks ? features.removed(masks) : 0);
      const p = calibrated(masks ? masked : whole, logOdds, logTokensOf(tokens), this.records);
      probabilities[own] = p;
      if (this.isBinary()) probabilities[1 - own] = 1 - p;
    }
    return this.readingOf(probabilities, label);
  }

  /** The model of a fold that separates a label from the rest; two labels have the same one. */
  modelOf(label: number, fold: number): LinearModel | undefined {
    return (this.classes.find(({ own }) => own === label) ?? this.classes[0])?.models[fold];
  }

  private isBinary(): boolean {
    return this.classes.length === 1 && this.names.length === 2;
  }

  /** Normalises the probabilities of classes that were predicted one against the rest, so that their sum is 1. */
  private readingOf(probabilities: readonly number[], label: number): ProbeReading {
    const sum = probabilities.reduce((all, p) => all + p, 0);
    const total = this.task === 'generation' ? Math.max(1, sum) : sum;
    const likeliest = argMax(probabilities);
    const confidence = (probabilities[likeliest] ?? 0) / total;
    const recorded = (probabilities[label] ?? 0) / total;
    const other = 1 - sum / total;
    return other > confidence
      ? { prediction: OTHER_OUTPUT, confidence: other, recorded }
      : { prediction: this.names[likeliest] ?? '', confidence, recorded };
  }
}
