import type { LanguageName } from '../code/analysis.js';
import type { Prediction } from '../model/victim.js';
import type { Reader } from './coalesce.js';
import { type Planting } from './plant.js';
import type { ReferencePool } from './reference-pool.js';
import type { Transfer } from './suspect.js';
/** An element to be planted, and the prediction it is suspected of. */
export interface PlantingOrder {
    readonly planting: Planting;
    readonly language: LanguageName;
    readonly prediction: Prediction;
}
/** Plants elements in references and reads what becomes of their predictions. */
export interface Planter {
    /**
     * @param references number of references for each, the most suitable first
     * @returns `null` where an element could be planted nowhere: none is predicted otherwise, or it fits none
     */
    plant(orders: readonly PlantingOrder[], references: number): Promise<(Transfer | null)[]>;
    /** The same, with `turned` counted by the victim's own predictions where log-odds do not say. */
    confirm(order: PlantingOrder, references: number): Promise<Transfer | null>;
}
export declare function createPlanter(reader: Reader, pool: ReferencePool): Planter;
