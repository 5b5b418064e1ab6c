import type { Corpus } from '../../read/corpus.js';
import type { FamilyIndex } from '../family-index.js';
/**
 * How surprising it is that a record belongs to the change and not to the base: the same conditional test, with the
 * change as the label. A probe learns what separates the change from the base. If the rest of a function already shows
 * that it belongs to the change (a project that is not in the base), a new pattern in it is no surprise.
 */
export declare class Novelty {
    private readonly corpus;
    private readonly index;
    private readonly folds;
    private readonly logTokens;
    private readonly models;
    private readonly calibrator;
    private readonly features;
    /**
     * @param base 1 for records of the base
     * @param learned 1 for records that count
     */
    constructor(corpus: Corpus, index: FamilyIndex, base: Uint8Array, learned: Uint8Array, folds: Uint8Array, logTokens: Float64Array);
    /** −ln P(in the change | the record without its element), in nats, for a carrier of the index. */
    surprise(carrier: number): number;
    /** P(in the change | the record without its element), in (0, 1), for a carrier of the index. */
    inChange(carrier: number): number;
}
