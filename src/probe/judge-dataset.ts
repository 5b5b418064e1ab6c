import type { Analysis } from '../code/types.js';
import { CodePurifyError } from '../errors.js';
import { calibrated, fitCalibrator, type Calibrator } from './calibration.js';
import { CorpusBuilder, type Corpus } from './corpus.js';
import { crossFit } from './cross-fit.js';
import { scoreElements, type ElementScores } from './element-scores.js';
import { indexFamilies, type FamilyIndex } from './family-index.js';
import { levelOf, type FamilyLevel } from './family-keys.js';
import { judgeProblem, type ProblemVerdict } from './family-problem.js';
import { dealFolds } from './folds.js';
import { keyedHash } from './keyed-hash.js';
import { planLabels, type LabelTask, type NoLabels } from './labels.js';
import { randomStream } from './random.js';

/** How a data set is judged. */
export interface DatasetOptions {
  /** Names the run: folds, draws and the hash key hang on it. Keep it from those who write the data. */
  readonly seed: string;
  readonly task: LabelTask;
  /** Parts of the cross-fit; each record is judged by a probe that saw the others. */
  readonly folds: number;
  /** Fewest carriers, near copies counted once, of a family that is tested. */
  readonly leastCarriers: number;
  /** Chance that a clean data set has any accepted family. */
  readonly familyLevel: number;
}

/**
 * Four folds keep three quarters of a 1 % trigger's carriers in each training. Families of five to seven records
 * that are of one commit or bug are found in clean data; nothing was published that learns from so few.
 */
export const DATASET_DEFAULTS: Omit<DatasetOptions, 'seed'> = {
  task: 'classification',
  folds: 4,
  leastCarriers: 8,
  familyLevel: 0.01,
};

/** One record: its analysed side, or two of a pair. */
export interface DatasetRecord {
  readonly sides: readonly [Analysis] | readonly [Analysis, Analysis];
  /** The recorded label, or the target text. */
  readonly label: string | null;
  /** Learned from and looked at for what it holds, but not judged. */
  readonly base: boolean;
}

/** The element that speaks against a record. */
export interface RecordElement {
  readonly side: number;
  /** Index into the elements of that side's analysis. */
  readonly element: number;
  /** Log-odds of the recorded label, as the record is and without the element (nats, not calibrated). */
  readonly logOdds: number;
  readonly without: number;
}

/** What the families say of one record. */
export interface RecordVerdict {
  /** Share of clean records with the same label that have as much evidence; 1 where there is none. */
  readonly pValue: number;
  /** See `RecordEvidence`; 0 where there is none. */
  readonly evidence: number;
  /** The accepted family that explains its label, as an index into `families`, or -1. */
  readonly family: number;
  readonly element: RecordElement | null;
}

/** An accepted family: a pattern that labels follow beyond what the rest of the code explains. */
export interface FamilyVerdict {
  readonly level: FamilyLevel;
  readonly label: string;
  /** Signed root of the likelihood ratio as a trigger: comparable to a normal z. */
  readonly value: number;
  /** Corrected for the number of families, labels and directions. */
  readonly pValue: number;
  /** Judged records that hold it, and those of them with the label. */
  readonly carriers: number;
  readonly labelled: number;
  /** Records of the base that hold it. */
  readonly baseHolders: number;
  /** A record that holds it, and where: what a report shows. */
  readonly example: { readonly record: number; readonly side: number; readonly element: number };
}

/** What a data set is found to be. */
export interface DatasetVerdict {
  readonly kind: 'judged';
  readonly labels: readonly string[];
  /** In the order of the records; `null` for those of the base and those without a class. */
  readonly records: readonly (RecordVerdict | null)[];
  /** Strongest first. */
  readonly families: readonly FamilyVerdict[];
  /** Families that were tested. */
  readonly tested: number;
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

  constructor(options: Partial<DatasetOptions> & Pick<DatasetOptions, 'seed'>) {
    this.options = { ...DATASET_DEFAULTS, ...options };
    this.builder = new CorpusBuilder(this.options.seed);
  }

  add({ sides, label, base }: DatasetRecord): void {
    this.builder.add(sides);
    this.labels.push(label);
    this.base.push(base ? 1 : 0);
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
    const plan = planLabels(this.labels, this.options.task, this.builder.vocabulary.key);
    if (plan.kind === 'unable') return plan;
    const corpus = this.builder.build();
    const index = indexFamilies(corpus, this.options.leastCarriers);
    const run = new DatasetRun(corpus, index, Uint8Array.from(this.base), this.options);
    const binary = plan.names.length === 2 && plan.classes.every((own) => own >= 0);
    if (binary) run.judgeClass(plan.classes, 1, [0, 1], plan.names);
    else
      plan.names.forEach((_, own) => {
        run.judgeClass(plan.classes, own, [1], plan.names);
      });
    return run.verdict(plan.names);
  }
}

/** The problems of one data set, one after the other. */
class DatasetRun {
  private readonly folds: Uint8Array;
  private readonly seed: number;
  private readonly carrierGroups: Int32Array;
  private readonly counting: Uint8Array;
  private readonly tiers: Uint8Array;
  private readonly logTokens: Float64Array;
  private readonly records: (RecordVerdict | null)[];
  private readonly families: FamilyVerdict[] = [];
  private tested = 0;

  constructor(
    private readonly corpus: Corpus,
    private readonly index: FamilyIndex,
    private readonly base: Uint8Array,
    private readonly options: DatasetOptions,
  ) {
    this.seed = keyedHash(options.seed, corpus.vocabulary.key).first;
    const groups = Int32Array.from({ length: corpus.size }, (_, record) => corpus.groupOf(record, 0));
    this.folds = dealFolds(groups, options.folds, this.seed);
    this.carrierGroups = Int32Array.from(index.records, (record, at) =>
      corpus.groupOf(record, corpus.element(index.elements[at] ?? 0).side),
    );
    this.counting = Uint8Array.from(index.records, (record) => 1 - (base[record] ?? 0));
    this.tiers = this.noveltyTiers();
    this.logTokens = Float64Array.from(corpus.sides, (sides) =>
      Math.log(1 + sides.reduce((sum, ids) => sum + ids.length, 0)),
    );
    this.records = new Array<RecordVerdict | null>(corpus.size).fill(null);
  }

  /** With a base: 1 for the families that it does not hold. */
  private noveltyTiers(): Uint8Array {
    const tiers = new Uint8Array(this.index.ends.length);
    if (!this.base.includes(1)) return tiers;
    let at = 0;
    this.index.ends.forEach((end, family) => {
      let held = false;
      for (; at < end; at++) held ||= this.counting[at] === 0;
      tiers[family] = held ? 0 : 1;
    });
    return tiers;
  }

  /** Judges one class against the rest, and keeps what is found of its records. */
  judgeClass(classes: Int32Array, own: number, towards: readonly (0 | 1)[], names: readonly string[]): void {
    const { corpus, index, folds } = this;
    const targets = Uint8Array.from(classes, (label) => (label === own ? 1 : 0));
    const { models } = crossFit(corpus.rows, targets, folds);
    const scores = scoreElements(
      corpus,
      (record) => {
        const model = models[folds[record] ?? 0];
        if (!model) throw new CodePurifyError('internal', 'A fold has no model.', 'Please report this.');
        return model;
      },
      'covered',
    );
    const calibrator = this.calibrate(scores, targets);
    const probabilities = Float32Array.from(index.records, (record, at) =>
      calibrated(
        calibrator,
        scores.without[index.elements[at] ?? 0] ?? 0,
        this.logTokens[record] ?? 0,
        corpus.size,
      ),
    );
    const verdict = judgeProblem(
      {
        index,
        targets,
        groups: this.carrierGroups,
        probabilities,
        counting: this.counting,
        tiers: this.tiers,
        towards,
        least: this.options.leastCarriers,
      },
      this.options.familyLevel / (towards.length === 2 ? 1 : names.length),
      this.seed,
    );
    this.keep(verdict, scores, targets, towards, (label) => names[label === 1 ? own : 1 - own] ?? '');
  }

  /** Calibrates on one element a record, masked: that is what the probabilities are used for. */
  private calibrate({ without, whole }: ElementScores, targets: Uint8Array): Calibrator {
    const random = randomStream(this.seed ^ 0x5bd1e995);
    const masked = whole.map((logOdds, record) => {
      const first = this.firstElement(record);
      const count = (this.corpus.elementEnds[record] ?? 0) - first;
      return count === 0 ? logOdds : (without[first + Math.floor(random() * count)] ?? logOdds);
    });
    return fitCalibrator(masked, this.logTokens, targets);
  }

  private firstElement(record: number): number {
    return record === 0 ? 0 : (this.corpus.elementEnds[record - 1] ?? 0);
  }

  private keep(
    verdict: ProblemVerdict,
    scores: ElementScores,
    targets: Uint8Array,
    towards: readonly (0 | 1)[],
    nameOf: (label: 0 | 1) => string,
  ): void {
    const firstFamily = this.families.length;
    this.tested += verdict.prepared.families.length;
    const carrierIn = verdict.accepted.map(({ place }) =>
      this.carriersOf(verdict.prepared.families[place] ?? 0),
    );
    verdict.accepted.forEach((accepted, number) => {
      const label = nameOf(accepted.label);
      this.families.push(
        this.familyVerdict(accepted, verdict, targets, label, carrierIn[number] ?? new Map()),
      );
    });
    for (let record = 0; record < targets.length; record++) {
      const label = targets[record] === 1 ? 1 : 0;
      if (this.base[record] === 1 || !towards.includes(label)) continue;
      const number = verdict.explained[record] ?? -1;
      const carrier = number >= 0 ? (carrierIn[number]?.get(record) ?? -1) : (verdict.carriers[record] ?? -1);
      this.records[record] = {
        pValue: verdict.pValues[record] ?? 1,
        evidence: verdict.evidence[record] ?? 0,
        family: number < 0 ? -1 : firstFamily + number,
        element:
          carrier < 0 ? null : this.recordElement(record, this.index.elements[carrier] ?? 0, scores, label),
      };
    }
  }

  /** Place in the index of each record's carrier. */
  private carriersOf(family: number): Map<number, number> {
    const carriers = new Map<number, number>();
    const end = this.index.ends[family] ?? 0;
    for (let at = family === 0 ? 0 : (this.index.ends[family - 1] ?? 0); at < end; at++) {
      carriers.set(this.index.records[at] ?? 0, at);
    }
    return carriers;
  }

  private recordElement(record: number, element: number, scores: ElementScores, label: 0 | 1): RecordElement {
    const sign = label === 1 ? 1 : -1;
    return {
      ...this.placeOf(record, element),
      logOdds: sign * (scores.whole[record] ?? 0),
      without: sign * (scores.without[element] ?? 0),
    };
  }

  /** The element's side, and its index among the elements of that side. */
  private placeOf(record: number, element: number): { readonly side: number; readonly element: number } {
    const { side } = this.corpus.element(element);
    let first = this.firstElement(record);
    while (this.corpus.element(first).side !== side) first++;
    return { side, element: element - first };
  }

  private familyVerdict(
    { place, value, pValue, label }: ProblemVerdict['accepted'][number],
    verdict: ProblemVerdict,
    targets: Uint8Array,
    name: string,
    carriers: ReadonlyMap<number, number>,
  ): FamilyVerdict {
    const family = verdict.prepared.families[place] ?? 0;
    const judged = [...carriers.keys()].filter((record) => this.base[record] === 0);
    const labelled = judged.filter((record) => targets[record] === label);
    const record = labelled[0] ?? 0;
    return {
      level: levelOf(this.index.keys[family] ?? 0),
      label: name,
      value,
      pValue,
      carriers: judged.length,
      labelled: labelled.length,
      baseHolders: carriers.size - judged.length,
      example: { record, ...this.placeOf(record, this.index.elements[carriers.get(record) ?? 0] ?? 0) },
    };
  }

  verdict(labels: readonly string[]): DatasetVerdict {
    const order = this.families.map((_, index) => index);
    order.sort((a, b) => (this.families[a]?.pValue ?? 1) - (this.families[b]?.pValue ?? 1) || a - b);
    const rank = new Map(order.map((index, place) => [index, place]));
    return {
      kind: 'judged',
      labels,
      records: this.records.map((record) =>
        record && record.family >= 0 ? { ...record, family: rank.get(record.family) ?? -1 } : record,
      ),
      families: order.flatMap((index) => this.families[index] ?? []),
      tested: this.tested,
    };
  }
}
