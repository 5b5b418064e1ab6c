import type { Unit, UnitPair } from '../../data/unit.js';
import type { Task } from '../../model/victim.js';
/** What is judged as one: a unit, or the two units of a pair. */
export interface Subject {
    readonly path: string;
    readonly record: number | null;
    readonly units: readonly [Unit] | readonly [Unit, Unit];
    /** The recorded label of the unit, or of the pair. */
    readonly label: string | null;
    /** Its place among all rows of the data, from 0: the same in every reading, and in every shard of a run. */
    readonly position: number;
}
/** The subject that a unit or a pair of units is. */
export declare function toSubject(item: Unit | UnitPair, position?: number): Subject;
/** UTF-16 length of the code of all sides: what a subject weighs in a chunk. */
export declare function weigh(subject: Subject): number;
/** What the subject is known by wherever it stands: see `identityOf`. */
export declare function identityOfSubject({ path, record, units, label }: Subject): string;
/** What its label is to be learned as: the target text of parallel lines, the label of a pair or a unit. */
export declare function taskOf({ units: [first, second] }: Subject): Task;
