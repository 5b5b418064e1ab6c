import type { Analysis, CodeElement } from '../code/analysis.js';
import type { Confidence, Prediction } from '../model/victim.js';
/** How the suspicion scores of a unit become one number (`--statistic`). */
export type Statistic = 'both' | 'deficit' | 'drop' | 'transfer' | 'probability' | 'probability-deficit' | 'linear' | 'linear-deficit';
/** Which elements are masked: the paper's CodePurify, -S (identifiers only), -V (statements only). */
export type ElementChoice = 'all' | 'identifiers' | 'statements';
/** A parsed code unit, or a pair, to be judged. */
export interface Suspect {
    /** One side, or two for a pair classifier (one side is masked while the other stays unchanged). */
    readonly sides: readonly [Analysis] | readonly [Analysis, Analysis];
}
/** A known clean unit, for planting. */
export interface Reference {
    readonly analysis: Analysis;
    /** The other side, which pair classifiers need. */
    readonly partner?: Analysis;
}
/** An element, and how the victim's confidence changes when it is masked, or planted elsewhere. */
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
    /** Sufficiency, if it was measured. */
    readonly transfer: Transfer | null;
}
/** The outcome of planting an element in clean references. */
export interface Transfer {
    readonly planted: number;
    readonly turned: number;
    /** Mean log-odds shift towards the suspect's label (nats). */
    readonly shift: number;
}
/** The judge's result for one suspect. */
export interface Judgement {
    readonly verdict: 'poisoned' | 'clean';
    readonly prediction: Prediction;
    /** H of the normalised scores (nats), and ln N − H. */
    readonly entropy: number;
    readonly deficit: number;
    /**
     * The chosen statistic's value, oriented so that larger is more suspect. For a clean unit it may be an upper bound,
     * if that was enough to decide; the p-value is then a lower bound.
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
/** Judges suspects: one judgement each, in the same order. */
export interface Judge {
    judge(suspects: readonly Suspect[]): Promise<Judgement[]>;
}
