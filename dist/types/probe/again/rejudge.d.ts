import type { DatasetContext } from '../judge/dataset-context.js';
import type { RecordSides, SidesVerdict } from './verdict-facts.js';
import type { FamilyKey } from '../read/family-keys.js';
import { type ReadClass } from '../judge/fold-readings.js';
import { type ClassFacts, KnownByClass } from './known-by-class.js';
import type { LabelTask } from '../read/label-plan.js';
import { RecordFeatures, type SideMask } from '../learn/record-features.js';
import type { LinearModel } from '../learn/regression.js';
import { type TokenIds } from '../read/token-ids.js';
import type { Vocabulary } from '../read/vocabulary.js';
import { type ReadSide } from '../read/side-reader.js';
/** Where code holds a family: the first element, and masks of all its elements. */
export interface Holding {
    readonly side: number;
    readonly element: number;
    readonly masks: readonly SideMask[];
}
/** A record of several units: its tokens, and where those of each unit are on the first side. */
export interface SharedRecord {
    readonly sides: readonly TokenIds[];
    readonly firstUnit: number;
    readonly starts: Int32Array;
    readonly ends: Int32Array;
}
/** All that judging again needs, as data alone: it can be stored, and used by another process with the same key. */
export interface RejudgeFacts {
    readonly names: readonly string[];
    readonly task: LabelTask;
    readonly classes: readonly ReadClass[];
    /** Number of records. */
    readonly size: number;
    /** The unit of the corpus with each number, in the order of adding. */
    readonly unitOf: Int32Array;
    /** The record of each unit. */
    readonly recordOf: Int32Array;
    readonly folds: Uint8Array;
    /** The label of each judged record; -1 for the others. */
    readonly labels: Int32Array;
    /** Families by class. */
    readonly known: ReadonlyMap<number, ClassFacts>;
    /** The index in the verdict of the family with each number. */
    readonly ranks: ReadonlyMap<number, number>;
    /** Records of several units. */
    readonly shared: ReadonlyMap<number, SharedRecord>;
}
/** The facts of a corpus that judging again needs. */
export declare function corpusFacts({ corpus, numbers, }: Pick<DatasetContext, 'corpus' | 'numbers'>): Pick<RejudgeFacts, 'size' | 'unitOf' | 'recordOf' | 'shared'>;
/** Judges changed versions of records that were judged. */
export declare class Rejudge {
    private readonly facts;
    private readonly reader;
    private readonly features;
    private readonly readings;
    private readonly known;
    /** @param vocabulary with the key of the records, and the tokens of shared records under their ids */
    constructor(facts: RejudgeFacts, vocabulary: Vocabulary);
    /** The record of the corpus that a unit belongs to. */
    recordOf(number: number): number;
    /** The label of a judged unit by its number; -1 for one that was not judged. */
    labelOf(number: number): number;
    /** See `DatasetVerdict.rejudge`. */
    judge(number: number, sides: RecordSides): SidesVerdict;
    /** The tokens of a record with a changed unit, the sides that are the unit's, and the number of tokens before that unit. */
    private withUnit;
}
/** What the evidence against a version of a record follows from. */
interface EvidenceParts {
    /** The record is loaded. */
    readonly features: RecordFeatures;
    readonly model: LinearModel | undefined;
    readonly label: number;
    readonly holdings: ReadonlyMap<FamilyKey, Holding>;
    readonly known: KnownByClass;
    readonly logTokens: number;
}
/** The strongest family that supports the label of a loaded record; its keys, two of a pair, and none without such a family. */
export declare function evidenceOf({ features, model, label, holdings, known, logTokens }: EvidenceParts): {
    readonly verdict: Pick<SidesVerdict, 'pValue' | 'evidence' | 'family' | 'element' | 'partner'>;
    readonly keys: readonly FamilyKey[];
};
/**
 * For each family key in the code, its first element and the masks of all its elements.
 * @param offset number of tokens before the code on the first side
 */
export declare function holdingsOf(sides: readonly ReadSide[], offset?: number): Map<FamilyKey, Holding>;
export {};
