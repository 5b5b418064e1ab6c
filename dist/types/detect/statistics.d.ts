import { type EntropyOfScores, type Normalisation } from './entropy.js';
import type { Statistic } from './suspect.js';
/** The measurements of one unit that every statistic is computed from. */
export interface Measurements {
    /** |Δ probability| of every element. */
    readonly probabilityChanges: readonly number[];
    /** |Δ log-odds| of every element (nats). */
    readonly logOddsChanges: readonly number[];
    /** Largest signed fall of the log-odds, 0 without elements (nats). */
    readonly drop: number;
    /** Best mean shift of references, 0 if nothing was planted (nats). */
    readonly transfer: number;
    /** Best min(necessity, sufficiency), 0 if nothing was planted (nats). */
    readonly both: number;
}
/** The facts of one statistic. */
export interface StatisticRow {
    /** The scale in which an element's suspicion score is taken. */
    readonly scale: 'probability' | 'logOdds';
    readonly normalisation: Normalisation;
    /** The value needs planting in references. */
    readonly plants: boolean;
    /**
     * How triggers are located: `highest-score` is the paper's rule, one element only; `evidence` takes the smallest
     * element that is necessary and (if it can be planted) sufficient, repeatedly until the unit is clean.
     */
    readonly locates: 'highest-score' | 'evidence';
    /** 1: larger is more suspect; −1: smaller is, and the value is negated so that larger is. */
    readonly sign: 1 | -1;
    readonly value: (measurements: Measurements, entropies: EntropyOfScores) => number;
    /** The smallest value that can be poisoned, however rare it is among clean units. */
    readonly material: number;
    /** The threshold without a calibration or `--threshold`, by the number of elements. */
    readonly fallback: (elements: number) => number;
}
/** Every statistic that `--statistic` offers. */
export declare const STATISTICS: Readonly<Record<Statistic, StatisticRow>>;
/** The names of all statistics, in the order of the table. */
export declare const STATISTIC_NAMES: Statistic[];
/** H and deficit of a unit's suspicion scores, in the scale and normalisation of a statistic. */
export declare function entropiesFor(statistic: Statistic, measurements: Measurements): EntropyOfScores;
/** A statistic's value for one unit, oriented so that larger is more suspect. */
export declare function statisticValue(statistic: Statistic, measurements: Measurements): number;
