import type { Decision } from './calibration.js';
import type { Reader } from './coalesce.js';
import { type JointSuspicion } from './joint.js';
import { type NecessaryElement, type Reading } from './necessity.js';
import { type Measurements } from './statistics.js';
import type { Planter } from './transfer.js';
import type { ElementChoice, Statistic, Transfer } from './suspect.js';
import { type PlacedElement } from './views.js';
/** What assessing needs: the victim, the planter, and the settings. */
export interface AssessmentContext {
    readonly reader: Reader;
    /** `null` if nothing can be planted. */
    readonly planter: Planter | null;
    readonly statistic: Statistic;
    readonly elements: ElementChoice;
    /** Number of elements to plant (k), and of references to plant each in (r). */
    readonly top: number;
    readonly references: number;
    /** Allows stopping early when the verdict is certain; `null` measures everything, as calibration must. */
    readonly decision: Decision | null;
}
/** The measurements of a suspect, perhaps with already found triggers masked. */
export interface Assessment {
    readonly reading: Reading;
    readonly elements: readonly NecessaryElement[];
    /** The elements that were planted in all references. */
    readonly transfers: ReadonlyMap<NecessaryElement, Transfer | null>;
    /** Triggers that only show when masked together; `null` if none was found or looked for. */
    readonly joint: JointSuspicion | null;
    readonly measurements: Measurements;
    /** The statistic's value, or an upper bound of it that is clean. */
    readonly value: number;
}
/** Measures a suspect's reading, as far as the statistic and the decision need. */
export declare function assess(context: AssessmentContext, reading: Reading): Promise<Assessment>;
/**
 * The measurements of elements that were masked one by one.
 * @param others the largest fall of the log-odds by any other mask: it must be clean
 */
export declare function assessed(context: AssessmentContext, reading: Reading, elements: readonly NecessaryElement[], others: number): Promise<Assessment>;
/** For each view: all statements and all names that can be renamed. Free names are parts of statements. */
export declare function together(context: AssessmentContext, reading: Reading, places: readonly PlacedElement[]): {
    places: PlacedElement[];
    view: number;
}[];
