import { CodePurifyError } from '../errors.js';
import { judgeClass } from './class-judge.js';
import { type Corpus, CorpusBuilder } from './corpus.js';
import { prepareContext } from './dataset-context.js';
import { DATASET_DEFAULTS, type DatasetOptions } from './dataset-options.js';
import type { DatasetVerdict, RecordSides } from './dataset-verdict.js';
import { indexFamilies } from './family-index.js';
import { planLabels, type LabelPlan, type NoLabels } from './labels.js';
import { VerdictBuilder } from './verdict-builder.js';

/**
 * Share of the level that a change has. Changes are judged one after the other, and every false alarm stops
 * somebody: at .01 one in 40 simulated clean changes was called poisoned, by a family with p = .005. Simulated
 * changes with ten poisoned records of 20 or of 200 were called so as often at .002 as at .01 (docs/probe.md).
 */
const CHANGE_SHARE = 0.2;

/** One record of a data set that is judged. */
export interface DatasetRecord {
  readonly sides: RecordSides;
  /** The recorded label, or the target text. */
  readonly label: string | null;
  /** Learned from and looked at for what it holds, but not judged. */
  readonly base: boolean;
}

/**
 * Judges the records of a data set against each other: learn what labels follow, and find the patterns that
 * labels follow although the rest of the code speaks against it. Records are taken in one by one; only
 * numbers are kept of them (about 6 kB a function).
 */
export class DatasetJudge {
  private readonly builder: CorpusBuilder;
  private readonly labels: (string | null)[] = [];
  private readonly base: number[] = [];
  private readonly options: DatasetOptions;
  private built: Corpus | null = null;

  constructor(options: Partial<DatasetOptions> & Pick<DatasetOptions, 'seed'>) {
    this.options = { ...DATASET_DEFAULTS, ...options };
    this.builder = new CorpusBuilder(this.options.seed);
  }

  add({ sides, label, base }: DatasetRecord): void {
    this.builder.add(sides);
    this.labels.push(label);
    this.base.push(base ? 1 : 0);
  }

  /** All records as numbers, for a probe that is kept: no record may be added behind it. */
  corpus(): Corpus {
    return (this.built ??= this.builder.build());
  }

  /**
   * Trains, tests and lets the evidence flow back; to be called once.
   * @returns the verdicts, or why there can be none
   * @throws CodePurifyError `usage` where no record was added
   */
  judge(): DatasetVerdict | NoLabels {
    if (this.labels.length === 0) {
      throw new CodePurifyError('usage', 'There is no record to judge.', 'Add records first.');
    }
    const { task, leastCarriers } = this.options;
    const familyLevel = this.options.familyLevel * (this.base.includes(1) ? CHANGE_SHARE : 1);
    const plan = planLabels(this.labels, task, this.builder.vocabulary.key);
    if (plan.kind === 'unable') return plan;
    const corpus = this.corpus();
    const index = indexFamilies(corpus, leastCarriers);
    const context = prepareContext(
      corpus,
      index,
      Uint8Array.from(this.base),
      this.learned(plan),
      this.options,
    );
    const verdict = new VerdictBuilder(context, plan.names);
    const binary = task === 'classification' && plan.names.length === 2;
    for (const own of binary ? [1] : plan.names.keys()) {
      const targets = Uint8Array.from(plan.classes, (label) => (label === own ? 1 : 0));
      const level = familyLevel / (binary ? 1 : plan.names.length);
      verdict.add(judgeClass(context, { own, targets, towards: binary ? [0, 1] : [1], level }));
    }
    return verdict.build();
  }

  /** Of generation the outputs that nobody shares are the rest; labels of too few records teach nothing. */
  private learned({ classes }: LabelPlan): Uint8Array {
    const every = this.options.task === 'generation';
    return Uint8Array.from(classes, (own, record) =>
      own >= 0 || (every && this.labels[record] !== null) ? 1 : 0,
    );
  }
}
