import { type Threads } from '../threads/threads.js';
import type { LabelTask } from '../read/label-plan.js';
/** How a dataset is judged. */
export interface DatasetOptions {
    /** Folds, random draws and the hash key depend on it. Keep it secret from the people who write the data. */
    readonly seed: string;
    readonly task: LabelTask;
    /** Number of parts; each record is judged by a probe that was trained on the other parts. */
    readonly folds: number;
    /** A family is tested if it has at least this many carriers, with near copies counted once. */
    readonly leastCarriers: number;
    /**
     * Probability that any family of a clean dataset is accepted. What was added last has a tenth of it, and what the base shows
     * the rest.
     */
    readonly familyLevel: number;
    /** Whether a second judge decides on doubtful families: a part of the level is then reserved for those it confirms. */
    readonly asksOpinion: boolean;
    /** Where the work is done; results do not depend on it. */
    readonly threads: Threads;
}
/**
 * With four folds, each training has three quarters of the carriers of a 1 % trigger. In clean data there are families of
 * five to seven records from one commit or bug, and no published attack works with so few.
 */
export declare const DATASET_DEFAULTS: Omit<DatasetOptions, 'seed'>;
