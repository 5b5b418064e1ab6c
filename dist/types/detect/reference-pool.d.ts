import type { Analysis, LanguageName } from '../code/analysis.js';
import type { Prediction } from '../model/victim.js';
import type { Reader } from './coalesce.js';
import { type Sides } from './sides.js';
import type { Reference } from './suspect.js';
/** A clean unit, or pair of them, that the victim predicts otherwise than a suspect. */
export interface Rival {
    readonly sides: Sides<Analysis>;
    /** Its log-odds of the suspect's prediction, with nothing planted (nats). */
    readonly plain: number;
}
/** Finds the references for a suspect. */
export interface ReferencePool {
    /**
     * References of a language that are predicted otherwise than `prediction`, most suitable first.
     * @returns as many as wanted, or all there are
     */
    rivals(language: LanguageName, prediction: Prediction): Promise<readonly Rival[]>;
}
/**
 * @param wanted number of references to plant an element in (r)
 * @param warn told once for each label that too few references are predicted otherwise than
 */
export declare function createReferencePool(reader: Reader, references: readonly Reference[], wanted: number, warn?: (message: string) => void): ReferencePool;
