import type { Analysis, LanguageName } from '../code/analysis.js';
import type { Prediction } from '../model/victim.js';
import type { Reader } from './coalesce.js';
import { type Sides } from './sides.js';
import type { Reference } from './suspect.js';
/** A clean unit, or a pair, with another prediction than the suspect. */
export interface Rival {
    readonly sides: Sides<Analysis>;
    /** Its log-odds of the suspect's prediction, with nothing planted (nats). */
    readonly plain: number;
}
/** Finds the references for a suspect. */
export interface ReferencePool {
    /**
     * References of a language with another prediction than `prediction`, most suitable first.
     * @returns the wanted number, or all there are
     */
    rivals(language: LanguageName, prediction: Prediction): Promise<readonly Rival[]>;
}
/**
 * Makes a pool of references, which are predicted when they are first needed.
 * @param wanted number of references to plant an element in (r)
 * @param warn called once for each label for which too few references have another prediction
 */
export declare function createReferencePool(reader: Reader, references: readonly Reference[], wanted: number, warn?: (message: string) => void): ReferencePool;
/**
 * The language of the references for code in `language`: its own, or the one that it extends, such as C for C++; `null`
 * where there are none.
 */
export declare function referenceLanguage(references: readonly Reference[], language: LanguageName): LanguageName | null;
