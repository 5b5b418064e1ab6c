import { type Calibrator } from '../learn/calibrator.js';
import { type ProbeReading } from '../again/verdict-facts.js';
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
export declare class FoldReadings {
    private readonly names;
    private readonly task;
    private readonly classes;
    private readonly records;
    /**
     * @param classes with two labels one class (the other label is the rest), else one class per label
     * @param records number of records that the calibrators were fitted on
     */
    constructor(names: readonly string[], task: LabelTask, classes: readonly ReadClass[], records: number);
    /**
     * The prediction for the record that is loaded in `features`.
     * @param masks what is removed first, or null
     * @param label number of the recorded label
     */
    read(features: RecordFeatures, fold: number, tokens: number, masks: readonly SideMask[] | null, label: number): ProbeReading;
    /** The model of a fold that separates a label from the rest; two labels have the same one. */
    modelOf(label: number, fold: number): LinearModel | undefined;
    private isBinary;
    /** Normalises the probabilities of classes that were predicted one against the rest, so that their sum is 1. */
    private readingOf;
}
