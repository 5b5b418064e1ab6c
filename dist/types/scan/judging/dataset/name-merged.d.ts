import type { BroughtBy } from '../../../change/window.js';
import { type Merged } from '../../../result/merged.js';
import type { MergedUnit } from './merged-unit.js';
/** Names the commits of merged units; `null` for no units. */
export type NameMerged = (units: readonly MergedUnit[]) => Merged | null;
/** Before anybody was asked. */
export declare const nothingMerged: NameMerged;
/**
 * Finds the commits that brought the units of each list which a report shows.
 * @param lists of units with the same trigger
 */
export declare function nameMerged(broughtBy: BroughtBy | null, lists: readonly (readonly MergedUnit[])[]): Promise<NameMerged>;
