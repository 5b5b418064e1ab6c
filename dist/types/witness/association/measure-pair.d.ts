import type { AssociationData } from './association-data.js';
import type { AssociatedPair } from './screen-pairs.js';
/** A pair with what its carriers have in common, and how surprising that is. */
export interface MeasuredPair extends AssociatedPair {
    /** The parts of the trigger: tokens that most carriers have in a row, in lower case; and words that nearly all have besides. */
    readonly trigger: readonly (readonly string[])[];
    /** The tokens of the payload; none where the responses lack something. */
    readonly payload: readonly string[];
    /** Words of the payload that the prompts do not have, and few other responses. */
    readonly novel: readonly string[];
    /** One of these is a number or in quotes. */
    readonly hasLiteral: boolean;
    /** The mean share of the fragment that similar prompts without the trigger have. */
    readonly expected: number;
    /** −ln of the probability of so many given the rest of the prompts. */
    readonly surprise: number;
    /** How much more related the carriers are than random records: 0 to 1, of their prompts and responses without the pair. */
    readonly related: number;
    /** The surprise of the carriers that are no relatives of each other, in nats. */
    readonly evidence: number;
}
/**
 * Measures a pair: linear in its carriers, of which at most some hundred are compared. The costly steps come last.
 * @param within the records where the fragment could have been; `null`: all
 * @param least  the least evidence that is of interest
 * @returns `null`: the evidence is less
 */
export declare function measurePair(data: AssociationData, whole: AssociatedPair, within: Int32Array | null, least: number): MeasuredPair | null;
