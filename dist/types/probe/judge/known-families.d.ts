import { type Calibrator } from '../learn/calibrator.js';
import type { JudgedClass } from './class-judge.js';
import type { FamilyKey } from '../read/family-keys.js';
import type { FamilyIndex } from '../families/family-index.js';
import { RecordLevels } from './record-levels.js';
/** A tested family. */
interface KnownFamily {
    /** Value as a trigger; above 0 towards the class. */
    readonly value: number;
    /** Its number among the class's accepted families, or -1. */
    readonly accepted: number;
}
/** An accepted pair. */
interface KnownPair extends KnownFamily {
    readonly keys: readonly [FamilyKey, FamilyKey];
}
/** A family in the code that supports a label, or a pair. */
export interface SupportingFamily {
    /** Its key, or those of a pair. */
    readonly keys: readonly FamilyKey[];
    readonly accepted: number;
    /** As in `RecordEvidence`. */
    readonly evidence: number;
}
/** What is known of the families of a class, as data alone. */
export interface FamilyFacts {
    readonly families: ReadonlyMap<FamilyKey, KnownFamily>;
    readonly pairs: readonly KnownPair[];
    /** Turns log-odds without an element into probabilities. */
    readonly masked: Calibrator;
    /** Number of records that it was fitted on. */
    readonly records: number;
    /** See `RecordLevels`. */
    readonly pools: RecordLevels['pools'];
}
/** The facts about the tested families of a judged class. */
export declare function familyFacts(index: FamilyIndex, { verdict, masked }: JudgedClass, records: number): FamilyFacts;
/** The tested families of a class by their keys, for code that was not in the dataset when they were tested. */
export declare class KnownFamilies {
    private readonly facts;
    private readonly levels;
    constructor(facts: FamilyFacts);
    /**
     * The strongest family that supports a label, or pair. An accepted one ranks before all others.
     * @param label 1 for the class, 0 for the rest
     * @param held families that the code holds
     * @param logOddsWithout log-odds of the class with the elements of the families masked
     */
    strongest(label: 0 | 1, held: ReadonlyMap<FamilyKey, unknown>, logOddsWithout: (keys: readonly FamilyKey[]) => number, logTokens: number): SupportingFamily | null;
    /** The tested families that the code holds, and the accepted pairs of which it holds both. */
    private knownIn;
    /** Fraction of the clean records of a label that have at least this evidence. */
    pValue(evidence: number, label: 0 | 1): number;
}
export {};
