import type { Row } from '../../data/row.js';
import type { Budget } from './budget.js';
import { type Ownership } from '../shards/ownership.js';
import { type Subject } from './subject.js';
import type { Tally } from './tally.js';
/** How a run ended. */
export type ScanEnd = 'complete' | 'limit' | 'run-budget' | 'interrupted' | 'failed';
/** What bounds a reading. */
export interface ReadingLimits {
    readonly budget: Budget;
    /** Subjects after which the reading ends. */
    readonly limit: number | null;
    /** What is counted and given on, where a run is shared; everything by default. */
    readonly ownership?: Ownership;
}
/** One way through the rows of a source: how far it came, and what ended it. */
export declare class Reading {
    #private;
    readonly tally: Tally;
    readonly limits: ReadingLimits;
    end: ScanEnd;
    /** What broke the source off, when `end` is `failed`. */
    failure: unknown;
    constructor(tally: Tally, limits: ReadingLimits);
    /**
     * The subjects to judge: skipped rows go to the tally, and the run's limits end the stream.
     * @throws what the source throws before it yields anything, such as a path that does not exist
     */
    subjects(rows: AsyncIterable<Row>): AsyncGenerator<Subject>;
}
