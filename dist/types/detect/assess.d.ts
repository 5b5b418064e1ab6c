import type { Decision } from './calibration.js';
import type { Reader } from './coalesce.js';
import { type JointSuspicion } from './joint.js';
import { type NecessaryElement, type Reading } from './necessity.js';
import { type Measurements } from './statistics.js';
import type { Planter } from './transfer.js';
import type { ElementChoice, Statistic, Transfer } from './suspect.js';
/** What assessing needs: the victim, who plants, and what is asked. */
export interface AssessmentContext {
    readonly reader: Reader;
    /** `null` where nothing can be planted. */
    readonly planter: Planter | null;
    readonly statistic: Statistic;
    readonly elements: ElementChoice;
    /** Elements to plant (k), and references to plant each in (r). */
    readonly top: number;
    readonly references: number;
    /** What makes early outs possible; `null` measures everything, as calibration must. */
    readonly decision: Decision | null;
}
/** A suspect measured once, perhaps with triggers masked that were found before. */
export interface Assessment {
    readonly reading: Reading;
    readonly elements: readonly NecessaryElement[];
    /** The elements that were planted in all references. */
    readonly transfers: ReadonlyMap<NecessaryElement, Transfer | null>;
    /** What was found by masking together what no single mask shows, where that was looked for. */
    readonly joint: JointSuspicion | null;
    readonly measurements: Measurements;
    /** The statistic's value, or an upper bound that is clean. */
    readonly value: number;
}
/** Measures a suspect, as it was read, as far as the statistic, and the decision on it, need. */
export declare function assess(context: AssessmentContext, reading: Reading): Promise<Assessment>;
