import type { Analysis, CodeElement } from '../code/analysis.js';
import type { Confidence, Prediction } from '../model/victim.js';
/** How the suspicion scores of a unit become one number (design page, section 5; `--statistic`). */
export type Statistic = 'both' | 'deficit' | 'drop' | 'transfer' | 'probability' | 'probability-deficit' | 'linear' | 'linear-deficit';
/** Which elements are masked: the paper's CodePurify, -S (identifiers only), -V (statements only). */
export type ElementChoice = 'all' | 'identifiers' | 'statements';
/** What a code unit, or a pair of them, looks like to the judge. */
export interface Suspect {
    /** One side, or two for a pair classifier (each side is masked with the other held). */
    readonly sides: readonly [Analysis] | readonly [Analysis, Analysis];
}
/** A known clean unit, for planting: predicted otherwise than the suspect. */
export interface Reference {
    readonly analysis: Analysis;
    /** The other side, for a pair classifier: only references that have one serve there. */
    readonly partner?: Analysis;
}
/** An element with what masking it, and planting it elsewhere, does to the victim. */
export interface ScoredElement {
    readonly element: CodeElement;
    /** Index into `Suspect.sides`. */
    readonly side: number;
    /** CodePurify eq. 2 in the chosen scale: |Δ|. */
    readonly score: number;
    /** Signed fall of the log-odds of the original prediction (nats): necessity. */
    readonly drop: number;
    /** Confidence in the original prediction without the element. */
    readonly without: Confidence;
    /** Sufficiency, where it was measured. */
    readonly transfer: Transfer | null;
}
/** The outcome of planting an element in clean references. */
export interface Transfer {
    readonly planted: number;
    readonly turned: number;
    /** Mean log-odds shift towards the suspect's label (nats). */
    readonly shift: number;
}
/** What the judge says of one suspect. */
export interface Judgement {
    readonly verdict: 'poisoned' | 'clean';
    readonly prediction: Prediction;
    /** H of the normalised scores (nats), and ln N − H. */
    readonly entropy: number;
    readonly deficit: number;
    /**
     * The chosen statistic's value, oriented so that larger is more suspect. For a clean unit it may be an upper
     * bound, where that was enough to know it clean; its p-value is then a lower bound.
     */
    readonly value: number;
    readonly pValue: number | null;
    /** The bar that `value` was compared with, oriented like it. */
    readonly threshold: number | null;
    /** Located triggers, strongest first; empty when clean. They do not overlap. */
    readonly triggers: readonly ScoredElement[];
    /** All scored elements, in source order. */
    readonly elements: readonly ScoredElement[];
    /** The prediction with all located triggers masked; `null` when clean. */
    readonly without: Prediction | null;
}
/** Judges suspects: same order, one judgement each. */
export interface Judge {
    judge(suspects: readonly Suspect[]): Promise<Judgement[]>;
}
