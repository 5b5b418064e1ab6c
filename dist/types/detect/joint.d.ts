import type { Reader } from './coalesce.js';
import { type Candidate } from './localise.js';
import { type Change, type NecessaryElement, type Reading } from './necessity.js';
import type { Planter } from './transfer.js';
/** Triggers that hide each other: masking one of them changes nothing, because the others remain. */
export interface JointSuspicion {
    /** min(fall with all masked, drop with these masked together, sufficiency of the weakest), in nats. */
    readonly evidence: number;
    readonly candidates: readonly Candidate[];
}
/** What the search needs besides the reading. */
export interface JointContext {
    readonly reader: Reader;
    readonly references: number;
}
/**
 * Looks for redundant triggers by sufficiency: plants every element in two references and the best ones in all, then
 * masks the sufficient ones together, adding one at a time, strongest first.
 * @param fall the change when everything is masked, and the view to search in
 * @returns the group with the best evidence, or `null` if no element is sufficient
 */
export declare function searchJointly({ reader, references }: JointContext, planter: Planter, reading: Reading, elements: readonly NecessaryElement[], fall: Change & {
    readonly view: number;
}): Promise<JointSuspicion | null>;
