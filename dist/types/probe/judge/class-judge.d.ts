import { type DrawnFamilies } from '../families/test-families.js';
import { type Calibrator } from '../learn/calibrator.js';
import { type DatasetContext } from './dataset-context.js';
import { type ElementScores } from './element-scores.js';
import type { ProblemVerdict } from './problem-verdict.js';
import type { Opinion } from '../families/opinion.js';
import { type LinearModel } from '../learn/regression.js';
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
export declare function learnClass(context: DatasetContext, problem: ClassProblem): LearnedClass;
/** Tests all families of a learned class. */
export declare function judgeClass(context: DatasetContext, own: LearnedClass, opinion: Opinion | null): JudgedClass;
