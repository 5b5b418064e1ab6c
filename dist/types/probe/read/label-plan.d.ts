import type { HashKey } from './keyed-hash.js';
/** With fewer records a probe learns too little to accuse one of them. */
export declare const MIN_RECORDS = 200;
/** A class has at least this many records. */
export declare const MIN_CLASS_RECORDS = 10;
/** Number of classes that are judged, the largest first: each needs a training. */
export declare const MAX_CLASSES = 64;
/** The kind of labels in a dataset. */
export type LabelTask = 'classification' | 'generation';
/** The classes of a dataset; -1 for a record without a class that is judged. */
export interface LabelPlan {
    readonly kind: 'classes';
    /** Names of the labels, each in its most frequent spelling; for generation, the first target of each group. */
    readonly names: readonly string[];
    readonly classes: Int32Array;
    /** Number of groups that are large enough for a class but exceed `MAX_CLASSES`. */
    readonly classesLeft: number;
}
/** Why a probe cannot judge, and which victim can. */
export interface NoLabels {
    readonly kind: 'unable';
    readonly reason: string;
    readonly remedy: string;
}
/** The classes that a probe can be trained for, or why there are none. */
export declare function planLabels(labels: readonly (string | null)[], task: LabelTask, key: HashKey): LabelPlan | NoLabels;
