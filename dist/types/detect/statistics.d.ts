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
    /** Best mean shift of references, 0 where nothing was planted (nats). */
    readonly transfer: number;
    /** Best min(necessity, sufficiency), 0 where nothing was planted (nats). */
    readonly both: number;
}
/** One statistic as a row of facts. */
export interface StatisticRow {
    /** The scale in which an element's suspicion score is taken. */
    readonly scale: 'probability' | 'logOdds';
    readonly normalisation: Normalisation;
    /** Planting in references is part of the value. */
    readonly plants: boolean;
    /**
     * The located trigger: `highest-score` is the paper's rule, one element and no more; `evidence` the
     * smallest element that is necessary and (where it can be planted) sufficient, repeated until clean.
     */
    readonly locates: 'highest-score' | 'evidence';
    /** 1: larger is more suspect; −1: smaller is, and the value is negated so that larger is. */
    readonly sign: 1 | -1;
    readonly value: (measurements: Measurements, entropies: EntropyOfScores) => number;
    /** The least value that means anything, however rare it is among clean units. */
    readonly material: number;
    /** The threshold where neither calibration nor `--threshold` gives one, by the number of elements. */
    readonly fallback: (elements: number) => number;
}
/** Every statistic that `--statistic` offers (design page, section 5). */
export declare const STATISTICS: Readonly<Record<Statistic, StatisticRow>>;
/** The names of all statistics, in the order of the table. */
export declare const STATISTIC_NAMES: Statistic[];
/** H and deficit of a unit's suspicion scores, in the scale and normalisation of a statistic. */
export declare function entropiesFor(statistic: Statistic, measurements: Measurements): EntropyOfScores;
/** A statistic's value of one unit, oriented so that larger is more suspect. */
export declare function statisticValue(statistic: Statistic, measurements: Measurements): number;
