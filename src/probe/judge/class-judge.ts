import type { FamilyTestInput } from '../families/family-test-input.js';
import { type PairCarrier } from '../families/pair-test.js';
import { drawFamilies, type DrawnFamilies } from '../families/test-families.js';
import { StyleRise } from '../families/added/style-rise.js';
import { STYLE_TIER } from '../families/tiers.js';
import { levelOf } from '../read/family-keys.js';
import { PairHolders } from '../families/pair-holders.js';
import { calibrated, fitCalibrator, shifted, type Calibrator } from '../learn/calibrator.js';
import { crossFit } from '../learn/cross-fit.js';
import { firstElement, type DatasetContext } from './dataset-context.js';
import { modelOfRecord, scoreElements, type ElementScores } from './element-scores.js';
import { judgeProblem } from './family-problem.js';
import type { ProblemVerdict } from './problem-verdict.js';
import type { Opinion } from '../families/opinion.js';
import { pairOdds } from './pair-odds.js';
import type { PairParts } from './pair-problem.js';
import { randomStream } from '../learn/random-stream.js';
import { TRAINING, type LinearModel } from '../learn/regression.js';
import { constructOf, naturalForms, usualForms } from './usual-form.js';

/** One class against the rest, and which of the two labels are judged. */
export interface ClassProblem {
  /** The class that is label 1. */
  readonly own: number;
  readonly targets: Uint8Array;
  /** Labels for which families are tested. */
  readonly towards: readonly (0 | 1)[];
  /** The part of the level of all families that this problem may use. */
  readonly level: number;
}

/**
 * Records of either label that the base needs for a calibrator of its own: ten for each of its three weights (the rule of
 * ten events per variable, Peduzzi et al. 1996).
 */
const LEAST_OF_LABEL = 30;

/** The models and scores of a class, before its families are tested. */
export interface LearnedClass extends ClassProblem {
  /** The model of each fold, trained on the records of all other folds. */
  readonly models: readonly LinearModel[];
  /** Turns log-odds of whole records (`whole`) and of records without an element (`masked`) into probabilities. */
  readonly whole: Calibrator;
  readonly masked: Calibrator;
  /**
   * As `masked`, by the labels of the base where a change is judged: what readers are shown. The labels of a change would
   * excuse themselves.
   */
  readonly shown: Calibrator;
  readonly scores: ElementScores;
  /** The families of each test, by its number, once it was made: a second judging draws nothing again. */
  readonly drawn: Map<number, DrawnFamilies>;
}

/** A class with the verdict on its families. */
export interface JudgedClass extends LearnedClass {
  /** Calibrated probability of label 1 of each carrier of the index, its element masked, as it was tested. */
  readonly probabilities: Float32Array;
  readonly verdict: ProblemVerdict;
}

/** Trains one model per fold for a class, and scores all elements with them. */
export function learnClass(context: DatasetContext, problem: ClassProblem): LearnedClass {
  const { corpus, index, folds, learned, logTokens } = context;
  const { targets } = problem;
  const { threads } = context.options;
  const { models } = crossFit(corpus.rows, targets, folds, learned, TRAINING, threads);
  const scores = scoreElements({ corpus, index, folds, models }, threads);
  return {
    ...problem,
    models,
    whole: fitCalibrator(scores.whole, logTokens, targets, learned),
    ...calibrateMasked(context, scores, targets),
    scores,
    drawn: new Map(),
  };
}

/** Tests all families of a learned class. */
export function judgeClass(context: DatasetContext, own: LearnedClass, opinion: Opinion | null): JudgedClass {
  const { corpus, index, learned, logTokens } = context;
  const { targets, towards, level, scores, masked } = own;
  const probabilitiesBy = (calibrator: Calibrator): Float32Array =>
    Float32Array.from(index.records, (record, at) =>
      calibrated(calibrator, scores.carriers[at] ?? 0, logTokens[record] ?? 0, corpus.size),
    );
  const probabilities = probabilitiesBy(masked);
  const usual = usualForms(corpus, index);
  const natural = naturalForms(corpus, index);
  const styles = [...index.keys.keys()].filter((family) => levelOf(index.keys[family] ?? 0) === 'style');
  const parts = context.parts.map((part) => ({
    ...part,
    rise: new StyleRise({ ...part, index, learned, targets, styles }),
    probabilities: probabilitiesBy(shifted(masked, scores.whole, logTokens, targets, part.judged)),
  }));
  const verdict = judgeProblem(
    {
      index,
      targets,
      groups: context.carrierGroups,
      probabilities,
      counting: Uint8Array.from(index.records, (record) => learned[record] ?? 0),
      tiers: Uint8Array.from(index.keys, (key) => (levelOf(key) === 'style' ? STYLE_TIER : 0)),
      kinship: context.kinship,
      novelty: null,
      rise: null,
      opinion,
      towards,
      constructOf: (family) => constructOf(corpus, index, family),
      isUsual: (family) => usual.has(family),
      isNatural: (family) => natural.has(family),
      least: context.options.leastCarriers,
    },
    { parts, base: context.base, level },
    pairParts(context, own),
    (test, input) => drawnOf(own, test, input, context.seed),
  );
  // the members of a family are records of the change, if there is one: the calibration to these counts
  const change = context.base.includes(1) ? parts[0] : undefined;
  return { ...own, probabilities: change?.probabilities ?? probabilities, verdict };
}

function drawnOf({ drawn }: LearnedClass, test: number, input: FamilyTestInput, seed: number): DrawnFamilies {
  const known = drawn.get(test) ?? drawFamilies(input, seed);
  drawn.set(test, known);
  return known;
}

/** How pairs of families are found and masked: as single ones. */
function pairParts({ corpus, index, folds, logTokens }: DatasetContext, own: LearnedClass): PairParts {
  return {
    holders: new PairHolders(corpus, index),
    lengthOf: (element) => {
      const { name, start, end } = corpus.element(element);
      return name >= 0 ? 1 : end - start;
    },
    masked: (carriers: readonly PairCarrier[]) =>
      pairOdds(corpus, index, modelOfRecord(folds, own.models), carriers).map((odds, at) =>
        calibrated(own.masked, odds, logTokens[carriers[at]?.record ?? 0] ?? 0, corpus.size),
      ),
  };
}

/** Calibrates on records with one random element masked, because the probabilities are used for such records. */
function calibrateMasked(
  { corpus, logTokens, learned, base, seed }: DatasetContext,
  { without, whole }: ElementScores,
  targets: Uint8Array,
): Pick<LearnedClass, 'masked' | 'shown'> {
  const random = randomStream(seed ^ 0x5bd1e995);
  const logOdds = whole.map((own, record) => {
    const first = firstElement(corpus, record);
    const count = (corpus.elementEnds[record] ?? 0) - first;
    return count === 0 ? own : (without[first + Math.floor(random() * count)] ?? own);
  });
  const masked = fitCalibrator(logOdds, logTokens, targets, learned);
  const ofBase = learned.map((own, record) => (base[record] === 1 ? own : 0));
  const hasEnough = [0, 1].every(
    (label) =>
      targets.filter((own, record) => own === label && ofBase[record] === 1).length >= LEAST_OF_LABEL,
  );
  return { masked, shown: hasEnough ? fitCalibrator(logOdds, logTokens, targets, ofBase) : masked };
}
