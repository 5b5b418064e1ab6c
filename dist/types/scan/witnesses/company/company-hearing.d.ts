import type { BroughtBy } from '../../../change/window.js';
import type { Merged } from '../../../result/merged.js';
import type { MergedUnit } from '../../judging/dataset/merged-unit.js';
import { type NameMerged } from '../../judging/dataset/name-merged.js';
import type { Task } from '../../../model/victim.js';
import type { Subject } from '../../reading/subject.js';
import type { RunSummary } from '../../stages/run-summary.js';
import type { CompanyPlace, HeardCompany } from './hear-company.js';
/** A unit of the head as it was read. */
interface ReadUnit {
    readonly task: Task;
    /** Its number among the units of its task; -1 if it could not be analysed. */
    readonly number: number;
}
/** What company says, as data. */
export interface StoredCompany {
    readonly byTask: ReadonlyMap<Task, HeardCompany>;
    /** Units of the head by their position. */
    readonly records: ReadonlyMap<number, ReadUnit>;
    readonly merged: ReadonlyMap<Task, ReadonlyMap<number, MergedUnit>>;
}
/** What company says of the units of the head, by their position. */
export declare class CompanyHearing {
    #private;
    private readonly byTask;
    private readonly records;
    private readonly mergedUnits;
    private readonly name;
    /**
     * @param byTask  functions, pairs and parallel lines are tested among themselves
     * @param records units of the head by their position among its rows
     */
    constructor(byTask: ReadonlyMap<Task, HeardCompany>, records: ReadonlyMap<number, ReadUnit>, mergedUnits: ReadonlyMap<Task, ReadonlyMap<number, MergedUnit>>, name?: NameMerged);
    /** All of it as data, without names of commits. */
    stored(): StoredCompany;
    /** The same, where the commits of what was merged before are named. */
    named(broughtBy: BroughtBy | null): Promise<CompanyHearing>;
    /** Looks at a unit that is read again, for the names of what is new. */
    see(subject: Subject): void;
    /** What was merged with an element of a unit before; `null` if nothing was. */
    merged(position: number): Merged | null;
    /** The places of a unit that belong to a family without anything else in common. */
    at(position: number): readonly CompanyPlace[];
    /** The families of a task: units that were not tested are compared with them. */
    familiesOf(task: Task): HeardCompany['families'];
    /** Whether anything could have been found in the company of a unit. */
    couldSee(position: number): boolean;
    /** Whether anything could have been found among the units of a task. */
    couldSeeIn(task: Task): boolean;
    /**
     * Why nothing could have been found in the company of a unit, after the reason why its judge is silent; `null` if something
     * could have been.
     */
    whyBlind(position: number): string | null;
    /** How many families were tested, and how few carriers could have been seen, where least are needed. */
    get power(): NonNullable<RunSummary['company']>;
}
export {};
