import type { Unit, UnitPair } from '../data/unit.js';
/** What is judged as one: a unit, or the two units of a pair. */
export interface Subject {
    readonly path: string;
    readonly record: number | null;
    readonly units: readonly [Unit] | readonly [Unit, Unit];
    /** The recorded label of the unit, or of the pair. */
    readonly label: string | null;
}
/** The subject that a unit or a pair of units is. */
export declare function toSubject(item: Unit | UnitPair): Subject;
/** UTF-16 length of the code of all sides: what a subject weighs in a chunk. */
export declare function weigh(subject: Subject): number;
