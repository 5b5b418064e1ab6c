import type { Task } from '../../../model/victim.js';
import type { RunSummary } from '../../stages/run-summary.js';
import type { CompanyPlace, HeardCompany } from './hear-company.js';
/** A unit of the head as it was read. */
interface ReadUnit {
    readonly task: Task;
    /** Its number among the units of its task; -1 if it could not be analysed. */
    readonly number: number;
}
/** What company says of the units of the head, by their position. */
export declare class CompanyHearing {
    private readonly byTask;
    private readonly records;
    /**
     * @param byTask  functions, pairs and parallel lines are tested among themselves
     * @param records units of the head by their position among its rows
     */
    constructor(byTask: ReadonlyMap<Task, HeardCompany>, records: ReadonlyMap<number, ReadUnit>);
    /** The places of a unit that belong to a family without anything else in common. */
    at(position: number): readonly CompanyPlace[];
    /** Whether anything could have been found in the company of a unit. */
    couldSee(position: number): boolean;
    /** How many families were tested, and how few carriers could have been seen, where least are needed. */
    get power(): NonNullable<RunSummary['company']>;
}
export {};
