import type { Task } from '../../../model/victim.js';
import type { DatasetOptions } from '../../../probe/judge/dataset-options.js';
import type { DatasetVerdict } from '../../../probe/judge/dataset-verdict.js';
import type { Corpus } from '../../../probe/read/corpus.js';
import type { LabelPlan, NoLabels } from '../../../probe/read/label-plan.js';
import type { StopReason } from '../../reading/budget.js';
import { CompanyHearing } from '../../witnesses/company/company-hearing.js';
import type { CompanyReference } from '../../../witness/company/test-company.js';
import { type Outlines } from '../../cache/outlines.js';
import { type Subject } from '../../reading/subject.js';
/** What is stored of a unit, or a pair, of the head between the two passes. Its code is not: it is read again. */
export interface LearnedRecord {
    /** Hash of its content: the second pass must read the same. */
    readonly identity: string;
    readonly task: Task;
    /** Its number among the units of its task; -1 if it could not be analysed. */
    readonly number: number;
    readonly degraded: boolean;
    readonly isLabelled: boolean;
    /** Why it could not be analysed. */
    readonly failure: string | null;
}
/** A unit of the base that was merged in the window before the change. */
export interface MergedUnit {
    readonly path: string;
    readonly record: number | null;
    /** The first line of its code in its file. */
    readonly line: number;
}
/** The result of the first pass over a dataset. */
export interface LearnedDataset {
    /** The kind of records that was learned: functions, pairs or parallel lines, whichever has the most labels. */
    readonly task: Task;
    /** The verdict, or why there is none: a probe cannot learn from the labels, or not everything was read. */
    readonly verdict: DatasetVerdict | NoLabels | {
        readonly kind: 'stopped';
        readonly reason: StopReason;
    };
    /** Records of the head by their position among its rows. */
    readonly records: ReadonlyMap<number, LearnedRecord>;
    /** Units of the base that are newer than the window's start, by their number among the units of the task. */
    readonly merged: ReadonlyMap<number, MergedUnit>;
    /** Analysed records of the task with a label, of base and head; the units of one record with one label count once. */
    readonly labelled: number;
    /** sha256 over the contents of base and head, in order. */
    readonly fingerprint: string;
}
/** Called for each record of the head, with the reason if it could not be analysed. It may throw to refuse a record. */
export type OnRecord = (subject: Subject, failure: string | null) => void;
/** Collects the records of a dataset as numbers; their code is not stored. */
export declare class DatasetLearner {
    #private;
    private readonly judging;
    private readonly outlines;
    private readonly onRecord;
    /**
     * @param judging  see `DatasetOptions`
     * @param outlines parses records, or finds them in the cache
     * @param onRecord called for each record of the head
     */
    constructor(judging: Pick<DatasetOptions, 'seed' | 'familyLevel' | 'asksOpinion'>, outlines?: Outlines, onRecord?: OnRecord);
    /** Adds a record of the state at the start of the window; to be called before any other record is added. */
    addOlder(subject: Subject): void;
    /** Adds one record; to be called one at a time. The probe learns from records of a base, and does not judge them. */
    add(subject: Subject, base: boolean): Promise<void>;
    /** Number of functions that were added, and how many of them came from the cache instead of the parser. */
    get outlineCounts(): {
        readonly all: number;
        readonly cached: number;
    };
    /** Saves the parsed outlines for the next run. No record may be added afterwards. */
    saveOutlines(): Promise<void>;
    /** Judges the collected records once more, with the doubtful families that a second judge has confirmed. */
    judgeAgain(learned: LearnedDataset, confirmed: ReadonlySet<string>): LearnedDataset;
    /** The records of the learned task as numbers, and which labels can be learned: to train a probe for a file. */
    training({ task }: Pick<LearnedDataset, 'task'>): {
        corpus: Corpus;
        plan: LabelPlan | NoLabels;
    };
    /**
     * Which units hold something in company that has nothing else in common.
     * @param level the accepted rate of clean datasets in which something is found
     */
    company(reference: CompanyReference, level: number): CompanyHearing;
    /** Judges the collected records, unless the reading was stopped; to be called once. */
    finish(stopped: StopReason | null): LearnedDataset;
}
