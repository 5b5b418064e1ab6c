/** How non-negative scores become a distribution. */
export type Normalisation = 'softmax' | 'linear';
/**
 * softmax of the scores, computed relative to their maximum so that no exponential overflows.
 * @returns probabilities that sum to 1; `[]` for no scores
 */
export declare function softmax(scores: readonly number[]): number[];
/**
 * s / Σs, the normalisation in the code of the CodePurify authors. If all scores are zero the result is the uniform
 * distribution; in their code it is NaN.
 * @param scores not negative
 */
export declare function linear(scores: readonly number[]): number[];
/** −Σ P ln P in nats (CodePurify eq. 3), with 0 ln 0 = 0; between 0 and ln N, and 0 for N = 0. */
export declare function entropy(probabilities: readonly number[]): number;
/** ln N, the entropy of N equal scores; 0 for N = 0. */
export declare function maximumEntropy(count: number): number;
/** The entropy of normalised scores, and how far it is below its maximum, both in nats. */
export interface EntropyOfScores {
    readonly entropy: number;
    /** ln N − H: 0 when all elements have the same score, ln N when one has all the weight. */
    readonly deficit: number;
}
/** H and ln N − H of scores after normalisation; both are 0 for fewer than two scores. */
export declare function entropyOfScores(scores: readonly number[], normalisation: Normalisation): EntropyOfScores;
