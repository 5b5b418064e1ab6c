import { CodePurifyError } from '../../errors.js';
import { judgeClass, learnClass, type LearnedClass } from './class-judge.js';
import type { Corpus } from '../read/corpus.js';
import { type DatasetContext, prepareContext } from './dataset-context.js';
import { DATASET_DEFAULTS, type DatasetOptions } from './dataset-options.js';
import type { DatasetVerdict, RecordSides } from './dataset-verdict.js';
import { indexFamilies } from '../families/family-index.js';
import type { Opinion } from '../families/opinion.js';
import { writeFamilyKey } from '../families/family-key-text.js';
import { type CountableFamilies, countableFamilies } from '../count/countable-families.js';
import { KnownByClass } from '../again/known-by-class.js';
import { planLabels, type LabelPlan, type NoLabels } from '../read/label-plan.js';
import { RecordCollector, type CollectedRecords, type LabelledUnit } from '../read/record-collector.js';
import { VerdictBuilder } from './verdict-builder.js';

/** One unit of a dataset; a record of its own unless it names its document. */
export interface DatasetRecord extends LabelledUnit {
  readonly sides: RecordSides;
}

/**
 * Judges the records of a dataset together: learns what predicts the labels, and finds the patterns that labels follow
 * although the rest of the code predicts another label. Units are added one by one and kept as numbers only (about 6 kB per
 * function). The units of one document with the same label are one record (`RecordCollector`); each unit has a verdict.
 */
export class DatasetJudge {
  private readonly collector: RecordCollector;
  private readonly options: DatasetOptions;
  private collected: CollectedRecords | null = null;
  private context: DatasetContext | null = null;
  /** With two labels: the one class that is learned. */
  private binary: LearnedClass | null = null;

  constructor(options: Partial<DatasetOptions> & Pick<DatasetOptions, 'seed'>) {
    this.options = { ...DATASET_DEFAULTS, ...options };
    this.collector = new RecordCollector(this.options.seed, this.options.task);
  }

  add(unit: LabelledUnit): void {
    this.collector.add(unit);
  }

  /** The number of records with a label so far. */
  get labelled(): number {
    return this.collector.recordLabels().filter((label) => label !== null).length;
  }

  /** All records as numbers, to train a probe for a file. No record may be added after this call. */
  corpus(): Corpus {
    return this.records().corpus;
  }

  /** All records as numbers, with their labels. No record may be added after this call. */
  records(): CollectedRecords {
    return (this.collected ??= this.collector.build());
  }

  /** The classes that a probe can learn from the labels of all records, or why there are none. */
  plan(): LabelPlan | NoLabels {
    return planLabels(this.collector.recordLabels(), this.options.task, this.collector.vocabulary.key);
  }

  /**
   * Trains, tests the families and judges each record. May be called again with the families that a second judge has
   * confirmed: with two labels the trained models are reused, with more they are trained again.
   * @param confirmed keys of the doubtful families that a second judge takes for triggers
   * @returns the verdicts, or why there are none
   * @throws CodePurifyError `usage` when no record was added
   */
  judge(confirmed: ReadonlySet<string> = new Set()): DatasetVerdict | NoLabels {
    if (this.collector.recordLabels().length === 0) {
      throw new CodePurifyError('usage', 'There are no records to judge.', 'Add records first.');
    }
    const { task } = this.options;
    const plan = this.plan();
    if (plan.kind === 'unable') return plan;
    const context = (this.context ??= this.prepare(plan));
    const opinion = this.opinionOf(context, confirmed);
    const verdict = new VerdictBuilder(context, plan.names, opinion, this.baseLabels(context));
    const binary = task === 'classification' && plan.names.length === 2;
    for (const own of binary ? [1] : plan.names.keys()) {
      const learned = this.binary ?? this.learnClass(context, plan, own);
      if (binary) this.binary = learned;
      verdict.add(judgeClass(context, learned, opinion));
    }
    return verdict.build();
  }

  /**
   * The families that are counted in all data, where the records are a sample of it.
   * @throws CodePurifyError `internal` before `judge` has given a verdict
   */
  countable(verdict: DatasetVerdict): CountableFamilies {
    if (this.context === null) {
      throw new CodePurifyError('internal', 'Nothing was judged yet.', 'Please report this.');
    }
    return countableFamilies(this.context, new KnownByClass(verdict.stored().again).acceptedKeys());
  }

  private prepare(plan: LabelPlan): DatasetContext {
    const records = this.records();
    const index = indexFamilies(records.corpus, this.options.leastCarriers);
    return prepareContext(records, index, this.learned(plan), this.options);
  }

  private baseLabels({ learned }: DatasetContext): DatasetVerdict['baseLabels'] {
    const { labels, base } = this.records();
    const records = [...base.keys()].filter((record) => base[record] === 1 && labels[record] !== null);
    if (!base.includes(1)) return null;
    return { labelled: records.length, rare: records.filter((record) => learned[record] === 0).length };
  }

  private learnClass(context: DatasetContext, { names, classes }: LabelPlan, own: number): LearnedClass {
    const binary = this.options.task === 'classification' && names.length === 2;
    const targets = Uint8Array.from(classes, (label) => (label === own ? 1 : 0));
    const level = this.options.familyLevel / (binary ? 1 : names.length);
    return learnClass(context, { own, targets, towards: binary ? [0, 1] : [1], level });
  }

  private opinionOf({ index }: DatasetContext, confirmed: ReadonlySet<string>): Opinion | null {
    if (!this.options.asksOpinion) return null;
    return { isConfirmed: (family) => confirmed.has(writeFamilyKey(index.keys[family] ?? 0)) };
  }

  /** 1 for records to train on. Generation includes outputs of too few records, which are "the rest"; classification not. */
  private learned({ classes }: LabelPlan): Uint8Array {
    const every = this.options.task === 'generation';
    const { labels } = this.records();
    return Uint8Array.from(classes, (own, record) =>
      own >= 0 || (every && labels[record] !== null) ? 1 : 0,
    );
  }
}
