import type { Window } from '../../../change/window.js';
import { type Merged } from '../../../result/merged.js';
import type { MergedUnit } from './dataset-learner.js';
/** Names the commits of merged units; `null` for no units. */
export type NameMerged = (units: readonly MergedUnit[]) => Merged | null;
/** Without a window nothing is merged in it. */
export declare const nothingMerged: NameMerged;
/**
 * Finds the commits that brought the units of each list which a report shows.
 * @param lists of units with the same trigger
 */
export declare function nameMerged(window: Window | null, lists: readonly (readonly MergedUnit[])[]): Promise<NameMerged>;
