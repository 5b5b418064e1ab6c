import type { Variant } from '../code/analysis.js';
/** Tasks of victims. */
export type Task = 'classification' | 'pair-classification' | 'generation';
/** Description of a victim: shown in every report, and part of every cache key. */
export interface VictimDescription {
    readonly name: string;
    readonly task: Task;
    /** Names of the labels by index; empty for generation. */
    readonly labels: readonly string[];
    /** sha256 over everything that its answers depend on. */
    readonly fingerprint: string;
    /** Tokens of the longest input, special tokens included. */
    readonly maxTokens: number;
}
/** One input: one side, or two for a pair classifier. */
export type VictimInput = readonly [Variant] | readonly [Variant, Variant];
/** The victim's answer: the target whose confidence is then measured in all variants. */
export interface Prediction {
    /** The label's name; for generation the output text. */
    readonly label: string;
    /** Index of the label, or -1 for generation. */
    readonly index: number;
    /** Token ids of the output for generation, else empty. */
    readonly outputIds: readonly number[];
    readonly confidence: Confidence;
}
/** The victim's confidence in a target. */
export interface Confidence {
    /** Classification: P(target). Generation: mean probability of the target's tokens (CodePurify eq. 1). */
    readonly probability: number;
    /** Natural log-odds ln p − ln(1 − p) of the target; generation: their mean over the target's tokens. */
    readonly logOdds: number;
}
/** A model whose confidences are read. All methods keep the order of their inputs. */
export interface Victim {
    readonly description: VictimDescription;
    /** Number of tokens that an input takes, special tokens included. */
    countTokens(input: VictimInput): number;
    /** Predictions. The caller cuts inputs that are longer than the window (see `windows`). */
    predict(inputs: readonly VictimInput[]): Promise<Prediction[]>;
    /**
     * Confidence in the target of each input. Inputs that are equal after tokenisation are scored once. Batches are
     * sorted by length and have a limited number of tokens.
     */
    confidences(inputs: readonly VictimInput[], targets: readonly Prediction[]): Promise<Confidence[]>;
    /** Releases sessions. */
    close(): Promise<void>;
}
/** A masked language model, for purification. */
export interface MaskedLanguageModel {
    readonly name: string;
    readonly maxTokens: number;
    /** Number of mask tokens that replace `text`. */
    countTokens(text: string): number;
    /**
     * The `k` most likely fillings of the masked pieces, best first. With `tied`, all masked pieces are
     * occurrences of one identifier and get the same filling.
     * @returns rows of { texts: one per masked piece, logProbability: mean over filled tokens, nats }
     */
    fill(variant: Variant, options: FillOptions): Promise<Filling[]>;
    /** Mean log-probability (nats) of each masked piece's own text given the rest: pseudo-likelihood. */
    pseudoLogLikelihood(variants: readonly Variant[]): Promise<number[]>;
    close(): Promise<void>;
}
/** Options of `fill`. */
export interface FillOptions {
    readonly k: number;
    /** All masked pieces are one identifier: same text everywhere, and it must be a plain identifier. */
    readonly tied: boolean;
}
/** One filling of a variant's masked pieces. */
export interface Filling {
    readonly texts: readonly string[];
    readonly logProbability: number;
}
