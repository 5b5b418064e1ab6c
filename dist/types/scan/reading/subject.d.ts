import type { Unit, UnitPair } from '../../data/unit.js';
import type { Task } from '../../model/victim.js';
/** What is judged as one: a unit, or the two units of a pair. */
export interface Subject {
    readonly path: string;
    readonly record: number | null;
    readonly units: readonly [Unit] | readonly [Unit, Unit];
    /** The recorded label of the unit, or of the pair. */
    readonly label: string | null;
    /** Its position among all rows of the data, from 0: the same in every reading and in every shard of a run; see `firstPositionIn`. */
    readonly position: number;
}
/** Makes a subject of a unit or a pair of units. */
export declare function toSubject(item: Unit | UnitPair, position?: number): Subject;
/**
 * What the label of a unit is recorded for, when that may hold other units too: its record, or the item of a list in its
 * record that has the label. Functions of source files, pairs and lines have a label of their own.
 * @returns the same text for units that share one; `null` for a unit that shares nothing
 */
export declare function documentOf({ path, record, units: [first, second] }: Subject): string | null;
/** The weight of a subject in a chunk: UTF-16 length of the code of all sides. */
export declare function weigh(subject: Subject): number;
/** Hash of the content of a subject, without its position: see `identityOf`. */
export declare function identityOfSubject({ path, record, units, label }: Subject): string;
/** The task of learning its label: a target text for parallel lines, else the label of a pair or a unit. */
export declare function taskOf({ units: [first, second] }: Subject): Task;
