import type { Row } from '../../data/row.js';
import type { Budget } from './budget.js';
import { type Ownership } from './ownership.js';
import { type Subject } from './subject.js';
import type { Tally } from './tally.js';
/** How a run ended. */
export type ScanEnd = 'complete' | 'limit' | 'run-budget' | 'interrupted' | 'failed';
/** Limits of a reading. */
export interface ReadingLimits {
    readonly budget: Budget;
    /** Most subjects that are read. */
    readonly limit: number | null;
    /** The subjects and rows of this shard; the others are ignored. Everything by default. */
    readonly ownership?: Ownership;
}
/** Reads the rows of a source once, and records how far it got and what ended it. */
export declare class Reading {
    #private;
    readonly tally: Tally;
    readonly limits: ReadingLimits;
    end: ScanEnd;
    /** The error of the source, when `end` is `failed`. */
    failure: unknown;
    constructor(tally: Tally, limits: ReadingLimits);
    /**
     * The subjects to judge. Skipped rows go to the tally, and the limits of the run end the stream.
     * @throws what the source throws before its first row, such as for a path that does not exist
     */
    subjects(rows: AsyncIterable<Row>): AsyncGenerator<Subject>;
}
