/** Maps log-odds to calibrated probabilities: logistic in the log-odds and the length. */
export interface Calibrator {
    /** Weights of: 1, the log-odds, ln(1 + tokens). */
    readonly weights: readonly [number, number, number];
}
/**
 * Platt scaling (1999) on held-out log-odds, with the length as a second variable: in every dataset that we measured, the
 * labels of longer functions differ from what their n-grams predict.
 * @param logOdds held-out, of records or of records with an element masked
 * @param members 1 for records that have a label
 */
export declare function fitCalibrator(logOdds: Float64Array, logLengths: Float64Array, targets: Uint8Array, members: Uint8Array): Calibrator;
/** The length of a record as calibrators use it: ln(1 + tokens). */
export declare function logTokensOf(tokens: number): number;
/** The calibrated log-odds of label 1 (nats). */
export declare function calibratedLogOdds({ weights }: Calibrator, logOdds: number, logLength: number): number;
/** The calibrated probability of label 1. */
export declare function calibrated(calibrator: Calibrator, logOdds: number, logLength: number, records: number): number;
/**
 * The calibrator with another intercept: all records of a change may have other labels than those of the base, without
 * any pattern as the cause.
 * @param members 1 for the records whose labels the shift is fitted to
 */
export declare function shifted({ weights }: Calibrator, logOdds: Float64Array, logLengths: Float64Array, targets: Uint8Array, members: Uint8Array): Calibrator;
