import type { TokenOutline } from '../../code/elements/token-outline.js';
import type { Analysis } from '../../code/analysis.js';
import { type Corpus } from './corpus.js';
import type { LabelTask } from './label-plan.js';
import type { Vocabulary } from './vocabulary.js';
/** A unit that is added to a dataset: code of one side or two, and its label. */
export interface LabelledUnit {
    readonly sides: readonly (Analysis | TokenOutline)[];
    /** The recorded label, or the target text. */
    readonly label: string | null;
    /** Used for training and for counting families, but not judged. */
    readonly base: boolean;
    /** Added in the window of time that is tested by itself (`DatasetContext.parts`); absent: what is not of the base is. */
    readonly recent?: boolean;
    /** The record of the data that it is a part of, with other units that follow it or precede it; absent: of none. */
    readonly document?: string | null;
}
/** The collected records: those of the corpus, with their labels. */
export interface CollectedRecords {
    readonly corpus: Corpus;
    /** Of each record of the corpus. */
    readonly labels: readonly (string | null)[];
    /** 1 for records of the base. */
    readonly base: Uint8Array;
    /** 1 for records of the window: all that is judged, and what was merged not long before. */
    readonly recent: Uint8Array;
    /** The number of each unit of the corpus, in the order of adding. */
    readonly numbers: Int32Array;
}
/**
 * Makes records of units: the units of one document that have the same label are one record, because their label is one
 * decision. If they were counted one by one, a single record of the data with many copies of a pattern would look like
 * evidence from many. Units without a label are no evidence, and stay records of their own. Only the units of one
 * document wait.
 */
export declare class RecordCollector {
    private readonly task;
    private readonly builder;
    private readonly labels;
    private readonly base;
    private readonly recent;
    private readonly numbers;
    private added;
    private waiting;
    /** @param task targets of a generation that differ as copies do (`normalisedTarget`) are one label */
    constructor(seed: string, task: LabelTask);
    get vocabulary(): Vocabulary;
    /** Adds a unit. All units of a document are added one after the other. */
    add({ sides, label, base, recent, document }: LabelledUnit): void;
    private recordOf;
    private endDocument;
    /** The label of each record so far. No further unit may follow in the last document. */
    recordLabels(): readonly (string | null)[];
    /** All records as numbers. No unit may be added afterwards. */
    build(): CollectedRecords;
}
