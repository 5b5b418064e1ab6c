import type { UnitTestimony } from '../../witness/unit-witness.js';
import type { Subject } from '../reading/subject.js';
/** What was noted, by position and side. */
export interface StoredSaid {
    readonly hashes: ReadonlyMap<number, number>;
    readonly said: ReadonlyMap<number, readonly UnitTestimony[]>;
}
/**
 * What the witnesses of code alone said of units when they were read first, so that they need not be asked again. Most units hold
 * nothing, and cost a few bytes.
 */
export declare class SaidBefore {
    #private;
    /** @param stored what another process has noted: see `stored` */
    constructor(stored?: StoredSaid);
    /** All of it as data. */
    stored(): StoredSaid;
    /** Notes what was said of one side of a record; `null`: nobody was asked. */
    note({ position, units }: Subject, side: number, said: readonly UnitTestimony[] | null): void;
    /** What was said of the same code; `null`: the witnesses have not seen it. */
    of({ position, units }: Subject, side: number): readonly UnitTestimony[] | null;
}
