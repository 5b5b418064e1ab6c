import type { SparseRows } from '../read/sparse-rows.js';
/** A trained linear model: log-odds = bias + Σ weights of the row's features × the row's scale. */
export interface LinearModel {
    readonly weights: Float32Array;
    readonly bias: number;
}
/** Hyperparameters of the training. */
export interface TrainingOptions {
    /** Passes over the records. */
    readonly epochs: number;
    /** AdaGrad's step (Duchi, Hazan, Singer 2011). */
    readonly rate: number;
    /** Weight of the squared norm, per feature that a record holds. */
    readonly l2: number;
    readonly seed: number;
}
/** Chosen on Devign and ReVeal, with other seeds than the reported ones: `docs/explanation/probe.md`. */
export declare const TRAINING: TrainingOptions;
/** Log-odds of one row. */
export declare function logOddsOfRow(model: LinearModel, rows: SparseRows, row: number): number;
/**
 * Logistic regression of `targets` (1 or 0) over the rows `members`, by AdaGrad on shuffled records with lazy
 * L2. The same seed and rows give the same weights, bit for bit.
 */
export declare function trainRegression(rows: SparseRows, targets: Uint8Array, members: Int32Array, options?: TrainingOptions): LinearModel;
