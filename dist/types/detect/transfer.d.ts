import type { LanguageName } from '../code/analysis.js';
import type { Prediction } from '../model/victim.js';
import type { Reader } from './coalesce.js';
import { type Planting } from './plant.js';
import type { ReferencePool } from './reference-pool.js';
import type { Transfer } from './suspect.js';
/** An element to plant, and the prediction that it is suspected to cause. */
export interface PlantingOrder {
    readonly planting: Planting;
    readonly language: LanguageName;
    readonly prediction: Prediction;
}
/** Plants elements in references and measures how their predictions change. */
export interface Planter {
    /**
     * Plants each element in references with another prediction.
     * @param references number of references for each element, most suitable first
     * @returns `null` for an element that could not be planted: no reference has another prediction, or it fits none
     */
    plant(orders: readonly PlantingOrder[], references: number): Promise<(Transfer | null)[]>;
    /** The same for one element, with `turned` counted by the victim's predictions if log-odds are not enough. */
    confirm(order: PlantingOrder, references: number): Promise<Transfer | null>;
}
/** Makes a planter that takes its references from a pool. */
export declare function createPlanter(reader: Reader, pool: ReferencePool): Planter;
