import type { LinearModel } from './regression.js';
import { type TokenIds } from '../read/token-ids.js';
import type { Vocabulary } from '../read/vocabulary.js';
/** The tokens of one side that a mask hides, ascending. */
export interface SideMask {
    readonly side: number;
    readonly tokens: readonly number[];
}
/**
 * The features of one record, numbered densely. A mask is scored by the few n-grams that it touches: a feature is lost
 * with its last occurrence, and for a pair the feature "both sides have it" as soon as one side has lost it. No other
 * feature is computed again.
 */
export declare class RecordFeatures {
    private readonly lister;
    /** Per bucket: the last load in which it occurred, and its number there. */
    private readonly seenBy;
    private readonly numberOf;
    private loads;
    private buckets;
    private sides;
    private scale;
    /** Features whose occurrences a mask has removed, to be restored. */
    private readonly touched;
    private weights;
    private shared;
    constructor(vocabulary: Vocabulary);
    /** Loads a record of one or two sides, in place of the one before. */
    load(sides: readonly TokenIds[]): void;
    private number;
    private count;
    /** Log-odds of the whole record (nats). Masks are scored with this model until the next call. */
    use({ weights, bias }: LinearModel): number;
    /** The log-odds (nats) that all masks together remove; at most one mask per side. */
    removed(masks: readonly SideMask[]): number;
    /** Removes tokens of a side; returns the sum of the lost weights, and lists the features in `touched`. */
    private remove;
    /** The weight lost with a side's last occurrence: "both sides have it" if the other side has it, else the feature. */
    private weightOfLast;
}
