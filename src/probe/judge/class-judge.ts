import { CodePurifyError } from '../../errors.js';
import { calibrated, fitCalibrator, shifted, type Calibrator } from '../learn/calibrator.js';
import { crossFit } from '../learn/cross-fit.js';
import { firstElement, type DatasetContext } from './dataset-context.js';
import { scoreElements, type ElementScores } from './element-scores.js';
import { judgeProblem, type ProblemVerdict } from './family-problem.js';
import type { Opinion } from '../families/opinion.js';
import { randomStream } from '../learn/random-stream.js';
import type { LinearModel } from '../learn/regression.js';

/** One class against the rest, and which of its two sides is judged. */
export interface ClassProblem {
  /** The class that is label 1. */
  readonly own: number;
  readonly targets: Uint8Array;
  /** Towards which labels families are looked for. */
  readonly towards: readonly (0 | 1)[];
  /** The share of the level of all families that this problem has. */
  readonly level: number;
}

/** What is learned of a class, before its families are tested. */
export interface LearnedClass extends ClassProblem {
  /** The model of each fold, which saw the records of all others. */
  readonly models: readonly LinearModel[];
  /** Brings log-odds of whole records, and of records without an element, to probabilities. */
  readonly whole: Calibrator;
  readonly masked: Calibrator;
  readonly scores: ElementScores;
}

/** What a class's models and families say. */
export interface JudgedClass extends LearnedClass {
  readonly verdict: ProblemVerdict;
}

/** Trains the folds' models of a class, and scores all elements by them. */
export function learnClass(context: DatasetContext, problem: ClassProblem): LearnedClass {
  const { corpus, index, folds, learned, logTokens } = context;
  const { targets } = problem;
  const { models } = crossFit(corpus.rows, targets, folds, learned);
  const scores = scoreElements(corpus, index, (record) => {
    const model = models[folds[record] ?? 0];
    if (!model) throw new CodePurifyError('internal', 'A fold has no model.', 'Please report this.');
    return model;
  });
  return {
    ...problem,
    models,
    whole: fitCalibrator(scores.whole, logTokens, targets, learned),
    masked: calibrateMasked(context, scores, targets),
    scores,
  };
}

/** Tests all families for a class that was learned. */
export function judgeClass(context: DatasetContext, own: LearnedClass, opinion: Opinion | null): JudgedClass {
  const { corpus, index, learned, logTokens } = context;
  const { targets, towards, level, scores, masked } = own;
  const probabilitiesBy = (calibrator: Calibrator): Float32Array =>
    Float32Array.from(index.records, (record, at) =>
      calibrated(calibrator, scores.carriers[at] ?? 0, logTokens[record] ?? 0, corpus.size),
    );
  const probabilities = probabilitiesBy(masked);
  const change = context.change && {
    ...context.change,
    probabilities: probabilitiesBy(shifted(masked, scores.whole, logTokens, targets, context.change.judged)),
  };
  const verdict = judgeProblem(
    {
      index,
      targets,
      groups: context.carrierGroups,
      probabilities,
      counting: Uint8Array.from(index.records, (record) => learned[record] ?? 0),
      tiers: new Uint8Array(index.ends.length),
      kinship: context.kinship,
      novelty: null,
      opinion,
      towards,
      least: context.options.leastCarriers,
    },
    change,
    level,
    context.seed,
  );
  return { ...own, verdict };
}

/** Calibrates on one element a record, masked: that is what the probabilities are used for. */
function calibrateMasked(
  { corpus, logTokens, learned, seed }: DatasetContext,
  { without, whole }: ElementScores,
  targets: Uint8Array,
): Calibrator {
  const random = randomStream(seed ^ 0x5bd1e995);
  const masked = whole.map((logOdds, record) => {
    const first = firstElement(corpus, record);
    const count = (corpus.elementEnds[record] ?? 0) - first;
    return count === 0 ? logOdds : (without[first + Math.floor(random() * count)] ?? logOdds);
  });
  return fitCalibrator(masked, logTokens, targets, learned);
}
