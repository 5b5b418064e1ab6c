import type { Variant } from '../code/analysis.js';
/** What a victim does with code. */
export type Task = 'classification' | 'pair-classification' | 'generation';
/** Who the victim is: shown in every report, part of every cache key. */
export interface VictimDescription {
    readonly name: string;
    readonly task: Task;
    /** Names of the labels by index; empty for generation. */
    readonly labels: readonly string[];
    /** sha256 over what determines its answers. */
    readonly fingerprint: string;
    /** Tokens of the longest input it can read, special tokens included. */
    readonly maxTokens: number;
}
/** One input: one side, or two for a pair classifier. */
export type VictimInput = readonly [Variant] | readonly [Variant, Variant];
/** What the victim answers, and the target whose confidence is then followed through all variants. */
export interface Prediction {
    /** The label's name; for generation the output text. */
    readonly label: string;
    /** Index of the label, or -1 for generation. */
    readonly index: number;
    /** Token ids of the output for generation, else empty. */
    readonly outputIds: readonly number[];
    readonly confidence: Confidence;
}
/** How sure the victim is of a given target. */
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
    /** Predictions; inputs longer than the window must have been cut by the caller (see `windows`). */
    predict(inputs: readonly VictimInput[]): Promise<Prediction[]>;
    /**
     * Confidence in each input's own target. Inputs that are equal after tokenisation are scored once;
     * batches are length-sorted under a token budget.
     */
    confidences(inputs: readonly VictimInput[], targets: readonly Prediction[]): Promise<Confidence[]>;
    /** Releases sessions. */
    close(): Promise<void>;
}
/** A masked language model, for purification. */
export interface MaskedLanguageModel {
    readonly name: string;
    readonly maxTokens: number;
    /** Number of mask tokens that stand for `text`. */
    countTokens(text: string): number;
    /**
     * The `k` likeliest fillings of the masked pieces, best first. With `tied`, all masked pieces are
     * occurrences of one identifier and get the same filling.
     * @returns rows of { texts: one per masked piece, logProbability: mean over filled tokens, nats }
     */
    fill(variant: Variant, options: FillOptions): Promise<Filling[]>;
    /** Mean log-probability (nats) of each masked piece's own text given the rest: pseudo-likelihood. */
    pseudoLogLikelihood(variants: readonly Variant[]): Promise<number[]>;
    close(): Promise<void>;
}
/** How `fill` searches. */
export interface FillOptions {
    readonly k: number;
    /** All masked pieces are one identifier: same text everywhere, and it must be a plain identifier. */
    readonly tied: boolean;
}
/** One way of filling a variant's masked pieces. */
export interface Filling {
    readonly texts: readonly string[];
    readonly logProbability: number;
}
